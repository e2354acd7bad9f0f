import type { Person } from "../../schema/index.ts";
import type { DeriveContext, Entities, EntityMention, StatementDraft } from "../types.ts";
import { findFirstPersons } from "./first-person.ts";
import { kindOfLabel } from "./label.ts";
import { resolveLabel, textOf } from "./label-match.ts";
import { partsOfLabel } from "./label-name.ts";
import { registerOf } from "./label-register.ts";
import { admitTitle } from "./title-people.ts";

type Source = NonNullable<StatementDraft["source"]>;
type Place = "body" | "title" | "meta";

/** Titles of documents that an office issues; a newspaper's headline is no place to learn names from. */
const isOfficial = (title: string | null) =>
  /^(?:joint )?(?:statement|readout|remarks|press (?:release|statement)|message|letter)\b/i.test(title ?? "");

/**
 * Adds what labels and signers say of people: each label becomes a mention of the person it means, and a label
 * with a surname that the article has nowhere else (“MR. ZIENTS”) becomes a person. A label that could mean
 * two people, or nobody whom the article names (“THE PRESIDENT”), gets no mention. The title of an official document is
 * read for names as well: “Readout of President …’s Call”. People whom a finder of names
 * read out of nothing but labels are taken out: “MODERATOR” is nobody's name.
 */
export function admitLabels(context: DeriveContext, found: Entities, drafts: readonly StatementDraft[]): Entities {
  const sources = distinctSources(drafts);
  if (sources.length === 0 && !isOfficial(context.article.title)) return found;
  const entities = withoutLabels(found, sources);
  const register = registerOf(entities, context.article.body);
  const mentions: EntityMention[] = admitTitle(context, register, entities.mentions);
  for (const mention of mentions) register.mention(mention);
  const meant = new Map<string, string | null>();
  const counts = new Map<string, number>();
  for (const source of sources) counts.set(keyOf(context, source), (counts.get(keyOf(context, source)) ?? 0) + 1);
  for (const source of sources) {
    const place = source.in ?? "body";
    const printed = textOf(context, place).slice(source.start, source.end);
    if (source.in === "title" && hasMention([...entities.mentions, ...mentions], source)) continue;
    const key = keyOf(context, source);
    if (!meant.has(key)) {
      const { person, added } = resolveLabel(context, register, source, printed, (counts.get(key) ?? 0) > 1);
      if (added) register.add(added);
      meant.set(key, person);
    }
    const entity = meant.get(key);
    if (entity) mentions.push(mentionOf(source, place, entity, printed));
  }
  const speakers = speakersBySource([...entities.mentions, ...mentions]);
  const selves = findFirstPersons(context, drafts.filter(isPrintedSpeech), ({ source }) => (source ? speakers(source) : null));
  return withMentions(context, { ...entities, people: register.people() }, [...mentions, ...selves]);
}

const isPrintedSpeech = ({ kind }: Pick<StatementDraft, "kind">) => kind === "turn" || kind === "document";

/** The one person whom the mentions inside a source mean; null for none and for two. */
function speakersBySource(mentions: readonly EntityMention[]): (source: Source) => string | null {
  const people = mentions.filter((m) => m.type === "person");
  const inTitle = people.filter((m) => m.in === "title");
  const atStart = new Map(people.filter((m) => m.in === "body").map((m) => [m.start, m.entity]));
  return (source) => {
    if (source.in !== "title") return atStart.get(source.start) ?? null;
    const ids = new Set(inTitle.filter((m) => m.start >= source.start && m.end <= source.end).map((m) => m.entity));
    return ids.size === 1 ? ([...ids][0] ?? null) : null;
  };
}

const keyOf = (context: DeriveContext, source: Source) =>
  `${source.in ?? "body"}:${textOf(context, source.in ?? "body")
    .slice(source.start, source.end)
    .replace(/\s+/g, " ")}`;

function distinctSources(drafts: readonly StatementDraft[]): Source[] {
  const seen = new Map<string, Source>();
  for (const { source, kind } of drafts)
    if (source && isPrintedSpeech({ kind })) seen.set(`${source.in ?? "body"}:${source.start}`, source);
  return [...seen.values()];
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start < b.end && b.start < a.end;

/** A signer in the title is prose: the finder's mentions there stay, and a label needs none besides. */
function hasMention(mentions: readonly EntityMention[], source: Source): boolean {
  return mentions.some((m) => m.in === "title" && m.type === "person" && overlaps(m, source));
}

function withoutLabels(found: Entities, sources: readonly Source[]): Entities {
  const labels = sources.filter((source) => (source.in ?? "body") === "body").sort((a, b) => a.start - b.start);
  const inLabel = (range: { start: number; end: number; in?: Place | undefined }) =>
    (range.in ?? "body") === "body" && overlapsAny(labels, range.start, range.end);
  const mentions = found.mentions.filter((mention) => !inLabel(mention));
  const named = new Set(mentions.filter((m) => m.form === "name").map((m) => `${m.type}:${m.entity}`));
  const keeps = (type: EntityMention["type"], id: string) =>
    named.has(`${type}:${id}`) || !found.mentions.some((m) => m.type === type && m.entity === id);
  const strip = <T extends { mentions: Person["mentions"] }>(entity: T): T => ({
    ...entity,
    mentions: entity.mentions.filter((m) => !inLabel(m)),
  });
  const people = found.people.filter((p) => keeps("person", p.id)).map(strip);
  const organizations = found.organizations.filter((o) => keeps("organization", o.id)).map(strip);
  const places = found.places.filter((p) => keeps("place", p.id)).map(strip);
  const left = new Set([...people, ...organizations, ...places].map((e) => e.id));
  return { people, organizations, places, mentions: mentions.filter((m) => left.has(m.entity)) };
}

/** Binary search: labels are sorted and do not overlap. */
function overlapsAny(labels: readonly Source[], start: number, end: number): boolean {
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((labels[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const label = labels[low];
  return label !== undefined && label.start < end;
}

function mentionOf(source: Source, place: Place, entity: string, printed: string): EntityMention {
  const form = partsOfLabel(printed).name.length > 0 && kindOfLabel(printed) !== "answer" ? "name" : "role";
  return { in: place, start: source.start, end: source.end, type: "person", entity, form, rule: "turn-label" };
}

function withMentions({ article }: DeriveContext, entities: Entities, added: readonly EntityMention[]): Entities {
  const byPerson = new Map<string, EntityMention[]>();
  for (const m of added) if (m.form === "name") byPerson.get(m.entity)?.push(m) ?? byPerson.set(m.entity, [m]);
  const people = entities.people.map((person) => {
    const mentions = (byPerson.get(person.id) ?? []).map((m) => ({
      article: article.id,
      ...(m.in === "body" ? {} : { in: m.in }),
      start: m.start,
      end: m.end,
    }));
    return mentions.length === 0 ? person : { ...person, mentions: [...person.mentions, ...mentions].sort((a, b) => a.start - b.start) };
  });
  return { ...entities, people, mentions: [...entities.mentions, ...added].sort((a, b) => a.start - b.start) };
}
