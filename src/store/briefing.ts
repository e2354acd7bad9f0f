import { existsSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { z } from "zod";
import { Briefing, type Diagnostic, ReadoutError } from "../schema/index.ts";
import { readText } from "./read-file.ts";
import { parseYaml, type YamlFile } from "./yaml-file.ts";

/** `briefing.yaml`; where it is missing, its defaults, a title from the folder's name, and a warning. */
export function readBriefing(folder: string): { readonly briefing: Briefing; readonly diagnostics: readonly Diagnostic[] } {
  const text = mustBeBriefing(folder) ? readText(folder, "briefing.yaml") : null;
  if (text !== null) return { briefing: parseYaml({ file: "briefing.yaml", text }, Briefing).value, diagnostics: [] };
  const title = basename(resolve(folder)) || "Briefing";
  return {
    briefing: Briefing.parse({ title }),
    diagnostics: [
      {
        severity: "warning",
        code: "briefing-missing",
        message: `There is no briefing.yaml: the title is the folder's name, \`${title}\``,
        hint: "Write one with a line `title: …`",
        place: { file: "briefing.yaml" },
      },
    ],
  };
}

/** `curation.yaml`, read against the schema of corrections, with the place of each node; null where there is none. */
export function readCuration<T>(folder: string, schema: z.ZodType<T>): YamlFile<T> | null {
  const text = readText(folder, "curation.yaml");
  return text === null ? null : parseYaml({ file: "curation.yaml", text }, schema);
}

/** Throws a {@link ReadoutError} where there is no briefing folder. */
export function mustBeBriefing(folder: string): true {
  const refuse = (message: string, hint: string) => {
    throw new ReadoutError({ severity: "error", code: "folder", message, hint, place: { file: "." } });
  };
  if (!existsSync(folder)) refuse(`There is no folder ${folder}`, `Name another with --folder, or make it: readout init ${folder}`);
  if (!statSync(folder).isDirectory())
    refuse(`${folder} is a file, no briefing folder`, "Name the folder that holds briefing.yaml and articles/");
  if (!existsSync(join(folder, "briefing.yaml")) && !existsSync(join(folder, "articles")))
    refuse(
      `${folder} is no briefing folder: it holds neither briefing.yaml nor articles/`,
      `Name another with --folder, or make one: readout init ${folder}`,
    );
  mustHoldItsKinds(folder);
  return true;
}

const FOLDERS = ["articles", "briefs", "records"];
const FILES = ["briefing.yaml", "curation.yaml", "ids.json"];

/** Throws where a file stands in the place of a folder, or the other way round: no reader further on expects that. */
function mustHoldItsKinds(folder: string): void {
  const isFolder = (name: string) => statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory();
  const wrong = [
    ...FOLDERS.filter((name) => isFolder(name) === false).map((name) => [name, "This must be a folder, and is a file"] as const),
    ...FILES.filter((name) => isFolder(name)).map((name) => [name, "This must be a file, and is a folder"] as const),
  ];
  if (wrong.length === 0) return;
  throw new ReadoutError(
    wrong.map(([file, message]): Diagnostic => {
      const place = { file, line: 1, column: 1 };
      return { severity: "error", code: "wrong-kind", message, hint: "Rename it, or move it out of the briefing folder", place };
    }),
  );
}
