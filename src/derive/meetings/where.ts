import { TITLE_WORDS } from "../../lexicon/party-words.ts";
import { US_STATES } from "../../lexicon/places.ts";
import { matchesOf } from "../../text/matches.ts";
import type { Range } from "../../text/types.ts";
import type { Found } from "./rules/types.ts";
import { DATE, ORGANIZATION, PERSON, PLACE } from "./signs.ts";
import type { OccasionMention, SentenceView } from "./types.ts";
import { bodyRange } from "./view.ts";

interface Where {
  readonly place: OccasionMention["place"];
  readonly venue: Range | null;
}

const STATES = US_STATES.flatMap((state) => [state.name, ...state.abbreviations])
  .map((name) => name.replaceAll(".", "\\."))
  .join("|");
const NAME = `(?:[A-Z][\\w’'.&-]*|${ORGANIZATION}|${PERSON}(?:[’']s)?|${PLACE})`;
/** "in Ⓛ", "at the Ⓞ House", "in a classified room in the Capitol", "in Kenton, Ohio". */
const SPOT = new RegExp(
  `\\b([Ii]n|[Aa]t|visited|visiting|visit|toured|inside|outside|near|from|to)\\s+((?:the\\s+|an?\\s+|his\\s+|her\\s+|their\\s+|${ORGANIZATION}[’']s\\s+|${PLACE}[’']s\\s+|[A-Z]\\w+[’']s\\s+)*)(${NAME}(?:(?:\\s+|\\s+(?:of|and|for)\\s+(?:the\\s+)?)${NAME})*)((?:\\s+(?:(?:diplomatic|military|presidential|naval|air|consular|state|conference)\\s+)?(?:club|hall|hotel|headquarters|mission|embassy|house|center|centre|university|college|church|palace|airport|residence|estate|arena|stadium|school|museum|library|building|office|base|neighbou?rhood|theater|theatre|resort|campus|auditorium|fairgrounds|plant|factory))?)(?:,\\s+(${STATES}|${PLACE}|${ORGANIZATION}))?`,
  "g",
);
/** Nouns of buildings that make a run of names a venue, and not a town or a body. */
const BUILDING =
  /\b(?:House|Palace|Office|Room|Hall|Hotel|Center|Centre|University|College|School|Church|Mission|Embassy|Headquarters|Residence|Castle|Club|Arena|Stadium|Museum|Garden|Capitol|Pentagon|Kremlin|Airport|Base|Library|Building|Theat(?:er|re)|Institute|Complex|Tower|Club|Camp|Mall|Cathedral|Memorial|Park|Square|Lodge|Vatican|Ballroom|Auditorium|Laborator(?:y|ies)|club|hall|hotel|headquarters|mission|embassy|house|center|centre|university|college|church|palace|airport|residence|estate|arena|stadium|school|museum|library|building|office|base|neighbou?rhood|theater|theatre|resort|campus|auditorium|fairgrounds|plant|factory)$/;
const HELD = "(?!\\s+(?:will\\s+be|was|were|is|are)\\s+(?:held|hosted))";
const BARRIER = new RegExp(
  `[;:“”"]|\\b(?:who|which${HELD}|where|while|when|that|after|before(?!\\s+(?:[a-z]+\\s+){0,3}(?:crowds?|audiences?|supporters))|following|since|because|ahead\\s+of|about|regarding|over)\\b|,\\s+as\\b|(?<!\\b(?:is|are|was|were|due|set|scheduled|expected))\\s+to\\s+[a-z]+|\\bon\\s+(?!the\\s+(?:margins|sidelines))(?:the\\s+|a\\s+)?[a-z]`,
);
const REACH = 130;

interface Spot extends Range {
  readonly place: OccasionMention["place"];
  readonly venue: Range | null;
  readonly preposition: string;
}

/** Where an occasion is said to be: the nearest place after it in its clause, else one that opens the sentence. */
export function placeOf(view: SentenceView, found: Found, all: readonly Found[]): Where {
  const spots = spotsIn(view).filter((spot) => spot.start >= found.start || spot.end <= found.start);
  const after = spots.filter(
    (s) =>
      s.start >= found.start - (found.kind === "visit" ? 8 : 0) &&
      s.start - found.tail < REACH &&
      fitsAfter(view, found, s) &&
      !takenBy(view, found, s, all),
  );
  const before = spots.filter(
    (s) => s.end <= found.start && (s.start < 12 || /^(?:[Aa]t|[Ii]n|to)$/.test(s.preposition)) && fitsBefore(view, found, s),
  );
  const chosen = after[0] ?? before.at(-1);
  if (!chosen) return { place: null, venue: null };
  const next = after[0] && after[1] && /^,?\s*$/.test(view.skeleton.slice(after[0].end, after[1].start)) ? after[1] : undefined;
  return { place: chosen.place ?? next?.place ?? null, venue: chosen.venue ?? next?.venue ?? null };
}

/** "met Ⓟ Ⓓ, and talks with Ⓞ follow in Ⓛ": the place is that of the occasion behind the comma. */
const takenBy = (view: SentenceView, found: Found, spot: Spot, all: readonly Found[]): boolean =>
  all.some((other) => other.start > found.tail && other.end <= spot.start && /,\s/.test(view.skeleton.slice(found.tail, other.start)));

function fitsAfter(view: SentenceView, found: Found, spot: Spot): boolean {
  if (spot.preposition === "to" || spot.preposition === "from")
    return spot.preposition === "to" && /\b(?:visit|trip|welcom\w+|hosted|host)\b/.test(view.skeleton.slice(found.start, spot.start));
  const between = view.skeleton.slice(Math.min(found.tail, spot.start), spot.start);
  return !BARRIER.test(between);
}

/** "travel to Ⓛ | to attend the Ⓓ | inauguration", "flew to Ⓛ | for | talks": one goes where it is. */
const TO_ATTEND = new RegExp(
  `^\\s+(?:to\\s+(?:attend|join|participate\\s+in|take\\s+part\\s+in|speak\\s+at|address|host|hold|lead|celebrate|witness)|for)\\s+(?:(?:the|an?|his|her|their)\\s+)?(?:${DATE}\\s+)?$`,
);
const WHERE = /^,\s+where\s+(?:[^\s,.;]+\s+){1,6}$/;
/** "On Ⓓ, in a room in the Ⓛ, Ⓟ met": what stands before the place where it opens a sentence. */
const OPENS = new RegExp(`^(?:[^,]{0,30}${DATE}[^,]{0,10},?\\s+)?(?:in\\s+an?\\s+(?:[a-z]+\\s+){1,3})?$`);

function fitsBefore(view: SentenceView, found: Found, spot: Spot): boolean {
  const between = view.skeleton.slice(spot.end, found.start);
  // "a trip to Ⓞ, where they | met with Ⓟ"
  if (WHERE.test(between)) return true;
  if (spot.preposition === "to") return TO_ATTEND.test(between);
  if (spot.start < 12 || OPENS.test(view.skeleton.slice(0, spot.start))) return between.length < 120 && !/[;:“”"]/.test(between);
  return spot.preposition !== "to" && spot.preposition !== "from" && between.length < 50 && !BARRIER.test(between) && !/,/.test(between);
}

/** "in Italian", "at Mrs. Clinton’s", "in the Ⓞ" of a newspaper: no place one is at. */
const NO_SPOT = new RegExp(
  `[’']s?$|^\\w+(?:ian|ean|ese|ish|ican|cratic|ism)$|^(?:${TITLE_WORDS})(?:\\s|$)|^(?:Congress|Parliament|English|Twitter|Facebook|Instagram|Snapchat|Medium|Yes|No|I|It|He|She|They|We|That|This|What|Day|Night|Election)$`,
);
const isNoSpot = (view: SentenceView, organization: number, name: string): boolean =>
  NO_SPOT.test(name) || view.names.get(organization)?.kind === "media";

/** "in Illinois.": the stop of the sentence is no part of a name, that of "N.H." is. */
const withoutStop = (view: SentenceView, range: Range): Range =>
  /[a-z]{3}\.$/.test(view.body.slice(range.start, range.end)) ? { start: range.start, end: range.end - 1 } : range;

function spotsIn(view: SentenceView): readonly Spot[] {
  return matchesOf(view.skeleton, SPOT).flatMap((match): readonly Spot[] => {
    const [words, preposition = "", lead = "", name = "", noun = ""] = match;
    const start = match.index;
    const nameStart = start + words.indexOf(name, preposition.length + lead.length);
    const end = start + words.length;
    if (
      name.startsWith(DATE) ||
      /^(?:January|February|March|April|May|June|July|August|September|October|November|December|English|Congress|Russian|Washington[’']s)$/.test(
        name,
      )
    )
      return [];
    const placeAt = words.indexOf(PLACE);
    const organizationAt = name.indexOf(ORGANIZATION);
    const building = BUILDING.test(`${name}${noun}`.trim());
    const entity = placeAt >= 0 ? (view.names.get(start + placeAt)?.mention.entity ?? null) : null;
    if (!building && placeAt < 0 && isNoSpot(view, start + words.indexOf(ORGANIZATION), name)) return [];
    const venueRange = withoutStop(
      view,
      bodyRange(
        view,
        lead.trim() && building ? start + preposition.length + 1 : nameStart,
        building ? nameStart + name.length + noun.length : end,
      ),
    );
    if (entity) {
      const range = bodyRange(view, start + placeAt, start + placeAt + 1);
      return [{ start, end, preposition, place: { entity, span: range }, venue: building ? venueRange : null }];
    }
    if (/^[Aa]t$/.test(preposition) && !building && organizationAt < 0 && !/^(?:the\s+)?$/.test(lead)) return [];
    if (
      name.startsWith(PERSON) ||
      (/^(?:[Ii]n|to|near)$/.test(preposition) && !building && organizationAt < 0 && name.split(" ").length > 3)
    )
      return [];
    return [{ start, end, preposition, place: null, venue: venueRange }];
  });
}
