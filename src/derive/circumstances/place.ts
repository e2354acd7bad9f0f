import { matchesOf } from "../../text/matches.ts";
import type { Range } from "../../text/types.ts";
import { PLACE } from "../meetings/signs.ts";
import { hasSign } from "../meetings/view.ts";
import type { Telling } from "./saying.ts";

const SPOT = new RegExp(`\\b(?:[Ii]n|[Aa]t|outside|near)\\s+(?:the\\s+)?(${PLACE})`, "g");
/** Verbs and nouns of speaking before people: only beside these a place is where it was said, not what it is about. */
const PUBLIC =
  /\b(?:told|spoke|speaking|speech|rally|rallies|crowd|supporters|audience|reporters|conference|event|stop|interview|address|appearance|said|warned|declared|announced|promised|vowed|joked|remarks|meeting|dinner|forum|town\s+hall)\b/;
const REACH = 70;

/** The place that stands beside the cue in its clause: "told a crowd in Ⓛ", "said in Ⓛ". */
export function placeOfSaying(telling: Telling): { readonly entity: string; readonly span: Range } | null {
  if (!telling.cued || !hasSign(telling.view, PLACE)) return null;
  const { view, cue, frame } = telling;
  for (const match of matchesOf(frame, SPOT)) {
    const at = match.index + match[0].length - 1;
    const before = match.index < cue.end;
    const gap = !before ? frame.slice(cue.start, match.index) : frame.slice(at + 1, cue.end);
    const name = view.names.get(at);
    // "bemoaned the storm in Ⓛ and said": the place of another verb
    if (before && /\b(?:and|but)\b/.test(gap)) continue;
    if (name && gap.trim().length < REACH && PUBLIC.test(gap) && !/[;:]|\b(?:who|which|that|about|after|before|from)\b/.test(gap))
      return { entity: name.mention.entity, span: { start: name.start, end: name.end } };
  }
  return null;
}
