import type { Meeting, Statement } from "../../schema/index.ts";
import type { SiteModel } from "../model/index.ts";
import { compareText } from "../model/order.ts";
import { withoutRepeats } from "../model/repeats.ts";
import type { Columns } from "./ledger-columns.ts";

/** What was said at a meeting, about it, and by its sides around it; as it was said, words that several sources print once. */
export function statementsFor(model: SiteModel, meeting: Meeting, columns: Columns): readonly Statement[] {
  const tied = model.statementsOf.meeting.get(meeting.id) ?? [];
  const all = [...tied, ...aroundIt(model, meeting, columns, new Set(tied))].sort((a, b) => compareAsSaid(model, a, b));
  return withoutRepeats(all);
}

/** Days before and after a meeting in which what its sides say, in the sources that report it, stands beside it. */
const NEAR = 7;

/** What the sides of a meeting said in the sources that report it, within a week of it: the positions they came with. */
function aroundIt(model: SiteModel, meeting: Meeting, columns: Columns, tied: ReadonlySet<Statement>): readonly Statement[] {
  if (columns.list.length === 0 || meeting.start?.length !== 10) return [];
  const held = dayNumber(meeting.start);
  return [...new Set(meeting.evidence.map((e) => e.article))]
    .flatMap((article) => model.statementsOf.article.get(article) ?? [])
    .filter((s) => s.kind !== "turn" && s.kind !== "document" && !tied.has(s))
    .filter((s) => Math.abs(dayNumber(s.date?.length === 10 ? s.date : (model.articles.get(s.article)?.date ?? "")) - held) <= NEAR)
    .filter((s) => columns.of(s) !== null);
}

/** Days since 1970; not a number for a date that is no day. */
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Oldest day first; of one day by source, as the text has them. */
function compareAsSaid(model: SiteModel, a: Statement, b: Statement): number {
  const day = (s: Statement) => s.date ?? model.articles.get(s.article)?.date ?? "";
  const start = (s: Statement) => s.content[0]?.start ?? 0;
  return compareText(day(a), day(b)) || compareText(a.article, b.article) || start(a) - start(b) || compareText(a.id, b.id);
}
