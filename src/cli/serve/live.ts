import type { ServerResponse } from "node:http";

/** Addresses that only this server answers; no page of the site begins so. */
export const EVENTS = "/__readout/events";
export const SCRIPT = "/__readout/reload.js";
const TAG = `<script src="${SCRIPT}" defer></script>`;

/** Runs in the reader's page while the editor works: reloads it after a build, shows why a build failed. */
export const SCRIPT_TEXT = `(() => {
  const events = new EventSource("${EVENTS}");
  let panel = null;
  let lost = false;
  events.addEventListener("open", () => lost && location.reload());
  events.addEventListener("error", () => { lost = true; });
  events.addEventListener("reload", () => location.reload());
  events.addEventListener("problem", (event) => {
    panel ??= document.body.appendChild(document.createElement("pre"));
    panel.setAttribute("role", "alert");
    panel.style.cssText = "position:fixed;inset:auto 0 0 0;max-height:60vh;overflow:auto;margin:0;padding:1rem;z-index:99999;background:#7a1010;color:#fff;font:14px/1.5 monospace;white-space:pre-wrap";
    panel.textContent = "The last build failed; this is the site as it was before.\\n\\n" + JSON.parse(event.data);
  });
})();
`;

/** Keeps the open pages of the site and tells them what happened. */
export interface Live {
  readonly join: (response: ServerResponse) => void;
  readonly reload: () => void;
  readonly problem: (text: string) => void;
  readonly close: () => void;
  /** What the last build said where it failed; null where it did not. */
  readonly lastProblem: () => string | null;
}

export function createLive(): Live {
  const pages = new Set<ServerResponse>();
  let problem: string | null = null;
  const send = (event: string, data: unknown) => {
    for (const page of pages) page.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  return {
    join: (response) => {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" }).write(": open\n\n");
      pages.add(response);
      response.on("close", () => pages.delete(response));
      if (problem !== null) response.write(`event: problem\ndata: ${JSON.stringify(problem)}\n\n`);
    },
    reload: () => {
      problem = null;
      send("reload", null);
    },
    problem: (text) => {
      problem = text;
      send("problem", text);
    },
    close: () => {
      for (const page of pages) page.end();
    },
    lastProblem: () => problem,
  };
}

/** A page with the reload script; the files of the site never hold it. */
export function withScript(html: string): string {
  const end = html.lastIndexOf("</body>");
  return end < 0 ? html + TAG : html.slice(0, end) + TAG + html.slice(end);
}

/** What stands at every address while there is no site at all: the first build failed. */
export function problemPage(text: string): string {
  const safe = text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The build failed</title></head><body><h1>The build failed</h1><pre>${safe}</pre><p>This page reloads when it works.</p>${TAG}</body></html>`;
}
