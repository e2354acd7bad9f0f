import { type Diagnostic, isInCalendar, type ReadoutRecord } from "../schema/index.ts";
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
      .filter(({ date }) => !isInCalendar(date))
      .map(({ id, date }) => of(id, id, "date-impossible", `${date} is no day of the calendar`, "error")),
    ...meetings.flatMap((meeting) => {
      const { id, start, end, status, asOf } = meeting;
      const source = meeting.evidence[0]?.article;
      const bad = [start, end].filter((date) => date !== null && !isInCalendar(date));
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
      if (!isInCalendar(date)) return [of(id, article, "date-impossible", `\`${id}\`: ${date} is no day of the calendar`, "error")];
      const ahead = printed !== undefined && date > printed;
      return ahead ? [of(id, article, "date-ahead", `\`${id}\` is dated ${date}, after its article of ${printed}`, "warning")] : [];
    }),
  ];
}
