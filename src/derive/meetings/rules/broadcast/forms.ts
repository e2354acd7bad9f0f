import { OUTLETS, PROGRAMMES } from "../../../../lexicon/programmes.ts";
import { DATE, MEDIUM, ORGANIZATION, PERSON } from "../../signs.ts";

const OUTLET = `(?:(?:${ORGANIZATION}|${OUTLETS})(?:\\s+(?:host|anchor|reporter|correspondent|moderator))?)`;
const WHEN = `(?:(?:\\s+(?:on\\s+)?${DATE})|\\s+(?:earlier|later)?\\s*${DATE})?`;
/** Programmes that are called after their station: "Ⓞ and Friends", "Ⓞ This Morning". */
const OF_STATION = `${ORGANIZATION}\\s+(?:(?:and|&)\\s+Friends|This\\s+Morning|(?:News\\s+)?Sunday|(?:Evening|Nightly|World)\\s+News)`;
/** A name behind "Ⓞ’s" that no noun follows: "Kanal 1’s Morning Talk". */
const OWNED =
  "(?<=[’']s?\\s)[A-Z][\\w’]+(?:\\s+(?:(?:of|the|and|to|in)\\s+)?[A-Z][\\w’]+){1,4}(?!\\s+(?:[a-z]+ly\\s+)?(?:poll|survey|debate|town|reporters?|correspondents?|coverage|primary|caucus|host|anchor|show))";
const TITLE = `(?:["“‘]\\s?(?<quoted>(?:The\\s+)?(?:[A-Z]|${ORGANIZATION})[^"”’]{2,44})[,.]?["”’]|(?:\\b|(?<=\\s))(?<bare>${PROGRAMMES}|${OF_STATION}|${OWNED}|(?:[Tt]he\\s+)?(?:${PERSON}|[A-Z]\\w+)(?:\\s+(?:[A-Z]\\w+|${PERSON}))*\\s+(?:Show|Report|Hour|Tonight))\\b)`;
/** Verbs and nouns of speaking on air, as a part of a regular expression. */
export const SAY =
  "(?:said|says|told|appeared|appearing|appears|appearance|appearances|asked|argued|spoke|speaking|interview(?:ed)?|added|admitted|insisted|called|claimed|declared|explained|responded|defended|criticized|blasted|predicted|suggested|acknowledged|warned|dismissed|repeated|stated|discussed)";

interface Form {
  readonly rule: string;
  readonly pattern: RegExp;
  /** What a sentence must hold besides for the rule to take a match; said to the gate alone. */
  readonly known: readonly RegExp[];
}

/** On air: a programme, an outlet that somebody appears on, an interviewer who is told something. */
export const FORMS: readonly Form[] = [
  // said on Ⓞ’s “State of the Union”; On “Face the Nation,” …; during an appearance on Ⓞ’s “…”
  {
    rule: "programme",
    known: [new RegExp(`${ORGANIZATION}|\\b(?:${OUTLETS}|${PROGRAMMES}|Show\\b|Tonight\\b)`)],
    pattern: new RegExp(
      `\\b(?:[Oo]n|to|told|tells|telling)\\s+(?:(?:the|${DATE}[’']s|this\\s+\\w+[’']s|a|an)\\s+)?(?:(?:latest\\s+)?(?:broadcast|edition|episode|installment)\\s+of\\s+)?(?:(?<outlet>${OUTLET})(?:[’']s?)?\\s+)?(?:(?:hosts?|co-hosts|anchors?)\\s+of\\s+)?${TITLE}`,
      "g",
    ),
  },
  // told Ⓞ’s Ⓟ; told Ⓟ of Ⓞ
  {
    rule: "told-interviewer",
    known: [new RegExp(`${ORGANIZATION}|${OUTLETS}`), new RegExp(`\\b(?:told|tells|telling)\\b|${MEDIUM}|${OUTLETS}`)],
    pattern: new RegExp(
      `\\b(?:told|tells|telling|to)\\s+(?:(?:the\\s+)?(?<outlet>${OUTLET})(?:[’']s?)?\\s+(?<host>${PERSON})|(?<host2>${PERSON})\\s+(?:of|on|from|at)\\s+(?<outlet2>${OUTLET}))(?![’']s)`,
      "g",
    ),
  },
  // told radio host Ⓟ; spoke with late-night host Ⓟ
  {
    rule: "told-host",
    known: [],
    pattern: new RegExp(
      `\\b(?:told|tells|telling|(?:spoke|speaking|talked|chatted)\\s+(?:with|to))\\s+(?:[a-z-]+\\s+|${ORGANIZATION}(?:[’']s?)?\\s+|[A-Z]\\w+\\s+){0,5}?(?:radio|television|TV|talk|show|talk-show|talk-radio|cable|late-night|podcast|news)\\s+(?:show\\s+)?(?:host|anchor|interviewer)\\s+(?<host>${PERSON})(?![’']s)`,
      "g",
    ),
  },
  // said Ⓓ on Ⓞ; appeared on Ⓞ Ⓓ
  {
    rule: "on-outlet",
    known: [new RegExp(`${MEDIUM}|${OUTLETS}`)],
    pattern: new RegExp(
      `\\b${SAY}${WHEN}\\s+on\\s+(?<outlet>${ORGANIZATION}|${OUTLETS})(?=${WHEN}(?:[\\s.,;]|$))(?!\\s+(?:Radio|News|that)\\s)`,
      "g",
    ),
  },
  // during appearances on Ⓓ news shows
  {
    rule: "shows",
    known: [],
    pattern: new RegExp(
      `\\b(?:appearances?|interviews?|appear(?:ed|ing))\\s+on\\s+(?:${DATE}[’']?s?\\s+)?(?:[\\w-]+\\s+){0,3}(?:shows?|programm?e?s?|broadcasts?)\\b`,
      "g",
    ),
  },
];
