import { findDates } from "../../text/dates/index.ts";
import type { AttributedStatement, DeriveContext, Entities, MeetingDraft } from "../types.ts";
import { findGuests } from "./attendance.ts";
import { buildMeeting, nameMeetings, readRegister } from "./build.ts";
import { mergeMentions } from "./merge.ts";
import { OCCASION_RULES } from "./rules/index.ts";
import type { Found } from "./rules/types.ts";
import { settle } from "./settle.ts";
import type { OccasionMention, SentenceView } from "./types.ts";
import { readViews } from "./view.ts";

/** Skeletons longer than this are no sentences; rules read their beginning. */
const LONGEST = 2500;

/** Finds the gatherings and conversations that an article reports as held, planned or called off, one entry each. */
export function findMeetings(
  context: DeriveContext,
  entities: Entities,
  statements: readonly AttributedStatement[],
): readonly MeetingDraft[] {
  const { article, document } = context;
  const dates = findDates(document.body, document.sentences, article.date);
  const views = readViews(context, entities, dates).map(cut);
  const bySentence = statementsBySentence(views, statements);
  const mentions = views.flatMap((view) => settle(view, findIn(view, bySentence.get(view.index) ?? []), article.date, document.body));
  const occasions = mergeMentions(mentions);
  const guests = findGuests(views, occasions);
  const register = readRegister(context, entities);
  return nameMeetings(
    register,
    occasions.map((occasion) => buildMeeting(register, occasion, guests.get(occasion) ?? [])),
  );
}

const cut = (view: SentenceView): SentenceView =>
  view.skeleton.length > LONGEST ? { ...view, skeleton: view.skeleton.slice(0, LONGEST) } : view;

/** What the rules find in one sentence; where two read the same words the earlier rule counts. */
function findIn(view: SentenceView, statements: readonly AttributedStatement[]): readonly Found[] {
  const found: Found[] = [];
  for (const rule of OCCASION_RULES)
    for (const one of rule.find(view, { statements })) if (!found.some((other) => collide(one, other))) found.push(one);
  return found;
}

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

export type { OccasionMention };
