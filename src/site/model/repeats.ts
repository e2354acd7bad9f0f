import type { Statement } from "../../schema/index.ts";

/** Words that several sources print stand once, as the first of the list has them; its card names the others. */
export function withoutRepeats(statements: readonly Statement[]): readonly Statement[] {
  const shown = new Set<string>();
  return statements.filter((statement) => {
    const repeats = statement.sameAs.some((id) => shown.has(id));
    if (!repeats) shown.add(statement.id);
    return !repeats;
  });
}
