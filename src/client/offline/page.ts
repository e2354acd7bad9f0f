import { drawOffline } from "./box.ts";
import type { OfflineState, ToWorker } from "./types.ts";

/** Starts the service worker and the footer's line about it; on http only, and only where the host has packs. */
export function startOffline(): void {
  const box = document.querySelector<HTMLElement>("[data-offline]");
  if (!/^https?:$/.test(location.protocol)) return;
  const root = new URL(document.documentElement.dataset.root ?? "./", location.href).href;
  addWebManifest(root);
  if (!box || !("serviceWorker" in navigator)) return;
  navigator.serviceWorker.addEventListener("message", (event: MessageEvent<{ offline?: OfflineState }>) => {
    if (event.data.offline) drawOffline(box, event.data.offline, ask);
  });
  const start = () =>
    navigator.serviceWorker.register(`${root}sw.js`, { scope: root }).then(
      () => ask("look"),
      () => undefined,
    );
  if (document.readyState === "complete") void start();
  else addEventListener("load", () => void start());
}

function ask(what: ToWorker["do"]): void {
  void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage({ do: what } satisfies ToWorker));
}

/** Added by script: from a folder a browser reports a web manifest as an error. */
function addWebManifest(root: string): void {
  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = `${root}site.webmanifest`;
  document.head.append(link);
}
