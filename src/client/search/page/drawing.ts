import type { Card } from "../format/types.ts";
import type { SearchAnswer, SearchState } from "../types.ts";
import { need } from "./dom.ts";
import { drawFacets, type FacetView } from "./facets.ts";
import { drawActions, drawChips, drawStatus } from "./frame.ts";
import { answerNotes } from "./notes.ts";
import { drawResults } from "./results.ts";
import { toggle } from "./state.ts";

/** What the drawn page can ask for. */
interface Wishes {
  readonly change: (make: (state: SearchState) => SearchState) => void;
  /** The same search, with the facets that are open now. */
  readonly again: () => void;
  readonly all: () => Promise<readonly Card[]>;
}

export interface Drawing {
  /** Draws an answer; the first `standing` results are kept as they stand. */
  readonly draw: (answer: SearchAnswer, state: SearchState, standing: number) => void;
  /** Large facets that the reader has opened: they are counted only then. */
  readonly openFacets: () => readonly string[];
}

/** Results drawn at once of the answer that a page opens with: about a screenful. */
const IN_SIGHT = 4;

/** `opening`: the first answer is drawn in two steps. A reader who comes back to a place down the page gets all at once. */
export function startDrawing(list: HTMLElement, facetBox: HTMLDetailsElement, opening: boolean, wishes: Wishes): Drawing {
  let view: FacetView = { open: new Set(), full: new Map() };
  let first = opening;
  /** What is still to be drawn of an answer. */
  let rest: (() => void) | null = null;

  function redrawFacets(answer: SearchAnswer, state: SearchState): void {
    drawFacets(facetBox, answer, state, view, {
      toggle: (facet, id) => wishes.change((now) => toggle(now, facet, id)),
      open: (facet) => {
        view = { open: new Set([...view.open, facet]), full: new Map([...view.full, [facet, ""]]) };
        wishes.again();
      },
      narrow: (facet, text) => {
        view = { ...view, full: new Map([...view.full, [facet, text]]) };
        redrawFacets(answer, state);
      },
    });
  }

  return {
    openFacets: () => [...view.open],
    draw: (answer, state, standing) => {
      rest?.();
      drawStatus(null, answer);
      drawChips(answer, state, wishes.change);
      drawActions(wishes.all);
      need("[data-notes]").replaceChildren(...answerNotes(answer, state));
      need<HTMLElement>("[data-browse]").hidden = answer.count > 0;
      const seen = first ? Math.max(standing, IN_SIGHT) : answer.results.length;
      first = false;
      drawResults(list, { ...answer, results: answer.results.slice(0, seen) }, state, standing);
      rest = () => {
        rest = null;
        if (seen < answer.results.length) drawResults(list, answer, state, seen);
        redrawFacets(answer, state);
      };
      // In a task of its own: while the page opens, none may hold it up for long.
      if (seen < answer.results.length) setTimeout(() => rest?.());
      else rest();
    },
  };
}
