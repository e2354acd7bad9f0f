/** Dates and numbers in the reader's language, by Intl. Dates are calendar days: they are formatted in UTC and never shift. */
export interface Formats {
  readonly locale: string;
  /** `2022-01-09` → "Sun 9 Jan 2022"; `2022-01` → "January 2022"; `2022` → "2022". */
  readonly date: (iso: string) => string;
  /** "Sunday 9 January 2022". */
  readonly longDate: (iso: string) => string;
  /** "9 January 2022". */
  readonly plainDate: (iso: string) => string;
  readonly weekday: (iso: string) => string;
  readonly shortWeekday: (iso: string) => string;
  /** "9 Jan". */
  readonly dayMonth: (iso: string) => string;
  /** "January 2022". */
  readonly month: (iso: string) => string;
  readonly shortMonth: (iso: string) => string;
  readonly number: (n: number) => string;
  readonly list: (items: readonly string[]) => string;
  readonly compare: (a: string, b: string) => number;
  readonly country: (code: string) => string;
}

/** Day before month, as the record's rail sets it, where the language itself does not choose a region. */
const REGIONAL: Readonly<Record<string, string>> = { en: "en-GB" };

export function formatsFor(language: string): Formats {
  const locale = REGIONAL[language] ?? language;
  const make = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    return (iso: string) => format.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`)).replaceAll(",", "");
  };
  const month = make({ month: "long", year: "numeric" });
  const full = partial(month, make({ weekday: "short", day: "numeric", month: "short", year: "numeric" }));
  const collator = new Intl.Collator(locale);
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const regions = new Intl.DisplayNames(locale, { type: "region" });
  return {
    locale,
    date: full,
    longDate: partial(month, make({ weekday: "long", day: "numeric", month: "long", year: "numeric" })),
    plainDate: partial(month, make({ day: "numeric", month: "long", year: "numeric" })),
    weekday: make({ weekday: "long" }),
    shortWeekday: make({ weekday: "short" }),
    dayMonth: make({ day: "numeric", month: "short" }),
    month,
    shortMonth: make({ month: "short" }),
    number: (n) => numbers.format(n),
    list: (items) => lists.format(items),
    compare: (a, b) => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0),
    country: (code) => regions.of(code) ?? code,
  };
}

/** Chooses by how precise a date is: a year stands as it is, a month by `month`, a day by `day`. */
function partial(month: (iso: string) => string, day: (iso: string) => string): (iso: string) => string {
  return (iso) => (iso.length === 4 ? iso : iso.length === 7 ? month(`${iso}-01`) : day(iso));
}
