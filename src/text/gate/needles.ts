import { type Node, parsePattern } from "./parse.ts";
import { EDGE, piecesOf, weightOf } from "./pieces.ts";

/** More different texts than these tell too little. */
const MOST = 64;
/** Kept of what a pattern asks for, the rarest first. */
const MOST_ASKED = 2;

/** Pieces of words and signs of which a text must hold one; a blank stands where a word begins or ends. */
export type Needles = readonly string[];

/** What is known of the texts that a part of a pattern matches. */
interface Known {
  /** All of them, where they are few. */
  readonly all: readonly string[] | null;
  /** What must stand in each of them, or about it. */
  readonly asked: readonly Needles[];
  /** Whether it is what stands between words. */
  readonly blank: boolean;
}

/** What every text must hold that a pattern matches in: one at least of each of these; none where that cannot be told. */
export function needlesOf({ source, ignoreCase }: RegExp): readonly Needles[] {
  const asked = askedBy(knownOf(parsePattern(source))).map((needles) => (ignoreCase ? needles.map((n) => n.toLowerCase()) : needles));
  const different = new Map(asked.map((needles) => [needles.toSorted().join(), needles]));
  return [...different.values()].sort(byRareness).slice(0, MOST_ASKED);
}

function knownOf(node: Node): Known {
  if (node.type === "text") return known(node.all, []);
  if (node.type === "any") return known(null, []);
  if (node.type === "blank") return { all: null, asked: [], blank: true };
  if (node.type === "about") return known([""], askedBy(knownOf(node.of)));
  if (node.type === "repeat") return repeated(knownOf(node.of), node.least, node.most);
  if (node.type === "either") return eitherOf(node.of.map(knownOf));
  return inSequence(opened(node));
}

/** The parts of a part, those of parts inside it among them; what is nothing is left out. */
const opened = (node: Node): readonly Node[] =>
  node.type === "sequence" ? node.of.flatMap(opened) : node.type === "text" && node.all.join("") === "" ? [] : [node];

/** One of several with the edges that all of them have, because they stand beside a blank. */
function edged(parts: readonly Node[], before: boolean, after: boolean): Node {
  const edge: Node = { type: "text", all: [EDGE] };
  return {
    type: "either",
    of: parts.map((part) => ({ type: "sequence", of: [...(before ? [edge] : []), part, ...(after ? [edge] : [])] })),
  };
}

const isEdge = (node: Node | undefined): boolean =>
  node?.type === "blank" ||
  (node?.type === "text" && node.all.every((text) => text === EDGE)) ||
  (node?.type === "repeat" && node.least > 0 && isEdge(node.of));

/** Whether a word begins behind a part: behind words that may be left out, where one begins before them. */
const endsInEdge = (node: Node, before: boolean): boolean =>
  isEdge(node) || (node.type === "repeat" && (node.least > 0 || before) && isEdge(opened(node.of).at(-1)));

const known = (all: Known["all"], asked: Known["asked"]): Known => ({ all, asked, blank: false });

function repeated(of: Known, least: number, most: number): Known {
  if (of.blank && least > 0) return of;
  if (most === 1 && of.all && of.asked.length === 0) return known(["", ...of.all], []);
  return known(null, least > 0 ? askedBy(of) : []);
}

/** One of several: of each what is rarest, all of them together. */
function eitherOf(parts: readonly Known[]): Known {
  const all = parts.flatMap((part) => part.all ?? []);
  if (all.length <= MOST && parts.every((part) => part.all && part.asked.length === 0)) return known(all, []);
  const rarest = parts.map((part) => [...askedBy(part)].sort(byRareness)[0]);
  return known(null, rarest.every((needles) => needles !== undefined) ? [[...new Set(rarest.flat())]] : []);
}

/** Parts behind each other: between blanks they are joined as long as the texts stay few. */
function inSequence(parts: readonly Node[]): Known {
  const asked: Needles[] = [];
  let run: readonly string[] = [""];
  let whole = true;
  parts.forEach((node, i) => {
    const edge = run.every((text) => text.endsWith(EDGE));
    const part = knownOf(node.type === "either" ? edged(node.of, edge, isEdge(parts[i + 1])) : node);
    asked.push(...part.asked);
    if (part.all && run.length * part.all.length <= MOST) {
      run = joined(run, part.all);
      return;
    }
    asked.push(...wordsOf(joined(run, [part.blank ? EDGE : ""])), ...wordsOf(part.all));
    whole = false;
    run = [endsInEdge(node, edge) ? EDGE : ""];
  });
  return whole ? known(run, asked) : known(null, [...asked, ...wordsOf(run)]);
}

const joined = (before: readonly string[], after: readonly string[]): readonly string[] => before.flatMap((a) => after.map((b) => a + b));

const byRareness = (a: Needles, b: Needles): number => rarenessOf(b) - rarenessOf(a) || a.length - b.length;
const rarenessOf = (needles: Needles): number => Math.min(...needles.map(weightOf));

const askedBy = ({ all, asked }: Known): readonly Needles[] => [...asked, ...wordsOf(all)];

/** Of each text one word, the same for as many of them as possible. */
function wordsOf(all: Known["all"]): readonly Needles[] {
  if (!all) return [];
  const chosen: string[] = [];
  const split = all.map(piecesOf).sort((a, b) => a.length - b.length);
  for (const pieces of split) {
    const [rarest] = pieces;
    if (rarest === undefined || weightOf(rarest) < 2) return [];
    if (!pieces.some((piece) => chosen.some((word) => piece.includes(word)))) chosen.push(rarest);
  }
  return chosen.length > 0 ? [chosen] : [];
}
