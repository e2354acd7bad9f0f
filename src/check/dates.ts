import type { Diagnostic, ReadoutRecord } from "../schema/index.ts";
import { placeOfArticle } from "./places.ts";

/** Days that the calendar has; nothing said or held after the report of it. */
export function checkDates({ articles, meetings, statements }: ReadoutRecord): Diagnostic[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const of = (id: string, article: string | undefined, code: string, message: string, severity: "error" | "warning"): Diagnostic => {
    const source = byId.get(article ?? "");
    const hint = severity === "error" ? "Write it as YYYY-MM-DD" : "Look at it, and correct it in curation.yaml";
    return { severity, code, message, hint, ...(source ? { place: placeOfArticle(source) } : {}), id };
  };
  return [
    ...articles
      .filter(({ date }) => !isDate(date))
      .map(({ id, date }) => of(id, id, "date-impossible", `${date} is no day of the calendar`, "error")),
    ...meetings.flatMap((meeting) => {
      const { id, start, end, status, asOf } = meeting;
      const source = meeting.evidence[0]?.article;
      const bad = [start, end].filter((date) => date !== null && !isDate(date));
      const ends = start !== null && end !== null && end < start.slice(0, end.length);
      const early = status === "held" && start !== null && start.slice(0, asOf.length) > asOf;
      return [
        ...bad.map((date) => of(id, source, "date-impossible", `\`${id}\`: ${date} is no day of the calendar`, "error")),
        ...(ends ? [of(id, source, "dates-reversed", `\`${id}\` ends (${end}) before it starts (${start})`, "warning")] : []),
        ...(early
          ? [of(id, source, "date-ahead", `\`${id}\` is said to be held on ${start}, after the report of ${asOf}`, "warning")]
          : []),
      ];
    }),
    ...statements.flatMap(({ id, date, article }) => {
      const printed = byId.get(article)?.date;
      if (date === null) return [];
      if (!isDate(date)) return [of(id, article, "date-impossible", `\`${id}\`: ${date} is no day of the calendar`, "error")];
      const ahead = printed !== undefined && date > printed;
      return ahead ? [of(id, article, "date-ahead", `\`${id}\` is dated ${date}, after its article of ${printed}`, "warning")] : [];
    }),
  ];
}

/** Whether a year, month or day exists: there is no 30 February. */
function isDate(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const time = new Date(Date.UTC(year, month - 1, day));
  return time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
}
