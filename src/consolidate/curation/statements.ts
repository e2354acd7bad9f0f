import type { Change, CurationPath, ReadoutRecord, Statement, StatementCorrection } from "../../schema/index.ts";
import { addStatement } from "./added-statement.ts";
import { changesBetween } from "./changes.ts";
import { type Desk, logCorrection } from "./desk.ts";
import { forgetStatement } from "./forget.ts";
import { nameIn, statementValues } from "./logged-values.ts";
import { createLookup, type Lookup } from "./lookup.ts";
import type { ReviewBook } from "./reviews.ts";
import { fieldsOf } from "./statement-fields.ts";

type Set = Extract<StatementCorrection, { statement: unknown }>;
type Add = Extract<StatementCorrection, { add: unknown }>;

/** Applies what corrections say of single statements. Comes after all others, so that it can name what they added. */
export function correctStatements(record: ReadoutRecord, desk: Desk, reviews: ReviewBook): ReadoutRecord {
  const corrections = desk.source.value.statements ?? [];
  if (corrections.length === 0) return record;
  const added = corrections.reduce((now, correction) => ("add" in correction ? addStatement(now, correction, desk) : now), record);
  const find = createLookup(added, desk);
  const byId = new Map(added.statements.map((statement) => [statement.id, statement]));
  const name = nameIn(added);
  const dropped: string[] = [];
  corrections.forEach((correction, index) => {
    const path = ["statements", index];
    if ("drop" in correction) {
      const id = find.statement(correction.drop, [...path, "drop"]);
      if (id === null) return;
      dropped.push(id);
      logCorrection(desk, { action: "drop", kind: "statement", id, article: byId.get(id)?.article ?? null }, correction);
    } else {
      const target = "add" in correction ? { article: correction.add.article, exact: correction.add.exact } : correction.statement;
      const statement = byId.get(find.statement(target, [...path, "add" in correction ? "add" : "statement"]) ?? "");
      if (!statement) return;
      const changed = changeStatement(statement, correction, find, path);
      log(desk, correction, statement, () => changesBetween(statementValues(statement, name), statementValues(changed, name)));
      const reviewed = "reviewed" in correction ? correction.reviewed : undefined;
      byId.set(statement.id, reviewed ? { ...changed, reviewed: reviews.judge(changed, reviewed, [...path, "reviewed"]) } : changed);
    }
  });
  const changed = { ...added, statements: added.statements.map((statement) => byId.get(statement.id) ?? statement) };
  return dropped.reduce(forgetStatement, changed);
}

function changeStatement(statement: Statement, correction: Set | Add, find: Lookup, path: CurationPath): Statement {
  const [fields, step] = "add" in correction ? [correction.add, "add"] : [correction.set, "set"];
  return fields ? { ...statement, ...fieldsOf(fields, statement, find, [...path, step]) } : statement;
}

/** What is added says itself where it stands; a review alone corrects nothing. */
function log(desk: Desk, correction: Set | Add, { id, article }: Statement, changes: () => Change[]): void {
  const about = { kind: "statement" as const, id, article };
  if ("add" in correction) logCorrection(desk, { action: "add", ...about }, correction);
  else if (correction.set) logCorrection(desk, { action: "set", ...about, changes: changes() }, correction);
}
