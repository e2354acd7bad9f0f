/** No file of a briefing nests deeper than ten; parsers call themselves for each level, and a deep enough file would end the process. */
const DEEPEST = 100;

/**
 * Whether YAML nests deeper than any file of a briefing does, by brackets, by dashes in one line, or by indentation. Brackets
 * inside quotation marks count too: nobody writes a hundred of them.
 */
export function nestsTooDeep(yaml: string): boolean {
  let open = 0;
  for (const [bracket] of yaml.matchAll(/[[\]{}]/g)) {
    open = bracket === "[" || bracket === "{" ? open + 1 : Math.max(0, open - 1);
    if (open > DEEPEST) return true;
  }
  return new RegExp(`^(?:[ \\t]*[-?:](?=[ \\t])){${DEEPEST}}|^ {${DEEPEST * 8}}`, "m").test(yaml);
}
