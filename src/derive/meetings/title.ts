import type { Meeting, Participant, Person } from "../../schema/index.ts";
import type { Register } from "./build.ts";

const KIND_WORDS: Readonly<Record<Meeting["kind"], string>> = {
  talks: "talks",
  meeting: "meeting",
  summit: "summit",
  call: "call",
  visit: "visit",
  dinner: "dinner",
  interview: "interview",
  hearing: "hearing",
  debate: "debate",
  rally: "rally",
  speech: "speech",
  ceremony: "ceremony",
  "press-conference": "press conference",
  conference: "conference",
  other: "occasion",
};

/** Kinds that one has with others: of one who is named alone they are "with" that one. */
const SHARED: ReadonlySet<Meeting["kind"]> = new Set(["talks", "meeting", "call", "dinner"]);

/** A title of the record's own words: "US–Russia talks, Geneva", "Varga on “Morning Talk”", "Dinner with Erik Lund". */
export function composeTitle(register: Register, meeting: Omit<Meeting, "title">, name: string | null): string {
  const place = meeting.place ? register.places.get(meeting.place)?.name : meeting.venue;
  const where = place && !name?.includes(place) ? `, ${place}` : "";
  if (name) return `${name}${where}`;
  const interview = meeting.kind === "interview" ? interviewTitle(register, meeting.participants) : null;
  if (interview) return `${interview}${where}`;
  const who = sidesOf(register, meeting.participants) ?? namesOf(register, meeting.participants);
  const what = KIND_WORDS[meeting.kind];
  if (!who) return `${capital(what)}${where}`;
  if (meeting.kind === "visit" && place) return `${who} visit to ${place}`;
  return SHARED.has(meeting.kind) && namedOf(meeting.participants).length === 1
    ? `${aloneTitle(register, meeting)}${where}`
    : `${who} ${what}${where}`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const namedOf = (participants: readonly Participant[]): readonly Participant[] => participants.filter((p) => !("name" in p));

/** The longest description of a group that a title repeats. */
const LONGEST_GROUP = 40;

/** One who is named: "Varga meeting with mayors" where the others are described in few words, else "Dinner with Erik Lund". */
function aloneTitle(register: Register, { kind, participants }: Omit<Meeting, "title">): string {
  const group = participants.find((p) => "name" in p && p.name.length <= LONGEST_GROUP);
  const what = KIND_WORDS[kind];
  if (group && "name" in group && group !== participants[0])
    return `${namesOf(register, participants)} ${what} with ${group.name.replace(/^The\s/, "the ")}`;
  const [one] = namedOf(participants);
  return `${capital(what)} with ${one ? fullName(register, one) : "a group"}`;
}

/** Who is interviewed comes first; a programme stands in quotation marks. */
function interviewTitle(register: Register, participants: readonly Participant[]): string | null {
  const [guest, ...others] = participants;
  const programme = others.find((p) => "name" in p && /^\p{Lu}/u.test(p.name));
  if (!guest || !("person" in guest)) return null;
  const name = shortName(register.people.get(guest.person));
  if (programme && "name" in programme) return `${name} on “${programme.name}”`;
  const [by] = namedOf(others);
  return by ? `${name} interview with ${fullName(register, by)}` : null;
}

function fullName(register: Register, participant: Participant): string {
  if ("person" in participant) return register.people.get(participant.person)?.name ?? "";
  if ("name" in participant) return participant.name;
  const name = register.organizations.get(participant.organization)?.name ?? "";
  return TAKES_ARTICLE.test(name) ? `the ${name}` : name;
}

/** "Talks with the Organization for …": names that are made of common nouns have an article inside a title. */
const TAKES_ARTICLE =
  /^(?!The\s)(?:\S+\s)*(?:Organi[sz]ation|Union|Nations|Council|Committee|Commission|Association|Agency|League|Bank|Fund|Court|Parliament|Ministry|Department|Chamber|Assembly|Senate|States|Kingdom|Emirates|Netherlands|Philippines)\b/;

/** Two organizations that meet as such. */
function sidesOf(register: Register, participants: readonly Participant[]): string | null {
  if (participants.some((p) => "person" in p)) return null;
  const names = participants
    .flatMap((p) => ("organization" in p ? [register.organizations.get(p.organization)?.name ?? ""] : []))
    .filter(Boolean);
  return names.length === 0 ? null : names.slice(0, 2).join("–");
}

function namesOf(register: Register, participants: readonly Participant[]): string {
  const names = participants.flatMap((p) => {
    if ("person" in p) return [shortName(register.people.get(p.person))];
    return "organization" in p ? [register.organizations.get(p.organization)?.name ?? ""] : [];
  });
  return names.filter(Boolean).slice(0, 2).join("–");
}

/** The name by which one is called: the family name, which stands first where the text calls "Sato Kenji" Sato. */
export function shortName(person: Person | undefined): string {
  const [first = "", ...rest] = person?.name.split(" ") ?? [];
  const turned = rest.length > 0 && person?.otherNames.some((other) => other.name === first);
  const alsoLast = person?.otherNames.some((other) => other.name === rest.at(-1));
  return turned && !alsoLast ? first : lastName(person?.name ?? "");
}

/** The last word of a name without what follows it ("Jr.", "III"). */
function lastName(name: string): string {
  const parts = name.replace(/,?\s+(?:Jr\.?|Sr\.?|I{2,3}|IV)$/, "").split(" ");
  return parts.at(-1) ?? name;
}
