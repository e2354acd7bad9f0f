import type { Speaker } from "../../schema/index.ts";
import { kindOfLabel } from "../transcripts/label.ts";
import { partsOfLabel, unshout } from "../transcripts/label-name.ts";
import type { AttributedStatement, DeriveContext, Entities, EntityMention } from "../types.ts";

/** A label is printed, what can be wrong is whom it means; a title's signer may have had it written. */
const SETTLED: Readonly<Partial<Record<AttributedStatement["kind"], number>>> = { turn: 0.97, document: 0.95 };
const UNSETTLED = 0.4;

/**
 * Settles who speaks in turns and documents from the mentions that their labels and signers are; leaves all other
 * statements as they are. “Q” and “MODERATOR” are speakers whom the source does not name; an office that nobody
 * in the article is known to hold (“THE PRESIDENT”) is a described speaker.
 */
export function attributeLabels(
  context: DeriveContext,
  entities: Entities,
  statements: readonly AttributedStatement[],
): readonly AttributedStatement[] {
  if (!statements.some(isPrintedSpeech)) return statements;
  const people = new Map(entities.people.map((person) => [person.id, person]));
  const bodyMentions = mentionsIn(entities, "body");
  const titleMentions = mentionsIn(entities, "title");
  const settled = new Map<string, Pick<AttributedStatement, "attribution" | "speakers" | "speakerAsPrinted">>();
  const settle = (statement: AttributedStatement) => {
    const { source } = statement;
    if (!source) return { attribution: "unsettled" as const, speakers: [], speakerAsPrinted: null };
    const key = `${source.in ?? "body"}:${source.start}`;
    const known = settled.get(key);
    if (known) return known;
    const inSource = mentionsWithin(source.in === "title" ? titleMentions : bodyMentions, source);
    const printed = textOf(context, source).replace(/\s+/g, " ");
    const role = (id: string) => people.get(id)?.roles[0]?.title ?? null;
    const result = { ...speakersOf(statement.kind, printed, inSource, role), speakerAsPrinted: printed };
    settled.set(key, result);
    return result;
  };
  return statements.map((statement) => {
    if (!isPrintedSpeech(statement)) return statement;
    const result = settle(statement);
    return {
      ...statement,
      ...result,
      relays: [],
      confidence: result.attribution === "unsettled" ? UNSETTLED : (SETTLED[statement.kind] ?? statement.confidence),
    };
  });
}

const isPrintedSpeech = ({ kind }: AttributedStatement) => kind === "turn" || kind === "document";

function textOf({ article }: DeriveContext, source: NonNullable<AttributedStatement["source"]>): string {
  const text = source.in === "title" ? (article.title ?? "") : article.body;
  return text.slice(source.start, source.end);
}

function speakersOf(
  kind: AttributedStatement["kind"],
  printed: string,
  mentions: readonly EntityMention[],
  role: (id: string) => string | null,
): Pick<AttributedStatement, "attribution" | "speakers"> {
  const ids = [...new Set(mentions.filter((m) => m.type === "person").map((m) => m.entity))];
  if (ids.length > 0) return { attribution: "named", speakers: ids.map((person): Speaker => ({ person, role: role(person) })) };
  const organization = mentions.find((m) => m.type === "organization" && sameWords(printed, m));
  if (organization) return { attribution: "named", speakers: [{ organization: organization.entity }] };
  const label = kind === "turn" ? kindOfLabel(printed) : null;
  if (label === "answer" || (label && partsOfLabel(printed).name.length > 0 && label === "titled"))
    return { attribution: "unsettled", speakers: [] };
  if (label === "question") return { attribution: "unnamed", speakers: [{ name: printed, unnamed: true }] };
  if (label === "unnamed" || label === "name")
    return { attribution: "unnamed", speakers: [{ name: printed.toLowerCase(), unnamed: true }] };
  return {
    attribution: "unnamed",
    speakers: [{ name: kind === "turn" ? unshout(printed.split(" ")).replace(/^The /, "the ") : printed }],
  };
}

/** The organization is the signer itself, not a part of its description: “the European Union”. */
const sameWords = (printed: string, mention: EntityMention) => mention.end - mention.start >= printed.replace(/^the /i, "").length;

const mentionsIn = (entities: Entities, place: EntityMention["in"]) =>
  entities.mentions.filter((m) => m.in === place && m.form !== "pronoun" && m.type !== "place").sort((a, b) => a.start - b.start);

/** By binary search: a transcript has thousands of mentions and hundreds of labels. */
function mentionsWithin(sorted: readonly EntityMention[], { start, end }: { start: number; end: number }): readonly EntityMention[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const within: EntityMention[] = [];
  for (let index = low; (sorted[index]?.start ?? end) < end; index++) within.push(sorted[index] as EntityMention);
  return within.filter((mention) => mention.end <= end);
}
