import type { CuratedParticipant, CurationPath, Meeting, MeetingCorrection, ReadoutRecord } from "../../schema/index.ts";
import { slug } from "../fold.ts";
import { mergeParticipants, participantKey } from "../meetings/index.ts";
import { changesBetween } from "./changes.ts";
import { type Desk, findWords, logCorrection, refuseArticle } from "./desk.ts";
import { freeId } from "./entities.ts";
import { forgetMeeting } from "./forget.ts";
import { bare, meetingValues, nameIn } from "./logged-values.ts";
import { createLookup, type Lookup } from "./lookup.ts";
import type { ReviewBook } from "./reviews.ts";

/** Applies what corrections say of single meetings: fields, participants, reviews, additions, removals. */
export function correctMeetings(record: ReadoutRecord, desk: Desk, reviews: ReviewBook): ReadoutRecord {
  return (desk.source.value.meetings ?? []).reduce<ReadoutRecord>((now, correction, index) => {
    const path = ["meetings", index];
    const find = createLookup(now, desk);
    if ("meeting" in correction) return setMeeting(now, correction, find, path, desk, reviews);
    if ("add" in correction) return addMeeting(now, correction, find, path, desk);
    if ("drop" in correction) {
      const id = find.meeting(correction.drop, [...path, "drop"]);
      const meeting = now.meetings.find((other) => other.id === id);
      if (!meeting) return now;
      const changes = [{ field: "title" as const, before: [bare({ text: meeting.title })], after: [] }];
      logCorrection(desk, { action: "drop", kind: "meeting", id, changes }, correction);
      return forgetMeeting(now, meeting.id);
    }
    return now;
  }, record);
}

type Set = Extract<MeetingCorrection, { meeting: unknown }>;
type Add = Extract<MeetingCorrection, { add: unknown }>;

function setMeeting(
  record: ReadoutRecord,
  correction: Set,
  find: Lookup,
  path: CurationPath,
  desk: Desk,
  reviews: ReviewBook,
): ReadoutRecord {
  const id = find.meeting(correction.meeting, [...path, "meeting"]);
  const meeting = record.meetings.find((other) => other.id === id);
  if (!meeting) return record;
  const { set = {}, reviewed } = correction;
  const changed: Meeting = {
    ...meeting,
    ...fieldsOf(set, meeting, find, [...path, "set"]),
    participants: participantsOf(set.participants, meeting, find, [...path, "set"]),
  };
  const seen: Meeting = reviewed ? { ...changed, reviewed: reviews.judge(changed, reviewed, [...path, "reviewed"]) } : changed;
  const name = nameIn(record);
  const changes = changesBetween(meetingValues(meeting, name), meetingValues(changed, name));
  if (correction.set) logCorrection(desk, { action: "set", kind: "meeting", id, changes }, correction);
  return { ...record, meetings: record.meetings.map((other) => (other === meeting ? seen : other)) };
}

type Fields = NonNullable<Set["set"]>;

function fieldsOf(set: Fields, meeting: Meeting, find: Lookup, path: CurationPath): Partial<Meeting> {
  const { place, start, end, dateMeans } = set;
  const from = start === undefined ? meeting.start : start === null ? null : String(start);
  const to = end === undefined ? (start === undefined ? meeting.end : from) : end === null ? null : String(end);
  return {
    title: set.title ?? meeting.title,
    kind: set.kind ?? meeting.kind,
    status: set.status ?? meeting.status,
    start: from,
    end: to,
    dateMeans:
      dateMeans === undefined
        ? from === null
          ? null
          : start === undefined
            ? meeting.dateMeans
            : from.length === 10
              ? "on"
              : "within"
        : dateMeans,
    time: set.time === undefined ? meeting.time : set.time,
    place: place === undefined ? meeting.place : place === null ? null : (find.place(place, [...path, "place"]) ?? meeting.place),
    venue: set.venue === undefined ? meeting.venue : set.venue,
  };
}

function participantsOf(verbs: Fields["participants"], meeting: Meeting, find: Lookup, path: CurationPath): Meeting["participants"] {
  if (!verbs) return meeting.participants;
  const at = [...path, "participants"];
  const read = (list: readonly CuratedParticipant[], steps: CurationPath) =>
    list.flatMap((p, index) => readParticipant(p, find, [...steps, index]) ?? []);
  if ("length" in verbs) return read(verbs, at);
  const added = read(verbs.add ?? [], [...at, "add"]);
  const dropped = new Set(read(verbs.drop ?? [], [...at, "drop"]).map(participantKey));
  return mergeParticipants([...added, ...meeting.participants.filter((p) => !dropped.has(participantKey(p)))]);
}

function readParticipant(given: CuratedParticipant, find: Lookup, path: CurationPath): Meeting["participants"][number] | null {
  const side = given.side ? find.organization(given.side, [...path, "side"]) : null;
  const attended = { role: given.role ?? null, side, printed: given.printed ?? null };
  if ("name" in given) return { name: given.name, ...attended };
  if ("person" in given) {
    const person = find.person(given.person, [...path, "person"]);
    return person === null ? null : { person, ...attended };
  }
  const organization = find.organization(given.organization, [...path, "organization"]);
  return organization === null ? null : { organization, ...attended };
}

/** An added meeting is as certain as its editor; its evidence is the words it names. */
function addMeeting(record: ReadoutRecord, correction: Add, find: Lookup, path: CurationPath, desk: Desk): ReadoutRecord {
  const { add } = correction;
  const start = add.start === undefined || add.start === null ? null : String(add.start);
  const named = { id: add.id ?? [slug(add.title, "meeting"), start].filter(Boolean).join("-"), name: add.title };
  const id = freeId(desk, record.meetings, named, "meeting", path);
  const evidence = evidenceOf(add, path, desk);
  if (id === null || evidence === null) return record;
  const newest = desk.articles.get(add.article ?? "")?.article.date ?? record.briefing.asOf ?? "1970-01-01";
  const blank: Meeting = {
    id,
    formerIds: [],
    title: add.title,
    kind: add.kind,
    status: "unknown",
    asOf: newest,
    start: null,
    end: null,
    dateMeans: null,
    time: null,
    place: null,
    venue: null,
    participants: [],
    evidence,
    confidence: 1,
    reviewed: null,
  };
  const steps = [...path, "add"];
  const meeting: Meeting = {
    ...blank,
    ...fieldsOf(add, blank, find, steps),
    participants: participantsOf(add.participants, blank, find, steps),
  };
  const changes = [{ field: "title" as const, before: [], after: [bare({ text: add.title })] }];
  logCorrection(desk, { action: "add", kind: "meeting", id, changes }, { note: correction.note ?? add.note, on: correction.on });
  return { ...record, meetings: [...record.meetings, meeting] };
}

/** The words of the article that an added meeting names; null, and a report, where they are not there. */
function evidenceOf({ article: id, exact }: Add["add"], path: CurationPath, desk: Desk): Meeting["evidence"] | null {
  if (id === undefined) return [];
  const article = desk.articles.get(id)?.article;
  if (!article) return refuseArticle(desk, [...path, "add", "article"], id);
  if (exact === undefined) return [];
  const [first] = findWords(article, exact);
  if (!first)
    return desk.refuse(
      [...path, "add", "exact"],
      "curation-target",
      `The words “${exact}” do not stand in \`${id}\``,
      "Copy the words from the source",
    );
  return [{ article: id, ...first, field: "meeting", rule: "curation" }];
}
