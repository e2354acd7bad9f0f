import { drawOffline } from "./box.ts";
import type { OfflineState, ToWorker } from "./types.ts";

/** Starts the service worker and the footer's line about it; on http only, and only where the host has packs. */
export function startOffline(): void {
  const box = document.querySelector<HTMLElement>("[data-offline]");
  if (!/^https?:$/.test(location.protocol)) return;
  const root = new URL(document.documentElement.dataset.root ?? "./", location.href).href;
  addWebManifest(root);
  if (!box) return;
  if (!("serviceWorker" in navigator)) {
    void sayRefused(box, root);
    return;
  }
  navigator.serviceWorker.addEventListener("message", (event: MessageEvent<{ offline?: OfflineState }>) => {
    if (event.data.offline) drawOffline(box, event.data.offline, ask);
  });
  const start = () =>
    navigator.serviceWorker.register(`${root}sw.js`, { scope: root }).then(
      () => ask("look"),
      () => sayRefused(box, root),
    );
  if (document.readyState === "complete") void start();
  else addEventListener("load", () => void start());
}

/** Told only where there is something to save: a host without packs offers nothing. */
async function sayRefused(box: HTMLElement, root: string): Promise<void> {
  const host = await fetch(`${root}offline/version.json`).catch(() => null);
  const packs = host?.ok && !/^text\/html/.test(host.headers.get("content-type") ?? "");
  if (packs) drawOffline(box, { state: "failed", why: "refused", bytes: 0 }, null);
}

/** What the reader asks to keep, the browser is asked to keep too, however short of room it gets. */
function ask(what: ToWorker["do"]): void {
  if (what === "save") void navigator.storage?.persist?.().catch(() => false);
  void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage({ do: what } satisfies ToWorker));
}

/** Added by script: from a folder a browser reports a web manifest as an error. */
function addWebManifest(root: string): void {
  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = `${root}site.webmanifest`;
  document.head.append(link);
}
