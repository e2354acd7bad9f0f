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

/** A title of the record's own words: "US–Russia talks, Geneva", "Varga–Lund call", "Munich Security Conference". */
export function composeTitle(register: Register, meeting: Omit<Meeting, "title">, name: string | null): string {
  const place = meeting.place ? register.places.get(meeting.place)?.name : meeting.venue;
  const where = place && !name?.includes(place) ? `, ${place}` : "";
  if (name) return `${name}${where}`;
  const who = sidesOf(register, meeting.participants) ?? namesOf(register, meeting.participants);
  const what = KIND_WORDS[meeting.kind];
  return `${who ? `${who} ${what}` : what.charAt(0).toUpperCase() + what.slice(1)}${where}`;
}

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
