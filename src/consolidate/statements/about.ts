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
  const byArticle = new Map([...groupBy(reports, ({ evidence }) => evidence.article)].map(([id, list]) => [id, arrange(list)]));
  return statements.map((statement) => {
    const here = byArticle.get(statement.article);
    if (!here || statement.kind === "turn" || statement.kind === "document") return statement;
    const about = [...new Set([...overlapped(statement, here), ...spokenOf(statement, here)])].filter((id) => id !== statement.saidAt);
    return about.length === 0 ? statement : { ...statement, about: about.sort() };
  });
}

type Report = { readonly meeting: Meeting; readonly evidence: Meeting["evidence"][number] };

/** The reports of one article, arranged for looking up: those in its body by where they begin, and the meetings of each kind. */
interface Reports {
  readonly inBody: readonly Report[];
  readonly ofKind: ReadonlyMap<string, ReadonlySet<string>>;
}

function arrange(reports: readonly Report[]): Reports {
  const ofKind = new Map<string, Set<string>>();
  for (const { meeting } of reports) ofKind.set(meeting.kind, (ofKind.get(meeting.kind) ?? new Set()).add(meeting.id));
  const inBody = reports.filter(({ evidence }) => (evidence.in ?? "body") === "body");
  return { inBody: inBody.sort((a, b) => a.evidence.start - b.evidence.start), ofKind };
}

function overlapped(statement: Statement, { inBody }: Reports): string[] {
  return statement.content.flatMap((span) => {
    const ids: string[] = [];
    for (let i = firstFrom(inBody, span.start); ; i++) {
      const report = inBody[i];
      if (!report || report.evidence.start >= span.end) return ids;
      if (report.evidence.end <= span.end) ids.push(report.meeting.id);
    }
  });
}

/** Index of the first report that begins at an offset or after it. */
function firstFrom(reports: readonly Report[], offset: number): number {
  let low = 0;
  let high = reports.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reports[middle]?.evidence.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function spokenOf(statement: Statement, { ofKind }: Reports): string[] {
  const words = new Set(fold(statement.text).split(" "));
  const kinds = new Set(Object.entries(WORDS).flatMap(([word, list]) => (words.has(word) ? list : [])));
  const meant = new Set([...kinds].flatMap((kind) => [...(ofKind.get(kind) ?? [])]));
  return meant.size === 1 ? [...meant] : [];
}
