import type { Card, CardParty } from "../format/types.ts";
import { markedText, writeTerms } from "../marks.ts";
import type { Term } from "../types.ts";
import { make } from "./dom.ts";
import { pageText, shownDate } from "./text.ts";

/** A result: the site's statement card in its compact form. */
export function resultCard(card: Card, terms: readonly Term[]): HTMLElement {
  return make(
    "article",
    { class: "stmt", "data-statement": card.id },
    make("header", { class: "stmt-head" }, tile(card), who(card, terms), facts(card)),
    make("blockquote", { class: "words" }, make("p", {}, ...words(card, terms))),
    apparatus(card, terms),
  );
}

function tile({ tile: mark, speakers: [first] }: Card): HTMLElement {
  const form = mark ? (first?.[1] === "organizations" ? " org" : "") : " none";
  const [letters, country] = mark ?? ["?", null];
  return make("span", { class: `tile${form}`, "aria-hidden": "true" }, letters, country ? make("i", {}, country) : null);
}

function who(card: Card, terms: readonly Term[]): HTMLElement {
  const { speaker, card: text } = pageText();
  const lines = card.speakers.flatMap((party) => [named(party, terms), party[3] ? make("span", {}, party[3]) : null]);
  const nobody =
    card.attribution === "unsettled" ? speaker.unsettled : card.attribution === "unnamed" || lines.length === 0 ? speaker.unnamed : null;
  const tag = lines.length > 0 ? "span" : "b";
  const relays = card.relays.flatMap((party, n) => [n > 0 ? ", " : " ", named(party, terms)]);
  const passedOn = relays.length > 0 ? make("span", {}, text.passesOn ?? "", ...relays) : null;
  return make("p", { class: "who" }, ...lines, nobody ? make(tag, {}, nobody) : null, passedOn);
}

function named([name, page, id]: CardParty, terms: readonly Term[]): HTMLElement {
  return page && id ? make("a", { href: `${page}/${id}.html` }, ...markedText(name, terms)) : make("b", {}, ...markedText(name, terms));
}

function facts(card: Card): HTMLElement {
  const { card: text } = pageText();
  const row = (kind: string, value: HTMLElement) => make("div", { class: kind }, make("dt", {}, text[kind] ?? ""), value);
  const to = card.to.map(([name]) => name).join(", ");
  return make(
    "dl",
    { class: "wtw" },
    to ? row("to", make("dd", {}, to)) : null,
    row(
      "when",
      card.date
        ? make("dd", {}, make("time", { datetime: card.date, class: "nowrap" }, shownDate(card.date)))
        : make("dd", { class: "nil" }, text.dayNotStated ?? ""),
    ),
    card.where ? where(card.where, card.meeting) : null,
  );
}

/** "In a statement" reads by itself: its label is for those who hear it. */
function where(place: string, meeting: string | null): HTMLElement {
  const { card: text, saidIn } = pageText();
  const spoken = meeting === null && Object.hasOwn(saidIn, place) ? saidIn[place] : undefined;
  const value = meeting ? make("a", { href: `meetings/${meeting}.html` }, place) : (spoken ?? place);
  return make("div", { class: "where" }, make("dt", spoken ? { class: "vh" } : {}, text.where ?? ""), make("dd", {}, value));
}

/** Only a speaker's own words are set in serif: every second part. */
function words(card: Card, terms: readonly Term[]): (Node | string)[] {
  return card.words.flatMap((part, n) => {
    if (!part) return [];
    const quoted = card.kind === "direct" && n === 1 ? `“${part}”` : part;
    return n % 2 === 1 ? [make("q", {}, ...struckText(quoted, terms))] : struckText(part, terms);
  });
}

/** Words between "~~", which a transcript corrects, are struck out; their marks stay for those who copy or hear them. */
function struckText(text: string, terms: readonly Term[]): (Node | string)[] {
  const marks = () => make("span", { class: "vh" }, "~~");
  return text
    .split(/~~(?=\S)([^~]*[^\s~])~~/)
    .flatMap((part, n) => (n % 2 === 1 ? [make("s", {}, marks(), ...markedText(part, terms), marks())] : markedText(part, terms)));
}

function apparatus(card: Card, terms: readonly Term[]): HTMLElement {
  const { card: text, kind } = pageText();
  const place = card.paragraph ? ` ¶${card.paragraph}` : "";
  return make(
    "footer",
    { class: "app" },
    make(
      "ul",
      {},
      make("li", { class: `kind ${card.kind}` }, kind[card.kind] ?? card.kind),
      card.printed ? make("li", { class: "chip" }, `${text.printed} `, make("q", {}, `“${card.printed}”`)) : null,
      card.reviewed ? null : make("li", { class: "chip open review" }, text.notReviewed ?? ""),
    ),
    make("div", { class: "links" }, contextLink(card, terms, `${text.context}${place}`), make("span", { class: "soft" }, card.source)),
  );
}

/** The plain address of the statement; followed, it takes the words to mark along. */
function contextLink(card: Card, terms: readonly Term[], text: string): HTMLElement {
  const page = `sources/${card.article}.html`;
  const link = make("a", { href: `${page}#${card.id}` }, text);
  const marks = writeTerms(terms).map((term) => `h=${encodeURIComponent(term)}`);
  const take = () => {
    if (marks.length > 0) link.setAttribute("href", `${page}?${marks.join("&")}#${card.id}`);
    setTimeout(() => link.setAttribute("href", `${page}#${card.id}`));
  };
  link.addEventListener("click", take);
  link.addEventListener("auxclick", take);
  return link;
}
