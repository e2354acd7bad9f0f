import type { Meeting, Statement } from "../../schema/index.ts";
import type { SiteModel } from "../model/index.ts";
import { compareText } from "../model/order.ts";
import { type EventLine, eventLine, meetingRail } from "./event.ts";
import { dateRail, type Rail, undatedRail } from "./rail.ts";
import { type StatementCard, statementCard } from "./statement-card.ts";

/** What stands under one entry of the rail: a day's meetings, then its statements. */
export interface DayGroup {
  readonly key: string;
  readonly rail: Rail;
  readonly events: readonly EventLine[];
  readonly cards: readonly StatementCard[];
}

interface Slot {
  readonly date: string;
  readonly rail: Rail;
  readonly meetings: Meeting[];
  readonly statements: Statement[];
}

/** Statements (already in order) and meetings by day, newest day first. Undated statements stand after the dated ones of the day they were reported. */
export function dayGroups(model: SiteModel, statements: readonly Statement[], meetings: readonly Meeting[] = []): readonly DayGroup[] {
  const slots = new Map<string, Slot>();
  const slotOf = (key: string, make: () => Slot): Slot => {
    const slot = slots.get(key) ?? make();
    slots.set(key, slot);
    return slot;
  };
  for (const meeting of meetings) {
    const date = meeting.start ?? meeting.asOf;
    const key = meeting.start ? `${date} a` : `${date} c`;
    slotOf(key, () => ({ date, rail: meetingRail(model, meeting), meetings: [], statements: [] })).meetings.push(meeting);
  }
  for (const statement of statements) {
    const reported = model.articles.get(statement.article)?.date ?? "";
    const date = statement.date ?? reported;
    const rail = () => (statement.date ? dateRail(model, statement.date) : undatedRail(model, reported));
    slotOf(statement.date ? `${date} a` : `${date} b`, () => ({ date, rail: rail(), meetings: [], statements: [] })).statements.push(
      statement,
    );
  }
  const order = (a: readonly [string, Slot], b: readonly [string, Slot]) => compareText(b[1].date, a[1].date) || compareText(a[0], b[0]);
  return [...slots].sort(order).map(([key, slot]) => ({
    key,
    rail: slot.rail,
    events: slot.meetings.map((m) => eventLine(model, m)),
    cards: slot.statements.map((s, i) => statementCard(model, s, slot.statements[i - 1])),
  }));
}
