import type { Meeting, Statement } from "../../schema/index.ts";
import { fold } from "../fold.ts";
import { groupBy } from "../group.ts";

/** Words by which speakers speak of a meeting, folded, with the kinds they can mean. */
const WORDS: Readonly<Record<string, readonly Meeting["kind"][]>> = {
  talks: ["talks", "meeting", "summit", "conference"],
  negotiations: ["talks", "meeting"],
  meeting: ["meeting", "talks", "summit"],
  summit: ["summit"],
  conference: ["conference"],
  call: ["call"],
  dinner: ["dinner"],
  debate: ["debate"],
  hearing: ["hearing"],
  visit: ["visit"],
  rally: ["rally"],
};

/**
 * Fills `about`: a statement is about a meeting of its own article that the same words report, or about the only
 * one there that it can mean by "the talks". Where two could be meant it is left open.
 */
export function linkAbout(statements: readonly Statement[], meetings: readonly Meeting[]): Statement[] {
  const reports = meetings.flatMap((meeting) => meeting.evidence.map((evidence) => ({ meeting, evidence })));
  const byArticle = groupBy(reports, ({ evidence }) => evidence.article);
  return statements.map((statement) => {
    const here = byArticle.get(statement.article) ?? [];
    if (here.length === 0 || statement.kind === "turn" || statement.kind === "document") return statement;
    const about = [...new Set([...overlapped(statement, here), ...spokenOf(statement, here)])].filter((id) => id !== statement.saidAt);
    return about.length === 0 ? statement : { ...statement, about: about.sort() };
  });
}

type Report = { readonly meeting: Meeting; readonly evidence: Meeting["evidence"][number] };

function overlapped(statement: Statement, reports: readonly Report[]): string[] {
  const inside = reports.filter(
    ({ evidence }) =>
      (evidence.in ?? "body") === "body" && statement.content.some((span) => evidence.start >= span.start && evidence.end <= span.end),
  );
  return inside.map(({ meeting }) => meeting.id);
}

function spokenOf(statement: Statement, reports: readonly Report[]): string[] {
  const words = new Set(fold(statement.text).split(" "));
  const kinds = new Set(Object.entries(WORDS).flatMap(([word, list]) => (words.has(word) ? list : [])));
  const meant = new Set(reports.filter(({ meeting }) => kinds.has(meeting.kind)).map(({ meeting }) => meeting.id));
  return meant.size === 1 ? [...meant] : [];
}
