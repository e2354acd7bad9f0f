import type { Grouping, SearchState, Sort } from "../types.ts";
import { usualSort } from "./state.ts";

const field = (form: HTMLFormElement, name: string) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;

/** The order last chosen by hand; until then it follows the words. */
const chosenSort = new WeakMap<HTMLFormElement, boolean>();

export function fillForm(form: HTMLFormElement, state: SearchState): void {
  const values = { q: state.q, from: state.from, to: state.to, sort: state.sort, group: state.group };
  for (const [name, value] of Object.entries(values)) if (field(form, name).value !== value) field(form, name).value = value;
  chosenSort.set(form, state.sort !== usualSort(state.q));
}

export function readForm(form: HTMLFormElement, state: SearchState): SearchState {
  const q = field(form, "q").value;
  const sort = field(form, "sort").value as Sort;
  const changed = sort !== state.sort || chosenSort.get(form);
  return {
    ...state,
    q,
    from: field(form, "from").value,
    to: field(form, "to").value,
    sort: changed ? sort : usualSort(q),
    group: field(form, "group").value as Grouping,
  };
}

interface Listener {
  readonly typed: () => void;
  readonly changed: () => void;
  readonly submitted: () => void;
  /** A link to another search was followed; its query string. */
  readonly followed: (query: string) => void;
}

/** Tells what the reader does in the form; facets and chips tell for themselves. */
export function listenForm(form: HTMLFormElement, tell: Listener): void {
  form.addEventListener("input", ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === "q") tell.typed();
  });
  form.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    if (["from", "to", "sort", "group"].includes(target.name)) tell.changed();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    tell.submitted();
  });
  form.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>("a[data-state]") : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    tell.followed(link.dataset.state ?? "");
  });
}
