import type { Article } from "../../schema/index.ts";
import type { SentenceView } from "../meetings/types.ts";
import type { SituatedStatement } from "../types.ts";
import type { Remarks } from "./remarks.ts";
import { type Saying, viewAt } from "./saying.ts";
import { isSet, peopleOf, type Setting, sameSpeaker, settingOf, withSetting } from "./setting.ts";
import { stageBefore } from "./stage.ts";

const PRONOUN = /^(?:he|she|they|it)$/i;
/** Verbs that go on with what was being said; "has said" and "often says" tell of other times. */
const GOES_ON =
  /^(?:then\s+|also\s+)?(?:said|says|added|adds|continued|continues|asked|concluded|went\s+on|told|replied|noted|explained|recalled|joked|insisted)\b/i;
const OTHER_TIMES = /\b(?:has|have|had|often|repeatedly|previously|earlier|later|once|long|frequently|regularly|separately)\s*$/i;
/** Statements before one that may stand in the sentence before it. */
const FEW = 4;
/** Sentences around a remark about remarks. */
const REMARK_REACH = 14;
/** Paragraphs further that a saying goes on under its speaker's name. */
const PARAGRAPHS = 2;

/** What the rules below look at. */
interface Step {
  readonly statement: SituatedStatement;
  readonly saying: Saying;
  /** The statement before it, with its setting. */
  readonly before: { readonly statement: SituatedStatement; readonly saying: Saying } | null;
  /** All sayings, and which of them it is. */
  readonly sayings: readonly (Saying | null)[];
  readonly at: number;
  readonly views: readonly SentenceView[];
  readonly article: Article;
  readonly remarks: readonly Remarks[];
}

/** The ways in which a setting told elsewhere goes over to a statement that has none, the surest first. */
const RULES: readonly { readonly name: string; readonly find: (step: Step) => Setting | null }[] = [
  // “We are ready,” Lund said in Brod. “We have been ready since May.”
  { name: "same-sentence", find: (step) => carried(step, "same-sentence", (a, b) => a.view.index === b.view.index) },
  // “…,” he said, right after what he said on Sunday
  {
    name: "same-saying",
    find: (step) => carried(step, "same-saying", (a, b) => b.view.index - a.view.index <= 1 && isNameless(step.statement)),
  },
  // “…,” Lund said. “…,” Lund added, with no one else in between
  { name: "goes-on", find: goesOn },
  // In an interview with the Courier, Lund was asked about fish. | “I like it,” Lund said.
  { name: "stage", find: fromStage },
  // Lund’s comments came during a rally on Monday.
  { name: "remarks", find: fromRemarks },
];

/** Gives statements without circumstances of their own those of the saying that they are part of. */
export function carrySettings(
  situated: readonly SituatedStatement[],
  sayings: readonly (Saying | null)[],
  views: readonly SentenceView[],
  remarks: readonly Remarks[],
  article: Article,
): readonly SituatedStatement[] {
  const result: SituatedStatement[] = [];
  let before: Step["before"] = null;
  for (const [i, statement] of situated.entries()) {
    const saying = sayings[i];
    if (!saying || statement.kind === "turn" || statement.kind === "document") {
      result.push(statement);
      continue;
    }
    const step: Step = { statement, saying, before, sayings, at: i, views, article, remarks };
    const setting = isSet(statement) ? dayOfVenue(step) : firstOf(step);
    const settled = setting && !isOfOtherTimes(saying) ? withSetting(statement, setting) : statement;
    result.push(settled);
    // what is said in between without a setting does not end it
    before =
      before && !isSet(settled) && sameSpeaker(before.statement, settled)
        ? { statement: before.statement, saying }
        : { statement: settled, saying };
  }
  return result;
}

function firstOf(step: Step): Setting | null {
  for (const { find } of RULES) {
    const setting = find(step);
    if (setting && isSet(setting)) return setting;
  }
  return null;
}

/** Lund took to the radio on Monday. | “I like it,” she said on the radio: the day goes over with the venue. */
function dayOfVenue(step: Step): Setting | null {
  const { statement } = step;
  if (statement.date !== null || statement.venue === null) return null;
  const stage = fromStage(step) ?? goesOn(step);
  if (!stage?.date || (stage.venue ?? statement.venue).toLowerCase() !== statement.venue.toLowerCase()) return null;
  const { audience, venue, place, saidAt } = statement;
  return { date: stage.date, audience, venue, place, saidAt, proofs: stage.proofs.filter((proof) => proof.field === "date") };
}

const isNameless = ({ source, speakerAsPrinted }: SituatedStatement): boolean => source === null || PRONOUN.test(speakerAsPrinted ?? "");

const isOfOtherTimes = ({ view, cue, cued }: Saying): boolean => {
  if (!cued) return false;
  const words = view.skeleton.slice(cue.start, cue.end);
  return /^(?:has|have|had)\b/i.test(words) || OTHER_TIMES.test(view.skeleton.slice(Math.max(0, cue.start - 14), cue.start));
};

function carried({ statement, saying, before }: Step, rule: string, near: (a: Saying, b: Saying) => boolean): Setting | null {
  return before && isSet(before.statement) && sameSpeaker(before.statement, statement) && near(before.saying, saying)
    ? settingOf(before.statement, rule)
    : null;
}

/** A day or a venue goes on under the speaker's name; who was told does so only while nobody is named anew. */
function goesOn(step: Step): Setting | null {
  const { statement, saying, before } = step;
  if (!before || statement.kind === "indirect" || !sameSpeaker(before.statement, statement)) return null;
  const { date, venue } = before.statement;
  if (date === null && venue === null) return null;
  const gap = saying.view.paragraph - before.saying.view.paragraph;
  const said = !saying.cued || GOES_ON.test(saying.view.skeleton.slice(saying.cue.start, saying.cue.end));
  return gap >= 0 && gap <= PARAGRAPHS && said ? settingOf(before.statement, "goes-on") : null;
}

function fromStage({ statement, saying, sayings, at, views, article }: Step): Setting | null {
  if (statement.kind === "indirect") return null;
  // a quotation may have begun sentences before the verb that ends it
  const opening = viewAt(views, Math.min(statement.content[0]?.start ?? saying.view.start, saying.view.start)) ?? saying.view;
  const view = views[opening.index - 1];
  if (!view || opening.paragraph - view.paragraph > 1) return null;
  return stageBefore(
    view,
    statement,
    sayings.slice(Math.max(0, at - FEW), at).flatMap((t) => (t?.view.index === view.index ? [t] : [])),
    article,
  );
}

function fromRemarks({ statement, saying, remarks }: Step): Setting | null {
  const [person] = peopleOf(statement);
  const mine = remarks.filter((r) => r.person === person);
  const [told] = mine;
  return told && mine.length === 1 && Math.abs(told.sentence - saying.view.index) <= REMARK_REACH ? told.setting : null;
}
