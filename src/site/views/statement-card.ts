import type { PublishedArticle, Statement } from "../../schema/index.ts";
import { printedForm } from "../../text/printed-form.ts";
import { shownVenue } from "../../text/shown-venue.ts";
import { speakerTile, type Tile } from "../../text/tile.ts";
import { isNamelessVenue } from "../../text/venue.ts";
import type { SiteModel } from "../model/index.ts";
import { apartText, goesOn, paragraphOf } from "./card-flow.ts";
import { listeners, nobodyText, type SpeakerLine, speakerLines } from "./card-people.ts";
import { type Citation, citationOf } from "./citation.ts";
import { contextSentence } from "./context.ts";
import { articleTitle, type Linked, partyLink, placeLink, statementUrl, topicUrl } from "./links.ts";
import { reportUrl } from "./report.ts";
import { textFragmentUrl } from "./text-fragment.ts";
import { type WordPart, wordsOf } from "./words.ts";

interface ReplyView {
  readonly heading: string;
  readonly text: string;
}

/** A statement as every page shows it. Addresses count from the site's root. */
export interface StatementCard {
  readonly id: string;
  readonly kind: Statement["kind"];
  readonly tile: Tile;
  readonly speakers: readonly SpeakerLine[];
  /** Said instead of a speaker's name, or under it, where the source names nobody or does not settle it. */
  readonly nobody: string | null;
  readonly relays: readonly Linked[];
  readonly to: readonly Linked[];
  readonly when: { readonly iso: string; readonly text: string } | null;
  /** `spoken`: it reads by itself ("In a statement"), without a word before it. */
  readonly where: (Linked & { readonly spoken?: boolean }) | null;
  readonly language: string | null;
  readonly words: readonly WordPart[];
  /** Quotation marks are set around words that the source quotes as a whole. */
  readonly marks: boolean;
  readonly long: boolean;
  readonly context: string | null;
  readonly printed: string | null;
  readonly reviewed: boolean;
  readonly sameAs: readonly { readonly url: string; readonly title: string }[];
  readonly topics: readonly Linked[];
  /** Space-separated ids, for the filters in place. */
  readonly topicIds: string;
  readonly meetingIds: string;
  readonly url: string;
  readonly paragraph: number | null;
  readonly original: string | null;
  readonly cite: Citation;
  readonly report: string | null;
  readonly replies: readonly ReplyView[];
  /** Goes on where the card before it stopped: same speakers, same source, same day. Its head is not repeated to the eye. */
  readonly continued: boolean;
  /** Said where it goes on only after other paragraphs of the source; null where nothing lies between. */
  readonly apart: string | null;
}

const LONG = 320;

/** `before` is the statement of the card above it in the same list. */
export function statementCard(model: SiteModel, statement: Statement, before?: Statement): StatementCard {
  const article = model.articles.get(statement.article);
  const speakers = speakerLines(model, statement);
  const first = speakers[0];
  const paragraph = paragraphOf(model, statement);
  const continued = before !== undefined && goesOn(before, statement);
  return {
    id: statement.id,
    kind: statement.kind,
    tile: speakerTile(model, statement.attribution === "named" ? statement.speakers[0] : undefined),
    speakers,
    nobody: nobodyText(model, statement, speakers.length),
    relays: statement.relays.map((party) => partyLink(model, party)),
    to: listeners(model, statement),
    when: statement.date ? { iso: statement.date, text: model.formats.date(statement.date) } : null,
    where: whereSaid(model, statement),
    language: foreignLanguage(model, article),
    words: wordsOf(statement, article),
    marks: statement.kind === "direct",
    long: statement.text.length > LONG || statement.kind === "turn" || statement.kind === "document",
    context: contextSentence(statement, article),
    printed: statement.attribution === "named" && first ? printedForm(statement.speakerAsPrinted, first.name, first.role) : null,
    reviewed: statement.reviewed !== null,
    sameAs: sameWords(model, statement),
    topics: statement.topics.map((id) => ({ name: model.topics.get(id)?.name ?? id, url: topicUrl(id) })),
    topicIds: statement.topics.join(" "),
    meetingIds: [statement.saidAt, ...statement.about].filter(Boolean).join(" "),
    url: statementUrl(statement.article, statement.id),
    paragraph,
    original: article ? textFragmentUrl(statement, article) : null,
    cite: citationOf(model, statement, article),
    report: reportUrl(model, statement.id),
    continued,
    apart: continued ? apartText(model, before, paragraph) : null,
    replies: (statement.replies ?? []).map((reply) => ({
      heading: model.t.card.replyFrom(
        reply.from,
        reply.on ? `, ${/^\d{4}-\d\d-\d\d$/.test(reply.on) ? model.formats.date(reply.on) : reply.on}` : "",
      ),
      text: reply.text,
    })),
  };
}

/** The programme, room or occasion that is named; else the meeting; else what kind of thing it was said in; else the place. */
function whereSaid(model: SiteModel, statement: Statement): StatementCard["where"] {
  const meeting = statement.saidAt ? model.meetings.get(statement.saidAt) : undefined;
  const kind = statement.venue && isNamelessVenue(statement.venue) ? model.t.card.saidIn(statement.venue) : null;
  if (kind && !meeting) return { name: kind, url: null, spoken: true };
  if (statement.venue && !kind) return { name: shownVenue(statement.venue), url: meeting ? `meetings/${meeting.id}.html` : null };
  if (meeting) return { name: meeting.title, url: `meetings/${meeting.id}.html` };
  return statement.place ? placeLink(model, statement.place) : null;
}

/** The article's language where it is not the site's, for the `lang` of the words. */
export function foreignLanguage(model: SiteModel, article: PublishedArticle | undefined): string | null {
  const language = article?.language;
  if (!language || !/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(language)) return null;
  return language.split("-")[0] === model.briefing.language.split("-")[0] ? null : language;
}

function sameWords(model: SiteModel, statement: Statement): StatementCard["sameAs"] {
  return statement.sameAs.flatMap((id) => {
    const other = model.statements.get(id);
    const article = other && model.articles.get(other.article);
    if (!other || !article) return [];
    return [{ url: statementUrl(other.article, id), title: articleTitle(model, article) }];
  });
}
