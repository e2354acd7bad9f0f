/**
 * Articles about invented people, as text files, the same for the same count: quotations, reported speech and meetings such as news
 * prints, between sentences of invented words. As a program: `node --import tsx bench/generate-articles.ts 10000 FOLDER`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createRandom, drawZipf, inventName, inventVocabulary, pick, type Random } from "./synthetic-words.ts";

const FIRST_DAY = Date.UTC(2019, 0, 7);
const DAYS = 1460;
const PARAGRAPHS = 10;
const VOCABULARY = 8_000;
const ROLES = ["Minister", "Envoy", "Ambassador", "Mayor", "Senator"];
const PLACES = ["Geneva", "Vienna", "Oslo", "Lima", "Nairobi", "Jakarta"];
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

interface World {
  readonly random: Random;
  readonly words: readonly string[];
  readonly people: readonly string[];
}

/** File names below `articles/` with their texts; people are named as often as in news (few often, many once). */
export function* generateArticles(count: number): Generator<readonly [file: string, text: string]> {
  const random = createRandom(count);
  const taken = new Set<string>();
  const people = Array.from({ length: Math.max(12, Math.round(40 * Math.sqrt(count / 100))) }, () => inventName(random, taken));
  const world: World = { random, words: inventVocabulary(random, VOCABULARY), people };
  for (let n = 0; n < count; n++) yield [`report-${String(n + 1).padStart(6, "0")}.txt`, articleText(world, n, count)];
}

function articleText(world: World, n: number, count: number): string {
  const { random, people } = world;
  const date = new Date(FIRST_DAY + Math.floor((n * DAYS) / count) * 86_400_000).toISOString().slice(0, 10);
  const cast = [0, 1, 2].map(() => `${pick(random, ROLES)} ${people[drawZipf(random, people.length)]}`);
  const paragraphs = Array.from({ length: PARAGRAPHS }, () => paragraph(world, cast));
  return `---\ntitle: "Report ${n + 1}: ${sentence(world, 5)}"\ndate: ${date}\npublisher: ${pick(random, PUBLISHERS)}\nrights: full\n---\n\n${paragraphs.join("\n\n")}\n`;
}

const PUBLISHERS = ["Midport Gazette", "Northland Wire", "The Southmark Mail"];

function paragraph(world: World, cast: readonly string[]): string {
  const { random } = world;
  const [one, other] = [pick(random, cast), pick(random, cast)];
  const last = one.split(" ").at(-1);
  const told = [
    () => `“${sentence(world, 14)},” said ${one}. “${sentence(world, 18)}.”`,
    () => `${one} said on ${pick(random, WEEKDAYS)} that the ${phrase(world, 12)} would ${phrase(world, 8)}.`,
    () => `${one} met ${other} in ${pick(random, PLACES)} on ${pick(random, WEEKDAYS)} to discuss the ${phrase(world, 6)}.`,
    () => `${last} told reporters: “${sentence(world, 20)}.” ${sentence(world, 16)}.`,
  ];
  return `${sentence(world, 22)}. ${pick(random, told)()} ${sentence(world, 18)}.`;
}

const phrase = ({ random, words }: World, count: number) =>
  Array.from({ length: count }, () => words[drawZipf(random, words.length)]).join(" ");

function sentence(world: World, count: number): string {
  const words = phrase(world, count);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Writes a briefing folder of `count` articles. */
export function writeBriefing(folder: string, count: number): void {
  mkdirSync(join(folder, "articles"), { recursive: true });
  writeFileSync(join(folder, "briefing.yaml"), `title: ${count} invented articles\nlanguage: en\nrights: full\n`);
  for (const [file, text] of generateArticles(count)) writeFileSync(join(folder, "articles", file), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeBriefing(process.argv[3] ?? "briefing", Number(process.argv[2] ?? 1000));
