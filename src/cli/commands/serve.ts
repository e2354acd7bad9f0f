import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { resolve } from "node:path";
import { ReadoutError } from "../../schema/diagnostic.ts";
import { type Context, Interrupted, type Outcome, UsageError } from "../context.ts";
import { count, formatDiagnostic } from "../report.ts";
import { createBuilder } from "../serve/builder.ts";
import type { Live } from "../serve/live.ts";
import { createSiteServer, listen } from "../serve/server.ts";
import { watchFolder } from "../serve/watch.ts";
import { buildSiteFolder, type SiteOptions } from "../site-build.ts";

export interface ServeOptions extends SiteOptions {
  /** Null where nobody asked for one: 8080, or any free one. 0 is any free one. */
  readonly port: number | null;
  readonly json: boolean;
}

const USUAL_PORT = 8080;

/** Builds and serves the site, and builds again whenever the folder changes, until Ctrl-C. A failed build keeps the last good site. */
export async function serve(context: Context, options: ServeOptions): Promise<Outcome> {
  const site = createSiteServer(resolve(context.cwd, options.out));
  const builder = createBuilder(context, (first) => rebuild(context, options, site.live, first));
  // A folder that is none cannot be watched: the first build says so. Changes during it start another.
  const folder = resolve(context.cwd, options.folder);
  const unwatch = existsSync(folder) ? await watchFolder(folder, () => void builder.build()) : async () => {};
  try {
    await builder.build();
    builder.throwFailure();
    const url = `http://127.0.0.1:${await open(site.server, options.port)}/`;
    const { json, folder: given } = options;
    await context.out(`${json ? JSON.stringify({ version: 1, command: "serve", folder: given, ok: true, url }) : url}\n`);
    await builder.stopped;
    builder.throwFailure();
    throw new Interrupted("served");
  } finally {
    await unwatch();
    await builder.idle();
    site.live.close();
    site.server.close();
    site.server.closeAllConnections();
  }
}

async function rebuild(context: Context, options: SiteOptions, live: Live, first: boolean): Promise<void> {
  try {
    const { edition, pages } = await buildSiteFolder(context, options);
    for (const diagnostic of edition.diagnostics) context.err(`${formatDiagnostic(diagnostic, options.folder)}\n`);
    context.err(`${count(pages, "page")} built.\n`);
    live.reload();
  } catch (error) {
    // A folder that is none, or a wrong output, does not mend itself while we watch.
    if (!(error instanceof ReadoutError) || (first && error.diagnostics.some(({ code }) => code === "folder"))) throw error;
    const text = error.diagnostics.map((d) => formatDiagnostic(d, options.folder)).join("\n");
    context.err(`${text}\n`);
    live.problem(text);
  }
}

function open(server: Server, port: number | null): Promise<number> {
  return listen(server, port ?? USUAL_PORT, port === null).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`Port ${port} cannot be used (${error.code})`, "Give another with --port, or --port 0 for any free one");
  });
}
