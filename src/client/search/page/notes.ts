import { parseQuery } from "../query.ts";
import type { SearchAnswer, SearchState } from "../types.ts";
import { make } from "./dom.ts";
import { filterCount, withoutFilters, writeState } from "./state.ts";
import { say } from "./text.ts";

/** What the reader should know of an answer: unknown words, other spellings, and what to try where nothing matches. */
export function answerNotes(answer: SearchAnswer, state: SearchState): HTMLElement[] {
  const notes = answer.unknown.map(({ word, near }) => {
    if (answer.readAs !== null)
      return make("p", { class: "note-line" }, say("unknown", { word }), " ", say("readAs", { word: near[0] ?? "" }));
    const links = near.map((other) => link(state, replace(state.q, word, other), other));
    const rest = replace(state.q, word, "").trim();
    return make(
      "p",
      { class: "note-line" },
      say("unknown", { word }),
      ...(links.length > 0 ? [" ", `${say("near")} `, ...separated(links), "?"] : []),
      ...(rest && parseQuery(rest).words.length > 0 ? [" ", link(state, rest, say("without"))] : []),
    );
  });
  if (answer.count > 0) return notes;
  notes.push(make("p", { class: "note-line" }, make("b", {}, say("none")), " ", answer.unknown.length > 0 ? "" : say("noneHelp")));
  const open = withoutFilters(state);
  if (filterCount(state) > 0 && state.q) notes.push(make("p", { class: "note-line" }, link(open, state.q, say("withoutFilters"))));
  const loose = state.q
    .replaceAll(/["“”„«»]/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  if (loose !== state.q.trim() && loose) notes.push(make("p", { class: "note-line" }, `${say("exact")} `, link(state, loose, loose)));
  return notes;
}

function link(state: SearchState, q: string, text: string): HTMLElement {
  return make("a", { href: `search.html${writeState({ ...state, q })}`, "data-state": writeState({ ...state, q }) }, text);
}

function separated(nodes: readonly HTMLElement[]): (Node | string)[] {
  return nodes.flatMap((node, n) => (n === 0 ? [node] : [", ", node]));
}

/** Replaces a word by its folded form, whatever its case and accents in the query. */
function replace(query: string, word: string, by: string): string {
  return query
    .split(/([\p{L}\p{M}\p{N}]+)/u)
    .map((part) => (parseQuery(part).words[0] === word ? by : part))
    .join("")
    .replaceAll(/\s+/g, " ");
}
