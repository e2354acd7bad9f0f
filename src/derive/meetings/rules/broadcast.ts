import { OUTLETS, PROGRAMMES } from "../../../lexicon/programmes.ts";
import { dedupe } from "../parties.ts";
import type { Party, SentenceView } from "../types.ts";
import { bodyRange, DATE, ORGANIZATION, PERSON } from "../view.ts";
import { speaker } from "./nouns.ts";
import type { Found, OccasionRule, RuleContext } from "./types.ts";

const OUTLET = `(?:(?:${ORGANIZATION}|${OUTLETS})(?:\\s+(?:host|anchor|reporter|correspondent|moderator))?)`;
const WHEN = `(?:(?:\\s+(?:on\\s+)?${DATE})|\\s+(?:earlier|later)?\\s*${DATE})?`;
const TITLE = `(?:["“‘]\\s?(?<quoted>(?:The\\s+)?(?:[A-Z]|${ORGANIZATION})[^"”’]{2,44})[,.]?["”’]|\\b(?<bare>${PROGRAMMES}|(?:[Tt]he\\s+)?(?:${PERSON}|[A-Z]\\w+)(?:\\s+(?:[A-Z]\\w+|${PERSON}))*\\s+(?:Show|Report|Hour|Tonight))\\b)`;
const SAY =
  "(?:said|says|told|appeared|appearing|appears|appearance|appearances|asked|argued|spoke|speaking|interview(?:ed)?|added|admitted|insisted|called|claimed|declared|explained|responded|defended|criticized|blasted|predicted|suggested|acknowledged|warned|dismissed|repeated|stated|discussed)";

interface Form {
  readonly rule: string;
  readonly pattern: RegExp;
  /** What a sentence must hold to be read by the pattern. */
  readonly hint: RegExp;
}

/** On air: a programme, an outlet that somebody appears on, an interviewer who is told something. */
const FORMS: readonly Form[] = [
  // said on Ⓞ’s “State of the Union”; On “Face the Nation,” …; during an appearance on Ⓞ’s “…”
  {
    rule: "programme",
    hint: new RegExp(`["“‘]|Show|Report|Hour|Tonight|${PROGRAMMES}`),
    pattern: new RegExp(
      `\\b(?:[Oo]n|to)\\s+(?:(?:the|${DATE}[’']s|this\\s+\\w+[’']s|a|an)\\s+)?(?:(?:latest\\s+)?(?:broadcast|edition|episode|installment)\\s+of\\s+)?(?:(?<outlet>${OUTLET})(?:[’']s)?\\s+)?${TITLE}`,
      "g",
    ),
  },
  // told Ⓞ’s Ⓟ; told Ⓟ of Ⓞ
  {
    rule: "told-interviewer",
    hint: new RegExp(`\\b(?:told|tells|telling|to)\\s.*${PERSON}`),
    pattern: new RegExp(
      `\\b(?:told|tells|telling|to)\\s+(?:(?:the\\s+)?(?<outlet>${OUTLET})(?:[’']s?)?\\s+(?<host>${PERSON})|(?<host2>${PERSON})\\s+(?:of|on|from|at)\\s+(?<outlet2>${OUTLET}))(?![’']s)`,
      "g",
    ),
  },
  // said Ⓓ on Ⓞ; appeared on Ⓞ Ⓓ
  {
    rule: "on-outlet",
    hint: new RegExp(`\\son\\s+(?:${ORGANIZATION}|${OUTLETS})`),
    pattern: new RegExp(
      `\\b${SAY}${WHEN}\\s+on\\s+(?<outlet>${ORGANIZATION}|${OUTLETS})(?=${WHEN}(?:[\\s.,;]|$))(?!\\s+(?:Radio|News|that)\\s)`,
      "g",
    ),
  },
  // during appearances on Ⓓ news shows
  {
    rule: "shows",
    hint: /show|program|broadcast/,
    pattern: new RegExp(
      `\\b(?:appearances?|interviews?|appear(?:ed|ing))\\s+on\\s+(?:${DATE}[’']?s?\\s+)?(?:[\\w-]+\\s+){0,3}(?:shows?|programm?e?s?|broadcasts?)\\b`,
      "g",
    ),
  },
];

/** "Ⓟ said on Ⓞ’s “State of the Union.”": an interview, its speaker and its programme. */
export const broadcast: OccasionRule = {
  name: "broadcast",
  example: "“We are ready,” Lund said on Kanal 1’s “Morning Talk.”",
  find: (view, context) =>
    FORMS.filter(({ hint }) => hint.test(view.skeleton)).flatMap(({ rule, pattern }) =>
      [...view.skeleton.matchAll(pattern)].flatMap((match) => read(view, context, rule, match) ?? []),
    ),
};

function read(view: SentenceView, context: RuleContext, rule: string, match: RegExpMatchArray): Found | null {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const words = match.groups?.quoted ?? match.groups?.bare;
  const titleAt = words ? start + match[0].lastIndexOf(words) : 0;
  const titleRange = words ? bodyRange(view, titleAt, titleAt + words.length) : null;
  const title = titleRange && view.body.slice(titleRange.start, titleRange.end).replace(/\s+/g, " ");
  const outlet = match.groups?.outlet ?? match.groups?.outlet2;
  const known =
    title && (new RegExp(`^(?:${PROGRAMMES})$`).test(title.trim().replace(/[,.]$/, "")) || outlet || /\b(?:Show|Tonight)$/.test(title));
  if (rule === "programme" && !known) return null;
  if (rule === "on-outlet" && !isMedium(view, match, outlet ?? "")) return null;
  const speakers = speakerAround(view, context, start, end);
  if (speakers.length === 0) return null;
  if (rule === "shows") return air(start, end, rule, speakers);
  const hostAt = hostPosition(view, match);
  const counterpart = hostAt !== null ? person(view, hostAt) : medium(view, match, words ?? outlet ?? "");
  if (!counterpart) return null;
  const parties = dedupe([...speakers, counterpart]);
  if (parties.length < 2) return null;
  return air(start, end, rule, parties);
}

const air = (start: number, end: number, rule: string, parties: readonly Party[]): Found => ({
  start,
  end,
  tail: end,
  kind: "interview",
  rule: `broadcast:${rule}`,
  parties,
  definite: false,
  plural: false,
  name: null,
  spokenAt: true,
  strict: false,
  tense: "past",
});

/** An outlet by the lists' word, or an organization of the article that is one. */
function isMedium(view: SentenceView, match: RegExpMatchArray, outlet: string): boolean {
  if (outlet !== ORGANIZATION) return true;
  return view.names.get((match.index ?? 0) + match[0].lastIndexOf(ORGANIZATION))?.kind === "media";
}

function speakerAround(view: SentenceView, context: RuleContext, start: number, end: number): readonly Party[] {
  const before = [...view.skeleton.slice(0, start + 12).matchAll(new RegExp(`\\b${SAY}\\b`, "g"))]
    .filter((m) => m.index <= start && start - m.index < 160)
    .at(-1);
  const said = before ? speaker(view, context, before.index, before[0]) : [];
  if (said.length > 0) return said;
  // "On “Morning Talk,” Ⓟ named …": the programme opens the sentence and its guest follows
  const guest =
    start < 30
      ? new RegExp(
          `^[,”"’]*\\s+(?:${DATE},?\\s+)?(?:on\\s+${DATE},\\s+)?(?:(?:[A-Z][\\w’.-]*|former|of|for|the)\\s+)*${PERSON}(?![’']s)`,
        ).exec(view.skeleton.slice(end, end + 140))
      : null;
  const found = guest && person(view, end + guest[0].length - 1);
  if (found) return [found];
  const after = new RegExp(`\\b${SAY}\\b`).exec(view.skeleton.slice(end, end + 260));
  if (after) return speaker(view, context, end + after.index, after[0]).slice(0, 1);
  return [];
}

function hostPosition(view: SentenceView, match: RegExpMatchArray): number | null {
  if (!match.groups?.host && !match.groups?.host2) return null;
  const at = (match.index ?? 0) + match[0].search(PERSON);
  return view.names.has(at) ? at : null;
}

function person(view: SentenceView, at: number): Party | null {
  const name = view.names.get(at);
  return name
    ? {
        entity: name.mention.entity,
        type: "person",
        printed: "",
        side: null,
        span: { start: name.start, end: name.end },
        rule: "interviewer",
      }
    : null;
}

/** The programme or, where none is named, the outlet: an organization where the text's names hold it, else its printed words. */
function medium(view: SentenceView, match: RegExpMatchArray, words: string): Party | null {
  const at = (match.index ?? 0) + match[0].lastIndexOf(words);
  const name = words.length === 1 ? view.names.get(at) : undefined;
  if (name)
    return {
      entity: name.mention.entity,
      type: "organization",
      printed: "",
      side: null,
      span: { start: name.start, end: name.end },
      rule: "outlet",
    };
  const clean = words.replace(/[\s,.]+$/, "");
  if (!clean) return null;
  return { entity: null, type: "group", printed: "", side: null, span: bodyRange(view, at, at + clean.length), rule: "programme" };
}
