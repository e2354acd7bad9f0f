/** The service worker: keeps one whole edition of the site and serves it where the network fails. */
import { look, remove, save } from "./save.ts";
import { pathOf, respond } from "./serve.ts";
import type { OfflineState, ToWorker } from "./types.ts";

declare const self: ServiceWorkerGlobalScope;

self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const path = event.request.method === "GET" ? pathOf(event.request.url) : null;
  if (path === null || path.startsWith("offline/") || path === "sw.js") return;
  event.respondWith(respond(event.request));
});

const actions = { look, save, remove };

self.addEventListener("message", (event) => {
  const { do: name } = event.data as ToWorker;
  if (Object.hasOwn(actions, name))
    event.waitUntil(actions[name](tellAll).catch(() => tellAll({ state: "failed", why: "refused", bytes: 0 })));
});

let told: Promise<void> = Promise.resolve();

/** Tells every page, one state after the other: a late "saving" would hide that all is saved. */
function tellAll(state: OfflineState): void {
  told = told.then(async () => {
    for (const page of await self.clients.matchAll({ includeUncontrolled: true })) page.postMessage({ offline: state });
  });
}
