import { suite } from "uvu";
import * as assert from "uvu/assert";
import { derive } from "../../../src/derive/index.ts";
import { bareArticle } from "../../support/bare.ts";

const test = suite("derive/statements: a report of talks");

/** A report with a misspelt name, a wrong opening mark, a relay, quotations that their attribution breaks, and a programme's name. */
const BODY = `Diplomats of Norland and Sudland met in Ostrava Bay on Monday over heightened tensions in the strait.

Deputy Foreign Minister Ivan Rebkov of Norland and his team arrived for talks with Deputy Secretary of State Ada Sherwood and her delegation.

At an informal dinner Sunday night, Rebkov predicted “difficult” talks.

Sherwood ”stressed the commitment of Sudland to the principles of free passage, and the freedom of ports to choose their own partners,” State Department spokesman Ted Prior said in a statement.

The statement also said Sherwood “affirmed that Sudland would welcome real progress at sea.”

“I don’t think we are going to see any ships in the coming week,” Clara Blaine said on the Harbour Channel’s “State of the Port.” “We are going to put things on the table.”

“It’s hard to see progress in an atmosphere of threats,” Blaine said. “So if we make progress, we will have to see fewer boats.”

Rebkov told the Norland news agency on Sunday that Sudland must provide “legal guarantees of free passage.”

“If they are unable to do this, they will face a worse situation at sea,” he said.

Asked if Norland was prepared to yield, Rebkov insisted: “The Sudlanders should get ready to reach a compromise.”
`;

const { people, statements } = derive(bareArticle(BODY, { date: "2031-05-05" }));
const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? id;
const quoted = statements
  .filter(({ kind }) => kind !== "indirect")
  .map(({ kind, content, speakers }) => {
    const [speaker] = speakers;
    return `${kind} | ${speaker && "person" in speaker ? nameOf(speaker.person) : "?"} | ${content.length} | ${BODY.slice(content[0]?.start).slice(0, 24)}`;
  });

test("the eight statements with quoted words, and no other", () =>
  assert.equal(quoted, [
    "mixed | Ivan Rebkov | 1 | “difficult” talks.\n\nSher",
    "mixed | Ted Prior | 1 | Sherwood ”stressed the c",
    "mixed | Ted Prior | 1 | Sherwood “affirmed that ",
    "direct | Clara Blaine | 2 | I don’t think we are goi",
    "direct | Clara Blaine | 2 | It’s hard to see progres",
    "mixed | Ivan Rebkov | 1 | that Sudland must provid",
    "direct | Ivan Rebkov | 1 | If they are unable to do",
    "direct | Ivan Rebkov | 1 | The Sudlanders should ge",
  ]));

test.run();
