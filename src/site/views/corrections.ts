import type { Correction } from "../../schema/index.ts";
import type { SiteModel } from "../model/index.ts";
import { groupBy } from "../model/indexes.ts";
import { type ChangeLine, changeLines } from "./correction-changes.ts";
import { articleTitle, type Linked, sourceUrl, statementUrl, thingLink } from "./links.ts";
import { dateRail, EMPTY_RAIL, type Rail } from "./rail.ts";

interface CorrectionLine {
  readonly action: string;
  readonly kind: string;
  /** What was corrected; null where it is withheld. */
  readonly subject: Linked | null;
  readonly changes: readonly ChangeLine[];
  readonly note: string | null;
}

export interface CorrectionDay {
  readonly rail: Rail;
  readonly lines: readonly CorrectionLine[];
}

/** The log by the day of each correction, in its own order: the newest first. */
export function correctionDays(model: SiteModel): readonly CorrectionDay[] {
  return [...groupBy(model.record.corrections, ({ on }) => [on ?? ""])].map(([on, entries]) => ({
    rail: on === "" ? undated(model) : dateRail(model, on),
    lines: entries.map((entry) => correctionLine(model, entry)),
  }));
}

const undated = ({ t }: SiteModel): Rail => ({ ...EMPTY_RAIL, main: t.rail.undated, open: true, label: t.rail.undated });

function correctionLine(model: SiteModel, entry: Correction): CorrectionLine {
  const { t } = model;
  return {
    action: t.action[entry.action],
    kind: t.recordKind[entry.kind],
    subject: subjectOf(model, entry),
    changes: entry.changes.flatMap((change) => changeLines(model, entry, change)),
    note: entry.note,
  };
}

/** The thing itself where it is in the record; a statement by its source, without its words; what was taken out by its name. */
function subjectOf(model: SiteModel, { kind, id, article, changes }: Correction): Linked | null {
  if (kind === "statement") {
    const source = article === null ? undefined : model.articles.get(article);
    if (!source) return null;
    const here = id !== null && model.statements.has(id) ? statementUrl(source.id, id) : sourceUrl(source.id);
    return { name: model.t.citation.in(articleTitle(model, source)), url: here };
  }
  const shown = id === null ? null : thingLink(model, kind, id);
  const [named] = changes.flatMap(({ field, before, after }) => (field === "name" || field === "title" ? [...after, ...before] : []));
  return shown ?? (named && "text" in named.value ? { name: named.value.text, url: null } : null);
}
