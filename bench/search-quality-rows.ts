/** The queries of `search-quality.ts`: what a reader of the White House's January 2022 might ask, and what a plain scan looks for. */
import type { Statement } from "../src/schema/index.ts";

export interface Row {
  readonly what: string;
  readonly query: string;
  /** What a scan should look for instead of the query's own words: the right spelling, the word without its filter. */
  readonly scan: string;
  readonly filter?: (statement: Statement, day: string) => boolean;
  readonly equal?: true;
  /** The query is the beginning of words: the scan looks for words that begin so. */
  readonly begins?: true;
}

const PRESS_CONFERENCE = "remarks-by-president-biden-in-press-conference-2022-01-19";
const said = (person: string) => (s: Statement) => s.speakers.some((speaker) => "person" in speaker && speaker.person === person);
export const ROWS: readonly Row[] = [
  { what: "word", query: "q=inflation", scan: "inflation" },
  { what: "word in most statements", query: "q=the", scan: "the" },
  { what: "words together", query: "q=russia+sanctions", scan: "russia sanctions" },
  { what: "word with an apostrophe", query: "q=don%27t", scan: "“don't”" },
  { what: "word with a hyphen", query: "q=covid-19", scan: "“covid-19”" },
  { what: "initials", query: "q=u.s.", scan: "“u.s”" },
  { what: "name", query: "q=Psaki", scan: "psaki" },
  { what: "name, as the record spells it", query: "q=Zelenskyy", scan: "zelenskyy" },
  { what: "name, another spelling", query: "q=Zelensky", scan: "zelenskyy" },
  { what: "name, a third spelling", query: "q=Zelenskiy", scan: "zelenskyy" },
  { what: "name, a fourth spelling", query: "q=Selenskyj", scan: "zelenskyy" },
  { what: "name, misspelt", query: "q=Pskai", scan: "psaki" },
  { what: "diacritics, written", query: "q=Guant%C3%A1namo", scan: "guantanamo" },
  { what: "diacritics, left out", query: "q=Guantanamo", scan: "guantanamo" },
  { what: "name with diacritics, left out", query: "q=Moise", scan: "moise" },
  { what: "diacritics in a phrase, left out", query: "q=%22Vanessa+Guillen%22", scan: "“vanessa guillen”", equal: true },
  { what: "phrase", query: "q=%22build+back+better%22", scan: "“build back better”", equal: true },
  { what: "phrase of common words", query: "q=%22of+the%22", scan: "“of the”", equal: true },
  { what: "phrase of common words", query: "q=%22and+that+is+what%22", scan: "“and that is what”", equal: true },
  { what: "phrase, one word", query: "q=%22sanctions%22", scan: "“sanctions”", equal: true },
  { what: "phrase, a form that is not said", query: "q=%22sanction%22", scan: "“sanction”", equal: true },
  { what: "phrase with a misspelt name", query: "q=%22president+zelensky%22", scan: "“president zelensky”", equal: true },
  { what: "phrase, wrong order", query: "q=%22better+back+build%22", scan: "“better back build”", equal: true },
  { what: "phrase and word", query: "q=%22supply+chain%22+semiconductors", scan: "“supply chain” semiconductors" },
  { what: "two phrases", query: "q=%22supply+chain%22+%22the+president%22", scan: "“supply chain” “the president”", equal: true },
  { what: "stem", query: "q=vaccinating", scan: "vaccinating" },
  { what: "stem", query: "q=negotiation", scan: "negotiation" },
  { what: "beginning", query: "q=vaccin", scan: "vaccin", begins: true },
  { what: "beginning of a word that has a stem", query: "q=regulatio", scan: "regulatio", begins: true },
  { what: "beginning", query: "q=semicond", scan: "semicond", begins: true },
  { what: "word that others begin with", query: "q=mark", scan: "mark" },
  { what: "unknown word", query: "q=qwertzuiop", scan: "qwertzuiop", equal: true },
  { what: "unknown and known word", query: "q=qwertzuiop+inflation", scan: "qwertzuiop inflation", equal: true },
  {
    what: "range of dates",
    query: "from=2022-01-10&to=2022-01-14",
    scan: "",
    filter: (_, day) => day >= "2022-01-10" && day <= "2022-01-14",
    equal: true,
  },
  {
    what: "phrase in a range",
    query: "q=%22nord+stream%22&from=2022-01-15",
    scan: "“nord stream”",
    filter: (_, day) => day >= "2022-01-15",
    equal: true,
  },
  { what: "speaker", query: "speaker=jen-psaki", scan: "", filter: said("jen-psaki"), equal: true },
  {
    what: "two speakers",
    query: "speaker=jen-psaki&speaker=joe-biden",
    scan: "",
    filter: (s) => said("jen-psaki")(s) || said("joe-biden")(s),
    equal: true,
  },
  { what: "speaker and phrase", query: "q=%22russia%22&speaker=jen-psaki", scan: "“russia”", filter: said("jen-psaki"), equal: true },
  {
    what: "meeting and word in a phrase",
    query: `q=%22inflation%22&meeting=${PRESS_CONFERENCE}`,
    scan: "“inflation”",
    filter: (s) => s.saidAt === PRESS_CONFERENCE || s.about.includes(PRESS_CONFERENCE),
    equal: true,
  },
  {
    what: "topic, two speakers and a range",
    query: "topic=ukraine&speaker=joe-biden&speaker=jake-sullivan&from=2022-01-11&to=2022-01-20",
    scan: "",
    filter: (s, day) =>
      s.topics.includes("ukraine") && (said("joe-biden")(s) || said("jake-sullivan")(s)) && day >= "2022-01-11" && day <= "2022-01-20",
    equal: true,
  },
  { what: "not reviewed", query: "review=unreviewed&kind=document", scan: "", filter: (s) => s.kind === "document", equal: true },
  {
    what: "speaker, kind and date",
    query: "speaker=joe-biden&kind=turn&to=2022-01-20",
    scan: "",
    filter: (s, day) => said("joe-biden")(s) && s.kind === "turn" && day <= "2022-01-20",
    equal: true,
  },
  {
    what: "month",
    query: "month=2022-01&kind=indirect",
    scan: "",
    filter: (s, day) => day.startsWith("2022-01-") && s.kind === "indirect",
    equal: true,
  },
];
