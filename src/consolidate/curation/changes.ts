import { type Change, LISTED_FIELDS, type LoggedField, type LoggedValue } from "../../schema/index.ts";

/** The fields of one item that a correction may change, as the log keeps them. */
export type Values = Partial<Readonly<Record<LoggedField, readonly LoggedValue[]>>>;

/** What differs between an item before its correction and after. */
export function changesBetween(before: Values, after: Values): Change[] {
  const changes = (Object.keys(after) as LoggedField[]).flatMap((field): Change[] => {
    const was = before[field] ?? [];
    const is = after[field] ?? [];
    if (isSame(was, is)) return [];
    const change = LISTED_FIELDS.has(field)
      ? { field, before: without(was, is), after: without(is, was) }
      : { field, before: [...was], after: [...is] };
    return change.before.length + change.after.length > 0 ? [change] : [];
  });
  return withoutConsequences(changes, before, after);
}

/** What follows from another change by itself is no news: an old name kept as another form, an end and a precision that go with the start. */
function withoutConsequences(changes: readonly Change[], before: Values, after: Values): Change[] {
  const isChanged = (field: LoggedField) => changes.some((change) => change.field === field);
  const endsAtStart = (values: Values) => isSame(values.start ?? [], values.end ?? []);
  return changes.flatMap((change): Change[] => {
    if (change.field === "dateMeans" && isChanged("start")) return [];
    if (change.field === "end" && isChanged("start") && endsAtStart(before) && endsAtStart(after)) return [];
    if (change.field !== "otherNames" || !isChanged("name")) return [change];
    const rest = { ...change, before: without(change.before, after.name ?? []), after: without(change.after, before.name ?? []) };
    return rest.before.length + rest.after.length > 0 ? [rest] : [];
  });
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const without = (list: readonly LoggedValue[], others: readonly LoggedValue[]) =>
  list.filter((value) => !others.some((other) => isSame(value, other)));
