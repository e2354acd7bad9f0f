import { createHash } from "node:crypto";
import type { ArticleRecord, Meeting, Organization, Person, Place, Rights, Statement } from "../../src/schema/index.ts";
import { plain } from "../../src/text/plain.ts";
import { bareStatement } from "./bare.ts";

/** A person as a test writes one: name, roles as titles, other forms. */
export interface PersonSketch {
  readonly name: string;
  readonly roles?: readonly (string | { readonly title: string; readonly organization: string })[];
  readonly otherNames?: readonly string[];
}

interface StatementSketch {
  /** Words as they stand in the body; several where an attribution interrupts them. */
  readonly words: string | readonly string[];
  readonly kind?: Statement["kind"];
  /** Name of a person of the article. */
  readonly speaker?: string;
  readonly quoted?: readonly string[];
  readonly more?: Partial<Statement>;
}

export interface ArticleSketch {
  readonly id: string;
  readonly body: string;
  readonly date?: string;
  readonly title?: string;
  readonly rights?: Rights;
  readonly people?: readonly PersonSketch[];
  readonly organizations?: readonly (Partial<Organization> & { readonly name: string })[];
  readonly places?: readonly (Partial<Place> & { readonly name: string })[];
  readonly meetings?: readonly (Partial<Meeting> & { readonly id: string })[];
  readonly statements?: readonly StatementSketch[];
}

const localId = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** An article's record as derivation would leave it, with spans read off its body. */
export function sketchArticle(sketch: ArticleSketch): ArticleRecord {
  const { id, body, date = "2031-03-04" } = sketch;
  return {
    version: 1,
    article: {
      id,
      file: `${id}.txt`,
      title: sketch.title ?? null,
      date,
      publisher: "The Norland Courier",
      authors: [],
      url: null,
      language: "en",
      rights: sketch.rights ?? "excerpt",
      sha256: createHash("sha256").update(body).digest("hex"),
      format: "text",
      body,
    },
    people: (sketch.people ?? []).map((person) => sketchPerson(id, body, person)),
    organizations: (sketch.organizations ?? []).map((o) => ({
      id: localId(o.name),
      formerIds: [],
      otherNames: [],
      kind: "other",
      mentions: spansOf(id, body, o.name),
      ...o,
    })),
    places: (sketch.places ?? []).map((p) => ({
      id: localId(p.name),
      formerIds: [],
      otherNames: [],
      country: null,
      latitude: null,
      longitude: null,
      mentions: spansOf(id, body, p.name),
      ...p,
    })),
    meetings: (sketch.meetings ?? []).map((meeting) => ({ ...sketchMeeting(id, date), ...meeting })),
    statements: (sketch.statements ?? []).map((statement, index) => sketchStatement(id, body, statement, index)),
    diagnostics: [],
  };
}

function sketchPerson(article: string, body: string, { name, roles = [], otherNames = [] }: PersonSketch): Person {
  return {
    id: localId(name),
    formerIds: [],
    name,
    otherNames: otherNames.map((other) => ({ name: other, articles: [article] })),
    roles: roles.map((role) => ({
      title: typeof role === "string" ? role : role.title,
      organization: typeof role === "string" ? null : localId(role.organization),
      articles: [article],
      evidence: [],
    })),
    mentions: [name, ...otherNames].flatMap((form) => spansOf(article, body, form)),
  };
}

function spansOf(article: string, body: string, words: string) {
  const start = body.indexOf(words);
  return start < 0 ? [] : [{ article, start, end: start + words.length }];
}

function sketchMeeting(article: string, date: string): Omit<Meeting, "id"> {
  return {
    formerIds: [],
    title: "Talks",
    kind: "talks",
    status: "held",
    asOf: date,
    start: date,
    end: date,
    dateMeans: "on",
    time: null,
    place: null,
    venue: null,
    participants: [],
    evidence: [{ article, start: 0, end: 1, field: "kind", rule: "sketch" }],
    confidence: 0.9,
    reviewed: null,
  };
}

function sketchStatement(article: string, body: string, sketch: StatementSketch, index: number): Statement {
  const find = (words: string) => {
    const start = body.indexOf(words);
    if (start < 0) throw new Error(`not in ${article}: ${words}`);
    return { start, end: start + words.length };
  };
  const content = [sketch.words].flat().map(find);
  const kind = sketch.kind ?? "direct";
  const quoted = sketch.quoted?.map(find) ?? (kind === "direct" ? content : []);
  return bareStatement(
    { id: `s${index}`, article, text: plain(body, content), content },
    {
      kind,
      quoted,
      attribution: sketch.speaker ? "named" : "unsettled",
      speakers: sketch.speaker ? [{ person: localId(sketch.speaker), role: null }] : [],
      speakerAsPrinted: sketch.speaker ?? null,
      ...sketch.more,
    },
  );
}

/** Options that say nothing but what must be said. */
export const PLAIN_BRIEFING = { title: "Norland", language: "en", topics: [] };
