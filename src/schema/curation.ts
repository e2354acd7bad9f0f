import { z } from "zod";
import { OrganizationKind } from "./entities.ts";
import { MeetingKind, MeetingStatus } from "./meeting.ts";
import { Id, Time, Words, WrittenDate, WrittenDay } from "./primitives.ts";

/** Where there is no id yet, or none to rely on: words of an article, as they stand there. */
const Anchor = z.strictObject({ article: Id, exact: Words });

/** What a correction is about: an id of the record, one that it had before, or an anchor. */
export const Target = z.union([Id, Anchor]);
export type Target = z.infer<typeof Target>;

/** `digest` holds what was reviewed: the desk writes it; where it is missing the register of ids remembers it. */
export const CuratedReview = z.strictObject({
  by: Words,
  on: WrittenDay,
  digest: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .optional(),
});
export type CuratedReview = z.infer<typeof CuratedReview>;

export const CuratedName = z.union([Words, z.strictObject({ name: Words, articles: z.array(Id).default([]) })]);
export type CuratedName = z.infer<typeof CuratedName>;
const NameChanges = z.strictObject({ add: z.array(CuratedName).optional(), drop: z.array(Words).optional() });
const CuratedRole = z.strictObject({
  title: Words,
  organization: Target.nullish(),
  from: z.union([WrittenDate, z.int()]).optional(),
  to: z.union([WrittenDate, z.int()]).optional(),
});
export type CuratedRole = z.infer<typeof CuratedRole>;

/** Roles to add or amend (a role of the same title), and titles to take away. */
const RoleChanges = z.union([
  z.array(CuratedRole),
  z.strictObject({ add: z.array(CuratedRole).optional(), drop: z.array(Words).optional() }),
]);

const note = { note: z.string().optional(), on: WrittenDay.optional() };
const merge = z.strictObject({ merge: z.array(Target).min(2), ...note });
const split = z.strictObject({ split: Target, articles: z.record(Id, z.array(Id).min(1)), ...note });
const drop = z.strictObject({ drop: Target, ...note });

const personFields = { otherNames: NameChanges.optional(), roles: RoleChanges.optional() };
const PersonCorrection = z.union([
  merge,
  split,
  drop,
  z.strictObject({ person: Target, name: Words.optional(), ...personFields, ...note }),
  z.strictObject({
    add: z.strictObject({
      id: Id.optional(),
      name: Words,
      otherNames: z.array(CuratedName).optional(),
      roles: z.array(CuratedRole).optional(),
    }),
    ...note,
  }),
]);

const OrganizationCorrection = z.union([
  merge,
  split,
  drop,
  z.strictObject({
    organization: Target,
    name: Words.optional(),
    otherNames: NameChanges.optional(),
    kind: OrganizationKind.optional(),
    ...note,
  }),
  z.strictObject({
    add: z.strictObject({
      id: Id.optional(),
      name: Words,
      otherNames: z.array(CuratedName).optional(),
      kind: OrganizationKind.default("other"),
    }),
    ...note,
  }),
]);

const placeFields = {
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, "no country code: two capital letters, as CH")
    .nullish(),
  latitude: z.number().min(-90).max(90).nullish(),
  longitude: z.number().min(-180).max(180).nullish(),
};
const PlaceCorrection = z.union([
  merge,
  split,
  drop,
  z.strictObject({ place: Target, name: Words.optional(), otherNames: NameChanges.optional(), ...placeFields, ...note }),
  z.strictObject({
    add: z.strictObject({
      id: Id.optional(),
      name: Words,
      otherNames: z.array(CuratedName).optional(),
      ...placeFields,
    }),
    ...note,
  }),
]);

const attended = { role: z.string().nullish(), side: Target.nullish(), printed: z.string().nullish() };
export const CuratedParticipant = z.union([
  z.strictObject({ person: Target, ...attended }),
  z.strictObject({ organization: Target, ...attended }),
  z.strictObject({ name: Words, ...attended }),
]);
export type CuratedParticipant = z.infer<typeof CuratedParticipant>;

const CuratedDate = z.union([WrittenDate, z.int().min(1000).max(9999)]);
const meetingFields = {
  status: MeetingStatus.optional(),
  start: CuratedDate.nullish(),
  end: CuratedDate.nullish(),
  dateMeans: z.enum(["on", "within"]).nullish(),
  time: Time.nullish(),
  place: Target.nullish(),
  venue: z.string().nullish(),
};
export const MeetingCorrection = z.union([
  merge,
  split,
  drop,
  z.strictObject({
    meeting: Target,
    set: z
      .strictObject({
        title: Words.optional(),
        kind: MeetingKind.optional(),
        ...meetingFields,
        participants: z
          .union([
            z.array(CuratedParticipant),
            z.strictObject({ add: z.array(CuratedParticipant).optional(), drop: z.array(CuratedParticipant).optional() }),
          ])
          .optional(),
      })
      .optional(),
    reviewed: CuratedReview.optional(),
    ...note,
  }),
  z.strictObject({
    add: z.strictObject({
      id: Id.optional(),
      title: Words,
      kind: MeetingKind.default("meeting"),
      ...meetingFields,
      participants: z.array(CuratedParticipant).default([]),
      note: z.string().optional(),
      article: Id.optional(),
      exact: Words.optional(),
    }),
    ...note,
  }),
]);
export type MeetingCorrection = z.infer<typeof MeetingCorrection>;

export const CuratedSpeaker = z.union([
  z.strictObject({ person: Target, role: z.string().nullish() }),
  z.strictObject({ organization: Target }),
  z.strictObject({ name: Words, unnamed: z.literal(true).optional() }),
]);
export type CuratedSpeaker = z.infer<typeof CuratedSpeaker>;
export const CuratedParty = z.union([
  z.strictObject({ person: Target }),
  z.strictObject({ organization: Target }),
  z.strictObject({ name: Words }),
]);
export type CuratedParty = z.infer<typeof CuratedParty>;

const statementFields = {
  speakers: z.array(CuratedSpeaker).optional(),
  relays: z.array(CuratedParty).optional(),
  audience: z.array(CuratedParty).optional(),
  venue: z.string().nullish(),
  place: Target.nullish(),
  date: CuratedDate.nullish(),
  saidAt: Target.nullish(),
  about: z.array(Target).optional(),
  topics: z.array(Id).optional(),
};
export const StatementCorrection = z.union([
  drop,
  z.strictObject({
    statement: Target,
    set: z.strictObject({ kind: z.enum(["direct", "mixed", "indirect", "turn", "document"]).optional(), ...statementFields }).optional(),
    reviewed: CuratedReview.optional(),
    ...note,
  }),
  z.strictObject({
    add: z.strictObject({
      article: Id,
      exact: Words,
      kind: z.enum(["direct", "mixed", "indirect"]).optional(),
      ...statementFields,
    }),
    ...note,
  }),
]);
export type StatementCorrection = z.infer<typeof StatementCorrection>;

const reason = { reason: Words, on: WrittenDay.optional() };
const Withholding = z.union([
  z.strictObject({ person: Target, ...reason }),
  z.strictObject({ meeting: Target, ...reason }),
  z.strictObject({ statement: Target, ...reason }),
]);

const CuratedReply = z.strictObject({ statement: Target, from: Words, on: WrittenDay.nullish(), text: Words });

/** `curation.yaml`: what the editor corrects. Lists may be left out or empty; order inside a list is the order of application. */
export const Curation = z.strictObject({
  people: z.array(PersonCorrection).nullish(),
  organizations: z.array(OrganizationCorrection).nullish(),
  places: z.array(PlaceCorrection).nullish(),
  meetings: z.array(MeetingCorrection).nullish(),
  statements: z.array(StatementCorrection).nullish(),
  withhold: z.array(Withholding).nullish(),
  replies: z.array(CuratedReply).nullish(),
});
export type Curation = z.infer<typeof Curation>;

/** Step by step to a node of `curation.yaml`: `["statements", 3, "statement"]`. */
export type CurationPath = readonly (string | number)[];

/** The editor's corrections, and where they stand: `locate` gives the 1-based line and column of a node, null where it does not know. */
export interface CurationSource {
  readonly value: Curation;
  readonly file: string;
  readonly locate: (path: CurationPath) => { readonly line: number; readonly column: number } | null;
}
