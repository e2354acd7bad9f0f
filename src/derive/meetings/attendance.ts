import { gateOf } from "../../text/gate/index.ts";
import type { Occasion } from "./merge.ts";
import { partiesAfter } from "./parties/after.ts";
import { ALL_SIGNS, PERSON } from "./signs.ts";
import type { Party, SentenceView } from "./types.ts";

/** A line that opens a list of those who took part: "Joining the call were:", "Participants included". */
const OPENS_LIST =
  /\b(?:participants?|participating|participated|attendees?|attending|attended|joining|joined|in\s+attendance|included|roster|mayors|governors|senators|attorneys\s+general|members|leaders|officials)\b[^.]{0,80}:\s*$/i;
/** A list inside a sentence: "The meeting included Ⓟ, Ⓟ and Ⓟ", "They were joined by Ⓟ". */
const INLINE =
  /\b(?:(?:participants?|attendees?|participating|attending|attendance|(?:meeting|call|group|delegation|discussion|session|briefing|conversation|roundtable|convening|event|team|government)(?:\s+of\s+\S+)?)\b[^.:]{0,70}?\b(?:included|were|was|include)|(?:was|were)\s+(?:also\s+)?(?:joined|accompanied)\s+by|(?:also\s+)?joining\s+[^.:]{0,60}?\b(?:were|was)|[Jj]oined\s+by)\s*:?\s+/;
const LONGEST_LINE = 260;
const ALSO = new RegExp(`^(?:[^.;:]{0,200}${PERSON}[^.;:]{0,200})\\b(?:also|later)\\s+(?:joined|participated|attended|took\\s+part)\\b`);

/** What sentences may open a list or hold one. */
const GATE = gateOf([[OPENS_LIST], [INLINE], [ALSO]], ALL_SIGNS);
const MAY = { open: 1, hold: 2, add: 4 };

/** Parties that stand in a list of those who were there, by the occasion they were at. */
export function findGuests(views: readonly SentenceView[], occasions: readonly Occasion[]): ReadonlyMap<Occasion, readonly Party[]> {
  const guests = new Map<Occasion, Party[]>();
  const main = occasions[0];
  if (!main) return guests;
  const atSentence = new Map(occasions.flatMap((o) => o.mentions.map((m) => [m.sentence, o] as const)).reverse());
  const first = main.mentions[0]?.sentence ?? 0;
  let listFor: Occasion | null = null;
  for (const view of views) {
    if (view.index < first) continue;
    const home = atSentence.get(view.index) ?? main;
    const open = GATE(view);
    const found = listed(view, listFor, open);
    if (found.length > 0) guests.set(listFor ?? home, [...(guests.get(listFor ?? home) ?? []), ...found]);
    if (open & MAY.open && OPENS_LIST.test(view.skeleton.replace(/[*_\s]+$/, ""))) listFor = home;
    else if (listFor && view.block !== "item" && !startsWithName(view)) listFor = null;
  }
  return guests;
}

/** A short line whose first name has only a post before it: capitalised words, and "of", "for", "the", "and". */
function startsWithName(view: SentenceView): boolean {
  const at = view.skeleton.indexOf(PERSON);
  if (at < 0 || view.skeleton.length >= LONGEST_LINE) return false;
  const words = view.skeleton.slice(0, at).match(/(?<![\w’.&-])[a-z][\w’.&-]*/g) ?? [];
  return words.every((word) => /^(?:of|for|the|and)$/.test(word));
}

function listed(view: SentenceView, listFor: Occasion | null, open: number): readonly Party[] {
  const inline = open & MAY.hold ? INLINE.exec(view.skeleton) : null;
  if (inline) return partiesAfter(view, inline.index + inline[0].length, "attendance").filter((p) => p.type === "person");
  const also = open & MAY.add ? ALSO.exec(view.skeleton) : null;
  if (also && view.block !== "item") return firstPeople(view, also[0].length);
  if (view.block === "item" || (listFor && startsWithName(view))) return firstPeople(view, view.skeleton.length).slice(0, 1);
  return [];
}

/** The names of a line of a list: what stands behind "Assistant to Ⓟ" is a post and nobody present. */
function firstPeople(view: SentenceView, end: number): readonly Party[] {
  return [...view.names.values()]
    .filter(
      (n) =>
        n.at < end &&
        n.mention.type === "person" &&
        n.mention.form === "name" &&
        !/^[’']s?\s/.test(view.skeleton.slice(n.at + 1)) &&
        !/\b(?:to|for|with)\s+(?:the\s+)?(?:[A-Z]\w+\s+)*$/.test(view.skeleton.slice(0, n.at)),
    )
    .map((n) => ({
      entity: n.mention.entity,
      type: "person",
      printed: "",
      side: null,
      span: { start: n.start, end: n.end },
      rule: "attendance",
    }));
}
