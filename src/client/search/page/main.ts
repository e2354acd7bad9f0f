/** The search page: reads the state from the address, asks the engine, draws the answer. */
import type { SearchAnswer, SearchState } from "../types.ts";
import { need } from "./dom.ts";
import { type Engine, startEngine } from "./engine.ts";
import { drawFacets, type FacetView } from "./facets.ts";
import { fillForm, readForm } from "./form.ts";
import { drawActions, drawChips, drawFailure, drawStatus } from "./frame.ts";
import { answerNotes } from "./notes.ts";
import { resultSections } from "./results.ts";
import { readState, toggle, writeState } from "./state.ts";
import { say } from "./text.ts";

const PAGE = 10;
const TYPING = 120;

const form = need<HTMLFormElement>("#search");
const facetBox = need<HTMLDetailsElement>("[data-facets]");
const list = need<HTMLElement>("[data-list]");
const more = need<HTMLElement>("[data-more]");

let state = readState(location.search);
let view: FacetView = { open: new Set(), full: new Map() };
let limit = PAGE;
let turn = 0;
let answer: SearchAnswer | null = null;
let engine: Promise<Engine> | undefined;

/** Asks and draws; an answer that a later question has overtaken is dropped. */
async function search(): Promise<void> {
  turn += 1;
  const mine = turn;
  list.setAttribute("aria-busy", "true");
  const started = performance.now();
  const slow = setTimeout(() => drawStatus(answer === null ? say("loading") : say("searching"), null), 300);
  try {
    engine ??= startEngine();
    engine.catch(() => {
      engine = undefined;
    });
    const result = await (await engine).search({ state, limit, open: [...view.open] });
    if (mine !== turn) return;
    answer = result;
    draw();
    performance.measure("readout-search", { start: started, end: performance.now() });
  } catch (error) {
    if (mine === turn) drawFailure(error, () => void search());
  } finally {
    clearTimeout(slow);
    if (mine === turn) list.removeAttribute("aria-busy");
  }
}

function draw(): void {
  if (!answer) return;
  drawStatus(null, answer);
  drawChips(answer, state, go);
  drawActions(async () => (await (engine ?? startEngine())).all(state));
  need("[data-notes]").replaceChildren(...answerNotes(answer, state));
  need<HTMLElement>("[data-browse]").hidden = answer.count > 0;
  list.replaceChildren(...resultSections(answer, state));
  more.hidden = answer.results.length >= answer.count;
  drawFacets(facetBox, answer, state, view, {
    toggle: (facet, id) => go(toggle(state, facet, id)),
    open: (facet) => {
      view = { ...view, open: new Set([...view.open, facet]) };
      void search();
    },
    narrow: (facet, text) => {
      view = { ...view, full: new Map([...view.full, [facet, text]]) };
      draw();
    },
  });
}

/** Takes a new state into the address and searches. Typing replaces the address, a choice adds one to go back from. */
function go(next: SearchState, typing = false): void {
  state = next;
  limit = PAGE;
  const url = `${location.pathname}${writeState(state)}`;
  if (typing) history.replaceState(null, "", url);
  else history.pushState(null, "", url);
  fillForm(form, state);
  void search();
}

let timer: ReturnType<typeof setTimeout> | undefined;
form.addEventListener("input", (event) => {
  if (!(event.target instanceof HTMLInputElement) || event.target.name !== "q") return;
  clearTimeout(timer);
  timer = setTimeout(() => go(readForm(form, state), true), TYPING);
});
form.addEventListener("change", (event) => {
  const field = event.target;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return;
  if (["from", "to", "sort", "group"].includes(field.name)) go(readForm(form, state));
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(timer);
  const next = readForm(form, state);
  if (writeState(next) !== writeState(state) || answer === null) go(next);
});
form.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>("a[data-state]") : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(readState(link.dataset.state ?? ""));
  need<HTMLInputElement>("#q").focus();
});
need("button", more).addEventListener("click", () => showMore());
addEventListener("popstate", () => {
  state = readState(location.search);
  limit = PAGE;
  fillForm(form, state);
  void search();
});

/** Adds the next results and moves on to the first of them. */
async function showMore(): Promise<void> {
  const before = answer?.results.length ?? 0;
  limit += PAGE;
  await search();
  const next = list.querySelectorAll<HTMLElement>("[data-statement]")[before];
  next?.querySelector<HTMLElement>("a")?.focus({ preventScroll: true });
}

need("button", more).textContent = say("more");
facetBox.open = matchMedia("(min-width: 70rem)").matches;
fillForm(form, state);
void search();
