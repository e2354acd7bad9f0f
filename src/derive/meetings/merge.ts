import { boundsOf } from "../../text/dates/calendar.ts";
import type { ResolvedDate } from "../../text/dates/types.ts";
import type { OccasionMention, Party } from "./types.ts";

/** All that an article says of one occasion. */
export interface Occasion {
  readonly mentions: readonly OccasionMention[];
}

/** Kinds that one occasion may be called by turns. */
const FAMILIES: readonly (readonly OccasionMention["kind"][])[] = [
  ["talks", "meeting", "summit", "conference", "other"],
  ["meeting", "visit"],
  ["meeting", "dinner"],
  ["rally", "speech", "ceremony", "conference", "dinner"],
  ["call", "talks"],
  ["debate", "conference"],
];
const akin = (a: OccasionMention["kind"], b: OccasionMention["kind"]): boolean =>
  a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b));

/**
 * Groups mentions into occasions: in the order of the text, each joins the occasion it can be about, or founds one.
 * A mention that neither joins nor founds is left out.
 */
export function mergeMentions(mentions: readonly OccasionMention[]): readonly Occasion[] {
  const founding = mentions.filter((m) => m.founds);
  const occasions: OccasionMention[][] = [];
  for (const mention of founding) {
    const home = bestHome(occasions, mention);
    if (home) home.push(mention);
    else occasions.push([mention]);
  }
  for (const mention of mentions) {
    if (mention.founds) continue;
    const home = bestHome(occasions, mention);
    if (home && pointsBack(mention)) home.push(mention);
  }
  return occasions.map((group) => ({ mentions: group.sort((a, b) => a.trigger.start - b.trigger.start) }));
}

/** Occasions that a mention is compared with at most, so that a text of nothing but meetings stays linear. */
const REACH = 40;

const pointsBack = (m: OccasionMention): boolean => m.definite || m.parties.length > 0 || m.name !== null;

function bestHome(occasions: readonly OccasionMention[][], mention: OccasionMention): OccasionMention[] | undefined {
  // "the meeting" alone is the one the text is about: the first that it told
  const leads = mention.definite && mention.parties.every((p) => p.type === "group");
  const ranked = occasions
    .slice(-REACH)
    .map((group) => ({ group, score: likeness(lately(group), mention) * (leads && group === occasions[0] ? 1.5 : 1) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return ranked[0]?.group;
}

/** What a mention is compared with of an occasion that is spoken of all the time: its first mention and the latest ones. */
function lately(group: readonly OccasionMention[]): readonly OccasionMention[] {
  return group.length > REACH ? [...group.slice(0, 1), ...group.slice(1 - REACH)] : group;
}

/** How likely a mention speaks of a group's occasion; 0 where something speaks against it. */
function likeness(group: readonly OccasionMention[], mention: OccasionMention): number {
  const first = group[0];
  if (!first || (mention.definite && first.trigger.start > mention.trigger.start)) return 0;
  if (mention.follows !== null && group.some((m) => m.trigger.start === mention.follows)) return 0;
  const vague = mention.definite || mention.rule.endsWith(":meeting");
  if (!group.some((m) => akin(m.kind, mention.kind)) && !(vague && mention.kind === "meeting")) return 0;
  const date = dateOfGroup(group);
  if (date && mention.date && !overlap(date, mention.date.date)) return 0;
  const place = group.find((m) => m.place)?.place;
  if (place?.entity && mention.place?.entity && place.entity !== mention.place.entity) return 0;
  if (mention.name && first.name && mention.name !== first.name && !mention.name.includes(first.name) && !first.name.includes(mention.name))
    return 0;
  const mine = keysOf(mention.parties);
  const theirs = keysOf(group.flatMap((m) => m.parties));
  const shared = mine.filter((key) => theirs.includes(key)).length;
  // a week and a day of it are no proof that a rally and a conference are one
  const exact = group.some((m) => m.kind === mention.kind) ? 1 : 0;
  const dated = Boolean(date && mention.date) && (exact === 1 || date?.first === mention.date?.date.first);
  if (!compatible(mention, group, mine, theirs, shared, dated)) return 0;
  return (
    1 +
    shared * 2 +
    exact +
    (date && mention.date ? 1 : 0) +
    (place && mention.place ? 1 : 0) +
    1 / (1 + Math.abs(mention.sentence - first.sentence))
  );
}

/** Kinds that one party makes alone before the text: "said at the rally" and "told a crowd" are one. */
const ALONE: ReadonlySet<OccasionMention["kind"]> = new Set([
  "interview",
  "rally",
  "speech",
  "press-conference",
  "ceremony",
  "debate",
  "hearing",
  "conference",
  "dinner",
  "summit",
]);

function compatible(
  mention: OccasionMention,
  group: readonly OccasionMention[],
  mine: readonly string[],
  theirs: readonly string[],
  shared: number,
  dated: boolean,
): boolean {
  if (mention.plural !== group.some((m) => m.plural) && mention.founds && shared < 2) return false;
  // "in meetings early in her career" are not the one that is told
  if (mention.plural && !mention.definite && !group.some((m) => m.plural)) return false;
  const sameKind = group.some((m) => m.kind === mention.kind);
  const close = Math.abs(mention.sentence - (group[0]?.sentence ?? 0)) <= 3 && sameKind;
  // "ministers of the group will gather" is not what two people whom the text names met for
  if (mine.length === 0 && theirs.length > 0 && mention.parties.length > 0) return mention.definite || dated;
  if (mine.length === 0 || theirs.length === 0)
    return mention.definite || dated || (mention.name !== null && group.some((m) => m.name !== null)) || close;
  if (shared === 0) return false;
  if (mention.definite) return true;
  // "visited the Ⓞ on Ⓓ … after her meeting with Ⓟ": the visit is where they met
  if ((mention.kind === "visit") !== group.some((m) => m.kind === "visit")) return !dated;
  if (mine.length >= 2 && theirs.length >= 2) return shared >= 2 || shared === mine.length;
  const counterparts = mention.parties.length >= 2 && group.some((m) => m.parties.length >= 2);
  if (counterparts && (!ALONE.has(mention.kind) || mention.kind === "interview")) return false;
  return dated || !mention.founds || (sameKind && ALONE.has(mention.kind));
}

const keysOf = (parties: readonly Party[]): readonly string[] => [
  ...new Set(parties.flatMap((p) => (p.entity ? [`${p.type}:${p.entity}`] : []))),
];

const dateOfGroup = (group: readonly OccasionMention[]): ResolvedDate | null => group.find((m) => m.date)?.date?.date ?? null;

/** Whether two dates of any precision share a day; "on July 25–28" and "on July 28–29" are not one occasion. */
function overlap(a: ResolvedDate, b: ResolvedDate): boolean {
  const lasted = (date: ResolvedDate): boolean => date.last !== null && date.means === "on" && date.first.length === 10;
  if (lasted(a) && lasted(b) && a.first < b.first === (a.last ?? "") < (b.last ?? "") && a.first !== b.first) return false;
  const [a1, a2] = [boundsOf(a.first)[0], boundsOf(a.last ?? a.first)[1]];
  const [b1, b2] = [boundsOf(b.first)[0], boundsOf(b.last ?? b.first)[1]];
  return a1 <= b2 && b1 <= a2;
}
