import type { z } from "zod";

export interface DescribedIssue {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint: string | null;
}

type Issue = z.core.$ZodIssue;

/** Says what a value lacks in words an editor understands; of a choice between forms, speaks of the form that was meant. */
export function describeIssues(issues: readonly Issue[], above: readonly PropertyKey[] = []): DescribedIssue[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...issue.path];
    if (issue.code === "invalid_union") return wrongVerb(issue, path) ?? describeIssues(likeliest(issue), path);
    // Of a value that is no list, its length says nothing.
    if (issue.code === "too_small" && issues.some((other) => other.code === "invalid_type" && `${other.path}` === `${issue.path}`))
      return [];
    return [describe(issue, path.map(toStep))];
  });
}

function describe(issue: Issue, path: (string | number)[]): DescribedIssue {
  const name = nameOf(path);
  const say = (message: string, hint: string): DescribedIssue => ({ path, message, hint });
  if (issue.code === "unrecognized_keys") {
    const key = issue.keys[0] ?? "";
    return { path: [...path, key], message: `\`${key}\` is no key that may stand here`, hint: "Correct the key, or take it out" };
  }
  if (issue.code === "invalid_type") {
    if (issue.input === undefined && /received undefined/.test(issue.message)) return say(`${name} is missing`, "Add it");
    const [wanted, hint] = WANTED[issue.expected] ?? [issue.expected, "Correct it"];
    return say(`${name} must be ${wanted}`, hint);
  }
  if (issue.code === "invalid_value") return say(`${name} is not one of ${issue.values.map(String).join(", ")}`, "Write one of these");
  if (issue.code === "too_small" && issue.origin === "array")
    return say(`${name} has fewer than ${count(issue.minimum)}`, "Add to the list");
  // The schema's own words say what was expected: "no day, YYYY-MM-DD".
  if ((issue.code === "invalid_format" || issue.code === "custom") && !/^Invalid/.test(issue.message))
    return say(`${name} is ${issue.message}`, issue.message === "empty" ? "Write something there, or take the key out" : "Correct it");
  return { path, message: `${name}: ${issue.message}`, hint: null };
}

/** What a value must be, and what to do, by zod's name of its type. */
const WANTED: Readonly<Record<string, readonly [string, string]>> = {
  string: ["text", "Put it between quotation marks where it looks like a number"],
  number: ["a number", "Write a number there"],
  int: ["a whole number", "Write a whole number there"],
  boolean: ["true or false", "Write one of these"],
  array: ["a list", "Write it between [ and ], or as lines that begin with `- `"],
  object: ["keys with values", "Write `key: value` there; docs/editing.md shows which keys"],
  record: ["keys with values", "Write `key: value` there; docs/editing.md shows which keys"],
};

function count(minimum: number | bigint): string {
  return `${minimum} ${minimum === 1 ? "entry" : "entries"}`;
}

/** The key that an editor sees at that line; the place says which of several it is. */
function nameOf(path: readonly (string | number)[]): string {
  const at = path.findLastIndex((step) => typeof step === "string");
  if (at < 0) return path.length > 0 ? "This entry" : "The file";
  const steps = path.slice(at + 1);
  return steps.length > 0 ? `Entry ${Number(steps[0]) + 1} of \`${path[at]}\`` : `\`${path[at]}\``;
}

/** An entry whose first key no form knows: says which keys begin one. Null where some form was meant. */
function wrongVerb(issue: Extract<Issue, { code: "invalid_union" }>, path: readonly PropertyKey[]): DescribedIssue[] | null {
  const meant = likeliest(issue);
  const key = meant.flatMap((i) => (i.code === "unrecognized_keys" && i.path.length === 0 ? i.keys : []))[0];
  if (key === undefined || !meant.some(isMissingKey)) return null;
  const verbs = new Set(issue.errors.flatMap((branch) => branch.filter(isMissingKey).slice(0, 1)).map((i) => String(i.path[0])));
  const message = `\`${key}\` is no key that may stand here`;
  return [{ path: [...path.map(toStep), key], message, hint: `Write one of ${[...verbs].join(", ")}` }];
}

/** Whether a key of the entry itself is not there; a key of several forms is missing in each of them. */
function isMissingKey(issue: Issue): boolean {
  if (issue.path.length !== 1) return false;
  const absent = (i: Issue) => i.code === "invalid_type" && /received undefined/.test(i.message);
  return issue.code === "invalid_union" ? issue.errors.every((branch) => branch.some(absent)) : absent(issue);
}

/** The form whose errors lie deepest was meant: it accepted everything above them; among equals the one with the fewest. */
function likeliest(issue: Extract<Issue, { code: "invalid_union" }>): readonly Issue[] {
  const depth = (branch: readonly Issue[]) =>
    Math.max(0, ...branch.map((i) => (i.code === "invalid_union" ? i.path.length + 1 : i.path.length)));
  const strange = (branch: readonly Issue[]) => branch.filter((i) => i.code === "unrecognized_keys").flatMap((i) => i.keys).length;
  const ranked = [...issue.errors].sort((a, b) => strange(a) - strange(b) || depth(b) - depth(a) || a.length - b.length);
  return ranked[0] ?? [];
}

function toStep(step: PropertyKey): string | number {
  return typeof step === "number" ? step : String(step);
}
