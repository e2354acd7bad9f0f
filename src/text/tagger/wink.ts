/**
 * wink-nlp's tagger taken apart, for `readDoc` cuts and looks up every word of every text anew, and builds a document around them
 * that nobody asks for. What it makes of a chunk between two blanks depends on that chunk alone, and is kept; only its rules about
 * words beside each other are run for each text.
 */
import model from "wink-eng-lite-web-model";
import openCache, { type Cache } from "wink-nlp/src/cache.js";
import compilePatterns from "wink-nlp/src/compile-trex.js";
import constants from "wink-nlp/src/constants.js";
import wrap from "wink-nlp/src/dd-wrapper.js";
import tokenizer from "wink-nlp/src/tokenizer.js";
import { placeOf, readMachine } from "./machine.ts";

/** A part of a chunk as the tagger cuts it ("don't." has three). */
export interface Part {
  /** Offset in the chunk. */
  readonly at: number;
  /** Number of the tag that is the likeliest by itself. */
  readonly tag: number;
  /** Parts of contractions have one tag for good. */
  readonly fixed: boolean;
  /** What the rules see in place of the tag, as its place in their rows; 0 where they see the tag. */
  readonly hint: number;
  /** Number of its normal form, by which is told which tags it may have. */
  readonly normal: number;
}

/** What wink's model holds for its tagger. */
interface Insides {
  readonly featureFn: unknown;
  core(): {
    readonly trex: unknown;
    readonly tcat: { readonly hash: unknown };
    readonly preserve: unknown;
    /** Its words by number; it adds those that it does not know. */
    readonly features: {
      readonly pos: { readonly list: readonly string[] };
      readonly lexeme: { readonly list: string[]; readonly hash: Record<string, number>; index: number };
    };
  };
  pos(): {
    readonly machines: readonly string[];
    readonly transformers: readonly [(tag: number, cache: Cache, tokens: readonly number[], at: number) => number];
  };
}
const insides = model as unknown as Insides;
const core = insides.core();
const rules = insides.pos();
const [hintOr] = rules.transformers;
const words = core.features.lexeme;
const size = words.list.length;
/** Words that wink may have added before all of them are thrown away, so that memory stays flat. */
const MOST_ADDED = 10_000;
let cache = openCache(core, insides.featureFn);
const cut = tokenizer(compilePatterns(core.trex), core.tcat.hash, core.preserve);
const machines = rules.machines.map(readMachine);
/** Numbers of each token in wink's row of numbers: its word, expansion, tag, and one unused. */
const SIZE = 4;
/** A larger second number points to the expansion of a contraction. */
const EXPANDED = 65_535;
const NOUN = 8;
/** Tags by their numbers. */
const NAMES = core.features.pos.list;

/** The parts of a folded chunk. */
export function partsOf(folded: string): readonly Part[] {
  const tokens: number[] = [];
  const added = words.list.length;
  cut(wrap({ cache, tokens, nonBreakingSpaces: {} }), folded);
  const parts: Part[] = [];
  let at = 0;
  for (let i = 0; i < tokens.length; i += SIZE) {
    const [word = 0, expansion = 0, tag = 0] = tokens.slice(i, i + SIZE);
    while (folded[at] === " ") at++;
    parts.push({
      at,
      tag: tag === 0 ? cache.posOf(cache.mappedSpelling(word)) || NOUN : (tag & constants.posMask) >>> constants.bits4lemma,
      fixed: tag !== 0,
      hint: placeOf(hintOr(0, cache, tokens, i / SIZE)),
      normal: expansion > EXPANDED ? cache.nox(expansion) : cache.normal(word),
    });
    at += cache.value(word).length;
  }
  forgetWords(added);
  return parts;
}

/** What wink learned from one chunk would change how it cuts the next: no text is read by what was read before it. */
function forgetWords(from: number): void {
  for (let i = from; i < words.list.length; i++) delete words.hash[words.list[i] ?? ""];
  if (words.list.length - size < MOST_ADDED) return;
  words.list.length = size;
  words.index = size;
  cache = openCache(core, insides.featureFn);
}

/** The tags of parts that stand in a row: their likeliest ones, corrected by what stands beside them. */
export function tagParts(parts: readonly Part[]): (string | null)[] {
  const tags: number[] = [];
  const hints: number[] = [];
  for (const { tag, hint } of parts) {
    tags.push(tag);
    hints.push(hint);
  }
  for (const changesOf of machines) {
    const places: number[] = [];
    for (let i = 0; i < tags.length; i++) places.push((hints[i] as number) || (tags[i] as number));
    for (const { at, tag } of changesOf(places)) {
      const part = parts[at];
      if (part && (tag < 0 || cache.isMemberPOS(part.normal, tag))) tags[at] = Math.abs(tag);
    }
  }
  const names: (string | null)[] = [];
  for (let i = 0; i < parts.length; i++) {
    const { fixed, tag } = parts[i] as Part;
    names.push(NAMES[fixed ? tag : (tags[i] as number)] ?? null);
  }
  return names;
}
