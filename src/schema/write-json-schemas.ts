/** `npm run schema`: writes `docs/schema/*.json` from the schemas. A test fails while they differ. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchemas } from "./json-schemas.ts";

const folder = join(import.meta.dirname, "../../docs/schema");
mkdirSync(folder, { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(join(folder, name), text);
