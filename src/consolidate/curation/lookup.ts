import type { Correction, CurationPath, ReadoutRecord, Target } from "../../schema/index.ts";
import { askForNearest } from "../../text/nearest.ts";
import { fold } from "../fold.ts";
import { type Desk, findWords, overlaps, refuseTarget } from "./desk.ts";
import { isAt } from "./groups.ts";

/** Finds what a target of a correction means in the record as corrected so far. */
export interface Lookup {
  readonly person: (target: Target, path: CurationPath) => string | null;
  readonly organization: (target: Target, path: CurationPath) => string | null;
  readonly place: (target: Target, path: CurationPath) => string | null;
  readonly meeting: (target: Target, path: CurationPath) => string | null;
  readonly statement: (target: Target, path: CurationPath) => string | null;
  readonly topic: (id: string, path: CurationPath) => string | null;
}

export function createLookup(record: ReadoutRecord, desk: Desk): Lookup {
  const named = (kind: "person" | "organization" | "place" | "meeting", list: EntityOf) => {
    const refuse = (target: Target, path: CurationPath) =>
      refuseTarget(
        desk,
        path,
        kind,
        target,
        list.map((item) => item.id),
      );
    return (target: Target, path: CurationPath): string | null => {
      if (typeof target === "string") return idOf(list, target) ?? refuse(target, path);
      const article = desk.articles.get(target.article)?.article;
      const places = article ? findWords(article, target.exact) : [];
      const found = article && list.find((item) => isAt(item, places, fold(target.exact), target.article));
      return found?.id ?? refuse(target, path);
    };
  };
  return {
    person: named("person", record.people),
    organization: named("organization", record.organizations),
    place: named("place", record.places),
    meeting: named("meeting", record.meetings),
    statement: statementLookup(record, desk),
    topic: (id, path) =>
      record.topics.some((topic) => topic.id === id)
        ? id
        : desk.refuse(
            path,
            "curation-target",
            `There is no topic \`${id}\``,
            `${askForNearest(
              id,
              record.topics.map((topic) => topic.id),
            )}Topics stand in briefing.yaml`,
          ),
  };
}

type EntityOf = ReadoutRecord["people"] | ReadoutRecord["organizations"] | ReadoutRecord["places"] | ReadoutRecord["meetings"];

function idOf(list: readonly { readonly id: string; readonly formerIds: readonly string[] }[], target: string): string | null {
  return (list.find((item) => item.id === target) ?? list.find((item) => item.formerIds.includes(target)))?.id ?? null;
}

/** By anchor, the statement whose words overlap the most of the anchor's. */
function statementLookup(record: ReadoutRecord, desk: Desk): Lookup["statement"] {
  let ids: Map<string, string> | null = null;
  return (target, path) => {
    const kind: Correction["kind"] = "statement";
    ids ??= new Map(record.statements.flatMap((s) => [...s.formerIds, s.id].map((id) => [id, s.id] as const)));
    if (typeof target === "string") return ids.get(target) ?? refuseTarget(desk, path, kind, target, ids.keys());
    const article = desk.articles.get(target.article)?.article;
    const places = article ? findWords(article, target.exact) : [];
    const here = record.statements.filter((statement) => statement.article === target.article);
    const shared = (content: readonly { start: number; end: number }[]) =>
      Math.max(
        0,
        ...places.flatMap((place) =>
          content.filter((span) => overlaps(span, place)).map((span) => Math.min(span.end, place.end) - Math.max(span.start, place.start)),
        ),
      );
    const ranked = here.map((statement) => ({ id: statement.id, shared: shared(statement.content) })).sort((a, b) => b.shared - a.shared);
    return ranked[0] && ranked[0].shared > 0 ? ranked[0].id : refuseTarget(desk, path, kind, target, []);
  };
}
