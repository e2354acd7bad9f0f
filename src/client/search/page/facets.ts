import { FACETS, type Facet } from "../format/types.ts";
import type { CountedValue, SearchAnswer, SearchState } from "../types.ts";
import { make } from "./dom.ts";
import { filterCount, parameterOf } from "./state.ts";
import { pageText, say, shownDate, shownNumber } from "./text.ts";

type FacetName = Facet | "month";
const ORDER: readonly FacetName[] = ["speaker", "topic", "meeting", "month", "kind", "review", "source"];
const FIRST = 8;
const MOST = 200;

/** What the reader has opened; the rest of the facets' state is the search's. */
export interface FacetView {
  /** Large facets that are counted. */
  readonly open: ReadonlySet<string>;
  /** Facets shown in full, with the text they are narrowed to. */
  readonly full: ReadonlyMap<string, string>;
}

export interface FacetActions {
  readonly toggle: (facet: FacetName, id: string) => void;
  readonly open: (facet: FacetName) => void;
  readonly narrow: (facet: FacetName, text: string) => void;
}

/** Fills the list of facets, and leaves the focus where it was. */
export function drawFacets(box: HTMLElement, answer: SearchAnswer, state: SearchState, view: FacetView, actions: FacetActions): void {
  const focused =
    document.activeElement instanceof HTMLElement && box.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  const summary = box.querySelector("summary");
  if (summary) {
    const used = filterCount(state);
    summary.dataset.name ??= summary.textContent ?? "";
    summary.textContent = used > 0 ? say("filtersInUse", { n: String(used) }) : summary.dataset.name;
  }
  const groups = ORDER.flatMap((facet) => drawFacet(facet, answer, state, view, actions) ?? []);
  box.querySelector("div")?.replaceChildren(...groups);
  box.hidden = false;
  const again = focused && box.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`);
  if (again) {
    again.focus();
    if (again instanceof HTMLInputElement && again.type === "search") again.setSelectionRange(again.value.length, again.value.length);
  }
}

function drawFacet(facet: FacetName, answer: SearchAnswer, state: SearchState, view: FacetView, actions: FacetActions): HTMLElement | null {
  const values = answer.facets[facet];
  const name = pageText().page.facets[facet];
  const legend = make("legend", {}, name);
  if (values !== null && values.length === 0) return null;
  const rows = shownValues(facet, values ?? [], state, view).map((value) => drawValue(facet, value, state, actions));
  const more =
    values === null || (isLarge(facet, answer) && !view.open.has(facet))
      ? openButton(facet, answer, actions)
      : moreControls(facet, name, values, view, actions);
  return make("fieldset", { class: "facet" }, legend, ...rows, ...more);
}

const isLarge = (facet: FacetName, answer: SearchAnswer) => facet !== "month" && FACETS.includes(facet) && answer.facets[facet] === null;

/** Loads the values of a large facet, and shows all of them. */
function openButton(facet: FacetName, { sizes }: SearchAnswer, actions: FacetActions): HTMLElement[] {
  const n = facet === "month" ? 0 : sizes[facet];
  const button = make("button", { type: "button", class: "act", "data-key": `full ${facet}` }, say("moreValues", { n: shownNumber(n) }));
  button.addEventListener("click", () => actions.open(facet));
  return [button];
}

/** The first few with results; all, up to a screenful and narrowed by a text, where the reader asked for them. */
function shownValues(facet: FacetName, values: readonly CountedValue[], state: SearchState, view: FacetView): CountedValue[] {
  const chosen = state.chosen[facet];
  const narrowed = view.full.get(facet);
  if (narrowed !== undefined) {
    const text = narrowed.toLowerCase();
    return values.filter((v) => chosen.includes(v.id) || nameOf(facet, v).toLowerCase().includes(text)).slice(0, MOST);
  }
  if (values.length <= FIRST) return [...values];
  const first = values.filter((v) => v.count > 0).slice(0, FIRST);
  const rest = values.filter((v) => chosen.includes(v.id) && !first.includes(v));
  return [...first, ...rest];
}

function moreControls(
  facet: FacetName,
  name: string,
  values: readonly CountedValue[],
  view: FacetView,
  actions: FacetActions,
): HTMLElement[] {
  if (values.length <= FIRST) return [];
  const narrowed = view.full.get(facet);
  if (narrowed === undefined) {
    const button = make(
      "button",
      { type: "button", class: "act", "data-key": `full ${facet}` },
      say("moreValues", { n: shownNumber(values.length) }),
    );
    button.addEventListener("click", () => actions.narrow(facet, ""));
    return [button];
  }
  const field = make("input", {
    type: "search",
    class: "field",
    "aria-label": say("findValue", { facet: name.toLowerCase() }),
    placeholder: say("findValue", { facet: name.toLowerCase() }),
    "data-key": `full ${facet}`,
  });
  field.value = narrowed;
  field.addEventListener("input", () => actions.narrow(facet, field.value));
  return [field];
}

function drawValue(facet: FacetName, value: CountedValue, state: SearchState, actions: FacetActions): HTMLElement {
  const box = make("input", { type: "checkbox", name: parameterOf(facet, value.id), value: value.id, "data-key": `${facet} ${value.id}` });
  box.checked = state.chosen[facet].includes(value.id);
  box.addEventListener("change", () => actions.toggle(facet, value.id));
  const indent = facet === "month" && value.id.length > 4 ? " part" : "";
  return make(
    "label",
    { class: `${value.count === 0 ? "zero" : ""}${indent}` },
    box,
    make("span", {}, nameOf(facet, value)),
    make("span", { class: "n" }, shownNumber(value.count)),
  );
}

export function nameOf(facet: FacetName, { id, label }: { readonly id: string; readonly label: string }): string {
  const text = pageText();
  if (facet === "month") return shownDate(id);
  if (facet === "kind") return text.kind[id] ?? id;
  if (facet === "review") return text.page.review[id] ?? id;
  return label;
}
