/** What `ingest` and `store` both need to read an editor's YAML. */

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

const QUOTE = "Put values that hold `: `, `#` or quotation marks between quotation marks";

/** The parser's commonest complaints in an editor's words, by its code. */
const COMPLAINTS: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    "a value holds `: ` without quotation marks, or a line is not indented as those around it",
    `${QUOTE}; indent lines that belong together alike`,
  ],
  TAB_AS_INDENT: ["a line begins with a tab", "Indent with blanks"],
  MISSING_CHAR: ["a bracket or quotation mark is not closed, or a colon is missing, before this place", "Close it, or add it"],
  DUPLICATE_KEY: ["this key stands there twice", "Take one of the two out"],
  MULTIPLE_DOCS: ["a second document begins here", "Take the line `---` out"],
  BAD_INDENT: ["a bracket before this place is not closed, or the line is not indented as those around it", "Close it, or indent it alike"],
};

/** What the YAML parser found, and what to do; its own words where it is a rare thing. */
export function explainYamlError({ code, message }: { readonly code: string; readonly message: string }): {
  readonly message: string;
  readonly hint: string;
} {
  const [plain, hint] = COMPLAINTS[code] ?? [message, `Correct it; ${QUOTE.charAt(0).toLowerCase()}${QUOTE.slice(1)}`];
  return { message: plain, hint };
}
