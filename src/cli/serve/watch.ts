import { relative } from "node:path";
import { watch as watchFiles } from "chokidar";

const SETTLE_MS = 120;
/** What the program writes itself: watching it would build for ever. */
const OWN = /^(?:records(?:\/|$)|ids\.json$|\.readout)|(?:^|\/)\.(?!\.)|~$/;

/** Calls back once after the editor's files have changed and come to rest. Watches when it resolves, with what stops it. */
export async function watchFolder(folder: string, changed: () => void): Promise<() => Promise<void>> {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watchFiles(folder, {
    ignoreInitial: true,
    ignored: (path: string) => OWN.test(relative(folder, path).replaceAll("\\", "/")),
  });
  watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLE_MS);
  });
  await new Promise<void>((ready) => watcher.once("ready", ready));
  return () => {
    clearTimeout(timer);
    return watcher.close();
  };
}
