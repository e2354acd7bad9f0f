/**
 * Rewrites the expected records below tests/golden from what the program makes now: `npm run golden`. Look at the diff: it is
 * the change of behaviour that goes with a change of rules.
 */
import { writeFileSync } from "node:fs";
import { expectedFile, goldenCases, makeRecord } from "./support/golden.ts";

for (const name of goldenCases()) writeFileSync(expectedFile(name), await makeRecord(name));
