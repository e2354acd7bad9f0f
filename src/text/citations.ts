import type { Brief } from "../schema/index.ts";
import { matchesOf } from "./matches.ts";

/** A reference of a brief to the record: `[[statement:some-article-1a2b3c4d]]`, with words of its own after a bar. */
export interface Citation {
  readonly kind: string;
  readonly id: string;
  readonly label: string | null;
  /** Offset in the brief's body. */
  readonly at: number;
}

export const CITATION = /\[\[([a-z]+):\s*([^\]|[]*?)\s*(?:\|([^\][]*))?\]\]/g;

/** The body with code and the targets of links blanked out, so that offsets stay: `[[person:…]]` in code is an example. */
export function withoutCode(body: string): string {
  return body.replace(/^(```|~~~)[\s\S]*?^\1|`[^`\n]+`|(?<=\])\([^()\n]*\)/gm, (code) => code.replace(/[^\n]/g, " "));
}

/** All references of a brief, in the order of its text. */
export function citationsOf(brief: Pick<Brief, "body">): readonly Citation[] {
  return matchesOf(withoutCode(brief.body), CITATION).map((m) => ({
    kind: m[1] ?? "",
    id: m[2] ?? "",
    label: m[3]?.trim() || null,
    at: m.index,
  }));
}

/** Ids of the statements a brief cites, each once. */
export function citedStatements(brief: Pick<Brief, "body">): readonly string[] {
  return [
    ...new Set(
      citationsOf(brief)
        .filter((c) => c.kind === "statement")
        .map((c) => c.id),
    ),
  ];
}
