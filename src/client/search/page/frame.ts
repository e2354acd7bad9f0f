import type { Card, Facet } from "../format/types.ts";
import type { SearchAnswer, SearchState } from "../types.ts";
import { csvOf } from "./csv.ts";
import { make, need } from "./dom.ts";
import { nameOf } from "./facets.ts";
import { GoneError } from "./load-file.ts";
import { filterCount, toggle, withoutFilters } from "./state.ts";
import { say, shownDate, shownNumber } from "./text.ts";

type Change = (make: (state: SearchState) => SearchState) => void;

/** The line above the results, read out when it changes. Without an answer only the text changes. */
export function drawStatus(text: string | null, answer: SearchAnswer | null): void {
  const line = need<HTMLElement>("[data-status]");
  if (answer === null) {
    line.textContent = text;
    return;
  }
  const gaps = { n: shownNumber(answer.count), total: shownNumber(answer.total) };
  line.dataset.resultCount = String(answer.count);
  line.textContent = say(answer.count === answer.total ? "countAll" : "countOf", gaps);
}

/** Filters in use, each with a button that takes it away; on paper, a line of what was asked. */
export function drawChips(answer: SearchAnswer, state: SearchState, change: Change): void {
  const chips = need<HTMLElement>("[data-chips]");
  const used = filtersInUse(answer, state);
  const items = used.map(({ name, without }) => chip(name, () => change(without)));
  need("[data-asked]").textContent = [...(state.q ? [`“${state.q}”`] : []), ...used.map(({ name }) => name)].join(" · ");
  if (items.length > 1) {
    const clear = make("button", { type: "button", class: "act" }, say("clear"));
    clear.addEventListener("click", () => change(withoutFilters));
    items.push(make("li", {}, clear));
  }
  chips.setAttribute("aria-label", say("inUse"));
  chips.hidden = filterCount(state) === 0;
  chips.replaceChildren(...items);
}

interface Used {
  readonly name: string;
  readonly without: (state: SearchState) => SearchState;
}

function filtersInUse(answer: SearchAnswer, state: SearchState): readonly Used[] {
  const chosen = (Object.entries(state.chosen) as [Facet | "month", readonly string[]][]).flatMap(([facet, ids]) =>
    ids.map((id): Used => {
      const known = answer.facets[facet]?.find((value) => value.id === id);
      return { name: nameOf(facet, known ?? { id, label: id }), without: (now) => toggle(now, facet, id) };
    }),
  );
  const from = state.from
    ? [{ name: say("from", { day: shownDate(state.from) }), without: (now: SearchState) => ({ ...now, from: "" }) }]
    : [];
  const to = state.to ? [{ name: say("until", { day: shownDate(state.to) }), without: (now: SearchState) => ({ ...now, to: "" }) }] : [];
  return [...chosen, ...from, ...to];
}

function chip(name: string, remove: () => void): HTMLElement {
  const button = make(
    "button",
    { type: "button", class: "pick on" },
    `${name} `,
    make("span", { "aria-hidden": "true" }, "×"),
    make("span", { class: "vh" }, `, ${say("remove")}`),
  );
  button.addEventListener("click", () => {
    remove();
    need<HTMLElement>("#q").focus();
  });
  return make("li", {}, button);
}

/** Copy the search as a link, and its results as a table. */
export function drawActions(all: () => Promise<readonly Card[]>): void {
  const box = need<HTMLElement>("[data-actions]");
  box.hidden = false;
  if (box.childElementCount > 0) {
    csvSource = all;
    return;
  }
  csvSource = all;
  const copy = make("button", { type: "button", class: "act", "data-copy-link": true }, say("link"));
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      copy.textContent = say("copied");
      setTimeout(() => {
        copy.textContent = say("link");
      }, 2000);
    } catch {
      prompt(say("link"), location.href);
    }
  });
  const table = make("button", { type: "button", class: "act", "data-csv": true }, say("csv"));
  table.addEventListener("click", () => void offerTable(table));
  box.replaceChildren(copy, " ", table);
}
let csvSource: () => Promise<readonly Card[]> = async () => [];

/** Thousands of results take their time to be read. */
async function offerTable(button: HTMLButtonElement): Promise<void> {
  if (button.hasAttribute("aria-disabled")) return;
  button.setAttribute("aria-disabled", "true");
  button.textContent = say("collecting");
  try {
    download(csvOf(await csvSource(), location.href));
  } catch (error) {
    drawFailure(error, () => void offerTable(button));
  } finally {
    button.removeAttribute("aria-disabled");
    button.textContent = say("csv");
  }
}

function download(csv: string): void {
  const url = URL.createObjectURL(new Blob([csv], { type: "text/csv;charset=utf-8" }));
  const link = make("a", { href: url, download: "statements.csv" });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Says what went wrong, and what the reader can do; the lists to read by come back. */
export function drawFailure(error: unknown, again: () => void): void {
  drawStatus("", null);
  const gone = error instanceof GoneError;
  const unable = typeof DecompressionStream === "undefined" || typeof WebAssembly === "undefined";
  const button = make("button", { type: "button", class: "act" }, gone ? say("reload") : say("retry"));
  button.addEventListener("click", () => (gone ? location.reload() : again()));
  const text = unable ? say("cannot") : gone ? say("renewed") : say("failed");
  need("[data-notes]").replaceChildren(
    make("p", { class: "note-line", role: "alert", "data-search-failed": true }, text, " ", unable ? null : button),
  );
  need<HTMLElement>("[data-browse]").hidden = false;
}
