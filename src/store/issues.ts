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
    if (issue.code === "invalid_union") return describeIssues(likeliest(issue), path);
    return [describe(issue, path.map(toStep))];
  });
}

function describe(issue: Issue, path: (string | number)[]): DescribedIssue {
  const name = path.length > 0 ? `\`${path.join(".")}\`` : "The file";
  if (issue.code === "unrecognized_keys") {
    const key = issue.keys[0] ?? "";
    return { path: [...path, key], message: `\`${key}\` is no key that may stand here`, hint: "Correct the key, or take it out" };
  }
  if (issue.code === "invalid_type" && issue.input === undefined && /received undefined/.test(issue.message))
    return { path, message: `${name} is missing`, hint: "Add it" };
  if (issue.code === "invalid_value")
    return { path, message: `${name} is not one of ${issue.values.map(String).join(", ")}`, hint: "Write one of these" };
  if (issue.code === "invalid_format" && "pattern" in issue && String(issue.pattern).includes("[a-z0-9]+(?:-[a-z0-9]+)*"))
    return { path, message: `${name} is no id`, hint: "Ids are lower-case letters, digits and single hyphens" };
  return { path, message: `${name}: ${issue.message}`, hint: null };
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
