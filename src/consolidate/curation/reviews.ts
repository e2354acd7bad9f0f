import type { CuratedReview, CurationPath, IdRegister, Meeting, Statement } from "../../schema/index.ts";
import { meetingDigest, statementDigest } from "../../schema/index.ts";
import type { Desk } from "./desk.ts";

type Remembered = IdRegister["reviews"][number];

/**
 * Decides whether a review still holds. What was reviewed is known by the digest in `curation.yaml`, or, where an editor
 * wrote the review by hand, by the one that the register took down when it first saw that review.
 */
export interface ReviewBook {
  readonly judge: (item: Statement | Meeting, review: CuratedReview, path: CurationPath) => { by: string; on: string } | null;
  /** The register's reviews, new ones at the end. */
  readonly entries: () => readonly Remembered[];
}

export function openReviewBook(known: readonly Remembered[], desk: Desk): ReviewBook {
  const keyOf = ({ id, by, on }: { id: string; by: string; on: string }) => JSON.stringify([id, by, on]);
  const digests = new Map(known.map((entry) => [keyOf(entry), entry.digest]));
  const added: Remembered[] = [];
  const judge: ReviewBook["judge"] = (item, { by, on, digest }, path) => {
    const now = "content" in item ? statementDigest(item) : meetingDigest(item);
    const key = keyOf({ id: item.id, by, on });
    const then = digest ?? digests.get(key);
    if (then === undefined) {
      digests.set(key, now);
      added.push({ id: item.id, by, on, digest: now });
    }
    if (then === undefined || then === now) return { by, on };
    desk.diagnostics.push({
      severity: "warning",
      code: "review-lapsed",
      message: `\`${item.id}\` has changed since ${by} reviewed it on ${on}`,
      hint: "Look at it again and write a new date, or take the review out",
      place: { file: desk.source.file, ...desk.source.locate(path) },
      id: item.id,
    });
    return null;
  };
  return { judge, entries: () => [...known, ...added] };
}
