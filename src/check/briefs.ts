import type { Brief, Diagnostic, ReadoutRecord, Tombstone } from "../schema/index.ts";
import { citationsOf, withoutCode } from "../text/citations.ts";
import { askForNearest } from "../text/nearest.ts";
import { LISTS } from "./citable.ts";
import { placeInBrief } from "./places.ts";

/** Every id that a brief cites is in the record, and not withheld. */
export function checkCitations(briefs: readonly Brief[], record: ReadoutRecord, tombstones: readonly Tombstone[]): Diagnostic[] {
  if (briefs.length === 0) return [];
  const known = new Map(Object.entries(LISTS).map(([kind, list]) => [kind, new Set(record[list].map((item) => item.id))]));
  const moved = new Map<string, string>(
    (["people", "organizations", "places", "meetings", "statements"] as const).flatMap((list) =>
      record[list].flatMap((item) => item.formerIds.map((former) => [`${list} ${former}`, item.id] as const)),
    ),
  );
  const withheld = new Set(tombstones.map(({ kind, id }) => `${kind} ${id}`));
  return briefs.flatMap((brief) => {
    return citationsOf(brief).flatMap(({ kind, id, at }): Diagnostic[] => {
      const report = (severity: "error" | "warning", code: string, message: string, hint: string): Diagnostic[] => [
        { severity, code, message, hint, place: placeInBrief(brief, at), id: brief.id },
      ];
      const ids = known.get(kind);
      if (!ids)
        return report(
          "error",
          "citation-kind",
          `\`[[${kind}:…]]\` cites no kind of record`,
          `Write one of ${[...known.keys()].join(", ")}`,
        );
      if (withheld.has(`${kind} ${id}`))
        return report("error", "citation-withheld", `The ${kind} \`${id}\` is withheld`, "Take the citation out");
      if (ids.has(id)) return [];
      const now = moved.get(`${LISTS[kind as keyof typeof LISTS]} ${id}`);
      if (now) return report("error", "citation-moved", `The ${kind} \`${id}\` is \`${now}\` now`, `Write [[${kind}:${now}]]`);
      const hint = `${askForNearest(id, ids)}Correct the id: it stands in the address of its page, and of a statement behind “Cite”`;
      return report("error", "citation-unknown", `There is no ${kind} \`${id}\``, hint);
    });
  });
}

/** Quoted words of this many words and more must be somebody's. */
const ENOUGH_WORDS = 3;
const QUOTED = /“([^“”]{1,2000})”|«([^«»]{1,2000})»|(?<![\p{L}\p{N}=])"([^"\n]{1,2000})"/gu;

/** Quoted words in a brief that no source has: a slip of the pen, or somebody is given words that are not theirs. */
export function checkBriefQuotations(briefs: readonly Brief[], { articles }: ReadoutRecord): Diagnostic[] {
  return briefs.flatMap((brief) =>
    [...withoutCode(brief.body).matchAll(QUOTED)].flatMap((match): Diagnostic[] => {
      const words = match[1] ?? match[2] ?? match[3] ?? "";
      const parts = words
        .split(/\s*(?:\[…\]|\[\.\.\.\]|…|\.\.\.)\s*/)
        .map(wordsOf)
        .filter((part) => part.length > 0);
      if (parts.flat().length < ENOUGH_WORDS || articles.some((article) => parts.every((part) => standsIn(part, article.body)))) return [];
      const hint = "Copy the words from a source, or take the quotation marks away";
      const message = `No source has the words “${words.length <= 80 ? words : `${words.slice(0, 80)}…`}”`;
      return [{ severity: "warning", code: "quotation-unknown", message, hint, place: placeInBrief(brief, match.index), id: brief.id }];
    }),
  );
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Word for word, whatever stands between the words and whatever their case. */
function standsIn(words: readonly string[], body: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join("[^\\p{L}\\p{N}]+")}(?![\\p{L}\\p{N}])`, "iu").test(body);
}
