import type { Article, Diagnostic, Evidence, Meeting, Organization, Party, Person, Place, Speaker, Statement } from "../schema/index.ts";
import type { Range, TextDocument } from "../text/types.ts";

/** What every finder reads: one article and its segmented text. Plain data, never changed. */
export interface DeriveContext {
  readonly article: Article;
  readonly document: TextDocument;
}

/** One place in the text (or title) that names or refers to an entity of the article. */
export interface EntityMention extends Range {
  readonly in: "body" | "title" | "meta";
  readonly type: "person" | "organization" | "place";
  /** Id of the entity inside the article. */
  readonly entity: string;
  /** name: "Sergei Ryabkov", "Ryabkov"; role: "the secretary of state"; pronoun: "he". Only names go into the record's mentions. */
  readonly form: "name" | "role" | "pronoun";
  readonly rule: string;
}

/** The entities of one article, with ids that are unique inside it. */
export interface Entities {
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly places: readonly Place[];
  /** Sorted by start; the names, role phrases and pronouns that were resolved. */
  readonly mentions: readonly EntityMention[];
}

/** What was said and where its attribution stands, before anyone is resolved. */
export interface StatementDraft {
  readonly kind: Statement["kind"];
  readonly content: readonly Range[];
  readonly quoted: readonly Range[];
  readonly cue: Range | null;
  /** The printed source, with its appositions: "State Department spokesman Ned Price", "he"; null where none stands. */
  readonly source: (Range & { readonly in?: "body" | "title" | "meta" }) | null;
  /** Index of the draft whose words these carry on (paragraphs of one turn, of one document), or null. */
  readonly partOf: number | null;
  readonly evidence: readonly Omit<Evidence, "article">[];
  readonly confidence: number;
}

/** A draft with its speaker. */
export interface AttributedStatement extends StatementDraft {
  readonly attribution: Statement["attribution"];
  readonly speakers: readonly Speaker[];
  readonly speakerAsPrinted: string | null;
  readonly relays: readonly Party[];
}

/** A statement with its circumstances: when it was said, to whom, where, at which of the article's meetings. */
export interface SituatedStatement extends AttributedStatement {
  readonly audience: readonly Party[];
  readonly venue: string | null;
  readonly place: string | null;
  readonly date: string | null;
  /** Id of one of the article's meetings, or null. */
  readonly saidAt: string | null;
}

/** A meeting as one article reports it: the record's shape, its id unique inside the article. */
export type MeetingDraft = Meeting;

export interface Derived {
  readonly entities: Entities;
  readonly statements: readonly SituatedStatement[];
  readonly meetings: readonly MeetingDraft[];
  readonly diagnostics: readonly Diagnostic[];
}
