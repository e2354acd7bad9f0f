import { matchesOf } from "../../../text/matches.ts";
import type { Range } from "../../../text/types.ts";
import { DATE, ORGANIZATION, PERSON } from "../signs.ts";
import type { Party, SentenceView } from "../types.ts";
import { isBodyOf, readGroup } from "./groups.ts";
import { isHeldPost } from "./held-post.ts";
import { dedupe, named, ownsNext, positionsOf } from "./party.ts";

const NAME = new RegExp(`[${PERSON}${ORGANIZATION}]`);

/** Where the list of those one meets with ends: "with Ⓟ, Ⓟ and Ⓟ | to discuss", "| on Ⓓ", "| in Ⓛ", "| where". */
const LIST_END = new RegExp(
  [
    '[.;:!?“”"()](?!\\w)',
    `\\s${DATE}`,
    "\\s+to\\s+(?!the\\s|[A-Z])[a-z]",
    `\\s+(?:on|in|at|over|about|regarding|during|after|before|following|ahead\\s+of|amid|by|via|until|near|outside|throughout|since|through|into|alongside|within|under|around)\\s`,
    `\\s+for\\s+(?:an?|the|talks|their|his|her|its|more|about|two|three|what)\\s`,
    "(?<!\\bwell),?\\s+(?:who|whom|which|whose|where|when|while|because|but|that|as(?!\\s+well\\b)|if|so|then(?!\\s+with\\b)|following|including\\s+on)\\b",
    `,?\\s+and\\s+(?:also\\s+|then\\s+|later\\s+)?(?:said|discussed|reaffirmed|affirmed|underscored|reiterated|emphasi[sz]ed|thanked|expressed|conveyed|welcomed|agreed|noted|told|met|spoke|called|urged|congratulated|highlighted|offered|pledged|committed|will|was|were|is|are|has|had|have|announced|held|attended|visited|participated|reviewed|heard|received|came|went|gave|made|took|toured|shared|stressed|raised|asked|answered|encouraged|pressed|exchanged|delivered|outlined|condemned|commended)\\b`,
    `,\\s+[a-z]+ing\\b`,
    // "with members of his team – including …"; "with her rivals – Ⓟ and Ⓟ" goes on
    `\\s[–—-]{1,2}\\s(?![^.;]{0,80}${PERSON})`,
    // "talks between Ⓞ and Ⓞ resume", "the summit of Ⓞ and Ⓞ planned for Ⓓ"
    `(?<=[${PERSON}${ORGANIZATION}])\\s+(?:(?!(?:united|red|allied)\\b)[a-z]{3,}ed|resumes?|opens?|ends?|begins?|began|starts?|follows?|continues?|takes?|took|breaks?|broke|goes|went|comes?|came|leads?|led|due|next|earlier|late|later|early|this|last)\\b`,
    `\\s+(?:said|told|met|held|spoke|was|were|is|are|will|has|had|have|would|could|should|did|does|do|can|may|might)\\b`,
  ].join("|"),
);
/** The longest list that is read. */
const REACH = 700;

/** Reads the parties that follow a place of the skeleton: what comes after "met with", "talks between". */
export function partiesAfter(view: SentenceView, from: number, rule: string): readonly Party[] {
  const text = view.skeleton.slice(from, from + REACH);
  return readList(view, from, from + endOfList(text), rule);
}

/** A post of several words before its holder. */
const POST_BEFORE = new RegExp(`^(?:the\\s+)?[A-Z][\\w’.&-]*(?:\\s+(?:[A-Z][\\w’.&-]*|and|of|the))*\\s+${PERSON}`);

/** End of a list; a preposition that belongs to a post ("Minister for Foreign Affairs Ⓟ", "in charge of") ends none. */
function endOfList(text: string): number {
  const offset = /^\s+/.exec(text)?.[0].length ?? 0;
  let at = offset;
  for (;;) {
    const match = LIST_END.exec(text.slice(at));
    if (!match) return text.length;
    const end = at + match.index;
    const rest = text.slice(end + match[0].length);
    const belongs = /^\s+(?:on|in|for|at)\s/.test(match[0]) && POST_BEFORE.test(rest);
    const abbreviation = match[0].startsWith(".") && /\b(?:Gen|Sen|Rep|Gov|Dr|Mr|Mrs|Ms|Lt|Col|Jr|Sr|St|[A-Z])$/.test(text.slice(0, end));
    const bracket = /^[()]/.test(match[0]);
    if (!belongs && !abbreviation && !bracket) return end;
    at = end + match[0].length;
  }
}

/** Reads a list of parties in a range of the skeleton: names with their sides, and described groups. */
function readList(view: SentenceView, from: number, to: number, rule: string): readonly Party[] {
  const text = view.skeleton.slice(from, to);
  const parties: Party[] = [];
  let afterName = false;
  for (const item of itemsOf(text)) {
    const found = readItem(view, from + item.start, from + item.end, rule, afterName && !item.joined);
    parties.push(...found);
    afterName = found.length > 0 ? found.at(-1)?.type === "person" : afterName;
  }
  return dedupe(parties);
}

interface Item extends Range {
  /** It follows "and", so that it is one more of the list and no apposition. */
  readonly joined: boolean;
}

function itemsOf(text: string): readonly Item[] {
  const items: Item[] = [];
  let start = 0;
  let joined = false;
  const push = (end: number): void => {
    if (text.slice(start, end).trim()) items.push({ start, end, joined });
  };
  for (const match of matchesOf(
    text,
    /,\s+(?:and|as\s+well\s+as|along\s+with|or|plus)\s+(?:then\s+)?(?:with\s+)?|\s+(?:and|as\s+well\s+as|along\s+with|together\s+with|plus|&)\s+(?:then\s+)?(?:with\s+)?|,\s+/g,
  )) {
    const next = match.index + match[0].length;
    // "Commissioner for Trade and Enterprise Ⓟ": a post of several words is one item
    if (/\sand\s$/.test(match[0]) && !/^,/.test(match[0]) && insidePost(text.slice(start, match.index), text.slice(next))) continue;
    // "the president of Norland, Ⓟ": a post and its holder are one item
    if (isHeldPost(text.slice(start, next), text.slice(next))) continue;
    push(match.index);
    start = next;
    joined = /and|well|along|together|plus|&|or/.test(match[0]);
  }
  push(text.length);
  return items;
}

const POST_RIGHT = new RegExp(`^[A-Z][\\w’&-]*(?:\\s+(?:[A-Z][\\w’&-]*|of|the))*\\s+${PERSON}`);

/** "Secretary of Housing | and | Urban Development Ⓟ": the "and" of a post, not of a list. */
function insidePost(left: string, right: string): boolean {
  if (NAME.test(left)) return false;
  return /\b(?:of|for|on)\s+(?:the\s+)?[A-Z][\w’&-]*(?:\s+[A-Z][\w’&-]*)*$/.test(left) && POST_RIGHT.test(right);
}

function readItem(view: SentenceView, start: number, end: number, rule: string, apposition: boolean): readonly Party[] {
  const text = view.skeleton.slice(start, end);
  const people =
    apposition && /^\s*(?:the|an?|his|her|their|whose)\s/.test(text)
      ? []
      : positionsOf(text, PERSON).filter(
          (at) => !ownsNext(view, start + at) && !/^[’']s?\s+\S/.test(text.slice(at + 1)) && !/^-/.test(text.slice(at + 1)),
        );
  if (people.length > 0) {
    const at = start + (people.at(-1) ?? 0);
    const [side] = positionsOf(text, ORGANIZATION);
    return [named(view, at, side === undefined ? null : start + side, rule)];
  }
  const [organization] = positionsOf(text, ORGANIZATION);
  if (organization !== undefined && isAlone(text, organization)) return [named(view, start + organization, null, rule)];
  if (apposition || /[’']s?$/.test(text)) return [];
  if (organization !== undefined && isBodyOf(view, start, text, organization)) return [named(view, start + organization, null, rule)];
  return readGroup(view, start, end, organization === undefined ? null : start + organization, rule);
}

/** "the Ⓞ", "Ⓞ": the organization itself, not "Ⓞ officials" nor "members of the Ⓞ". */
const isAlone = (text: string, at: number): boolean =>
  /^\s*(?:both\s+)?(?:the\s+|its\s+ally\s+|multilateral\s+|bipartisan\s+|first\s+|second\s+|third\s+|neighbou?ring\s+)*$/.test(
    text.slice(0, at).replace(/^\s*the\s+multilateral\s+/, "the "),
  ) && /^\s*(?:\([^)]*\)?)?\s*$/.test(text.slice(at + 1));
