import type { SearchAnswer, SearchState, Shown } from "../types.ts";
import { resultCard } from "./card.ts";
import { make } from "./dom.ts";
import { dateParts, pageText, say } from "./text.ts";

interface Section {
  readonly heading: HTMLElement;
  readonly cards: HTMLElement[];
  readonly key: string;
}

/** The results in sections: of a day, of a group, or one for all where the best stands first. */
export function resultSections(answer: SearchAnswer, state: SearchState): HTMLElement[] {
  const sections: Section[] = [];
  for (const shown of answer.results) {
    const key = keyOf(shown, state);
    let section = sections.at(-1);
    if (!section || section.key !== key) {
      section = { key, heading: headingOf(shown, state), cards: [] };
      sections.push(section);
    }
    section.cards.push(resultCard(shown.card, answer.terms));
  }
  return sections.map(({ heading, cards }) => {
    const rail = state.group || state.sort === "best" ? [make("p", { class: "rail" })] : [heading];
    const inside = state.group ? [heading, ...cards] : cards;
    return make("section", { class: "row tight" }, ...rail, make("div", { class: "list compact" }, ...inside));
  });
}

function keyOf({ card, group }: Shown, state: SearchState): string {
  if (state.group) return group ?? "";
  return state.sort === "best" ? "" : `${card.day}${card.date === null ? " undated" : ""}`;
}

function headingOf({ card, group }: Shown, state: SearchState): HTMLElement {
  if (state.group) return make("h3", { class: "group" }, group || say("noGroup"));
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
