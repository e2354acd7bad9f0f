import type { Candidate } from "./candidates.ts";
import type { Item, Unit } from "./units.ts";

/**
 * What a candidate looks like, as names that hold or not: the verb's class and grade, how the content is tied, what kind of phrase
 * the source is, how long all is. No words of the text, so that the weights carry none either.
 */
export function featuresOf(unit: Unit, candidate: Candidate): string[] {
  const { items } = unit;
  const { group } = candidate;
  const verb = group ? `${group.verb.class}${group.verb.grade}` : candidate.rule;
  const content = contentFeatures(items, candidate);
  const source = sourceKind(items, candidate);
  return [
    "always",
    `verb:${verb}`,
    `rule:${candidate.rule}`,
    `tie:${verb}|${candidate.kind}`,
    `source:${source}`,
    `class-source:${group?.verb.class ?? candidate.kind}|${source}`,
    ...(group ? groupFeatures(items, candidate, group) : []),
    ...content,
    ...placeFeatures(unit, candidate),
  ];
}

function groupFeatures(items: readonly Item[], candidate: Candidate, group: NonNullable<Candidate["group"]>): string[] {
  const names = [
    `form:${group.form}`,
    `form-tie:${group.form}|${candidate.kind}`,
    `frames:${group.verb.frames}`,
    `class-form:${group.verb.class}|${group.form}`,
  ];
  if (group.infinitive) names.push("infinitive", `infinitive:${group.verb.class}`);
  if (group.modal) names.push("modal", `modal:${group.verb.class}`);
  if (group.negated) names.push("negated", `negated:${group.verb.class}`);
  if (group.verb.particle) names.push("particle");
  if (group.start < group.at) names.push("helped");
  const before = items[group.start - 1];
  names.push(`before:${before ? (before.quotation ? "QUOTE" : /^[,;:—]$/.test(before.lower) ? before.lower : before.pos) : "start"}`);
  const after = items[group.end];
  names.push(
    `after:${after ? (after.quotation ? "QUOTE" : after.pos) : "end"}`,
    `class-after:${group.verb.class}|${after?.quotation ? "QUOTE" : after?.pos}`,
  );
  return names;
}

function contentFeatures(items: readonly Item[], { content, kind }: Candidate): string[] {
  const length = content.reduce((n, [from, to]) => n + to - from, 0);
  const bucket = length <= 1 ? "1" : length <= 2 ? "2" : length <= 4 ? "4" : length <= 8 ? "8" : length <= 16 ? "16" : "more";
  const first = items[content[0]?.[0] ?? 0];
  const verbs = content.some(([from, to]) => items.slice(from, to).some((i) => i.pos === "VERB" || i.pos === "AUX"));
  const quotes = content.some(([from, to]) => items.slice(from, to).some((i) => i.quotation && !i.title));
  return [
    `length:${bucket}`,
    `length-tie:${bucket}|${kind}`,
    `first:${first?.quotation ? "QUOTE" : firstKind(first)}`,
    `first-tie:${first?.quotation ? "QUOTE" : firstKind(first)}|${kind}`,
    ...(verbs ? ["clause", `clause-tie:${kind}`] : []),
    ...(quotes ? ["quoted"] : []),
    `parts:${content.length}`,
  ];
}

function firstKind(item: Item | undefined): string {
  if (!item) return "none";
  if (/^(?:a|an|any|some|another)$/.test(item.lower)) return "indefinite";
  if (/^(?:the|this|that|these|those)$/.test(item.lower)) return "definite";
  if (/^(?:his|her|its|their|our|my|your)$/.test(item.lower)) return "possessive";
  if (/^(?:him|her|them|it|us|me|you|himself|herself|themselves|itself)$/.test(item.lower)) return "object-pronoun";
  return item.pos;
}

function sourceKind(items: readonly Item[], { source }: Candidate): string {
  if (!source) return "none";
  const last = items[source[1] - 1];
  const first = items[source[0]];
  if (!first || !last) return "none";
  if (source[1] - source[0] === 1) {
    if (/^(?:he|she)$/.test(first.lower)) return "he";
    if (/^(?:they)$/.test(first.lower)) return "they";
    if (/^(?:i|we|you)$/.test(first.lower)) return "speaker";
    if (/^(?:it|that|which|this|there|what)$/.test(first.lower)) return "thing";
    if (first.lower === "who") return "who";
    if (/^(?:his|her|their|its|my|our|your)$/.test(first.lower)) return "possessive";
  }
  const names = items.slice(source[0], source[1]).some((i) => i.pos === "PROPN");
  const plural = last.pos === "NOUN" && /[^s]s$/.test(last.lower);
  return names ? (last.pos === "PROPN" ? "name" : "named") : plural ? "plural" : first.pos === "DET" ? "noun" : "other";
}

function placeFeatures(unit: Unit, { cue, source }: Candidate): string[] {
  const { items } = unit;
  const last = items.at(-1);
  const names = [
    `cue-at:${cue[0] <= 1 ? "1" : cue[0] <= 3 ? "3" : cue[0] <= 8 ? "8" : cue[0] <= 16 ? "16" : "more"}`,
    `ends:${last && /^[.?!:]$/.test(last.lower) ? last.lower : "none"}`,
  ];
  if (items.some((i) => i.quotation && !i.title)) names.push("unit-quotes");
  if (source && source[0] === 0) names.push("source-first");
  const before = items[(source?.[0] ?? cue[0]) - 1];
  names.push(
    `before-source:${before ? (before.quotation ? "QUOTE" : /^[,;:—]$/.test(before.lower) ? before.lower : before.pos) : "start"}`,
  );
  if (items.slice(0, cue[0]).some((i) => /^(?:if|when|unless|whether|because)$/.test(i.lower))) names.push("subordinate");
  if (items.length <= 12 && !(last && /^[.?!]$/.test(last.lower))) names.push("headline");
  return names;
}
