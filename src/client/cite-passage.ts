import { addCitationButtons } from "./cite.ts";

/** On a source's page, the passage that the address names has its citation beneath it, ready to copy. */
export function startPassageCitation(): void {
  const source = document.querySelector<HTMLElement>("[data-source]");
  if (!source) return;
  const show = () => showCitation(source);
  addEventListener("hashchange", show);
  show();
}

function showCitation(source: HTMLElement): void {
  for (const old of source.querySelectorAll(".cite.here")) old.remove();
  const passage = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const row = passage?.closest<HTMLElement>(".row");
  const paragraph = passage?.closest(".para");
  if (!passage?.matches(".at") || !row || !paragraph || !source.contains(row)) return;
  const note = row.querySelector<HTMLElement>(`[data-for="${CSS.escape(passage.id)}"]`);
  const by = (note ?? turnHeadOf(row))?.dataset.cite;
  const box = document.createElement("div");
  box.className = "cite here";
  box.dataset.quote = note?.dataset.quote ?? `“${passage.textContent?.replace(/\s+/g, " ").trim() ?? ""}”`;
  box.dataset.permalink = `${source.dataset.permalink}#${passage.id}`;
  box.dataset.csl = JSON.stringify({ ...JSON.parse(source.dataset.csl ?? "{}"), id: passage.id, note: by });
  const line = document.createElement("p");
  line.textContent = `${[by, source.dataset.source, row.id.replace(/^p/, "¶")].filter(Boolean).join(", ")}.`;
  box.append(line);
  (note ?? paragraph).after(box);
  addCitationButtons(source);
}

/** The head of the turn that a paragraph belongs to: its own, or the last one above it. */
function turnHeadOf(row: HTMLElement): HTMLElement | null {
  for (let at: Element | null = row; at; at = at.previousElementSibling) {
    const head = at.querySelector<HTMLElement>(".turn-head");
    if (head) return head;
  }
  return null;
}
