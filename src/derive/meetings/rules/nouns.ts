import { OCCASION_NOUNS, type OccasionNoun, SAYS_AT, TAKES_PART } from "../../../lexicon/meeting-words.ts";
import { dedupe, partiesAfter, subjectBefore } from "../parties.ts";
import type { Party, SentenceView } from "../types.ts";
import { bodyRange, DATE, ORGANIZATION, PERSON, PLACE } from "../view.ts";
import { tailOf } from "./meet.ts";
import type { Found, OccasionRule, RuleContext } from "./types.ts";
import { verbTense } from "./verb-tense.ts";

const NOUNS = OCCASION_NOUNS.map((noun) => ({ ...noun, pattern: new RegExp(`(?<![\\w-])(?:${noun.words})(?![\\w-])`, "gi") }));

/** A head of any of the nouns: sentences without one are not read further. */
const HEADS =
  /conference|briefing|gaggle|availabilit|call|conversation|debate|town[-\s]hall|forum|rally|rallies|campaign|hearing|interview|dinner|lunch|breakfast|banquet|gala|fundraiser|ceremon|service|inauguration|funeral|groundbreaking|summit|talks|negotiations|consultations|dialogue|convention|symposi|workshop|seminar|panel\s|plenar|visit|speech|address|remarks|keynote|lecture|meeting|sit-down|roundtable|session|convening|get-together|audience|discussion|event|gathering|exchange/i;

interface Match {
  readonly noun: OccasionNoun;
  readonly start: number;
  readonly end: number;
}

/** Every noun of an occasion, of two that overlap the one the table names first. */
function matchesIn(skeleton: string): readonly Match[] {
  const found: Match[] = [];
  if (!HEADS.test(skeleton)) return found;
  for (const noun of NOUNS)
    for (const match of skeleton.matchAll(noun.pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ noun, start, end });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** "in an interview with", "at a rally in", "talks between Ⓟ and Ⓟ", "Ⓟ’s call with Ⓟ", "a Ⓞ-Ⓞ meeting". */
export const occasionNoun: OccasionRule = {
  name: "occasion-noun",
  example: "President Varga held talks with Prime Minister Lund.",
  find: (view, context) => {
    const matches = matchesIn(view.skeleton);
    return matches.flatMap((match, i) => readNoun(view, context, match, matches[i - 1]?.end ?? 0) ?? []);
  },
};

const PREPOSITION =
  /\b(in|at|during|on|to|for|after|following|before|ahead\s+of|on\s+the\s+(?:sidelines|margins)\s+of|of|from|about|since|until|as\s+part\s+of|including|through|by|via|with|throughout|into|prior\s+to|upon|over)\s+$/i;
const DETERMINERS =
  /^(?:an?|the|this|that|these|those|another|each|both|any|every|his|her|their|its|our|my|your|one|two|three|four|several|many|some|other|today[’']s)$/i;
const SIGN = new RegExp(`^[“"(]?[${PERSON}${ORGANIZATION}${PLACE}${DATE}](?:[’']s?)?(?:[-–/][${PERSON}${ORGANIZATION}])?$`);
/** Words that end a noun's own words, seen from the noun backwards. */
const NO_ADJECTIVE =
  /^(?:and|or|to|with|of|in|at|on|for|by|from|said|says|told|is|are|was|were|held|hosted|off|up|will|had|has|have|during|after|before|into|about|that|which|who|as|than|follows|followed|comes|came|calls?|meetings?|talks|visits?|summits?)$|[.,;:”“]$/i;

/** Participles that stand before an occasion as its adjectives. */
const PARTICIPLES =
  /^(?:planned|scheduled|proposed|televised|closed|expanded|extended|combined|delayed|cancell?ed|postponed|limited|heated|long-awaited|highly-anticipated|anticipated|called|rescheduled|unscheduled|prolonged|united|[Rr]ed)$/;

/** The determiner or the owner that opens the noun's words, at most six words before it. */
function leadOf(skeleton: string, head: number): { readonly start: number; readonly word: string } | null {
  let end = head;
  let sign: { readonly start: number; readonly word: string } | null = null;
  for (let steps = 0; steps < 7; steps++) {
    const word = /(\S+)\s*$/.exec(skeleton.slice(Math.max(0, end - 40), end))?.[1] ?? "";
    if (!word) return sign;
    const start = skeleton.lastIndexOf(word, end - 1);
    if (DETERMINERS.test(word)) return { start, word };
    if (SIGN.test(word) && /[’']s?$/.test(word)) return { start, word };
    // "a Ⓓ town hall", "an Ⓞ interview": a bare sign is an adjective, unless nothing stands before it
    if (SIGN.test(word)) {
      if (steps > 1) return sign;
      sign = { start, word };
      end = start;
      continue;
    }
    if (/ed$/.test(word) && !PARTICIPLES.test(word)) return sign;
    if (NO_ADJECTIVE.test(word) && !(/,$/.test(word) && steps > 0)) return sign;
    end = start;
  }
  return sign;
}
const DEFINITE = new RegExp(`^(?:the|this|that|these|those|his|her|their|its|both|${DATE}[’']s|[Tt]oday[’']s)$`, "i");

function readNoun(view: SentenceView, context: RuleContext, { noun, start, end }: Match, floor: number): Found | null {
  const { skeleton } = view;
  const before = skeleton.slice(Math.max(0, start - 160), start);
  const after = skeleton.slice(end, end + 160);
  if (isNoOccasion(noun, before, after)) return null;
  const named = nameAround(view, start, end);
  const head = named?.start ?? start;
  const lead = leadOf(skeleton, head);
  const from = lead?.start ?? head;
  const owner = ownerOf(view, from, start, noun);
  const compound = compoundOf(view, from, head);
  const holder = heldBy(view, named?.end ?? end);
  const tie = tiedAfter(view, holder.end, noun);
  const governor = governorOf(view, context, from, noun, floor);
  const shared = /^their$/i.test(lead?.word ?? "") ? pairBefore(view, from) : [];
  const parties = dedupe([...owner, ...shared, ...compound, ...governor.parties, ...holder.parties, ...tie.parties]);
  const plural =
    /(?:s|lies|ches)$/.test(skeleton.slice(start, end)) &&
    !/^(?:talks|negotiations|consultations|remarks|address)$/i.test(skeleton.slice(start, end).split(" ").at(-1) ?? "");
  const definite = !named && DEFINITE.test(lead?.word ?? "") && tie.parties.length === 0 && owner.length + compound.length === 0;
  return {
    start: from,
    end: named?.end ?? end,
    tail: tie.tail,
    kind: kindOf(noun, parties, view, before, after),
    rule: `occasion-noun:${noun.kind}`,
    parties,
    definite,
    plural,
    name: named ? skeletonWords(view, named.start, named.end) : null,
    spokenAt: governor.spokenAt,
    strict: noun.strict && !named,
    tense: governor.tense,
  };
}

const skeletonWords = (view: SentenceView, start: number, end: number): string => {
  const range = bodyRange(view, start, end);
  return `${range.start}:${range.end}`;
};

/** Words that make the noun something else: "a war of words in a speech bubble", "calls for", "in the meantime". */
function isNoOccasion(noun: OccasionNoun, before: string, after: string): boolean {
  if (/^(?:[’']s)?-\w/.test(after) || /\bno\s+$/.test(before)) return true;
  if (
    /^\s+(?:room|hall|table|site|stage|moderators?|prep(?:aration)?|commission|organi[sz]ers?|format|schedule|season|host|transcripts?|hall|notes|minutes|request|audience|writer|committee|circuit|planner|series|bill|center)\b/.test(
      after,
    ) &&
    noun.kind !== "meeting"
  )
    return noun.kind !== "debate" || !/^\s+(?:moderators?|site|stage)/.test(after);
  if (noun.kind === "call")
    return (
      noun.strict &&
      !/^\s+(?:with|between|to\s+(?!action)|today|this|and|from|among|that\s)|^[.,]/.test(after) &&
      !new RegExp(`^\\s+(?:on\\s+)?${DATE}`).test(after) &&
      !/(?:\b(?:the|this|their|phone)|[’']s)\s+(?:\w+\s+)?$/.test(before)
    );
  if (noun.kind === "visit")
    return (
      /\b(?:will|to|would|can|could|may|should|they|we|who|and|not|you)\s+$/.test(before) ||
      !/(?:\b(?:a|an|the|his|her|their|its|this|first|last|recent|state|official|upcoming)|[’']s)\s+(?:\w+\s+){0,3}$/.test(before)
    );
  if (noun.kind === "speech")
    return (
      /\b(?:free|hate|freedom\s+of|to|will|must|not|can|email|web|home|his\s+latest)\s+$/.test(before) ||
      /^\s+(?:the|this|these|issues|all)\b/.test(after)
    );
  if (noun.kind === "debate")
    return (
      /\b(?:for|to|under|national|public|policy|open|of|will|must|can)\s+$/.test(before) &&
      !/\b(?:ahead\s+of|prepar\w+\s+for)\s+$/.test(before)
    );
  return false;
}

/** The proper name that holds the noun: "the | Munich Security Conference", "Leaders Summit on Climate". */
function nameAround(view: SentenceView, start: number, end: number): { readonly start: number; readonly end: number } | null {
  const words = view.skeleton.slice(start, end);
  if (!/^[A-Z]/.test(words.split(" ").at(-1) ?? "")) return null;
  const left = /(?:(?:[A-Z][\w’.&-]*|of|on|for|the|and)\s+)*$/.exec(view.skeleton.slice(Math.max(0, start - 90), start))?.[0] ?? "";
  const clean = left.replace(/^(?:(?:of|on|for|the|and|The|A|An|At|In|On|During|After|This|Today[’']s)\s+)+/, "");
  const right =
    /^(?:\s+(?:on|of|for|and|the)(?=\s+(?:[A-Z]|the\s+[A-Z]|and\s+[A-Z]))|\s+[A-Z][\w’&-]*)*/.exec(
      view.skeleton.slice(end, end + 90),
    )?.[0] ?? "";
  if (!clean && !right) return null;
  return { start: start - clean.length, end: end + right.length };
}

/** "Ⓟ’s | call", "her | visit": the owner takes part. */
function ownerOf(view: SentenceView, from: number, start: number, noun: OccasionNoun): readonly Party[] {
  const lead = view.skeleton.slice(from, start);
  const at = lead.search(new RegExp(`[${PERSON}${ORGANIZATION}]`));
  if (at < 0 || from + at >= start) return ownerBefore(view, from, start, noun);
  const name = view.names.get(from + at);
  const possessive = /^[’']s?\s/.test(lead.slice(at + 1)) || name?.mention.form === "pronoun";
  return name && possessive ? [party(view, from + at)] : [];
}

/** "The President and Vice President Ⓟ’s | meeting", where the owner stands before the words that were read. */
function ownerBefore(view: SentenceView, from: number, start: number, _noun: OccasionNoun): readonly Party[] {
  const left = view.skeleton.slice(Math.max(0, from - 3), start);
  const match = new RegExp(`^\\s?([${PERSON}])[’']s?\\s`).exec(left);
  return match ? [party(view, Math.max(0, from - 3) + left.search(PERSON))] : [];
}

function party(view: SentenceView, at: number): Party {
  const name = view.names.get(at);
  if (!name) throw new Error("a sign stands for a name");
  return {
    entity: name.mention.entity,
    type: name.mention.type === "person" ? "person" : "organization",
    printed: "",
    side: null,
    span: { start: name.start, end: name.end },
    rule: "occasion-noun",
  };
}

/** "a Ⓞ-Ⓞ | meeting", "the Ⓞ | summit", "the Ⓟ-Ⓟ | debate". */
function compoundOf(view: SentenceView, from: number, head: number): readonly Party[] {
  const lead = view.skeleton.slice(Math.max(0, from - 4), head);
  const base = head - lead.length;
  const pair = new RegExp(`([${PERSON}${ORGANIZATION}])\\s?[-–/]\\s?([${PERSON}${ORGANIZATION}])(?:\\s|$)`).exec(lead);
  if (pair) return [party(view, base + pair.index), party(view, base + pair.index + pair[0].trimEnd().length - 1)];
  const single = new RegExp(`([${ORGANIZATION}])\\s+(?:[\\w-]+\\s+){0,2}$`).exec(lead);
  const name = single && view.names.get(base + single.index);
  return single && name?.mention.form === "name" ? [party(view, base + single.index)] : [];
}

/** "the commitment she and Ⓟ made during | their call": the two that "their" stands for. */
function pairBefore(view: SentenceView, from: number): readonly Party[] {
  const before = view.skeleton.slice(Math.max(0, from - 140), from);
  const pair = new RegExp(`(${PERSON})\\s+(?:and|with)\\s+(?:(?:the|[A-Z][\\w’.-]*|${ORGANIZATION})\\s+)*(${PERSON})`).exec(before);
  if (!pair) return [];
  const base = from - before.length + pair.index;
  return [party(view, base), party(view, base + pair[0].length - 1)];
}

const HELD_BY = new RegExp(
  `^\\s+(?:that\\s+|which\\s+)?(?:(?:the|[A-Z][\\w’.-]*|and|of|${ORGANIZATION}|${PERSON},?)\\s+)*${PERSON}\\s+(?:have\\s+|has\\s+|had\\s+|also\\s+)?(?:convened|held|had|hosted|attended|chaired|led|gave|joined|made)\\b`,
);

/** "a meeting | Ⓟ convened with …": a relative clause tells who held it. */
function heldBy(view: SentenceView, end: number): { readonly parties: readonly Party[]; readonly end: number } {
  const match = HELD_BY.exec(view.skeleton.slice(end, end + 160));
  if (!match) return { parties: [], end };
  return { end: end + match[0].length, parties: [...match[0]].flatMap((sign, i) => (sign === PERSON ? [party(view, end + i)] : [])) };
}

const TIES: Readonly<Record<string, RegExp>> = {
  call: /^(?:[\s,]+(?!(?:and|that|which|where)\b)[^\s.;:]+){0,11}?\s+(?:with|between|among|to|from)\s+/,
  speech: /^(?:[\s,]+(?!(?:and|that|which|where)\b)[^\s.;:]+){0,4}?\s+(?:to|before|at|by)\s+/,
  debate: /^(?:[\s,]+(?!(?:and|that|which|where)\b)[^\s.;:]+){0,6}?\s+(?:with|between|against|among)\s+/,
  interview: /^(?:[\s,]+(?!(?:and|that|which|where)\b)[^\s.;:]+){0,5}?\s+(?:with|by|on|to|for|of)\s+/,
  visit: /^(?:[\s,]+(?!(?:and|that|which|where)\b)[^\s.;:]+){0,4}?\s+(?:by|with|from|of)\s+/,
  hearing: /^(?:[\s,]+(?!(?:and|that|which|where)\b)[^\s.;:]+){0,4}?\s+(?:of|before|with|by|for)\s+/,
  other:
    /^(?:[\s,]+(?!(?:and|that|which|where)\b)[^\s.;:]+){0,9}?\s+(?:with|between|among|involving|(?:hosted|chaired|led|convened|attended|organi[sz]ed)\s+by)\s+|^\s+of\s+/,
};

/** The parties tied to the noun by "with", "between", "involving". */
function tiedAfter(view: SentenceView, end: number, noun: OccasionNoun): { readonly parties: readonly Party[]; readonly tail: number } {
  const tie = (TIES[noun.kind] ?? TIES.other)?.exec(view.skeleton.slice(end, end + 200));
  if (!tie) return { parties: [], tail: end };
  const from = end + tie[0].length;
  const bare = /^(?:the\s+)?(?:leaders|members|heads|representatives)\s+of\s+/.exec(view.skeleton.slice(from, from + 40));
  const found = partiesAfter(view, from + (/\sof\s+$/.test(tie[0]) ? (bare?.[0].length ?? 0) : 0), "occasion-noun");
  const parties = /\sof\s+$/.test(tie[0]) ? found.filter((p) => p.type !== "group") : found;
  return { parties, tail: parties.length > 0 ? tailOf(from, parties, view) : end };
}

interface Governor {
  readonly parties: readonly Party[];
  readonly spokenAt: boolean;
  readonly tense: Found["tense"];
}
const NO_GOVERNOR: Governor = { parties: [], spokenAt: false, tense: null };
const TAKES = new RegExp(
  `\\b${TAKES_PART}\\s+(?:(?:${DATE}|virtually|today|also|yet|about|over|to|a\\s+series\\s+of|part\\s+in|(?:\\S+\\s+)?participation\\s+in)\\s+)*(?:(?:the|an?)\\s+(?:[\\w-]+\\s+){0,3})?(?:${ORGANIZATION}(?:[’']s)?(?:\\s\\([^)]*\\))?\\s+)?$`,
  "i",
);
/** "joined leaders of Ⓞ for | the summit": what one does to be there, with others named between. */
const GOES_TO =
  /\b(?:joined|met|gathered|hosted|welcomed|convened|participated|appeared|arrived|will\s+join|will\s+gather)\s+(?=[^.;:“”]{0,140}$)/g;
const SAYS = new RegExp(`\\b${SAYS_AT}\\b`, "gi");
const SPEAKING_KINDS = new Set([
  "interview",
  "speech",
  "rally",
  "press-conference",
  "conference",
  "hearing",
  "debate",
  "dinner",
  "ceremony",
  "call",
  "summit",
  "meeting",
  "talks",
]);

/** Who holds, attends or speaks at it: the subject of the verb that governs the noun. */
function governorOf(view: SentenceView, context: RuleContext, from: number, noun: OccasionNoun, floor: number): Governor {
  const before = view.skeleton.slice(0, from);
  const takes = TAKES.exec(before.slice(-90));
  if (takes) {
    const at = before.length - Math.min(90, before.length) + takes.index;
    const base =
      /^(?:hold|hosts?|convenes?|chairs?|leads?|attends?|join|have|begin|start|give|make|deliver|speaks?|opens?|launch|resume|face)/i.test(
        takes[0],
      );
    return { parties: subjectBefore(view, at, "takes-part"), spokenAt: false, tense: verbTense(before.slice(0, at), base) };
  }
  const preposition = PREPOSITION.exec(before);
  if (
    /\b(?:(?:hours|days|weeks|months|just|week)\s+before|ahead\s+of|prior\s+to|heading\s+into|going\s+into|prepar\w+\s+for)\s+$/i.test(
      before,
    )
  )
    return { ...NO_GOVERNOR, tense: "future" };
  if (!preposition || !SPEAKING_KINDS.has(noun.kind)) return NO_GOVERNOR;
  const goes = /^(?:for|at|in)$/i.test(preposition[1] ?? "") ? [...before.matchAll(GOES_TO)].at(-1) : undefined;
  if (goes) {
    const parties = subjectBefore(view, goes.index, "goes-to");
    if (parties.length > 0) return { parties, spokenAt: false, tense: verbTense(before.slice(0, goes.index), false) };
  }
  const at = /^(?:in|at|during|on)$/i.test(preposition[1] ?? "");
  if (!at) return NO_GOVERNOR;
  const questioned = noun.kind === "hearing" ? questionedAt(view, preposition.index) : [];
  if (questioned.length > 0) return { ...NO_GOVERNOR, parties: questioned };
  return spokenAt(view, context, preposition.index, floor, noun) ?? NO_GOVERNOR;
}

const QUESTIONED = new RegExp(
  `\\b(?:for|of|to|asked|grilled|questioned|pressed|question|grill)\\s+(?:(?:the|[A-Z][\\w’.-]*|${ORGANIZATION}|[a-z]+)\\s+){0,4}${PERSON}\\s+$`,
);

/** "questions for Ⓟ | at a hearing": the one who is heard. */
function questionedAt(view: SentenceView, at: number): readonly Party[] {
  return QUESTIONED.test(view.skeleton.slice(0, at)) ? [party(view, view.skeleton.lastIndexOf(PERSON, at))] : [];
}

function spokenAt(view: SentenceView, context: RuleContext, at: number, floor: number, noun: OccasionNoun): Governor | null {
  const before = view.skeleton.slice(0, at);
  const verb = [...before.matchAll(SAYS)].at(-1);
  const close = verb && at - verb.index < 220 && verb.index >= Math.min(floor, at) - 220;
  if (close) {
    const parties = speaker(view, context, verb.index, verb[0]);
    if (parties.length > 0 || noun.kind !== "meeting") return { parties, spokenAt: true, tense: "past" };
  }
  // "In an interview with Ⓟ, Ⓟ said": the verb comes after
  const later = /^\s*/.test(before) && before.length < 60 ? [...view.skeleton.slice(at).matchAll(SAYS)][0] : undefined;
  if (!later || later.index > 330) return null;
  return { parties: speaker(view, context, at + later.index, later[0]), spokenAt: true, tense: "past" };
}

/** The subject of a verb of speech, before it or ("said Ⓟ") after it; else the statement's speaker. */
export function speaker(view: SentenceView, context: RuleContext, at: number, verb: string): readonly Party[] {
  const subject = subjectBefore(view, at, "spoken-at").filter((p) => p.type !== "group");
  if (subject.length > 0) return subject.slice(-1);
  const after = new RegExp(`^\\s+(?:(?!(?:that|the|on|in|at|to)\\b)[A-Z][\\w’.-]*\\s+|${ORGANIZATION}\\s+)*${PERSON}`).exec(
    view.skeleton.slice(at + verb.length),
  );
  if (after && /^(?:said|says)$/i.test(verb)) return [party(view, at + verb.length + after[0].length - 1)];
  return speakersOf(context);
}

function speakersOf({ statements }: RuleContext): readonly Party[] {
  const first = statements[0];
  const source = first?.source ?? first?.cue;
  return (first?.speakers ?? []).flatMap((s): Party[] =>
    "person" in s && source
      ? [{ entity: s.person, type: "person", printed: first?.speakerAsPrinted ?? "", side: null, span: source, rule: "statement-speaker" }]
      : [],
  );
}

/** A session of something vague becomes what its words say: "spoke at an event in Ⓛ" a rally, "a briefing" of reporters a press conference. */
function kindOf(noun: OccasionNoun, parties: readonly Party[], view: SentenceView, before: string, after: string): Found["kind"] {
  const words = `${before.slice(-40)} ${after.slice(0, 60)}`;
  if (noun.kind === "meeting" && noun.strict && /\b(?:reporters|journalists|press secretary)\b/.test(words)) return "press-conference";
  if (noun.kind === "meeting" && /\b(?:campaign|supporters|crowd)\b/.test(words) && parties.length <= 1) return "rally";
  if (noun.kind === "meeting" && /\b(?:by\s+phone|telephone)\b/.test(view.skeleton)) return "call";
  return noun.kind;
}
