import { z } from "zod";

/** A place in a file: 1-based line and column. */
export const FilePlace = z.strictObject({ file: z.string(), line: z.int().min(1).optional(), column: z.int().min(1).optional() });
export type FilePlace = z.infer<typeof FilePlace>;

/**
 * A finding about the input. `code` is stable and kebab-case (`date-missing`), `message` says what is
 * wrong, `hint` what to do. Errors stop a build, warnings do not.
 */
export const Diagnostic = z.strictObject({
  severity: z.enum(["error", "warning"]),
  code: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  message: z.string(),
  hint: z.string().optional(),
  place: FilePlace.optional(),
  /** The record's id that it is about. */
  id: z.string().optional(),
  rule: z.string().optional(),
});
export type Diagnostic = z.infer<typeof Diagnostic>;

/** Thrown where work cannot go on: bad configuration, an unreadable folder, a failed write. */
export class ReadoutError extends Error {
  readonly diagnostics: readonly Diagnostic[];
  constructor(diagnostics: Diagnostic | readonly Diagnostic[], options?: ErrorOptions) {
    const list = Array.isArray(diagnostics) ? (diagnostics as readonly Diagnostic[]) : [diagnostics as Diagnostic];
    super(list.map((d) => d.message).join("; "), options);
    this.name = "ReadoutError";
    this.diagnostics = list;
  }
}
