import { existsSync, readdirSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { writeTogether } from "../../store/index.ts";
import { type Context, type Outcome, UsageError } from "../context.ts";

/** Makes a briefing folder that builds as it is: settings, one article and one brief about invented people to write over. */
export async function init(context: Context, dir: string): Promise<Outcome> {
  const folder = resolve(context.cwd, dir);
  if (existsSync(folder) && (!statSync(folder).isDirectory() || readdirSync(folder).length > 0))
    throw new UsageError(`${dir} is there already and not empty: nothing was written`, "Name a folder that does not exist yet");
  const isNew = !existsSync(folder);
  if (isNew) context.files.mkdir(folder);
  try {
    const written = writeTogether(folder, new Map(Object.entries(SKELETON)), context.files);
    const next = `Put articles into ${dir}/articles/ and run: npx readout serve ${dir}`;
    return { ok: true, lines: [...written.map((file) => `${dir}/${file}`), next], data: { written }, diagnostics: [] };
  } catch (error) {
    if (isNew) context.files.remove(folder);
    throw error;
  }
}

const SKELETON: Readonly<Record<string, string>> = {
  "briefing.yaml": `# What the briefing is called and how it is published. docs/schema/briefing.json lists every key.
title: A new briefing
summary: Who said what about the harbour of Lindhaven.
language: en
# full: whole articles; excerpt: quoted words and reported statements; none: quoted words only.
rights: excerpt
topics:
  - name: Harbour
    terms: [harbour, port, quay]
`,
  "curation.yaml": `# Corrections. The program keeps this file as you write it; docs/schema/curation.json lists every verb.
people: []
organizations: []
places: []
meetings: []
statements: []
withhold: []
replies: []
`,
  "articles/lindhaven-harbour-talks.txt": `---
title: Harbour talks open in Lindhaven
date: 2026-01-15
publisher: The Lindhaven Example
rights: full
---
Harbour Minister Mira Tolvanen met Mayor Joost Lindqvist in Lindhaven on Thursday for talks on the new quay.

“We have a plan that both sides can live with,” Tolvanen told reporters after the meeting.

Lindqvist said the city would pay for the road. “The quay is another matter,” he said.

This article and its people are invented: write over it, or delete it.
`,
  "briefs/welcome.md": `---
title: Welcome
date: 2026-01-15
summary: What a brief is.
---
A brief is a document of yours. It cites the record by ids, which \`readout export\` and the pages of the site show.

Write over this file, or delete it.
`,
};
