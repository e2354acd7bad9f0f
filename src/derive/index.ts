import type { Article, ArticleRecord } from "../schema/index.ts";
import { readDocument } from "../text/document.ts";
import { assemble } from "./assemble.ts";
import { attribute } from "./attribution/index.ts";
import { attributeLabels } from "./attribution/labels.ts";
import { situate } from "./circumstances/index.ts";
import { situateSpeech } from "./circumstances/speech.ts";
import { findEntities } from "./entities/index.ts";
import { findMeetings } from "./meetings/index.ts";
import { keepFirmlyTold } from "./meetings/spoken.ts";
import { findTranscriptOccasion } from "./meetings/transcript-occasion.ts";
import { findStatements } from "./statements/index.ts";
import { findTurns, joinProse, withoutSilent } from "./transcripts/index.ts";
import { admitLabels } from "./transcripts/label-people.ts";
import type { DeriveContext } from "./types.ts";

/** Reads one article into its record. A pure function of the article: no clock, no files, no other article. */
export function derive(article: Article): ArticleRecord {
  const context: DeriveContext = { article, document: readDocument(article.body, article.format) };
  const spoken = findTurns(context);
  const entities = admitLabels(context, findEntities(withoutSilent(context, spoken.silent)), spoken.drafts);
  const drafts = spoken.whole ? spoken.drafts : joinProse(spoken.drafts, findStatements(context, entities));
  const attributed = attributeLabels(context, entities, attribute(context, entities, drafts));
  const occasion = findTranscriptOccasion(context, entities, attributed);
  const told = findMeetings(context, entities, attributed);
  const meetings = occasion ? [occasion, ...keepFirmlyTold(told)] : told;
  const statements = situateSpeech(context, situate(context, entities, attributed, meetings), meetings);
  return assemble(article, { entities, statements, meetings, diagnostics: [] });
}
