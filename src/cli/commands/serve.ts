import { resolve } from "node:path";
import { ReadoutError } from "../../schema/diagnostic.ts";
import { type Context, Interrupted, type Outcome, UsageError } from "../context.ts";
import { count, formatDiagnostic } from "../report.ts";
import { createSiteServer, listen } from "../serve/server.ts";
import { watchFolder } from "../serve/watch.ts";
import { buildSiteFolder, type SiteOptions } from "../site-build.ts";

export interface ServeOptions extends SiteOptions {
  /** Null where nobody asked for one: 8080, or any free one. 0 is any free one. */
  readonly port: number | null;
}

const USUAL_PORT = 8080;

/** Builds and serves the site, and builds again whenever the folder changes, until Ctrl-C. A failed build keeps the last good site. */
export async function serve(context: Context, options: ServeOptions): Promise<Outcome> {
  const folder = resolve(context.cwd, options.folder);
  const { server, live } = createSiteServer(resolve(context.cwd, options.out));
  const rebuild = async (first: boolean) => {
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
  };
  await rebuild(true);
  const port = await listen(server, options.port ?? USUAL_PORT, options.port === null).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`Port ${options.port} cannot be used (${error.code})`, "Give another with --port, or --port 0 for any free one");
  });
  await context.out(`http://127.0.0.1:${port}/\n`);
  await watchUntilInterrupted(context, folder, () => rebuild(false));
  live.close();
  server.close();
  server.closeAllConnections();
  throw new Interrupted("served");
}

/** Builds one after the other, never two at a time; changes during a build start one more. */
async function watchUntilInterrupted(context: Context, folder: string, rebuild: () => Promise<void>): Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  let failure: unknown = null;
  const stop = new AbortController();
  const start = () => {
    if (running) {
      again = true;
      return;
    }
    running = rebuild()
      .catch((error: unknown) => {
        failure = error;
        stop.abort();
      })
      .finally(() => {
        running = null;
        if (again && !stop.signal.aborted && !context.signal.aborted) {
          again = false;
          start();
        }
      });
  };
  const unwatch = watchFolder(folder, start);
  await new Promise<void>((done) => {
    for (const signal of [context.signal, stop.signal])
      if (signal.aborted) done();
      else signal.addEventListener("abort", () => done(), { once: true });
  });
  await unwatch();
  await running;
  if (failure !== null && !(failure instanceof Interrupted)) throw failure;
}
