const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

/** Forms of a date in metadata, each with the places of year, month and day among its groups. */
const FORMS: readonly (readonly [pattern: RegExp, year: number, month: number, day: number])[] = [
  // 2022-01-10, 2022-01-10T14:05:00Z, 2022/1/9
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, 1, 2, 3],
  // 20220110
  [/^(\d{4})(\d{2})(\d{2})(?:T|$)/, 1, 2, 3],
  // January 10, 2022; Jan. 10 2022
  [new RegExp(`^(?:[a-z]+,?\\s+)?${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, "i"), 3, 1, 2],
  // Mon, 10 Jan 2022 14:05:00 GMT; 10 January 2022
  [new RegExp(`^(?:[a-z]+,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(\\d{4})\\b`, "i"), 3, 2, 1],
];

/**
 * The ISO calendar day that a metadata value prints, in its own time zone; null where it prints none, or one that
 * does not exist. Days and months in figures alone (`1/6/2022`) are ambiguous and give null.
 */
export function readDate(value: string): string | null {
  const text = value.trim();
  for (const [pattern, year, month, day] of FORMS) {
    const found = pattern.exec(text);
    if (found) return toDay(found[year] ?? "", found[month] ?? "", found[day] ?? "");
  }
  return null;
}

/** The date in a file's path: `2022-01-10-talks.txt`, `talks_20220110.md`, `2022/01/10/talks.html`; null where there is none. */
export function dateInPath(path: string): string | null {
  const found = /(?<!\d)(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/.exec(path) ?? /(?<!\d)(\d{4})\/(\d{2})\/(\d{2})(?!\d)/.exec(path);
  return found && toDay(found[1] ?? "", found[2] ?? "", found[3] ?? "");
}

function toDay(year: string, month: string, day: string): string | null {
  const m = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const y = Number(year);
  const d = Number(day);
  if (y < 1000 || m < 1 || m > 12 || d < 1 || d > daysIn(y, m)) return null;
  return `${year}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
