import MarkdownIt from "markdown-it";
import footnote from "markdown-it-footnote";
import type { Brief, Diagnostic } from "../../schema/index.ts";
import { ReadoutError } from "../../schema/index.ts";
import { citationsOf } from "../../text/citations.ts";
import type { SiteModel } from "../model/index.ts";
import { citationRule } from "./citation-rule.ts";
import { headingIds } from "./headings.ts";
import { tableScroll } from "./tables.ts";

export interface Heading {
  readonly id: string;
  readonly text: string;
  readonly level: number;
}

/** What rendering a brief needs from the record and its components. */
export interface BriefTools {
  /** HTML of a statement's card with its number among the sources, of a meeting's line. */
  readonly card: (id: string, n: number) => string;
  readonly event: (id: string) => string;
  /** Short source for the margin: "Halvorsen, 4 Mar 2031". */
  readonly note: (id: string) => string;
}

export interface BriefBody {
  readonly html: string;
  readonly headings: readonly Heading[];
  /** Ids of the cited statements, in the order of their numbers. */
  readonly cited: readonly string[];
}

/** Renders an editor's Markdown: no raw HTML, no images from elsewhere, footnotes, tables, and references to the record. */
export function renderBrief(model: SiteModel, brief: Brief, tools: BriefTools): BriefBody {
  const unknown = unknownCitations(model, brief);
  if (unknown.length > 0) throw new ReadoutError(unknown);
  const headings: Heading[] = [];
  const cited: string[] = [];
  const md = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable("image").use(footnote);
  md.renderer.rules.footnote_caption = (tokens, i) => `[${footnoteMark(Number(tokens[i]?.meta?.id ?? 0))}]`;
  headingIds(md, headings);
  tableScroll(md);
  citationRule(md, model, tools, (id) => {
    if (!cited.includes(id)) cited.push(id);
    return cited.indexOf(id) + 1;
  });
  return { html: md.render(brief.body, {}), headings, cited };
}

/** a, b … z, then aa: letters, because numbers are the sources'. */
function footnoteMark(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return letter.repeat(Math.floor(index / 26) + 1);
}

/** References to what the record does not hold, with their place in the file. */
function unknownCitations(model: SiteModel, brief: Brief): readonly Diagnostic[] {
  const registers: Readonly<Record<string, ReadonlyMap<string, unknown>>> = {
    person: model.people,
    meeting: model.meetings,
    statement: model.statements,
    organization: model.organizations,
    place: model.places,
    topic: model.topics,
    source: model.articles,
  };
  return citationsOf(brief).flatMap(({ kind, id, at }): Diagnostic[] => {
    const register = registers[kind];
    if (register?.has(id)) return [];
    const before = brief.body.slice(0, at).split("\n");
    const place = { file: brief.file, line: brief.bodyLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
    const known = Object.keys(registers).join(", ");
    return register
      ? [
          {
            severity: "error",
            code: "brief-unknown-id",
            message: `There is no ${kind} \`${id}\``,
            hint: "Correct the id, or take the citation out",
            place,
            id,
          },
        ]
      : [
          {
            severity: "error",
            code: "brief-unknown-kind",
            message: `\`[[${kind}:…]]\` cites no kind of record`,
            hint: `Write one of ${known}`,
            place,
          },
        ];
  });
}
