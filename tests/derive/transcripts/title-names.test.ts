import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readTitleNames } from "../../../src/derive/transcripts/title-names.ts";
import { contextOf, speechOf } from "./support.ts";

const test = suite("names in titles");

const TITLES: Readonly<Record<string, readonly string[]>> = {
  "Remarks by President Hale on Ferries": ["President: Hale"],
  "Remarks By Vice President Hale Before Boarding The Ferry": ["Vice President: Hale"],
  "Press Briefing by Press Secretary Ines\u00a0Okoro, May\u00a06,\u00a02031": ["Press Secretary: Ines Okoro"],
  "Press Briefing by Press Secretary Ines Okoro and Port Authority Director Tom Ardo, May 6, 2031": [
    "Press Secretary: Ines Okoro",
    "Port Authority Director: Tom Ardo",
  ],
  "Remarks by President Hale and His Highness Sheikh Omar Bin Idris Al-Safi, Amir of Norland": [
    "President: Hale",
    "Sheikh: Omar Bin Idris Al-Safi",
  ],
  "Joint Statement by President Hale and President von der Heide on Fares": ["President: Hale", "President: von der Heide"],
  "Readout of President Hale’s Call with Dr. Lea Sato of Norland": ["President: Hale", ": Lea Sato"],
};
for (const [title, names] of Object.entries(TITLES))
  test(title, () => {
    const read = readTitleNames(title);
    assert.equal(
      read.map((name) => `${name.office.join(" ")}: ${title.slice(name.start, name.end).replace(/\s/g, " ")}`),
      names,
    );
  });

const NONE = [
  "Remarks at the President’s Council of Ports",
  "Background Press Call by a Senior Administration Official",
  "Service for Martin Luther King Jr. Day",
  "Remarks by the President on Fares",
  "Letter to the Speaker of the House",
  "Readout of the President and Vice President’s Meeting with Pilots",
  "Readout of the First Listening Session on Ferries",
  "Readout of the Meeting of the National Academy of Ports",
  "Readout of a Meeting with Harbour Justice Leaders",
  "Readout of the Minister of Foreign Affairs and Expatriates",
];
for (const title of NONE) test(`not-name: ${title}`, () => assert.equal(readTitleNames(title), []));

test("a full name in the title becomes the name of the surname in the text", () => {
  const context = contextOf("MS. OKORO: Hi.\n\nQ  Thank you, Ms. Okoro.\n", "Press Briefing by Press Secretary Ines Okoro");
  const { entities } = speechOf(context, { okoro: ["Okoro"] });
  assert.equal(
    entities.people.map(
      (p) => `${p.id}: ${p.name} (${p.otherNames.map((o) => o.name)}), ${p.roles.map((r) => r.title)}, ${p.mentions.length}`,
    ),
    ["okoro: Ines Okoro (Okoro), Press Secretary, 2"],
  );
});

test("a readout's title names people too; a headline does not", () => {
  const names = (title: string) => speechOf(contextOf("They spoke today.\n", title)).entities.people.map((p) => p.name);
  assert.equal(names("Statement by Port Secretary Ines Okoro on President Hale’s Call with President Lea Sato"), [
    "Ines Okoro",
    "Hale",
    "Lea Sato",
  ]);
  assert.equal(names("Judge Blocks Ferry Order"), []);
});

test("two of one surname", () => {
  const context = contextOf(
    "THE PRESIDENT: Hi.\n\nTHE FIRST LADY: Yes.\n\nQ  Why, Mr. Hale?\n",
    "Remarks by President Hale and First Lady Lea Hale",
  );
  const { statements } = speechOf(context, { hale: ["Hale"] });
  assert.equal(
    statements.map((s) => s.speakers.map((x) => ("person" in x ? x.person : "–")).join()),
    ["hale", "lea-hale", "–"],
  );
});

test("a verb behind the name is not of it where the text knows better", () => {
  const { entities } = speechOf(contextOf("THE PRESIDENT: I am Hale.\n\nQ  Why?\n", "President Hale Opens Remarks"), { hale: ["Hale"] });
  assert.equal(
    entities.people.map((p) => p.name),
    ["Hale"],
  );
});

test.run();
