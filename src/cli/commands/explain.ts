import { join } from "node:path";
import type { Evidence, ReadoutRecord, Span } from "../../schema/index.ts";
import { askForNearest } from "../../text/nearest.ts";
import { type CommonOptions, type Context, type Outcome, UsageError } from "../context.ts";
import { readEdition } from "../pipeline.ts";
import { readSourcePlaces, type SourcePlaces } from "../source-places.ts";

type Registers = "statements" | "people" | "meetings" | "organizations" | "places";
type Item = ReadoutRecord[Registers][number];
const ONE_OF: Readonly<Record<Registers, string>> = {
  statements: "statement",
  people: "person",
  meetings: "meeting",
  organizations: "organization",
  places: "place",
};
const REGISTERS: readonly Registers[] = ["statements", "people", "meetings", "organizations", "places"];

/** Shows what a statement, person, meeting, organization or place was derived from: words, places in the files, rules. */
export async function explain(context: Context, options: CommonOptions, wanted: string): Promise<Outcome> {
  const { record, folder } = await readEdition(context, options, false);
  const { register, item } = find(record, wanted);
  const places = readSourcePlaces(folder, record.articles);
  const spans = [];
  for (const span of spansOf(item)) spans.push({ ...span, ...(await places(span)) });
  const lines = [
    `${ONE_OF[register]} ${item.id}`,
    ...describe(record, item).map((line) => `  ${line}`),
    spans.length > 0 ? "  derived from" : "  derived from nothing: curation.yaml added it",
    ...spans.map((span) => formatSpan(span, options.folder)),
  ];
  return { ok: true, lines, data: { register, item, spans }, diagnostics: [] };
}

function find(record: ReadoutRecord, wanted: string): { register: Registers; item: Item } {
  const all = REGISTERS.flatMap((register) => record[register].map((item: Item) => ({ register, item })));
  const [exact] = all.filter(({ item }) => item.id === wanted || item.formerIds.includes(wanted));
  if (exact) return exact;
  if (record.articles.some(({ id }) => id === wanted)) throw isSource(record, wanted);
  const begun = all.filter(({ item }) => item.id.startsWith(wanted));
  if (begun[0] && begun.length === 1) return begun[0];
  if (begun.length > 1) throw new UsageError(`\`${wanted}\` begins ${begun.length} ids: ${listSome(begun.map(idOf))}`, "Write more of it");
  const hint = `${askForNearest(wanted, all.map(idOf))}Ids stand in the addresses of pages, behind “Cite” and in \`readout export\``;
  throw new UsageError(`Nothing has the id \`${wanted}\``, hint);
}

const idOf = ({ item }: { readonly item: Item }) => item.id;

function listSome(ids: readonly string[]): string {
  return `${ids.slice(0, 10).join(", ")}${ids.length > 10 ? " …" : ""}`;
}

/** A source is not derived from anything, but what it says is. */
function isSource({ statements }: ReadoutRecord, wanted: string): UsageError {
  const own = statements.filter(({ article }) => article === wanted).map(({ id }) => id);
  return new UsageError(
    `\`${wanted}\` is a source`,
    own.length > 0 ? `Name one of its statements: ${listSome(own)}` : "It has no statements",
  );
}

type Labelled = Span & { readonly article: string; readonly field: string; readonly rule: string };

function spansOf(item: Item): Labelled[] {
  if ("content" in item) {
    const own = (field: string, spans: readonly Span[]): Labelled[] =>
      spans.map((span) => ({ ...span, article: span.article ?? item.article, field, rule: span.rule ?? "" }));
    const parts = [...own("content", item.content), ...own("quoted", item.quoted), ...own("cue", item.cue ? [item.cue] : [])];
    return [...parts, ...own("source", item.source ? [item.source] : []), ...item.evidence];
  }
  if ("participants" in item) return [...item.evidence];
  const roles: readonly Evidence[] = "roles" in item ? item.roles.flatMap((role) => role.evidence) : [];
  return [...item.mentions.map((mention) => ({ ...mention, field: "mention", rule: mention.rule ?? "" })), ...roles];
}

/** The file is named as errors name it: from the current folder, so that a terminal can open it. */
function formatSpan(span: Labelled & Awaited<ReturnType<SourcePlaces>>, folder: string): string {
  const rule = span.rule ? `  [${span.rule}]` : "";
  return `    ${join(folder, span.file)}${span.line ? `:${span.line}:${span.column}` : ""}  ${span.field}${rule}  ${JSON.stringify(span.words)}`;
}

/** The fields of an item that say something, one line each; ids are followed by their names. */
function describe(record: ReadoutRecord, item: Item): string[] {
  const names = new Map([...record.people, ...record.organizations, ...record.places].map(({ id, name }) => [id, name]));
  const hidden = new Set(["id", "content", "quoted", "cue", "source", "evidence", "mentions"]);
  return Object.entries(item)
    .filter(([key, value]) => !hidden.has(key) && value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => `${key}: ${typeof value === "string" ? nameOf(names, value) : JSON.stringify(value, withoutEvidence)}`);
}

function nameOf(names: ReadonlyMap<string, string>, value: string): string {
  const name = names.get(value);
  return name && name !== value ? `${value} (${name})` : value;
}

function withoutEvidence(key: string, value: unknown): unknown {
  return key === "evidence" || value === null ? undefined : value;
}
