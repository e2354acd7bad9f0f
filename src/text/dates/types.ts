import type { Range } from "../types.ts";

/** Whether the words around a date report something as done or as still to come. */
export type Tense = "past" | "future" | "unknown";

/** Which of the days of one name is meant where a word says so: "last Friday", "next June". */
export type Pick = "last" | "next" | null;

/** Whole periods that "this" and its like name. */
type Period = "week" | "weekend" | "month" | "year" | "season";

/** What the words of a date say, before tense decides between the last and the next day of that name. */
export type DateSense =
  | { readonly type: "fixed"; readonly first: string; readonly last: string | null; readonly means: "on" | "within" }
  | { readonly type: "weekday"; readonly first: number; readonly last: number | null; readonly pick: Pick }
  | {
      readonly type: "yearless";
      readonly first: MonthDay;
      readonly last: MonthDay | null;
      readonly pick: Pick;
      /** The feast that moves from year to year, where it is one. */
      readonly feast?: string;
    }
  | { readonly type: "period"; readonly period: Period; readonly month: number | null };

export interface MonthDay {
  readonly month: number;
  readonly day: number | null;
}

/** A date expression as it stands in the text. */
export interface DateExpression extends Range {
  readonly sense: DateSense;
  readonly rule: string;
}

/** ISO dates as precise as the text; `last` is null where they are one day, month or year. */
export interface ResolvedDate {
  readonly first: string;
  readonly last: string | null;
  /** on: lasted from first to last; within: at some time between them. */
  readonly means: "on" | "within";
}

/** A date expression with the tense around it and what both come to. */
export interface DateMention extends DateExpression {
  readonly tense: Tense;
  readonly date: ResolvedDate;
}
