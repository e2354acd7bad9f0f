import { nameBeforeRelative, relativeBefore } from "./antecedents.ts";
import { appositionOf, headOfAside } from "./apposition.ts";
import { namedAfter, namedBefore, namedBehindClause } from "./beside.ts";
import { bodyBefore, bodyCarriedOn, bodyOfNoun } from "./bodies.ts";
import { carriedOn, signedBy, subjectOfLastSentence } from "./carried-on.ts";
import { issuerOf } from "./documents.ts";
import { describeSpeaker, nameElsewhere, nameSpeakers, type Question, type SpeakerRule, UNSETTLED } from "./settled.ts";
import { isGuess } from "./sources.ts";

const NAMING = new Set(["pronoun", "name", "role", "organization"]);

/** Rules for what the text says that nobody in particular says, thinks or asks: no name beside it is asked, and no editor. */
const NOBODYS = new Set(["unsaid", "seeming", "reportedly", "agentless"]);

/** All ways to settle who speaks, in their order: the first that answers is taken. */
export const SPEAKER_RULES: readonly SpeakerRule[] = [
  {
    name: "nobody",
    example: "The ferry is expected to sail. It seems slow. Asked if it was safe, Ada Lindqvist left.",
    settle: ({ draft, source }) =>
      !source && draft.evidence.some(({ rule }) => NOBODYS.has(rule))
        ? { attribution: "unnamed", speakers: [], printed: null, rule: "speaker-nobody" }
        : null,
  },
  {
    name: "signature",
    example: "“We need law.” ― Ada Lindqvist",
    settle: (question) => {
      const signer = question.source ? null : signedBy(question.surroundings, question.draft);
      return signer && nameSpeakers(question, [signer], "signature");
    },
  },
  {
    name: "printed-source",
    example: "“No,” said Ada Lindqvist, a harbour pilot.",
    settle: (question) =>
      question.read && NAMING.has(question.read.form) && question.read.heads.length > 0
        ? nameSpeakers(question, question.read.heads)
        : null,
  },
  {
    name: "apposition",
    example: "Ada Lindqvist, head of the Seton Bay Pilots said “no.”",
    settle: (question) => {
      const mention = appositionOf(question);
      return mention && nameElsewhere(question, mention, "apposition");
    },
  },
  {
    name: "aside",
    example: "Ada Lindqvist, 59, of Seton Bay, Erewhon, who watched, said “no.”",
    settle: (question) => {
      const mention = headOfAside(question);
      return mention && nameElsewhere(question, mention, "aside");
    },
  },
  {
    name: "relative-pronoun",
    example: "They met Ada Lindqvist, who said “no.”",
    settle: (question) => {
      const { read, source, surroundings } = question;
      if (!source || !read) return null;
      const pronoun = read.form === "relative" ? source : relativeBefore(surroundings.context.document.body, source);
      const mention = pronoun && nameBeforeRelative(surroundings, pronoun);
      return mention && nameSpeakers(question, [mention], "relative-pronoun");
    },
  },
  {
    name: "organization-pronoun",
    example: "The United Nations warned them. “Stop,” it said.",
    settle: (question) => {
      const body = bodyBefore(question);
      return body && nameSpeakers(question, [body], "organization-pronoun");
    },
  },
  { name: "organization-carried-on", example: "NATO warned them. “Stop,” it said. They added: “Now.”", settle: bodyCarriedOn },
  {
    name: "organization-noun",
    example: "The Harbour Workers Union struck. “No,” the union said.",
    settle: (question) => {
      const body = bodyOfNoun(question);
      return body && nameSpeakers(question, [body], "organization-noun");
    },
  },
  { name: "document-issuer", example: "“No,” she said in a statement. The statement also said “never.”", settle: issuerOf },
  {
    name: "document-of",
    example: "“No,” a NATO report said.",
    settle: (question) =>
      question.read?.form === "document" && question.read.heads[0]?.type === "organization"
        ? nameSpeakers(question, question.read.heads.slice(0, 1), "document-of")
        : null,
  },
  guess("named-behind-clause", "Claiming he sleeps, Ada Lindqvist told them “no.”", namedBehindClause),
  guess("named-after", "“They said ‘no’ to us,” fumed Ada Lindqvist.", namedAfter),
  guess("named-before", "Ada Lindqvist compared him to a pilot who is “asleep.”", namedBefore),
  {
    name: "carried-on",
    example: "“No,” Lin said. “Never.”",
    settle: (question) => (question.source ? null : carriedOn(question)),
  },
  guess("sentence-before", "Ada Lindqvist went on with her attack. “He sleeps.”", subjectOfLastSentence),
  {
    name: "described",
    example: "“No,” a senior official said.",
    settle: (question) =>
      question.read && !["pronoun", "relative", "plural-pronoun", ...NAMING].includes(question.read.form)
        ? describeSpeaker(question)
        : null,
  },
  {
    name: "unsettled",
    example: "“No,” they said.",
    settle: ({ printed, source }) => (source ? { ...UNSETTLED, printed } : UNSETTLED),
  },
];

/** A rule for drafts that have no source, or one that cannot speak. */
function guess(name: string, example: string, find: (question: Question) => ReturnType<typeof namedAfter>): SpeakerRule {
  return {
    name,
    example,
    settle: (question) => {
      const mention = isGuess(question.draft, question.read, question.printed) ? find(question) : null;
      return mention && nameElsewhere(question, mention, name);
    },
  };
}
