/** The engine's door: runs in a worker, or on the page where the browser refuses one. It asks the page for files by name. */
import { type Head, isPacked } from "../format/types.ts";
import type { FromEngine, SearchAnswer, ToEngine } from "../types.ts";
import { allCards, answer } from "./answer.ts";
import { type DayRun, dayRuns } from "./days.ts";
import { readHeadFile, remember, unpack } from "./files.ts";
import type { Index } from "./text-match.ts";
import { startWords, type WordSearch } from "./words.ts";

interface Port {
  postMessage(message: FromEngine): void;
  onmessage: ((event: { readonly data: ToEngine }) => void) | null;
}

const port = self as unknown as Port;
const waiting = new Map<string, { resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void }>();

const read = remember(
  (name) =>
    new Promise((resolve, reject) => {
      waiting.set(name, { resolve, reject });
      port.postMessage({ need: name });
    }),
);

async function receive(name: string, bytes: ArrayBuffer | null): Promise<void> {
  const wanted = waiting.get(name);
  waiting.delete(name);
  if (!bytes) return wanted?.reject(new Error(`missing ${name}`));
  try {
    wanted?.resolve(isPacked(name) ? await unpack(bytes) : new Uint8Array(bytes));
  } catch {
    wanted?.reject(new Error(`damaged ${name}`));
  }
}

let started: Promise<{ index: Index; runs: readonly DayRun[] }> | undefined;

/** Reads the head once; the words' engine starts with the first query that has words. */
function start(): Promise<{ index: Index; runs: readonly DayRun[] }> {
  started ??= readHeadFile(read).then((head: Head) => {
    let words: Promise<WordSearch> | undefined;
    const begin = () => {
      words ??= startWords(head, read);
      words.catch(() => {
        words = undefined;
      });
      return words;
    };
    return { index: { head, read, words: begin }, runs: dayRuns(head) };
  });
  started.catch(() => {
    started = undefined;
  });
  return started;
}

async function handle(message: ToEngine): Promise<void> {
  if ("file" in message) return receive(message.file, message.bytes);
  const ask = "ask" in message ? message.ask : message.all;
  try {
    const { index, runs } = await start();
    if ("ask" in message) {
      const early = (result: SearchAnswer) => port.postMessage({ early: ask, result });
      port.postMessage({ answer: ask, result: await answer(index, runs, message.request, early) });
    } else port.postMessage({ cards: ask, list: await allCards(index, runs, message.state) });
  } catch (error) {
    port.postMessage({ failed: ask, message: error instanceof Error ? error.message : String(error) });
  }
}

port.onmessage = ({ data }) => void handle(data);
