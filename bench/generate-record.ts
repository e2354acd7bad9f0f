/**
 * A record of any size about invented people, the same for the same size: for measuring and for tests.
 * As a program: `node --import tsx bench/generate-record.ts 10000 > record.json`.
 */
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import type { PublishedRecord } from "../src/schema/index.ts";
import { createRandom, drawZipf, inventName, inventVocabulary, pick, type Random } from "./synthetic-words.ts";

type Person = PublishedRecord["people"][number];
type Meeting = PublishedRecord["meetings"][number];
type Statement = PublishedRecord["statements"][number];
type Article = PublishedRecord["articles"][number];

const TOPICS = ["Arms control", "Energy", "Trade", "Borders", "Health", "Climate", "Sanctions", "Shipping", "Aid", "Prisoners"];
const KINDS = ["direct", "mixed", "indirect", "turn"] as const;
const FIRST_DAY = Date.UTC(2019, 0, 7);
const STATEMENTS_PER_ARTICLE = 10;
const VOCABULARY = 20_000;

interface World {
  readonly random: Random;
  readonly words: readonly string[];
  readonly people: readonly Person[];
  readonly meetings: readonly Meeting[];
  readonly articles: number;
  readonly days: number;
}

/** `count` statements, ten to an article, of people whose frequencies fall as in news. Valid by the schema. */
export function generateRecord(count: number): PublishedRecord {
  const random = createRandom(count);
  const articleCount = Math.ceil(count / STATEMENTS_PER_ARTICLE);
  const days = Math.min(1460, Math.max(30, Math.ceil(articleCount / 4)));
  const people = inventPeople(random, Math.max(12, Math.round(12 * Math.sqrt(count / 100))));
  const meetings = inventMeetings(random, Math.max(5, Math.ceil(articleCount / 4)), people, days);
  const world: World = { random, words: inventVocabulary(random, VOCABULARY), people, meetings, articles: articleCount, days };
  const articles: Article[] = [];
  const statements: Statement[] = [];
  for (let n = 0; n < articleCount; n++)
    addArticle(world, n, Math.min(STATEMENTS_PER_ARTICLE, count - statements.length), articles, statements);
  return {
    version: 1,
    briefing: { title: `${count} invented statements`, language: "en", asOf: dayAt(days - 1) },
    articles,
    people: [...people],
    organizations: ["Northland", "Southmark"].map((name) => ({
      id: name.toLowerCase(),
      formerIds: [],
      name,
      otherNames: [],
      kind: "country" as const,
      mentions: [],
    })),
    places: [
      { id: "midport", formerIds: [], name: "Midport", otherNames: [], country: null, latitude: 46.2, longitude: 6.1, mentions: [] },
    ],
    topics: TOPICS.map((name) => ({ id: slug(name), name, terms: [name.toLowerCase()] })),
    meetings: [...meetings],
    statements,
    tombstones: [],
    redirects: [],
    corrections: [],
  };
}

const slug = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
const dayAt = (day: number) => new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10);

/** Every third person has a second spelling, which some sources print. */
function inventPeople(random: Random, count: number): Person[] {
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, n) => {
    const name = inventName(random, taken);
    const misspelt = name.replace(/([aeiou])(?=[^aeiou]*$)/, (vowel) => (vowel === "a" ? "e" : "a"));
    return {
      id: slug(name),
      formerIds: [],
      name,
      otherNames: n % 3 === 0 ? [{ name: misspelt, articles: [] }] : [],
      roles: [
        {
          title: pick(random, ["Minister", "Envoy", "Spokeswoman", "Chair"]),
          organization: n % 2 ? "northland" : "southmark",
          articles: [],
          evidence: [],
        },
      ],
      mentions: [],
    };
  });
}

function inventMeetings(random: Random, count: number, people: readonly Person[], days: number): Meeting[] {
  return Array.from({ length: count }, (_, n) => {
    const day = Math.floor((n * days) / count);
    return {
      id: `talks-${n + 1}-${dayAt(day)}`,
      formerIds: [],
      title: `Midport talks, round ${n + 1}`,
      kind: pick(random, ["talks", "meeting", "call", "press-conference"] as const),
      status: "held" as const,
      asOf: dayAt(day),
      start: dayAt(day),
      end: dayAt(day),
      dateMeans: "on" as const,
      time: null,
      place: "midport",
      venue: null,
      participants: [0, 1].map((side) => ({
        person: (people[drawZipf(random, people.length)] as Person).id,
        role: null,
        side: side ? "northland" : "southmark",
        printed: null,
      })),
      evidence: [],
      confidence: 0.9,
      reviewed: null,
    };
  });
}

function addArticle(world: World, n: number, size: number, articles: Article[], statements: Statement[]): void {
  const { random, people, meetings, days } = world;
  const day = Math.floor((n * days) / world.articles);
  const id = `report-${String(n + 1).padStart(6, "0")}`;
  const cast = [0, 1, 2].map(() => people[drawZipf(random, people.length)] as Person);
  const meeting = random() < 0.7 ? (meetings[Math.floor((n * meetings.length) / world.articles)] ?? null) : null;
  const transcript = random() < 0.3;
  const frame = { article: id, day, transcript, meeting };
  const passages: Article["passages"] = [];
  let at = 0;
  for (let i = 0; i < size; i++) {
    const text = inventSentence(world, cast);
    passages.push({ start: at, end: at + text.length, paragraph: i + 1, text });
    statements.push(inventStatement(world, frame, { n: i, at, text, speaker: pick(random, cast) }));
    at += text.length + 2;
  }
  articles.push({
    id,
    file: `${id}.txt`,
    title: `Report ${n + 1}: ${inventTitle(world)}`,
    date: dayAt(day),
    publisher: pick(random, ["Midport Gazette", "Northland Wire", "The Southmark Mail", "Office of the Chair"]),
    authors: [],
    url: `https://news.example/${id}`,
    language: "en",
    rights: "full",
    sha256: createHash("sha256").update(id).digest("hex"),
    format: "text",
    passages,
    paragraphs: size,
  });
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const words = ({ random, words: vocabulary }: World, count: number) =>
  Array.from({ length: count }, () => vocabulary[drawZipf(random, vocabulary.length)] as string).join(" ");
const inventTitle = (world: World) => capital(words(world, 6));

/** Eight to fifty-two words; one statement in ten names somebody of its article. */
function inventSentence(world: World, cast: readonly Person[]): string {
  const named = world.random() < 0.1 ? ` ${pick(world.random, cast).name}` : "";
  return `${capital(words(world, 8 + Math.floor(world.random() * 45)))}${named}.`;
}

interface Frame {
  readonly article: string;
  readonly day: number;
  readonly transcript: boolean;
  readonly meeting: Meeting | null;
}

interface Utterance {
  readonly n: number;
  readonly at: number;
  readonly text: string;
  readonly speaker: Person;
}

function inventStatement({ random }: World, { article, day, transcript, meeting }: Frame, { n, at, text, speaker }: Utterance): Statement {
  const kind = transcript ? "turn" : pick(random, KINDS.slice(0, 3));
  const span = { start: at, end: at + text.length };
  const settled = random() < 0.93;
  return {
    id: `${article}-${createHash("sha256").update(text).digest("hex").slice(0, 7)}${n}`,
    formerIds: [],
    kind,
    partOf: null,
    article,
    text,
    content: [span],
    quoted: kind === "direct" ? [span] : [],
    cue: null,
    source: null,
    attribution: settled ? "named" : "unsettled",
    speakers: settled ? [{ person: speaker.id, role: speaker.roles[0]?.title ?? null }] : [],
    speakerAsPrinted: settled ? (speaker.otherNames[0]?.name ?? speaker.name) : null,
    relays: [],
    audience: random() < 0.2 ? [{ name: "reporters" }] : [],
    venue: null,
    place: meeting ? "midport" : null,
    date: random() < 0.9 ? dayAt(day - (random() < 0.3 ? 1 : 0)) : null,
    saidAt: meeting?.id ?? null,
    about: [],
    topics: TOPICS.filter(() => random() < 0.08).map(slug),
    sameAs: [],
    evidence: [],
    confidence: 0.95,
    reviewed: random() < 0.2 ? { by: "ed", on: dayAt(day) } : null,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(JSON.stringify(generateRecord(Number(process.argv[2] ?? 1000))));
}
