import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Command, Option } from "commander";
import { common, DEFAULT_FOLDER, parseDay, parsePort, parseUrl, pickFolder, type Raw, siteOptions } from "./arguments.ts";
import type { Context, Outcome } from "./context.ts";
import { UsageError } from "./context.ts";

/** Runs a command's work on a folder and keeps its outcome. */
export type Start = (command: string, folder: string, work: () => Promise<Outcome | null>) => Promise<void>;
/** The command line. Commands load their own code when they run: `export` of a small folder must start fast. */
export function createProgram(context: Context, start: Start): Command {
  const program = new Command("readout")
    .description("Turns a folder of news articles, official readouts and transcripts into a searchable briefing site.")
    .exitOverride()
    .configureOutput({ writeOut: (text) => void context.out(text), writeErr: context.err })
    .showSuggestionAfterError(true)
    .showHelpAfterError("(readout --help lists commands and flags)")
    .version(readVersion(), "--version", "print the version")
    .addHelpText("after", HELP);
  const commands = [
    initCommand,
    addCommand,
    deriveCommand,
    checkCommand,
    reviewCommand,
    buildCommand,
    serveCommand,
    exportCommand,
    packCommand,
    explainCommand,
  ];
  for (const define of commands) define(program, context, start);
  return program;
}

const HELP = `
A first briefing:
  readout init my-briefing          make a folder with an example
  readout add *.txt --folder my-briefing
  readout check my-briefing         what is wrong, and what to do
  readout serve my-briefing         read it at http://127.0.0.1:8080/

Where \`readout\` is not found, write \`npx readout\` in the folder of the program.
Results go to stdout, all else to stderr. Exit status: 0 fine, 1 problems found
or failure, 2 wrong usage, 130 interrupted.`;

/** The package's own file lies above `src` and above `dist/src`. */
function readVersion(): string {
  const file = [2, 3].map((up) => join(import.meta.dirname, "../".repeat(up), "package.json")).find((path) => existsSync(path));
  return file ? (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version : "unknown";
}

/** A command that takes the folder as its only argument too. */
function onFolder(program: Command, name: string, description: string): Command {
  return command(program, name, description).argument("[folder]", "the briefing folder, as with --folder");
}

function command(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .option("--folder <dir>", `the briefing folder (default: ${DEFAULT_FOLDER})`)
    .option("--json", "print one JSON object on stdout");
}

function deriving(target: Command): Command {
  return target
    .addOption(new Option("--date <day>", "date of articles that say none, YYYY-MM-DD").argParser(parseDay))
    .option("--keep-going", "leave out articles that fail, list them, exit 1");
}

function publishing(target: Command): Command {
  return deriving(target)
    .option("--strict", "treat warnings as errors")
    .addOption(new Option("--base-url <url>", "address the site will have, for feeds and metadata").argParser(parseUrl));
}

function initCommand(program: Command, context: Context, start: Start): void {
  onFolder(program, "init", "make a new briefing folder that builds as it is").action((folder: string | undefined, raw: Raw) => {
    const dir = pickFolder(folder, raw);
    return start("init", dir, async () => (await import("./commands/init.ts")).init(context, dir));
  });
}

function addCommand(program: Command, context: Context, start: Start): void {
  command(program, "add", "put sources into the folder: text, Markdown and HTML files")
    .argument("<file...>", "files to add")
    .addOption(new Option("--date <day>", "date of files that say none, YYYY-MM-DD").argParser(parseDay))
    .action((files: string[], raw: Raw) => {
      const options = common(undefined, raw);
      return start("add", options.folder, async () => (await import("./commands/add.ts")).add(context, options, files));
    });
}

function deriveCommand(program: Command, context: Context, start: Start): void {
  deriving(onFolder(program, "derive", "read the articles into records, only what changed")).action(
    (folder: string | undefined, raw: Raw) => {
      const options = common(folder, raw);
      return start("derive", options.folder, async () => (await import("./commands/derive.ts")).deriveFolder(context, options));
    },
  );
}

function checkCommand(program: Command, context: Context, start: Start): void {
  onFolder(program, "check", "list problems; writes nothing")
    .option("--strict", "treat warnings as errors")
    .addOption(new Option("--date <day>", "date of articles that say none, YYYY-MM-DD").argParser(parseDay))
    .action((folder: string | undefined, raw: Raw) => {
      const options = common(folder, raw);
      return start("check", options.folder, async () => (await import("./commands/check.ts")).checkFolder(context, options));
    });
}

function buildCommand(program: Command, context: Context, start: Start): void {
  publishing(onFolder(program, "build", "derive, check, render and index the site"))
    .option("--out <dir>", "where the site goes", "_site")
    .action((folder: string | undefined, raw: Raw) => {
      const options = { ...common(folder, raw), ...siteOptions(raw) };
      return start("build", options.folder, async () => (await import("./commands/build.ts")).build(context, options));
    });
}

function serveCommand(program: Command, context: Context, start: Start): void {
  publishing(onFolder(program, "serve", "build, serve on this machine, and rebuild when something changes"))
    .option("--out <dir>", "where the site goes", "_site")
    .addOption(new Option("--port <n>", "port to listen on (default: 8080, or a free one)").argParser(parsePort))
    .action((folder: string | undefined, raw: Raw) => {
      const port = (raw.port as number | undefined) ?? null;
      const options = { ...common(folder, raw), ...siteOptions(raw), port, json: raw.json === true };
      return start("serve", options.folder, async () => (await import("./commands/serve.ts")).serve(context, options));
    });
}

function exportCommand(program: Command, context: Context, start: Start): void {
  onFolder(program, "export", "print the whole record on stdout; writes nothing")
    .addOption(new Option("--format <name>", "form of the record").choices(["json", "csv", "popolo", "jsonld", "ics"]).default("json"))
    .addOption(new Option("--date <day>", "date of articles that say none, YYYY-MM-DD").argParser(parseDay))
    .option("--keep-going", "leave out articles that fail, list them, exit 1")
    .action((folder: string | undefined, raw: Raw) => {
      const options = { ...common(folder, raw), format: raw.format as string };
      return start("export", options.folder, async () => (await import("./commands/export.ts")).exportFolder(context, options));
    });
}

function packCommand(program: Command, context: Context, start: Start): void {
  publishing(onFolder(program, "pack", "build, and put the site into one zip for offline use"))
    .option("--out <file>", "the zip to write", "readout.zip")
    .action((folder: string | undefined, raw: Raw) => {
      const options = { ...common(folder, raw), ...siteOptions(raw) };
      return start("pack", options.folder, async () => (await import("./commands/pack.ts")).pack(context, options));
    });
}

function reviewCommand(program: Command): void {
  onFolder(program, "review", "the editor's desk in the browser (not there yet)").action(() => {
    throw new UsageError(
      "`readout review` is not there yet",
      "Write corrections into curation.yaml; `readout explain ID` shows what they are about",
    );
  });
}

function explainCommand(program: Command, context: Context, start: Start): void {
  command(program, "explain", "show what derived a statement, person or meeting")
    .argument("<id>", "an id, or its unique beginning")
    .addOption(new Option("--date <day>", "date of articles that say none, YYYY-MM-DD").argParser(parseDay))
    .action((id: string, raw: Raw) => {
      const options = common(undefined, raw);
      return start("explain", options.folder, async () => (await import("./commands/explain.ts")).explain(context, options, id));
    });
}
