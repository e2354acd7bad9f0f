import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const here = import.meta.dirname;

/** Names of what `npm run bench` can run: the files of this folder that no other of them imports. */
export function measurements(): readonly string[] {
  const files = readdirSync(here).filter((file) => file.endsWith(".ts"));
  const parts = files.flatMap((file) =>
    [...readFileSync(join(here, file), "utf8").matchAll(/from "\.\/([\w-]+\.ts)"/g)].map(([, part]) => part),
  );
  return files.filter((file) => file !== "index.ts" && !parts.includes(file)).map((file) => file.slice(0, -3));
}
