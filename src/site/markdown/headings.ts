import type MarkdownIt from "markdown-it";
import type { Heading } from "./brief-body.ts";

/** Gives headings ids for the contents list, and makes the brief's own title level the page's second. */
export function headingIds(md: MarkdownIt, headings: Heading[]): void {
  md.core.ruler.push("heading-ids", (state) => {
    const used = new Set<string>();
    const highest = Math.min(...state.tokens.filter((t) => t.type === "heading_open").map((t) => Number(t.tag.slice(1))));
    for (const [i, token] of state.tokens.entries()) {
      if (token.type !== "heading_open" && token.type !== "heading_close") continue;
      const level = Math.min(6, Number(token.tag.slice(1)) - highest + 2);
      token.tag = `h${level}`;
      if (token.type === "heading_close") continue;
      const text = (state.tokens[i + 1]?.children ?? [])
        .map((t) => t.content)
        .join("")
        .replace(/\[\[[^\]]*\]\]/g, "")
        .trim();
      const id = uniqueId(text, used);
      token.attrSet("id", id);
      headings.push({ id, text, level });
    }
  });
}

/** "b-" keeps a heading's id apart from every other id of the page. */
function uniqueId(text: string, used: Set<string>): string {
  const folded = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const base = `b-${folded.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "section"}`;
  let id = base;
  for (let n = 2; used.has(id); n++) id = `${base}-${n}`;
  used.add(id);
  return id;
}
