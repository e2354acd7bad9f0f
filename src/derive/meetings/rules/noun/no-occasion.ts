import type { OccasionNoun } from "../../../../lexicon/meeting-words.ts";
import { DATE } from "../../signs.ts";

/** "a conference room", "the debate stage": the noun belongs to the one behind it. */
const COMPOUND =
  /^\s+(?:room|hall|table|site|stage|moderators?|prep(?:aration)?|commission|organi[sz]ers?|format|schedule|season|host|transcripts?|notes|minutes|request|audience|writer|committee|circuit|planner|series|bill|center|requests?|fees?|coach|performances?|watch|crowd|goers?|slot|rules?)\b/;
/** What also a plain meeting only lends its name to: "the briefing room". */
const ROOMS = /^\s+(?:rooms?|halls?|tables?|sites?|stages?|requests?)\b/;
/** "requests for an | interview", "declined an | interview", "sought a | meeting": none took place as far as the words go. */
const SOUGHT =
  /\b(?:requests?\s+for|requested|requesting|declined|declining|declines|refused|refusing|rejected|turned\s+down|denied|sought|seeks?|seeking|demanded|demanding|demands?|wants?|wanted|hopes?\s+for|asked\s+for|asking\s+for|calls?\s+for|called\s+for|pushed\s+for|pressed\s+for|lobbied\s+for|arrange|instead\s+of|without|offer(?:ed|s)?|idea\s+of|possibility\s+of|prospects?\s+(?:of|for))\s+(?:(?:an?|the|any|some|more|another|several|further|new|his|her|their|its)\s+)?(?:[\w-]+\s+){0,2}(?:of\s+)?$/;

/** "met Ⓟ, which was her first | meeting with Norland": what was told before, called once more. */
const CALLED_AGAIN = /,\s+which\s+(?:was|is|marked|marks|will\s+be)\s+(?:[^\s,;.]+\s+){0,5}$/;

/** Words around a noun of an occasion that make it something else: "a conference room", "free speech", "calls for". */
export function isNoOccasion(noun: OccasionNoun, before: string, after: string): boolean {
  if (/^(?:[’']s)?-\w/.test(after) || /\bno\s+$/.test(before)) return true;
  if (isCompound(noun, after) || CALLED_AGAIN.test(before)) return true;
  // a debate that was asked for is one the text may go on about
  if (noun.kind !== "debate" && SOUGHT.test(before)) return true;
  return BY_KIND[noun.kind]?.(noun, before, after) ?? false;
}

function isCompound(noun: OccasionNoun, after: string): boolean {
  if (noun.kind === "meeting") return ROOMS.test(after);
  if (!COMPOUND.test(after)) return false;
  return noun.kind !== "debate" || !/^\s+(?:moderators?|site|stage|performances?|audience|crowd)\b/.test(after);
}

type Judge = (noun: OccasionNoun, before: string, after: string) => boolean;

/** Whom one calls, so that "call to" is followed by a party and not by what is demanded. */
const CALLED =
  /^\s+(?:with|between|to\s+(?=(?:the|his|her|their|its|an?|several|local|state|members|leaders|mayors|governors|senators|lawmakers|allies|reporters)\s|[^a-z])|today|this|and|from|among|that\s)/;
const DATED_AFTER = new RegExp(`^\\s+(?:on\\s+)?${DATE}`);

/** "calls for reform", "her call to ban", "rallied to her call". */
const isNoCall: Judge = (noun, before, after) => {
  if (!noun.strict || CALLED.test(after) || DATED_AFTER.test(after)) return false;
  if (/^\s+(?:to|for|on|upon)\s/.test(after)) return true;
  if (/\b(?:to|of|heed|heeded|answer(?:ed)?|echo(?:ed)?)\s+(?:his|her|their|its|the|this)\s+$/.test(before)) return true;
  return !/^[.,]/.test(after) && !/(?:\b(?:the|this|their|phone)|[’']s)\s+(?:\w+\s+)?$/.test(before);
};

/** "will | visit", "visits | to the dentist": only one with an article or an owner. */
const isNoVisit: Judge = (_noun, before) =>
  /\b(?:will|to|would|can|could|may|should|they|we|who|and|not|you)\s+$/.test(before) ||
  !/(?:\b(?:a|an|the|his|her|their|its|this|first|last|recent|state|official|upcoming|planned)|[’']s)\s+(?:\w+\s+){0,3}$/i.test(before);

/** "free | speech", "address the issue". */
const isNoSpeech: Judge = (_noun, before, after) =>
  /\b(?:free|hate|freedom\s+of|to|will|must|not|can|email|web|home|his\s+latest)\s+$/.test(before) ||
  /^\s+(?:the|this|these|issues|all)\b/.test(after);

/** "join the | debate", "if they would | debate": an argument, and a verb. */
const isNoDebate: Judge = (_noun, before) =>
  /\bjoin(?:s|ed|ing)?\s+the\s+(?:\w+\s+)?$/.test(before) ||
  /\b(?:would|could|should|may|might|not|they|we|they['’]d|n['’]t)\s+$/.test(before) ||
  (/\b(?:for|to|under|national|public|policy|open|of|will|must|can)\s+$/.test(before) &&
    !/\b(?:ahead\s+of|prepar\w+\s+for)\s+$/.test(before));

const BY_KIND: Partial<Record<OccasionNoun["kind"], Judge>> = {
  call: isNoCall,
  visit: isNoVisit,
  speech: isNoSpeech,
  debate: isNoDebate,
};
