import { markedText, readTerms } from "./marks.ts";

/** Marks the words that a search led here for (`?h=…`), in the source's text. Called on source pages. */
export function markSearchedWords(): void {
  const terms = readTerms(new URLSearchParams(location.search).getAll("h"));
  const main = document.querySelector("main");
  if (terms.length === 0 || !main || !/\/sources\/[^/]+$/.test(location.pathname)) return;
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  for (const node of nodes) {
    const parts = markedText(node.data, terms);
    if (parts.some((part) => typeof part !== "string")) node.replaceWith(...parts);
  }
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
