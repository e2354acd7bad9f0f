#!/usr/bin/env node
import { consolidate } from "../consolidate/index.ts";
import { derive } from "../derive/index.ts";
import { readArticles } from "../ingest/index.ts";

const [command, folder = "_data"] = process.argv.slice(2);
if (command !== "export") {
  process.stderr.write("usage: readout export [DIR]\n");
  process.exitCode = 2;
} else {
  const { articles, diagnostics } = await readArticles(folder);
  for (const d of diagnostics) process.stderr.write(`${d.place?.file}: ${d.message}\n`);
  const record = consolidate(articles.map(derive), { title: "Briefing", language: "en" });
  process.stdout.write(`${JSON.stringify(record)}\n`);
}
