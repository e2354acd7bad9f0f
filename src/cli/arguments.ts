/** Arguments and options of the command line, read and refused. Errors are commander's or {@link UsageError}: exit status 2. */
import { InvalidArgumentError } from "commander";
import { type CommonOptions, UsageError } from "./context.ts";

/** Options as commander gives them. */
export type Raw = Readonly<Record<string, unknown>>;

export const DEFAULT_FOLDER = "_data";

/** What every command that reads a folder takes. */
export function common(argument: string | undefined, raw: Raw): CommonOptions {
  return {
    folder: pickFolder(argument, raw),
    date: (raw.date as string | undefined) ?? null,
    keepGoing: raw.keepGoing === true,
    strict: raw.strict === true,
  };
}

/** What every command that builds a site takes besides. */
export function siteOptions(raw: Raw): { out: string; baseUrl: string | null } {
  return { out: raw.out as string, baseUrl: (raw.baseUrl as string | undefined) ?? null };
}

/** The folder, which stands as an argument or behind `--folder`. */
export function pickFolder(argument: string | undefined, raw: Raw): string {
  const option = raw.folder as string | undefined;
  if (argument && option && argument !== option)
    throw new UsageError(`Two folders are named: ${argument} and --folder ${option}`, "Name one of them");
  return argument ?? option ?? DEFAULT_FOLDER;
}

/** A day of the calendar, YYYY-MM-DD. */
export function parseDay(value: string): string {
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value);
  if (!valid) throw new InvalidArgumentError("Write it as YYYY-MM-DD.");
  return value;
}

/** 0 to 65535; 0 is any free one. */
export function parsePort(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) throw new InvalidArgumentError("Ports are numbers from 0 (any free one) to 65535.");
  return port;
}

/** An address of the web, with a slash at its end. */
export function parseUrl(value: string): string {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) throw new InvalidArgumentError("Write it as https://…");
  return value.endsWith("/") ? value : `${value}/`;
}
