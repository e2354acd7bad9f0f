import type { SearchAnswer, SearchState, Shown } from "../types.ts";
import { resultCard } from "./card.ts";
import { make } from "./dom.ts";
import { dateParts, pageText, say, shownNumber } from "./text.ts";

interface Section {
  readonly key: string;
  readonly first: Shown;
  readonly cards: HTMLElement[];
}

/**
 * Draws the results in sections: of a day, of a group, or one for all where the best stands first. Those before `from` stand
 * already and are left as they are: what the reader has selected or focused there stays.
 */
export function drawResults(list: HTMLElement, answer: SearchAnswer, state: SearchState, from: number): void {
  if (from === 0) list.replaceChildren();
  const sections: Section[] = [];
  for (const shown of answer.results.slice(from)) {
    const key = keyOf(shown, state);
    const card = resultCard(shown.card, answer.terms);
    const last = sections.at(-1);
    if (last?.key === key) last.cards.push(card);
    else sections.push({ key, first: shown, cards: [card] });
  }
  for (const section of sections) {
    const last = list.lastElementChild;
    if (last instanceof HTMLElement && last.dataset.key === section.key) last.querySelector(".list")?.append(...section.cards);
    else list.append(draw(section, state));
  }
}

function draw({ key, first, cards }: Section, state: SearchState): HTMLElement {
  const heading = headingOf(first, state);
  const rail = state.group || state.sort === "best" ? make("p", { class: "rail" }) : heading;
  const inside = state.group ? [heading, ...cards] : cards;
  return make("section", { class: "row tight", "data-key": key }, rail, make("div", { class: "list compact" }, ...inside));
}

function keyOf({ card, group }: Shown, state: SearchState): string {
  if (state.group) return group ?? "";
  return state.sort === "best" ? "" : `${card.day}${card.date === null ? " undated" : ""}`;
}

function headingOf({ card, group, inGroup }: Shown, state: SearchState): HTMLElement {
  if (state.group) return make("h3", { class: "group" }, `${group || say("noGroup")} `, make("span", { class: "n" }, shownNumber(inGroup)));
  const { top, main, bottom } = dateParts(card.day);
  if (card.date === null) {
    const { card: text } = pageText();
    return make(
      "h3",
      { class: "rail open" },
      make("span", { class: "stamp" }, make("b", {}, `${main} `), make("span", {}, bottom), " ", make("span", {}, text.dayNotStated ?? "")),
    );
  }
  return make(
    "h3",
    { class: "rail" },
    make("time", { datetime: card.day }, make("span", {}, top), " ", make("b", {}, main), " ", make("span", {}, bottom)),
  );
}
