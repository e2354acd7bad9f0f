/** The search page: reads the state from the address, asks the engine, has the answer drawn. */
import type { SearchAnswer, SearchState } from "../types.ts";
import { need } from "./dom.ts";
import { startDrawing } from "./drawing.ts";
import { type Engine, startEngine } from "./engine.ts";
import { fillForm, listenForm, readForm } from "./form.ts";
import { drawFailure, drawStatus } from "./frame.ts";
import { startMore } from "./more.ts";
import { adoptChosen, keepPlace, readPlace } from "./place.ts";
import { readState, writeState } from "./state.ts";
import { say } from "./text.ts";

const PAGE = 10;
const TYPING = 120;

const form = need<HTMLFormElement>("#search");
const facetBox = need<HTMLDetailsElement>("[data-facets]");
const list = need<HTMLElement>("[data-list]");
const more = need<HTMLElement>("[data-more]");

let state = readState(location.search);
let limit = readPlace(PAGE).limit;
let turn = 0;
let answer: SearchAnswer | null = null;
let engine: Promise<Engine> | undefined;

const drawing = startDrawing(list, facetBox, readPlace(PAGE).top === 0, {
  change,
  again: () => void search(answer?.results.length ?? 0),
  all: async () => (await (engine ?? startEngine())).all(state),
});

/** Asks and draws; an answer that a later question has overtaken is dropped. The first `standing` results are kept as drawn. */
async function search(standing = 0): Promise<void> {
  turn += 1;
  const mine = turn;
  let drawn = standing;
  const show = (result: SearchAnswer) => {
    if (mine !== turn || result.results.length < standing) return;
    answer = result;
    state = adoptChosen(state, result.chosen);
    drawing.draw(answer, state, drawn);
    drawn = result.results.length;
  };
  list.setAttribute("aria-busy", "true");
  const started = performance.now();
  // What comes at once needs no sign of waiting: to dim the list and light it again would cost two frames more.
  const slow = setTimeout(() => {
    list.classList.add("slow");
    drawStatus(answer === null ? say("loading") : say("searching"), null);
  }, 300);
  try {
    engine ??= startEngine();
    engine.catch(() => {
      engine = undefined;
    });
    show(
      await (await engine).search({ state, limit, open: drawing.openFacets() }, (early) => {
        clearTimeout(slow);
        show(early);
      }),
    );
    if (mine === turn) performance.measure("readout-search", { start: started, end: performance.now() });
  } catch (error) {
    if (mine === turn) drawFailure(error, () => void search());
  } finally {
    clearTimeout(slow);
    if (mine === turn) {
      list.removeAttribute("aria-busy");
      list.classList.remove("slow");
      more.hidden = !answer || answer.results.length >= answer.count;
    }
  }
}

/** Takes a new state into the address and searches. Typing replaces the address, a choice adds one to go back from. */
function go(next: SearchState, typing = false): void {
  if (!typing) keepPlace(limit);
  state = next;
  limit = PAGE;
  const url = `${location.pathname}${writeState(state)}`;
  if (typing) history.replaceState(null, "", url);
  else history.pushState(null, "", url);
  fillForm(form, state);
  void search();
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Goes on from what stands in the form: words that have been typed but not yet searched for count too. */
function change(make: (state: SearchState) => SearchState): void {
  clearTimeout(timer);
  go(make(readForm(form, state)));
}

listenForm(form, {
  typed: () => {
    clearTimeout(timer);
    timer = setTimeout(() => go(readForm(form, state), true), TYPING);
  },
  changed: () => change((now) => now),
  submitted: () => {
    if (writeState(readForm(form, state)) !== writeState(state) || answer === null) change((now) => now);
  },
  followed: (query) => {
    change(() => readState(query));
    need<HTMLInputElement>("#q").focus();
  },
});
addEventListener("popstate", () => void restore());
addEventListener("pagehide", () => keepPlace(limit));

/** Shows what the address and its entry in the history hold, as far as the reader had got there. */
async function restore(): Promise<void> {
  clearTimeout(timer);
  const place = readPlace(PAGE);
  state = readState(location.search);
  limit = place.limit;
  fillForm(form, state);
  await search();
  if (place.top > 0) scrollTo(0, place.top);
}

startMore(more, list, async () => {
  const before = answer?.results.length ?? 0;
  limit = before + PAGE;
  await search(before);
});
facetBox.open = matchMedia("(min-width: 70rem)").matches;
need("[data-stuck]").remove();
// The results that the browser would scroll to are not there yet.
history.scrollRestoration = "manual";
void restore();
