import type { Person } from "../../schema/index.ts";
import type { DeriveContext, Entities, StatementDraft } from "../types.ts";
import { kindOfLabel } from "./label.ts";
import { foldName, type LabelParts, partsOfLabel, unshout } from "./label-name.ts";

type Source = NonNullable<StatementDraft["source"]>;
type Place = "body" | "title" | "meta";

/** The text into which a source or mention points. */
export const textOf = ({ article }: DeriveContext, place: Place) => (place === "title" ? (article.title ?? "") : article.body);

/** The person whom a label means, or null; `added` where the label itself names someone new. */
export interface Resolved {
  readonly person: string | null;
  readonly added?: Person;
}

/** Decides whom a label or a signer means: nobody where it names nobody, or could mean two. */
export function resolveLabel(context: DeriveContext, entities: Entities, source: Source, printed: string): Resolved {
  const kind = kindOfLabel(printed.replace(/\s+/g, " "));
  if (kind === "question" || kind === "unnamed") return { person: null };
  if (kind === "answer") return { person: onlyPersonOfTitle(entities) };
  const parts = partsOfLabel(printed);
  if (parts.name.length === 0) return { person: holderOfOffice(context, entities, parts.office) };
  const candidates = peopleNamed(entities, parts.name);
  if (candidates.length === 1) return { person: candidates[0]?.id ?? null };
  if (candidates.length > 1) return { person: theOneWithOffice(context, entities, candidates, parts) };
  return namesSomeone(source, printed, parts) ? addPerson(context, entities, source, parts) : { person: null };
}

/** “MR. HALE”, “JAKE HALE” and “Press Secretary Ines Okoro” do; “TAPPER” alone may be anything, “the Leaders of the Five” nobody. */
function namesSomeone({ in: place }: Source, printed: string, { name }: LabelParts): boolean {
  const words = printed.split(/\s+/).filter((word) => !/^the$/i.test(word));
  const titled = words.length > name.length;
  if (name.length > 5 || name.some((word) => /^(?:of|and|for|the|&)$/i.test(word))) return false;
  return place === "title" ? titled : titled || name.length > 1;
}

function onlyPersonOfTitle(entities: Entities): string | null {
  const ids = new Set(entities.mentions.filter((m) => m.in === "title" && m.type === "person").map((m) => m.entity));
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}

/** People whose name ends with the label's words, or begins with them where the family name comes first. */
function peopleNamed(entities: Entities, name: readonly string[]): readonly Person[] {
  const wanted = foldName(name.join(" "));
  const fits = (from: (words: string[]) => string[]) => (person: Person) =>
    [person.name, ...person.otherNames.map((other) => other.name)].some((form) => from(foldName(form)).join(" ") === wanted.join(" "));
  const ending = entities.people.filter(fits((words) => words.slice(-wanted.length)));
  if (ending.length > 0) return ending;
  const opening = entities.people.filter(fits((words) => (words.length > wanted.length ? words.slice(0, wanted.length) : [])));
  if (opening.length > 0 || wanted.length < 2) return opening;
  // “JOSEPH R. BIDEN JR.” where the text says “Joseph Biden”: first and last word agree.
  const ends = (words: string[]) => [words[0], words.at(-1)].join(" ");
  return entities.people.filter((p) => foldName(p.name).length > 1 && ends(foldName(p.name)) === ends(wanted));
}

function theOneWithOffice(
  context: DeriveContext,
  entities: Entities,
  candidates: readonly Person[],
  { office }: LabelParts,
): string | null {
  const holders = office.length > 0 ? candidates.filter((person) => holds(context, entities, person, office)) : [];
  if (holders.length === 1) return holders[0]?.id ?? null;
  const titled = candidates.filter((person) => entities.mentions.some((m) => m.in === "title" && m.entity === person.id));
  return titled.length === 1 && (holders.length !== 0) === office.length > 0 ? (titled[0]?.id ?? null) : null;
}

/** “THE PRESIDENT” is whom the title names with that office, else the one person to whom the text gives it. */
function holderOfOffice(context: DeriveContext, entities: Entities, office: readonly string[]): string | null {
  const inTitle = entities.people.filter((person) => isPrintedWith(context, entities, person, office, "title"));
  if (inTitle.length > 0) return inTitle.length === 1 ? (inTitle[0]?.id ?? null) : null;
  const holders = entities.people.filter((person) => holds(context, entities, person, office));
  return holders.length === 1 ? (holders[0]?.id ?? null) : null;
}

function holds(context: DeriveContext, entities: Entities, person: Person, office: readonly string[]): boolean {
  const wanted = foldName(office.join(" ")).join(" ");
  return person.roles.some((role) => foldName(role.title).join(" ") === wanted) || isPrintedWith(context, entities, person, office, "body");
}

/** True where the office stands right before the name, and no longer office does: “Vice President Lee” is not President. */
function isPrintedWith(context: DeriveContext, entities: Entities, person: Person, office: readonly string[], place: Place): boolean {
  const text = textOf(context, place);
  const wanted = foldName(office.join(" "));
  return entities.mentions.some((mention) => {
    if (mention.in !== place || mention.entity !== person.id || mention.form !== "name") return false;
    const before = text.slice(Math.max(0, mention.start - 60), mention.end);
    const offices = foldName(before.slice(0, before.length - (mention.end - mention.start)));
    const within = foldName(partsOfLabel(text.slice(mention.start, mention.end)).office.join(" "));
    const words = [...offices, ...within];
    return (
      words.slice(-wanted.length).join(" ") === wanted.join(" ") &&
      !/^(?:vice|deputy|former|ex|assistant|under)$/.test(words.at(-wanted.length - 1) ?? "")
    );
  });
}

function addPerson({ article }: DeriveContext, entities: Entities, source: Source, { office, name }: LabelParts): Resolved {
  const full = unshout(name, article.body);
  const slug = foldName(full)
    .join("-")
    .replace(/[^a-z0-9-]/g, "");
  if (slug === "") return { person: null };
  const taken = new Set([...entities.people, ...entities.organizations, ...entities.places].map((entity) => entity.id));
  let id = slug;
  for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
  const title = unshout(office, "");
  const evidence = {
    article: article.id,
    in: source.in ?? "body",
    start: source.start,
    end: source.end,
    field: "roles",
    rule: "turn-label",
  };
  const roles = title === "" ? [] : [{ title, organization: null, articles: [article.id], evidence: [evidence] }];
  return { person: id, added: { id, formerIds: [], name: full, otherNames: [], roles, mentions: [] } };
}
