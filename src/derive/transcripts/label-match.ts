import type { Person } from "../../schema/index.ts";
import type { DeriveContext, StatementDraft } from "../types.ts";
import { kindOfLabel } from "./label.ts";
import { foldName, type LabelParts, partsOfLabel, unshout } from "./label-name.ts";
import type { Register } from "./label-register.ts";

type Source = NonNullable<StatementDraft["source"]>;
type Place = "body" | "title" | "meta";

/** The text into which a source or mention points. */
export const textOf = ({ article }: DeriveContext, place: Place) => (place === "title" ? (article.title ?? "") : article.body);

/** The person whom a label means, or null; `added` where the label itself names someone new. */
export interface Resolved {
  readonly person: string | null;
  readonly added?: Person;
}

/** Decides whom a label or a signer means: nobody where it names nobody, or could mean two. `recurs`: the label stands more than once. */
export function resolveLabel(context: DeriveContext, register: Register, source: Source, printed: string, recurs: boolean): Resolved {
  const kind = kindOfLabel(printed.replace(/\s+/g, " "));
  if (kind === "question" || kind === "unnamed") return { person: null };
  if (kind === "answer") return { person: onlyPersonOfTitle(register) };
  const parts = partsOfLabel(printed);
  if (parts.name.length === 0) return { person: holderOfOffice(context, register, parts.office) };
  const candidates = register.named(parts.name);
  if (candidates.length === 1) return { person: candidates[0]?.id ?? null };
  if (candidates.length > 1) return { person: theOneWithOffice(context, register, candidates, parts) };
  return namesSomeone(source, printed, parts) || (recurs && isBareSurname(register, parts))
    ? newPerson(context, register, source, parts)
    : { person: null };
}

/** “MR. HALE”, “JAKE HALE” and “Press Secretary Ines Okoro” do; “TAPPER” alone may be anything, “the Leaders of the Five” nobody. */
function namesSomeone({ in: place }: Source, printed: string, { name }: LabelParts): boolean {
  const words = printed.split(/\s+/).filter((word) => !/^the$/i.test(word));
  const titled = words.length > name.length;
  if (name.length > 5 || name.some((word) => /^(?:of|and|for|the|&)$/i.test(word))) return false;
  return place === "title" ? titled : titled || name.length > 1;
}

/** “TAPPER”, who speaks again and again, of no word that the text has in lower case. */
const isBareSurname = (register: Register, { name, office }: LabelParts) =>
  name.length === 1 && office.length === 0 && /^\p{Lu}[\p{Lu}’'-]{3,}$/u.test(name[0] ?? "") && !register.isWord(name[0] ?? "");

const isInTitle = (register: Register) => (person: Person) => register.mentionsOf(person.id).some((mention) => mention.in === "title");

function onlyPersonOfTitle(register: Register): string | null {
  return onlyOne(register.people().filter(isInTitle(register)));
}

const onlyOne = (people: readonly Person[]) => (people.length === 1 ? (people[0]?.id ?? null) : null);

/** “PRESIDENT HALE” of Ron and Lea Hale: whoever has the office; without an office whom the title names. */
export function theOneWithOffice(
  context: DeriveContext,
  register: Register,
  candidates: readonly Person[],
  { office }: LabelParts,
): string | null {
  const holders = candidates.filter((person) => office.length > 0 && holds(context, register, person, office));
  if (holders.length === 1) return onlyOne(holders);
  return holders.length > 0 === office.length > 0 ? onlyOne(candidates.filter(isInTitle(register))) : null;
}

/** “THE PRESIDENT” is whom the title names with that office; presidents of whom the text speaks may be anyone's. */
function holderOfOffice(context: DeriveContext, register: Register, office: readonly string[]): string | null {
  return onlyOne(register.people().filter((person) => isPrintedWith(context, register, person, office, "title")));
}

function holds(context: DeriveContext, register: Register, person: Person, office: readonly string[]): boolean {
  const wanted = foldName(office.join(" ")).join(" ");
  return person.roles.some((role) => foldName(role.title).join(" ") === wanted) || isPrintedWith(context, register, person, office, "body");
}

/** True where the office stands right before the name, and no longer office does: “Vice President Lee” is not President. */
function isPrintedWith(context: DeriveContext, register: Register, person: Person, office: readonly string[], place: Place): boolean {
  const text = textOf(context, place);
  const wanted = foldName(office.join(" "));
  return register.mentionsOf(person.id).some((mention) => {
    if (mention.in !== place) return false;
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

function newPerson({ article }: DeriveContext, register: Register, source: Source, { office, name }: LabelParts): Resolved {
  const full = unshout(name, register.spellings);
  const slug = foldName(full)
    .join("-")
    .replace(/[^a-z0-9-]/g, "");
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) return { person: null };
  const id = register.freeId(slug);
  const title = unshout(office);
  const { start, end } = source;
  const evidence = { article: article.id, in: source.in ?? "body", start, end, field: "roles", rule: "turn-label" };
  const roles = title === "" ? [] : [{ title, organization: null, articles: [article.id], evidence: [evidence] }];
  return { person: id, added: { id, formerIds: [], name: full, otherNames: [], roles, mentions: [] } };
}
