/** Wide enough for a piece of evidence with a long article id. */
const WIDTH = 200;

/**
 * JSON for people and for version control: keys sorted, one line for what fits in it (a span, a short list), one line
 * break at the end. The same value gives the same bytes.
 */
export function formatJson(value: unknown): string {
  return `${format(value, 0)}\n`;
}

function format(value: unknown, depth: number): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const line = fits(value, WIDTH - depth * 2);
  if (line !== null) return line;
  const pad = "  ".repeat(depth + 1);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const parts = Array.isArray(value)
    ? value.map((item) => format(item, depth + 1))
    : entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${format(item, depth + 1)}`);
  return `${open}\n${parts.map((part) => pad + part).join(",\n")}\n${"  ".repeat(depth)}${close}`;
}

/** The value on one line, or null where it needs more than `room` characters; gives up early, so that long values cost nothing. */
function fits(value: unknown, room: number): string | null {
  if (room < 0) return null;
  if (typeof value === "string" && value.length > room) return null;
  if (typeof value !== "object" || value === null) return within(JSON.stringify(value) ?? "null", room);
  const isList = Array.isArray(value);
  const parts: string[] = [];
  let left = room - 4;
  const pairs: [string, unknown][] = isList ? value.map((item) => ["", item]) : entries(value);
  for (const [key, item] of pairs) {
    const label = isList ? "" : `${JSON.stringify(key)}: `;
    const part = fits(item, left - label.length - 2);
    if (part === null) return null;
    parts.push(label + part);
    left -= label.length + part.length + 2;
  }
  if (parts.length === 0) return isList ? "[]" : "{}";
  return isList ? `[${parts.join(", ")}]` : `{ ${parts.join(", ")} }`;
}

function within(text: string, room: number): string | null {
  return text.length <= room ? text : null;
}

function entries(value: object): [string, unknown][] {
  return Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
