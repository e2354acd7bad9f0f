import { z } from "zod";
import { Day, Id } from "./primitives.ts";

/**
 * What an id was given for: the name, in the article where it was first read. `formerIds` are ids of entities
 * that turned out to be this one.
 */
export const RegisteredEntity = z.strictObject({ id: Id, name: z.string(), article: Id.nullable(), formerIds: z.array(Id) });
export type RegisteredEntity = z.infer<typeof RegisteredEntity>;

/** A meeting's id, with the first words (`start-end` in the article's body) that reported it. */
export const RegisteredMeeting = RegisteredEntity.extend({
  at: z
    .string()
    .regex(/^\d+-\d+$/)
    .nullable(),
});
export type RegisteredMeeting = z.infer<typeof RegisteredMeeting>;

/**
 * The statements of one state of an article. `body` is the beginning of the body's SHA-256; each line of `ids` is the
 * part of the id after the article's (`3f9a1c22`, `3f9a1c22-2`) and the spans of its content: `3f9a1c22 120-160,200-240`.
 */
export const RegisteredStatements = z.strictObject({
  article: Id,
  body: z.string().regex(/^[0-9a-f]{8}$/),
  ids: z.array(z.string().regex(/^[0-9a-f]{8}(?:-\d+)? \d+-\d+(?:,\d+-\d+)*$/)),
});
export type RegisteredStatements = z.infer<typeof RegisteredStatements>;

/** What a statement or meeting was like when it was reviewed, where the review itself carries no digest. */
const RegisteredReview = z.strictObject({
  id: Id,
  by: z.string(),
  on: Day,
  digest: z.string().regex(/^[0-9a-f]{8}$/),
});

/** `ids.json`: lists that only ever grow, in the order in which ids were given. */
export const IdRegister = z.strictObject({
  version: z.literal(1),
  people: z.array(RegisteredEntity),
  organizations: z.array(RegisteredEntity),
  places: z.array(RegisteredEntity),
  meetings: z.array(RegisteredMeeting),
  statements: z.array(RegisteredStatements),
  reviews: z.array(RegisteredReview),
});
export type IdRegister = z.infer<typeof IdRegister>;

export const EMPTY_REGISTER: IdRegister = {
  version: 1,
  people: [],
  organizations: [],
  places: [],
  meetings: [],
  statements: [],
  reviews: [],
};
