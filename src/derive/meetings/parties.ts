import { GROUP_WORDS, TITLE_WORDS } from "../../lexicon/party-words.ts";
import type { Range } from "../../text/types.ts";
import type { Party, SentenceView } from "./types.ts";
import { bodyRange, DATE, ORGANIZATION, PERSON } from "./view.ts";

const N = `[${PERSON}${ORGANIZATION}]`;

/** Where the list of those one meets with ends: "with Ⓟ, Ⓟ and Ⓟ | to discuss", "| on Ⓓ", "| in Ⓛ", "| where". */
const LIST_END = new RegExp(
  [
    '[.;:!?“”"()](?!\\w)',
    `\\s${DATE}`,
    "\\s+to\\s+(?!the\\s|[A-Z])[a-z]",
    `\\s+(?:on|in|at|over|about|regarding|during|after|before|following|ahead\\s+of|amid|by|via|until|near|outside|throughout|since|through|into|alongside|within|under|around)\\s`,
    `\\s+for\\s+(?:an?|the|talks|their|his|her|its|more|about|two|three|what)\\s`,
    ",?\\s+(?:who|whom|which|whose|where|when|while|because|but|that|as|if|so|then|following|including\\s+on)\\b",
    `,?\\s+and\\s+(?:also\\s+|then\\s+|later\\s+)?(?:said|discussed|reaffirmed|affirmed|underscored|reiterated|emphasi[sz]ed|thanked|expressed|conveyed|welcomed|agreed|noted|told|met|spoke|called|urged|congratulated|highlighted|offered|pledged|committed|will|was|were|is|are|has|had|have|announced|held|attended|visited|participated|reviewed|heard|received|came|went|gave|made|took|toured|shared|stressed|raised|asked|answered|encouraged|pressed|exchanged|delivered|outlined|condemned|commended)\\b`,
    `,\\s+[a-z]+ing\\b`,
    `\\s+(?:said|told|was|were|is|are|will|has|had|have|would|could|should|did|does|do|can|may|might)\\b`,
  ].join("|"),
);
/** The longest list that is read. */
const REACH = 700;

/** Reads the parties that follow a place of the skeleton: what comes after "met with", "talks between". */
export function partiesAfter(view: SentenceView, from: number, rule: string): readonly Party[] {
  const text = view.skeleton.slice(from, from + REACH);
  return readList(view, from, from + endOfList(text), rule);
}

/** End of a list; a preposition that belongs to a post ("Minister for Foreign Affairs Ⓟ", "in charge of") ends none. */
function endOfList(text: string): number {
  const offset = /^\s+/.exec(text)?.[0].length ?? 0;
  let at = offset;
  for (;;) {
    const match = LIST_END.exec(text.slice(at));
    if (!match) return text.length;
    const end = at + match.index;
    const rest = text.slice(end + match[0].length);
    const belongs =
      /^\s+(?:on|in|for|at)\s/.test(match[0]) &&
      new RegExp(`^(?:the\\s+)?[A-Z][\\w’.&-]*(?:\\s+(?:[A-Z][\\w’.&-]*|and|of|the))*\\s+${PERSON}`).test(rest);
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
  for (const match of text.matchAll(
    /,\s+(?:and|as\s+well\s+as|along\s+with|or|plus)\s+(?:then\s+)?(?:with\s+)?|\s+(?:and|as\s+well\s+as|along\s+with|together\s+with|plus|&)\s+(?:then\s+)?(?:with\s+)?|,\s+/g,
  )) {
    const next = match.index + match[0].length;
    // "Commissioner for Trade and Enterprise Ⓟ": a post of several words is one item
    if (/\sand\s$/.test(match[0]) && !/^,/.test(match[0]) && insidePost(text.slice(start, match.index), text.slice(next))) continue;
    push(match.index);
    start = next;
    joined = /and|well|along|together|plus|&|or/.test(match[0]);
  }
  push(text.length);
  return items;
}

/** "Secretary of Housing | and | Urban Development Ⓟ": the "and" of a post, not of a list. */
function insidePost(left: string, right: string): boolean {
  if (new RegExp(`${N}`).test(left)) return false;
  return (
    /\b(?:of|for|on)\s+(?:the\s+)?[A-Z][\w’&-]*(?:\s+[A-Z][\w’&-]*)*$/.test(left) &&
    new RegExp(`^[A-Z][\\w’&-]*(?:\\s+(?:[A-Z][\\w’&-]*|of|the))*\\s+${PERSON}`).test(right)
  );
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

function positionsOf(text: string, sign: string): readonly number[] {
  const positions: number[] = [];
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) positions.push(at);
  return positions;
}
/** "the Ⓞ", "Ⓞ": the organization itself, not "Ⓞ officials" nor "members of the Ⓞ". */
const isAlone = (text: string, at: number): boolean =>
  /^\s*(?:both\s+)?(?:the\s+|its\s+ally\s+|multilateral\s+|neighbou?ring\s+)*$/.test(
    text.slice(0, at).replace(/^\s*the\s+multilateral\s+/, "the "),
  ) && /^\s*(?:\([^)]*\)?)?\s*$/.test(text.slice(at + 1));

/** "members of the Ⓞ", "a group of senators on the Ⓞ": the body meets through them; a state's ministers are not the state. */
const isBodyOf = (view: SentenceView, start: number, text: string, at: number): boolean =>
  view.names.get(start + at)?.kind !== "country" &&
  /\b(?:members|leaders|representatives|lawmakers|executives|alumni|staff|board)\b[^,]*\s(?:of|from|on|with)\s+(?:the\s+)?$/i.test(
    text.slice(0, at),
  );

function named(view: SentenceView, at: number, sideAt: number | null, rule: string): Party {
  const name = view.names.get(at);
  if (!name) throw new Error("a sign stands for a name");
  const type = name.mention.type === "person" ? "person" : "organization";
  const side = sideAt === null ? null : (view.names.get(sideAt)?.mention.entity ?? null);
  return { entity: name.mention.entity, type, printed: "", side, span: { start: name.start, end: name.end }, rule };
}

/** "a bipartisan group of senators", "her delegation", "Ⓞ officials": a group that is described and not named. */
function readGroup(view: SentenceView, start: number, end: number, sideAt: number | null, rule: string): readonly Party[] {
  const text = view.skeleton.slice(start, end).trim();
  if (text.length < 4 || text.length > 120 || new RegExp(DATE).test(text) || !GROUP_WORDS.test(text)) return [];
  const side = sideAt === null ? null : (view.names.get(sideAt)?.mention.entity ?? null);
  return [{ entity: null, type: "group", printed: "", side, span: bodyRange(view, start, end), rule }];
}

/** Words after which a clause begins anew, seen from a verb backwards. */
const CLAUSE_START =
  /[;:“”"—]|\s–\s|\bthat\s|\bwhich\s|\bwhere\s|\bwhen\s|\bwhile\s|\bafter\s|\bbefore\s|\bbecause\s|\bas\s(?!well)|,\s+(?:and|but)\s+(?=[^,]{0,80}$)/g;
/** A clause stands before an "and" only where it has a verb: ", and" in a list of names starts none. */
const HAS_VERB = /\b(?:[a-z]{2,}ed|said|met|held|spoke|is|are|was|were|will|has|have|had|made|took|gave|says|told)\b/;
const NOT_SUBJECT = new RegExp(
  `\\b(?:of|with|for|against|by|to|from|about|in|on|at|over|between|than|like|following|after|before|under|per|via|including)\\s+(?:the\\s+|then[-\\s])?(?:(?:${TITLE_WORDS})\\s+)*$`,
  "i",
);

/** "Ⓟ, who had | …": the relative's person. */
const WHO = new RegExp(`${PERSON}(?:\\s\\([^)]{1,20}\\))?,?\\s+who\\s+(?:[a-z]+\\s+){0,3}$`);

/**
 * Reads the subject of a verb that stands at `verb`: the names of its clause before it that hang on no preposition
 * and own nothing. "Ⓟ, joined by Ⓟ, | spoke" gives both.
 */
export function subjectBefore(view: SentenceView, verb: number, rule: string): readonly Party[] {
  const text = view.skeleton.slice(Math.max(0, verb - REACH), verb);
  const base = verb - text.length;
  const relative = WHO.exec(text);
  if (relative) return [named(view, base + relative.index, null, rule)];
  const starts = [...text.matchAll(CLAUSE_START)]
    .filter((m) => !/^,\s+and/.test(m[0]) || HAS_VERB.test(text.slice(0, m.index)))
    .map((m) => m.index + m[0].length);
  for (const start of [...starts.reverse(), 0]) {
    const clause = text.slice(start);
    const found = subjectsIn(view, base + start, clause, rule);
    if (found.length > 0 || start === 0) return found;
    if (/\b(?:he|she|they|we|it|I|you)\b/i.test(clause)) return [];
  }
  return [];
}

function subjectsIn(view: SentenceView, base: number, clause: string, rule: string): readonly Party[] {
  const main = clause.replace(/,\s+(?:whose|who|which)\s[^,]*,/g, (words) => " ".repeat(words.length));
  const joined = /\b(?:joined|accompanied|flanked)\s+by\s+/.exec(main);
  const head = joined ? main.slice(0, joined.index) : main;
  const people = positionsOf(head, PERSON).filter((at) => isSubject(head, at) && !ownsNext(view, base + at));
  const organizations = positionsOf(head, ORGANIZATION).filter((at) => isSubject(head, at) && !isModifier(head, at));
  const collective = people.length === 0 ? COLLECTIVE.exec(head) : null;
  if (collective)
    return readGroup(
      view,
      base + collective.index,
      base + collective.index + collective[0].trimEnd().length,
      base + collective.index,
      rule,
    );
  const bodies = people.length > 0 ? [] : positionsOf(head, ORGANIZATION).filter((at) => isBodyOf(view, base, head, at));
  const heads =
    bodies.length > 0
      ? bodies
      : people.length > 0
        ? [...people, ...organizations.filter((at) => /^\s*(?:,|and\b)/.test(head.slice(at + 1)))]
        : organizations;
  const parties = heads
    .sort((a, b) => a - b)
    .map((at) => named(view, base + at, sideOf(head, at) === null ? null : base + (sideOf(head, at) ?? 0), rule));
  const guests = joined ? partiesAfter(view, base + joined.index + joined[0].length, rule) : [];
  const posts = postsIn(view, base, head, rule);
  const group = posts.length > 0 ? posts : parties.length === 0 ? groupSubject(view, base, head, rule) : teamOf(view, base, head, rule);
  return dedupe([...parties, ...group, ...guests]);
}

/** "Ⓞ and Ⓞ diplomats": people of several sides, and no organization as such. */
const COLLECTIVE = new RegExp(
  `${ORGANIZATION}(?:,?\\s+(?:and\\s+)?${ORGANIZATION})*\\s+(?:[a-z-]+\\s+){0,2}(?:officials|diplomats|negotiators|leaders|ministers|delegations|envoys|lawmakers|senators|representatives|presidents|commanders)\\s*$`,
);

/** "his team", "her delegation": a pronoun that owns what follows it. */
const ownsNext = (view: SentenceView, at: number): boolean =>
  view.names.get(at)?.mention.form === "pronoun" &&
  /^(?:his|her|their)$/i.test(wordAt(view, at)) &&
  /^\s+[a-z]/.test(view.skeleton.slice(at + 1));
const wordAt = (view: SentenceView, at: number): string => view.body.slice(view.names.get(at)?.start ?? 0, view.names.get(at)?.end ?? 0);

const isSubject = (head: string, at: number): boolean =>
  !NOT_SUBJECT.test(head.slice(0, at)) && !/^[’']s?(?:\s|$)|^-/.test(head.slice(at + 1));
/** "Ⓞ Foreign Minister Ⓟ", "Ⓞ officials": the organization only says whose. */
const isModifier = (head: string, at: number): boolean =>
  new RegExp(
    `^\\s+(?:[A-Z][\\w’.-]*\\s+|of\\s+|for\\s+|the\\s+)*${PERSON}|^\\s+[a-z]*(?:officials?|leaders?|diplomats?|ministers?|president|spokes\\w+|chief|state|troops|forces|secretary)\\b|^\\s+(?:[A-Z][a-z]+)`,
  ).test(head.slice(at + 1));

/** The organization of a subject: "Ⓞ Foreign Minister Ⓟ" before it, "Ⓟ of Ⓞ" after it. */
function sideOf(head: string, at: number): number | null {
  const after = new RegExp(`^\\s+of\\s+(?:the\\s+)?${ORGANIZATION}`).exec(head.slice(at + 1));
  if (after) return at + after[0].length;
  const before = new RegExp(
    `${ORGANIZATION}(?:[’']s)?\\s+(?:(?:[A-Z][\\w’.-]*|of|for|the|and|minister|president|premier|chancellor|leader|secretary|deputy|prime|foreign|defense|defence|state)\\s+)*$`,
  ).exec(head.slice(0, at));
  return before ? before.index : null;
}

/** "Senior officials from Ⓞ | met": a described subject. */
function groupSubject(view: SentenceView, base: number, head: string, rule: string): readonly Party[] {
  const trimmed = head.replace(/^.*(?:^|,\s+)(?=(?:\S+\s+){1,12}\S*\s*$)/, (lead) => " ".repeat(lead.length));
  const words = /\S(?:.*\S)?/.exec(
    trimmed.replace(/\s+(?:will|have|has|had|also|then|later|recently|jointly|is|are|was|were|to|be)*\s*$/, ""),
  );
  if (
    !words ||
    /^(?:the\s+)?(?:two\s+)?(?:leaders|they|sides|officials|participants|delegations|ministers|presidents|we|I)$/i.test(words[0])
  )
    return [];
  return readGroup(view, base + words.index, base + words.index + words[0].length, null, rule);
}

/** "the President and Vice President | met": posts whose holders the text does not name. */
const POSTS =
  /(?:^|,\s|\band\s)((?:[Tt]he\s+)?(?:Vice\s+President|President|Second\s+Gentleman|First\s+Lady|Prime\s+Minister|Secretary\s+of\s+State|Chancellor))(?=\s*$|,|\s+and\b|\s+(?:today|also|will|virtually|later))/g;

function postsIn(view: SentenceView, base: number, head: string, rule: string): readonly Party[] {
  return [...head.matchAll(POSTS)].map((match) => {
    const start = base + match.index + match[0].length - (match[1] ?? "").length;
    return {
      entity: null,
      type: "group",
      printed: "",
      side: null,
      span: bodyRange(view, start, base + match.index + match[0].length),
      rule,
    } satisfies Party;
  });
}

/** "Ⓟ and his team": the team is a party beside its head. */
function teamOf(view: SentenceView, base: number, head: string, rule: string): readonly Party[] {
  const team = new RegExp(
    `${PERSON}\\s+and\\s+((?:his|her|their|${PERSON})\\s+(?:\\w+\\s+)?(?:team|delegation|aides|advisers|advisors|negotiators|colleagues|staff|entourage))\\b`,
  ).exec(head);
  if (!team?.[1]) return [];
  const start = base + team.index + team[0].length - team[1].length;
  return readGroup(view, start, start + team[1].length, null, rule);
}

export function dedupe(parties: readonly Party[]): readonly Party[] {
  const seen = new Set<string>();
  return parties.filter((party) => {
    const key = party.entity ? `${party.type}:${party.entity}` : `group:${party.span.start}`;
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}
