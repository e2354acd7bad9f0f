import { findDates } from "../../text/dates/index.ts";
import type { AttributedStatement, DeriveContext, Entities, MeetingDraft } from "../types.ts";
import { alignWeekdays } from "./align.ts";
import { findGuests } from "./attendance.ts";
import { buildMeeting, nameMeetings, readRegister } from "./build.ts";
import { carryDates } from "./carry.ts";
import { joinCollectives } from "./collectives.ts";
import { mergeMentions } from "./merge.ts";
import { asInterview, joinAired } from "./on-air.ts";
import { findPairs } from "./pairs.ts";
import { dedupe } from "./parties/party.ts";
import { findPosts } from "./posts.ts";
import { OCCASION_GATE, OCCASION_RULES } from "./rules/index.ts";
import type { Found } from "./rules/types.ts";
import { settle } from "./settle/index.ts";
import type { SentenceView } from "./types.ts";
import { readViews } from "./view.ts";

/** Finds the gatherings and conversations that an article reports as held, planned or called off, one entry each. */
export function findMeetings(
  context: DeriveContext,
  entities: Entities,
  statements: readonly AttributedStatement[],
): readonly MeetingDraft[] {
  const { article, document } = context;
  const views = viewsOf(context, entities);
  const bySentence = statementsBySentence(views, statements);
  const settled = views.flatMap((view) => settle(view, findIn(view, bySentence.get(view.index) ?? []), article.date, document.body));
  const mentions = carryDates(views, alignWeekdays(joinCollectives(views, settled), article.date));
  const occasions = mergeMentions(mentions);
  const guests = findGuests(views, occasions);
  const register = readRegister(context, entities);
  return nameMeetings(
    register,
    occasions.map((occasion) => buildMeeting(register, occasion, guests.get(occasion) ?? [])),
  );
}

/** What was folded once for an article's entities is folded once: meetings and circumstances read the same. */
const folded = new WeakMap<Entities, readonly SentenceView[]>();

/** The sentences of an article with its names, posts, pronouns and dates folded to signs. */
export function viewsOf(context: DeriveContext, entities: Entities): readonly SentenceView[] {
  const known = folded.get(entities) ?? foldAll(context, entities);
  folded.set(entities, known);
  return known;
}

function foldAll(context: DeriveContext, entities: Entities): readonly SentenceView[] {
  const { article, document } = context;
  const dates = findDates(document.body, document.sentences, document.tokens, article.date);
  const mentions = [...entities.mentions, ...findPosts(context, entities), ...findPairs(context, entities)];
  return readViews(context, { ...entities, mentions }, dates);
}

/** What the rules find in one sentence; where two read the same words the earlier rule counts. */
function findIn(view: SentenceView, statements: readonly AttributedStatement[]): readonly Found[] {
  const found: Found[] = [];
  const open = OCCASION_GATE(view);
  for (let i = 0; open >> i !== 0; i++) {
    const rule = open & (1 << i) ? OCCASION_RULES[i] : undefined;
    if (rule) found.push(...rule.find(view, { statements }).filter((one) => !found.some((other) => collide(one, other))));
  }
  if (found.length === 0) return found;
  return joinAired(
    view,
    absorb(view, found).flatMap((one) => asInterview(view, one)),
  );
}

/** "hosted Ⓟ for | breakfast", "met with Ⓟ for | talks": verb and noun are one occasion, and the noun says its kind. */
function absorb(view: SentenceView, found: readonly Found[]): readonly Found[] {
  const nounOf = (verb: Found): Found | undefined =>
    verb.rule.startsWith("meet-") ? found.find((noun) => noun.rule.startsWith("occasion-noun") && isPurpose(view, verb, noun)) : undefined;
  const absorbed = new Map(found.map((one) => [one, nounOf(one)] as const));
  const gone = new Set([...absorbed.values()]);
  return found.flatMap((one) => {
    const noun = absorbed.get(one);
    if (gone.has(one)) return [];
    return noun
      ? [
          {
            ...one,
            kind: noun.kind === "meeting" ? one.kind : noun.kind,
            tail: noun.tail,
            parties: dedupe([...one.parties, ...noun.parties]),
          },
        ]
      : [one];
  });
}
const isPurpose = (view: SentenceView, verb: Found, noun: Found): boolean =>
  noun.start >= verb.tail
    ? FOR.test(view.skeleton.slice(verb.tail, noun.start))
    : noun.start >= verb.end && noun.end <= verb.tail && /\b(?:for|over)\s+$/.test(view.skeleton.slice(0, noun.start));
const FOR = /^\s*(?:of\s+\S+)?,?\s*(?:today\s+|virtually\s+)?(?:for|over|in)\s+(?:an?\s+|the\s+)?$/;

const collide = (a: Found, b: Found): boolean => a.start < b.end && b.start < a.end;

function statementsBySentence(
  views: readonly SentenceView[],
  statements: readonly AttributedStatement[],
): ReadonlyMap<number, readonly AttributedStatement[]> {
  const placed = statements
    .map((statement) => ({ statement, at: (statement.cue ?? statement.source ?? statement.content[0])?.start ?? 0 }))
    .sort((a, b) => a.at - b.at);
  const map = new Map<number, AttributedStatement[]>();
  let i = 0;
  for (const { statement, at } of placed) {
    while (i < views.length - 1 && (views[i]?.end ?? 0) <= at) i++;
    const view = views[i];
    if (view) map.set(view.index, [...(map.get(view.index) ?? []), statement]);
  }
  return map;
}
