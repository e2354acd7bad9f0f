/** What a page does beyond being read: theme, copy, filters in place, `/` for search, print. Reading needs none of it. */
import { addCitationButtons } from "./cite.ts";
import { startPassageCitation } from "./cite-passage.ts";
import { startFilters } from "./filters.ts";
import { startOffline } from "./offline/page.ts";
import { markSearchedWords } from "./search/mark-source.ts";
import { startThemeButton } from "./theme-button.ts";

startThemeButton();
addCitationButtons();
startPassageCitation();
startFilters();
markSearchedWords();
startOffline();
closeCitationOnEscape();
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>("input[type=search]");
  if (field) field.focus();
  else location.href = new URL("search.html", new URL(document.documentElement.dataset.root ?? "./", location.href)).href;
});

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}

/** One open citation at a time is the page's own doing (`details name`); Escape closes it. */
function closeCitationOnEscape(): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const open = document.querySelector<HTMLDetailsElement>("details[name=cite][open]");
    if (!open) return;
    open.open = false;
    open.querySelector("summary")?.focus();
  });
}
