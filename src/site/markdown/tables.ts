import type MarkdownIt from "markdown-it";

/** Tables scroll inside their own box, so that a wide one does not widen the page. */
export function tableScroll(md: MarkdownIt): void {
  md.renderer.rules.table_open = () => '<div class="table"><table>\n';
  md.renderer.rules.table_close = () => "</table></div>\n";
}
