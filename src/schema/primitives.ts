import { z } from "zod";

/** A lower-case ASCII id: letters, digits and single hyphens, at most 120 characters, never a path, never `__proto__`. */
export const Id = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "no id: lower-case letters, digits and single hyphens");
export type Id = z.infer<typeof Id>;

/** Words that an editor writes: not nothing, and not blanks alone. */
export const Words = z.string().regex(/\S/, "empty");

/** An ISO 8601 calendar date as precise as the source allows: `2022-01-10`, `2022-01` or `2022`. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, "no date: YYYY-MM-DD, YYYY-MM or YYYY");
export type PartialDate = z.infer<typeof PartialDate>;

/** An ISO 8601 calendar day. */
export const Day = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, "no day: YYYY-MM-DD");
export type Day = z.infer<typeof Day>;

/** Whether a year, month or day exists: there is no 30 February. */
export function isInCalendar(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const time = new Date(Date.UTC(year, month - 1, day));
  return time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
}

/** What is no date at all is complained of once. */
const mayExist = (date: string) => !PartialDate.safeParse(date).success || isInCalendar(date);

/** The same where an editor writes them: the error then stands at the editor's own line. */
export const WrittenDay = Day.refine(mayExist, "no day of the calendar");
export const WrittenDate = PartialDate.refine(mayExist, "no day of the calendar");

/** A wall-clock time, `15:18`. */
export const Time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "no time: HH:MM, as 09:30");

/** What of an article may leave the folder. */
export const Rights = z.enum(["full", "excerpt", "none"]);
export type Rights = z.infer<typeof Rights>;

/** A share of belief between 0 and 1. */
export const Confidence = z.number().min(0).max(1);

/** Who looked at a record, and when. */
export const Review = z.strictObject({ by: z.string().min(1), on: Day });
export type Review = z.infer<typeof Review>;
