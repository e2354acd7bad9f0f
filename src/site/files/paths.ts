/** Where the site's other files lie. The folders of pages hold nothing but pages. */
export const FEED = "feed.xml";
export const CALENDAR = "calendar.ics";
export const SITEMAP = "sitemap.xml";
export const personFeed = (id: string) => `feeds/people/${id}.xml`;
export const personCsv = (id: string) => `data/people/${id}.csv`;
export const meetingFeed = (id: string) => `feeds/meetings/${id}.xml`;
export const meetingCalendar = (id: string) => `calendar/${id}.ics`;

/** The downloads of the whole record. */
export const DOWNLOADS = {
  json: "data/record.json",
  statements: "data/statements.csv",
  people: "data/people.csv",
  meetings: "data/meetings.csv",
  popolo: "data/popolo.json",
  jsonld: "data/record.jsonld",
} as const;
