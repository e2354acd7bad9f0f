/** The line in the footer that says what is saved, and offers to save, renew or remove it. */
import type { OfflineState, ToWorker } from "./types.ts";

type Ask = (what: ToWorker["do"]) => void;
type Texts = Readonly<Record<string, string>>;

const megabytes = (bytes: number) =>
  new Intl.NumberFormat(document.documentElement.lang || "en", {
    maximumFractionDigits: bytes < 10_000_000 ? 1 : 0,
    minimumFractionDigits: 0,
  }).format(Math.max(0.1, bytes / 1_000_000));

/** Draws the line; without `ask` (no service worker to be had) it offers nothing. */
export function drawOffline(box: HTMLElement, state: OfflineState, ask: Ask | null): void {
  const texts = JSON.parse(box.dataset.offline ?? "{}") as Texts;
  const say = (key: string, bytes: number) => (texts[key] ?? "").replace("{size}", megabytes(bytes));
  const button = (key: string, bytes: number, what: ToWorker["do"]) => {
    const element = document.createElement("button");
    element.type = "button";
    element.className = "act";
    element.textContent = say(key, bytes);
    element.addEventListener("click", () => {
      // Read out what the reader asked for, and nothing that happens unasked on every page.
      box.setAttribute("role", "status");
      ask?.(what);
    });
    return element;
  };
  box.dataset.state = state.state;
  box.hidden = false;
  if (state.state === "saving") {
    drawProgress(box, say("saving", state.bytes), state.done, state.bytes);
    return;
  }
  const focused = box.contains(document.activeElement);
  if (state.state === "saved") {
    box.replaceChildren(
      `${say("saved", state.bytes)} `,
      ...(state.newer === null ? [] : [button("renew", state.newer, "save"), " "]),
      button("remove", 0, "remove"),
    );
  } else if (state.state === "failed")
    box.replaceChildren(`${say(state.why, state.bytes)} `, ...(ask ? [button("retry", state.bytes, "save")] : []));
  else box.replaceChildren(button("save", state.bytes, "save"));
  if (focused) box.querySelector("button")?.focus();
}

/** The bar is kept while it moves: only its value changes. */
function drawProgress(box: HTMLElement, label: string, done: number, bytes: number): void {
  let bar = box.querySelector("progress");
  if (!bar) {
    bar = document.createElement("progress");
    bar.setAttribute("aria-label", label);
    box.replaceChildren(`${label} `, bar);
  }
  bar.max = bytes;
  bar.value = done;
}
