import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { jsonSchemas } from "../../src/schema/json-schemas.ts";

const test = suite("json-schemas");
const folder = join(import.meta.dirname, "../../docs/schema");

test("docs/schema is what the schemas say (npm run schema)", () => {
  assert.equal(readdirSync(folder).sort(), [...jsonSchemas().keys()].sort());
  for (const [name, text] of jsonSchemas()) assert.ok(readFileSync(join(folder, name), "utf8") === text, `${name} is out of date`);
});

test("they refuse what the schemas refuse: unknown keys, and ids that are none", () => {
  const curation = jsonSchemas().get("curation.json") ?? "";
  assert.match(curation, '"additionalProperties": false');
  assert.match(curation, "^[a-z0-9]+(?:-[a-z0-9]+)*$");
});

test.run();
