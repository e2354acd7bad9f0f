import { readdirSync, rmSync } from "node:fs";
import { close, createIndex } from "pagefind";
import type { PublishedRecord } from "../src/schema/index.ts";

/** Pagefind as it comes, with the record's facets as its filters: what the search is measured beside. Returns how many files it wrote. */
export async function buildStock(record: PublishedRecord, folder: string): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  const names = new Map(record.people.map((p) => [p.id, [p.name, ...p.otherNames.map((o) => o.name)]]));
  const { index } = await createIndex({ forceLanguage: "en" });
  if (!index) throw new Error("Pagefind did not start");
  for (let at = 0; at < record.statements.length; at += 500) {
    await Promise.all(
      record.statements.slice(at, at + 500).map((statement) => {
        const speakers = statement.speakers.flatMap((s) => ("person" in s ? [s.person] : []));
        const spellings = speakers.flatMap((id) => names.get(id) ?? []).join(". ");
        return index.addCustomRecord({
          url: `sources/${statement.article}.html#${statement.id}`,
          content: `${statement.text}\n${spellings}`,
          language: "en",
          meta: { title: spellings, date: statement.date ?? "" },
          filters: {
            speaker: speakers,
            meeting: statement.saidAt ? [statement.saidAt] : [],
            topic: [...statement.topics],
            kind: [statement.kind],
          },
          sort: { date: statement.date ?? "" },
        });
      }),
    );
  }
  await index.writeFiles({ outputPath: folder });
  await close();
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
}
