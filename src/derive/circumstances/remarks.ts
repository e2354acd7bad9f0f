import type { Article } from "../../schema/index.ts";
import { gateOf } from "../../text/gate/index.ts";
import { ALL_SIGNS, PERSON } from "../meetings/signs.ts";
import type { SentenceView } from "../meetings/types.ts";
import type { Setting } from "./setting.ts";
import { readStage, unquoted } from "./stage.ts";

const WORDS = "(?:comments?|remarks?|statements?|claims?|criticism|attacks?|words|warnings?|admission|assertions?)";
/** "Ⓟ’s comments came during …", "Ⓟ made the remarks in …", "His comments were made at …": where what is told was said. */
const CAME = new RegExp(
  `(${PERSON})(?:[’']s?)?\\s+(?:[a-z-]+\\s+){0,3}?${WORDS}\\s+(?:came|were\\s+made|was\\s+made|were\\s+delivered)\\s`,
);
const MADE = new RegExp(
  `(${PERSON})\\s+(?:made|offered|delivered)\\s+(?:the|that|this|these|those|${PERSON})\\s+(?:[a-z-]+\\s+)?${WORDS}\\s`,
);
const EITHER = new RegExp(`${CAME.source}|${MADE.source}`);

const GATE = gateOf([[CAME, MADE]], ALL_SIGNS);

/** What a sentence says of all that its person is quoted with. */
export interface Remarks {
  readonly person: string;
  readonly sentence: number;
  readonly setting: Setting;
}

/** Finds the sentences that tell at what occasion the words were said that the text tells before and after. */
export function findRemarks(views: readonly SentenceView[], article: Article): readonly Remarks[] {
  return views.flatMap((view) => {
    if (!GATE(view)) return [];
    const match = EITHER.exec(view.skeleton);
    const at = match ? match.index + (match[1] ? 0 : match[0].indexOf(PERSON)) : -1;
    const name = view.names.get(at);
    if (!match || !name) return [];
    const end = match.index + match[0].length - 1;
    const setting = readStage({ view, cue: { start: end - 4, end }, cued: true, frame: unquoted(view) }, true, article);
    return setting ? [{ person: name.mention.entity, sentence: view.index, setting }] : [];
  });
}
