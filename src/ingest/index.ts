import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Article } from "../schema/index.ts";

/** Reads the sources below `articles/` of a briefing folder, in order of their paths. */
export function readArticles(folder: string): Article[] {
  const root = join(folder, "articles");
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:txt|md)$/.test(file))
    .sort()
    .map((file) => readArticle(root, file));
}

function readArticle(root: string, file: string): Article {
  const bytes = readFileSync(join(root, file));
  const text = bytes.toString("utf8").replace(/\r\n?/g, "\n");
  const fence = /^---\n([\s\S]*?)\n---\n/.exec(text);
  const bare = /^\s*date (\d{4}-\d{2}-\d{2}) /.exec(text);
  const front = (fence ? parse(fence[1] ?? "", { schema: "failsafe" }) : {}) as Record<string, string>;
  const published = front.date ?? front.published_time ?? bare?.[1];
  return {
    id: file
      .replace(/\.\w+$/, "")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-"),
    file,
    title: front.title ?? null,
    date: (published ?? "1970-01-01").slice(0, 10),
    publisher: front.publisher ?? null,
    authors: [],
    url: front.url ?? front.source_url ?? null,
    language: front.language ?? null,
    rights: "excerpt",
    sha256: createHash("sha256").update(bytes).digest("hex"),
    format: file.endsWith(".md") ? "markdown" : "text",
    body: text.slice((fence ?? bare)?.[0].length ?? 0),
  };
}
