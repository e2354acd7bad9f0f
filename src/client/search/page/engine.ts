import type { Card } from "../format/types.ts";
import type { FromEngine, SearchAnswer, SearchRequest, SearchState, ToEngine } from "../types.ts";
import { addScript, GoneError, INDEX, loadFile } from "./load-file.ts";

export interface Engine {
  /** `early` is called with the first results where the others take long. */
  readonly search: (request: SearchRequest, early: (answer: SearchAnswer) => void) => Promise<SearchAnswer>;
  /** Every result of a state, in its order. */
  readonly all: (state: SearchState) => Promise<readonly Card[]>;
}

type Send = (message: ToEngine) => void;
interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
  readonly early: (answer: SearchAnswer) => void;
}

/** Starts the engine in a worker made from its own text, or on the page where the browser refuses that. */
export async function startEngine(): Promise<Engine> {
  await addScript(`search/engine.js?v=${INDEX}`);
  const waiting = new Map<number, Waiting>();
  let lost: Error | null = null;
  let send: Send = () => undefined;
  const receive = (message: FromEngine) => {
    if ("need" in message)
      void answerNeed(
        message.need,
        (reply) => send(reply),
        (error) => {
          lost = error;
        },
      );
    else if ("answer" in message) settle(waiting, message.answer, message.result);
    else if ("cards" in message) settle(waiting, message.cards, message.list);
    else if ("early" in message) waiting.get(message.early)?.early(message.result);
    else waiting.get(message.failed)?.reject(lost ?? new Error(message.message));
  };
  send = await openPort(receive);
  let last = 0;
  const ask = <T>(message: (id: number) => ToEngine, early: Waiting["early"] = () => undefined) =>
    new Promise<T>((resolve, reject) => {
      last += 1;
      lost = null;
      waiting.set(last, { resolve, reject, early });
      send(message(last));
    });
  return {
    search: (request, early) => ask((id) => ({ ask: id, request }), early),
    all: (state) => ask((id) => ({ all: id, state })),
  };
}

function settle(waiting: Map<number, Waiting>, id: number, value: unknown): void {
  waiting.get(id)?.resolve(value as never);
  waiting.delete(id);
}

async function answerNeed(file: string, send: Send, fail: (error: Error) => void): Promise<void> {
  try {
    send({ file, bytes: await loadFile(file) });
  } catch (error) {
    fail(error instanceof GoneError ? error : new Error(file));
    send({ file, bytes: null });
  }
}

async function openPort(receive: (message: FromEngine) => void): Promise<Send> {
  try {
    const worker = await openWorker();
    worker.onmessage = (event: MessageEvent<FromEngine>) => receive(event.data);
    return (message) => worker.postMessage(message, "file" in message && message.bytes ? [message.bytes] : []);
  } catch {
    const port = { onmessage: null as ((event: { data: ToEngine }) => void) | null, postMessage: receive };
    window.readoutEngine?.(port);
    return (message) => port.onmessage?.({ data: message });
  }
}

/** A worker from the engine's own text: a page opened from a folder may not start one from a file. */
async function openWorker(): Promise<Worker> {
  const url = URL.createObjectURL(new Blob([`(${window.readoutEngine})(self);self.postMessage("ready")`], { type: "text/javascript" }));
  try {
    const worker = new Worker(url);
    await new Promise<void>((resolve, reject) => {
      worker.onmessage = () => resolve();
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error("no worker"));
      };
      setTimeout(() => reject(new Error("no worker")), 3000);
    });
    worker.onerror = null;
    return worker;
  } finally {
    URL.revokeObjectURL(url);
  }
}
