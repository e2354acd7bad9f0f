export { exportAtom } from "./atom.ts";
export { exportMeetingsCsv, exportPeopleCsv, exportStatementsCsv } from "./csv.ts";
export { addressesBelow, indexRecord } from "./exportable.ts";
export { exportIcs, hasDay } from "./ics.ts";
export { exportJson } from "./json.ts";
export { exportJsonLd, linkedData, withContext } from "./jsonld.ts";
export { exportPopolo } from "./popolo.ts";
