import type MarkdownIt from "markdown-it";
import { CITATION } from "../../text/citations.ts";
import type { SiteModel } from "../model/index.ts";
import {
  articleTitle,
  briefUrl,
  type Linked,
  meetingUrl,
  organizationLink,
  personLink,
  placeLink,
  sourceUrl,
  topicUrl,
} from "../views/links.ts";
import type { BriefTools } from "./brief-body.ts";

/** Briefs lie one folder below the root. */
const ROOT = "../".repeat(briefUrl("x").split("/").length - 1);

/**
 * `[[person:…]]` and the like become links; `[[statement:…]]` a numbered source in a sentence, a card where it stands
 * alone in a paragraph; `[[meeting:…]]` a link, or its line alone in a paragraph.
 */
export function citationRule(md: MarkdownIt, model: SiteModel, tools: BriefTools, numberOf: (id: string) => number): void {
  const html = md.utils.escapeHtml;
  const whole = new RegExp(`^${CITATION.source}$`);
  md.block.ruler.before("paragraph", "record-block", (state, line, endLine, silent) => {
    const lines: string[] = [];
    let next = line;
    for (; next < endLine && !state.isEmpty(next); next++) lines.push(lineText(state, next));
    const matches = lines.map((text) => whole.exec(text));
    if (!matches.every((m) => m !== null && (m[1] === "statement" || m[1] === "meeting"))) return false;
    if (silent) return true;
    for (const match of matches) {
      const token = state.push("record_block", "", 0);
      token.meta = { kind: match?.[1], id: match?.[2] };
    }
    state.line = next;
    return true;
  });
  md.renderer.rules.record_block = (tokens, i) => {
    const { kind, id } = metaOf(tokens[i]);
    if (kind === "meeting") return `<div class="embed">${tools.event(id)}</div>\n`;
    const n = numberOf(id);
    return `<div class="embed" data-source="${n}">${tools.card(id, n)}</div>\n`;
  };
  md.inline.ruler.before("link", "record", (state, silent) => {
    CITATION.lastIndex = state.pos;
    const match = CITATION.exec(state.src);
    if (!match || match.index !== state.pos) return false;
    if (!silent) {
      const token = state.push("record", "", 0);
      token.meta = { kind: match[1], id: match[2], label: match[3]?.trim() || null };
      token.content = match[3]?.trim() ?? "";
    }
    state.pos += match[0].length;
    return true;
  });
  md.renderer.rules.record = (tokens, i) => {
    const { kind, id, label } = metaOf(tokens[i]);
    if (kind === "statement") return reference(numberOf(id), label, tools.note(id), model, html);
    const { name, url } = linkOf(model, kind, id);
    return url ? `<a href="${ROOT}${html(url)}">${html(label ?? name)}</a>` : html(label ?? name);
  };
}

interface Meta {
  readonly kind: string;
  readonly id: string;
  readonly label: string | null;
}

function metaOf(token: { meta: unknown } | undefined): Meta {
  const meta = token?.meta as Partial<Meta> | undefined;
  return { kind: meta?.kind ?? "", id: meta?.id ?? "", label: meta?.label ?? null };
}

function lineText(state: { src: string; bMarks: number[]; tShift: number[]; eMarks: number[] }, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]).trim();
}

/** The number in the sentence, and its short source beside it in the margin of a wide page. */
function reference(n: number, label: string | null, note: string, model: SiteModel, html: (text: string) => string): string {
  const link = `<a class="ref" href="#n${n}" aria-label="${html(model.t.brief.sourceN(n))}">[${n}]</a>`;
  const margin = `<span class="margin" aria-hidden="true"><b>${n}</b> ${html(note)}</span>`;
  return `${label ? html(label) : ""}${link}${margin}`;
}

function linkOf(model: SiteModel, kind: string, id: string): Linked {
  if (kind === "person") return personLink(model, id);
  if (kind === "organization") return organizationLink(model, id);
  if (kind === "place") return placeLink(model, id);
  if (kind === "meeting") return { name: model.meetings.get(id)?.title ?? id, url: meetingUrl(id) };
  if (kind === "topic") return { name: model.topics.get(id)?.name ?? id, url: topicUrl(id) };
  const article = model.articles.get(id);
  return { name: article ? articleTitle(model, article) : id, url: sourceUrl(id) };
}
