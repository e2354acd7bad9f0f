import { subjectBefore } from "../../parties/before.ts";
import { ORGANIZATION, PERSON } from "../../signs.ts";
import type { Party, SentenceView } from "../../types.ts";
import type { RuleContext } from "../types.ts";
import { party } from "./owner.ts";

const TITLED_AFTER = new RegExp(`^\\s+(?:(?!(?:that|the|on|in|at|to)\\b)[A-Z][\\w’.-]*\\s+|${ORGANIZATION}\\s+)*${PERSON}`);

const TOGETHER = /^(?:discussed|agreed|exchanged|reviewed|talked|spoke|reaffirmed|explored)$/i;

/** The subject of a verb of speech, before it or ("said Ⓟ") after it; else the statement's speaker. */
export function speaker(view: SentenceView, context: RuleContext, at: number, verb: string): readonly Party[] {
  const subject = subjectBefore(view, at, "spoken-at").filter((p) => p.type !== "group");
  // "Ⓟ and Ⓟ discussed it in a call": what two do together
  if (subject.length === 2 && TOGETHER.test(verb) && subject.every((p) => p.type === "person")) return subject;
  if (subject.length > 0) return subject.slice(-1);
  const after = TITLED_AFTER.exec(view.skeleton.slice(at + verb.length));
  if (after && /^(?:said|says)$/i.test(verb)) return [party(view, at + verb.length + after[0].length - 1)];
  return speakersOf(context);
}

/** The speakers of the first statement of a sentence. */
export function speakersOf({ statements }: RuleContext): readonly Party[] {
  const first = statements[0];
  const source = first?.source ?? first?.cue;
  return (first?.speakers ?? []).flatMap((s): Party[] =>
    "person" in s && source
      ? [{ entity: s.person, type: "person", printed: first?.speakerAsPrinted ?? "", side: null, span: source, rule: "statement-speaker" }]
      : [],
  );
}
