import { suite } from "uvu";
import * as assert from "uvu/assert";
import { deriveText } from "../../support/invented-article.ts";

const test = suite("derive/meetings: titles");

const CASES: readonly (readonly [text: string, title: string, id: string])[] = [
  ["President Maria Varga met Prime Minister Erik Lund in Oslo on Monday.", "Varga–Lund meeting, Oslo", "oslo-meeting-2022-01-10"],
  ["Norway and Sweden held talks in Geneva on Monday.", "Norway–Sweden talks, Geneva", "geneva-talks-2022-01-10"],
  // one who is named alone
  ["At a dinner on Sunday night, Erik Lund predicted rain.", "Dinner with Erik Lund", "lund-dinner-2022-01-09"],
  ["Talks with Norway are planned for Thursday in Vienna.", "Talks with Norway, Vienna", "vienna-talks-2022-01-13"],
  ["Talks with the European Union are planned for Thursday in Vienna.", "Talks with the European Union, Vienna", "vienna-talks-2022-01-13"],
  ["Varga Slams Erik Lund And The Harbour Press In One Debate Answer On Monday In Oslo.", "Debate, Oslo", "oslo-debate-2022-01-10"],
  ["President Maria Varga met with mayors on Monday.", "Varga meeting with mayors", "varga-meeting-2022-01-10"],
  // on air
  [
    "“We are ready,” Sen. Maria Varga said Sunday on CNN’s “State of the Union.”",
    "Varga on “State of the Union”",
    "varga-interview-2022-01-09",
  ],
  [
    "Maria Varga told radio host Erik Lund on Monday that she would run.",
    "Varga interview with Erik Lund",
    "varga-lund-interview-2022-01-10",
  ],
  // before others
  ["At a rally in Cleveland on Monday, Maria Varga attacked the plan.", "Varga rally, Cleveland", "cleveland-rally-2022-01-10"],
  ["Maria Varga will visit Berlin on Friday.", "Varga visit to Berlin", "berlin-visit-2022-01-14"],
];
for (const [text, title, id] of CASES)
  test(text, () => {
    const [meeting] = deriveText(text).meetings;
    assert.equal([meeting?.title, meeting?.id], [title, id]);
  });

test.run();
