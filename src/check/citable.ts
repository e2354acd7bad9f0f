/** What a brief can cite, by the word it uses, with the list of the record that holds it. */
export const LISTS = {
  person: "people",
  organization: "organizations",
  place: "places",
  meeting: "meetings",
  statement: "statements",
  topic: "topics",
  source: "articles",
} as const;
