import type { Evidence, Meeting, Person } from "../../schema/index.ts";
import type { Range } from "../../text/types.ts";
import { kindOfLabel } from "../transcripts/label.ts";
import { type Occasion, readOccasion } from "../transcripts/occasion.ts";
import type { AttributedStatement, DeriveContext, Entities, MeetingDraft } from "../types.ts";

export const TRANSCRIPT_OCCASION = "transcript-occasion";
const CONFIDENCE = 0.95;

/**
 * The briefing, speech or meeting that a whole transcript records (“Press Briefing by …, 6 May”), with who speaks in it.
 * Where no date is printed it has the article's: a transcript is dated by what it records. Null for other articles.
 */
export function findTranscriptOccasion(
  context: DeriveContext,
  entities: Entities,
  statements: readonly AttributedStatement[],
): MeetingDraft | null {
  const occasion = readOccasion(context);
  if (!occasion) return null;
  const { article } = context;
  const start = occasion.date?.value ?? article.date;
  const place = placeOf(entities, occasion);
  const whole = { start: 0, end: occasion.title.length };
  const evidence = (field: string, range: Range & { in?: "body" | "title" }): Evidence => ({
    article: article.id,
    ...(range.in === "body" ? {} : { in: "title" as const }),
    start: range.start,
    end: range.end,
    field,
    rule: TRANSCRIPT_OCCASION,
  });
  return {
    id: idOf(occasion.title, start),
    formerIds: [],
    title: occasion.title,
    kind: occasion.kind,
    status: "held",
    asOf: article.date,
    start,
    end: start,
    dateMeans: "on",
    time: occasion.time?.value ?? null,
    place: place?.id ?? null,
    venue: occasion.venue?.value ?? null,
    participants: participantsOf(entities.people, occasion, statements),
    evidence: [
      evidence("title", whole),
      evidence("start", occasion.date ?? whole),
      ...(occasion.time ? [evidence("time", occasion.time)] : []),
      ...(occasion.venue ? [evidence("venue", occasion.venue)] : []),
      ...(place ? [evidence("place", { ...place.range, in: "body" })] : []),
      ...(occasion.press ? [evidence("participants", occasion.press)] : []),
    ],
    confidence: CONFIDENCE,
    reviewed: null,
  };
}

/** The first place that the head names: “Atlanta” of “Atlanta, Georgia”; an aircraft under way is at no place. */
function placeOf(entities: Entities, { head }: Occasion): { id: string; range: Range } | null {
  for (const line of head) {
    const mention = entities.mentions.find((m) => m.type === "place" && m.in === "body" && m.start >= line.start && m.end <= line.end);
    if (mention) return { id: mention.entity, range: { start: mention.start, end: mention.end } };
  }
  return null;
}

/** Who has a label of a name, then unnamed officials, then the press where the title says that it was briefed. */
function participantsOf(
  people: readonly Person[],
  { press }: Occasion,
  statements: readonly AttributedStatement[],
): Meeting["participants"] {
  const known = new Map(people.map((person) => [person.id, person]));
  const seen = new Map<string, Meeting["participants"][number]>();
  for (const { kind, partOf, speakers, speakerAsPrinted: printed } of statements) {
    if (kind !== "turn" || partOf !== null || printed === null) continue;
    for (const speaker of speakers) {
      if ("person" in speaker && !seen.has(speaker.person)) {
        const role = speaker.role ?? known.get(speaker.person)?.roles[0]?.title ?? null;
        seen.set(speaker.person, { person: speaker.person, role, side: null, printed });
      } else if ("name" in speaker && !seen.has(printed) && takesPart(printed))
        seen.set(printed, { name: speaker.name, role: null, side: null, printed });
    }
  }
  const reporters = press ? [{ name: "reporters", role: null, side: null, printed: null }] : [];
  return [...seen.values(), ...reporters];
}

/** An official who may not be named takes part; who asks, moderates or sits in the audience is not listed. */
const takesPart = (printed: string) => kindOfLabel(printed) !== "question" && /OFFICIALS?\b|^THE /.test(printed);

function idOf(title: string, date: string): string {
  const words = title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return `${(words ?? ["occasion"]).slice(0, 12).join("-").slice(0, 90).replace(/-$/, "")}-${date}`;
}
