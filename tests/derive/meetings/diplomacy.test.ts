import { suite } from "uvu";
import * as assert from "uvu/assert";
import { deriveText, meetingLines } from "../../support/invented-article.ts";

const test = suite("derive/meetings: diplomacy of every kind");

/** A text of a Wednesday (2022-01-12), and the meetings it tells of: `kind status start/end @where: who`. */
const CASES: readonly (readonly [text: string, expected: string])[] = [
  // talks
  ["Norway and Sweden held talks in Geneva on Monday.", "talks held 2022-01-10 @Geneva: Norway, Sweden"],
  ["Talks between Norway and Sweden were held in Geneva on Monday.", "talks held 2022-01-10 @Geneva: Norway, Sweden"],
  ["In Geneva on Monday, Norway and Sweden held a second round of talks.", "talks held 2022-01-10 @Geneva: Norway, Sweden"],
  [
    "Foreign Minister Maria Varga will hold talks with her Swedish counterpart, Erik Lund, in Vienna on Friday.",
    "talks planned 2022-01-14 @Vienna: Maria Varga, Erik Lund",
  ],
  [
    "Deputy Foreign Minister Maria Varga and her delegation arrived in Vienna on Tuesday for talks with Ambassador Erik Lund.",
    "talks held 2022-01-11 @Vienna: Maria Varga, her delegation, Erik Lund",
  ],
  ["Norwegian and Swedish negotiators met in Oslo on Tuesday.", "meeting held 2022-01-11 @Oslo: Norwegian and Swedish negotiators"],
  ["Talks in Vienna between Norway and Sweden resume on Thursday.", "talks planned 2022-01-13 @Vienna: Norway, Sweden"],
  ["Peace talks between Norway and Sweden opened in Geneva on Monday.", "talks held 2022-01-10 @Geneva: Norway, Sweden"],
  ["Norway and Sweden are to begin talks in Geneva next week.", "talks planned 2022-01-17/2022-01-23 @Geneva: Norway, Sweden"],
  // a post, a comma and its holder
  [
    "Sweden’s Prime Minister, Erik Lund, is due to meet the president of Norway, Maria Varga, in Oslo on Friday.",
    "meeting planned 2022-01-14 @Oslo: Erik Lund, Maria Varga",
  ],
  [
    "President Maria Varga received the Swedish prime minister, Erik Lund, at the palace on Monday.",
    "meeting held 2022-01-10: Maria Varga, Erik Lund",
  ],
  [
    "President Maria Varga met the German chancellor, Emil Haas, and the Swedish prime minister, Erik Lund, in Oslo on Monday.",
    "meeting held 2022-01-10 @Oslo: Maria Varga, Emil Haas, Erik Lund",
  ],
  // what two do together
  ["Maria Varga and Erik Lund discussed the port in a phone call on Monday.", "call held 2022-01-10: Maria Varga, Erik Lund"],
  ["On Monday, Maria Varga hosted a dinner for Erik Lund.", "dinner held 2022-01-10: Maria Varga, Erik Lund"],
  // called off
  ["A planned meeting between Maria Varga and Erik Lund was called off on Monday.", "meeting cancelled: Maria Varga, Erik Lund"],
  [
    "Maria Varga was to have met Erik Lund on Monday but the meeting was cancelled.",
    "meeting cancelled 2022-01-10: Maria Varga, Erik Lund",
  ],
  // one meeting is not another
  [
    "Maria Varga held a bilateral meeting with Erik Lund. Foreign ministers from the group will gather in Oslo in the autumn.",
    "meeting held: Maria Varga, Erik Lund",
  ],
  ["Erik Lund will pay an official visit to Oslo on January 20.", "visit planned 2022-01-20 @Oslo: Erik Lund"],
  ["Erik Lund arrived in Oslo on Monday on a two-day visit.", "visit held 2022-01-10 @Oslo: Erik Lund"],
  // meetings
  [
    "Adviser Erik Lund briefed them, including on Secretary Varga’s upcoming meeting with Foreign Minister Ada Brandt.",
    "meeting planned: Varga, Ada Brandt",
  ],
  ["From Oslo, President Maria Varga will travel to Vienna to take part in the Harbour Summit.", "summit planned @Vienna: Maria Varga"],
  [
    "President Maria Varga met today with Prime Minister Erik Lund, which was Varga’s first meeting with a foreign leader.",
    "meeting held 2022-01-12: Maria Varga, Erik Lund",
  ],
  [
    "President Maria Varga met today with Prime Minister Erik Lund. They discussed ports. She asked for ships. He offered two. She thanked him. Adviser Ada Brandt also met separately with Prime Minister Lund.",
    "meeting held 2022-01-12: Maria Varga, Erik Lund\nmeeting held 2022-01-12: Ada Brandt, Erik Lund",
  ],
  ["President Maria Varga met in Oslo on Monday with Prime Minister Erik Lund.", "meeting held 2022-01-10 @Oslo: Maria Varga, Erik Lund"],
  ["On Monday in Oslo, President Maria Varga met Prime Minister Erik Lund.", "meeting held 2022-01-10 @Oslo: Maria Varga, Erik Lund"],
  [
    "Prime Minister Erik Lund was received by President Maria Varga in Oslo on Monday.",
    "meeting held 2022-01-10 @Oslo: Erik Lund, Maria Varga",
  ],
  [
    "Prime Minister Erik Lund was welcomed at the airport in Oslo on Monday by President Maria Varga.",
    "meeting held 2022-01-10 @Oslo: Erik Lund, Maria Varga",
  ],
  [
    "A meeting between President Maria Varga and Prime Minister Erik Lund will take place in Oslo on Friday.",
    "meeting planned 2022-01-14 @Oslo: Maria Varga, Erik Lund",
  ],
  [
    "President Maria Varga and Prime Minister Erik Lund are due to meet in Oslo on Friday.",
    "meeting planned 2022-01-14 @Oslo: Maria Varga, Erik Lund",
  ],
  ["President Maria Varga is scheduled to meet Prime Minister Erik Lund on Jan. 20.", "meeting planned 2022-01-20: Maria Varga, Erik Lund"],
  ["President Maria Varga had met Prime Minister Erik Lund in Oslo on Sunday.", "meeting held 2022-01-09 @Oslo: Maria Varga, Erik Lund"],
  ["Foreign Ministers Maria Varga of Norway and Erik Lund of Sweden met on Monday.", "meeting held 2022-01-10: Maria Varga, Erik Lund"],
  [
    "President Maria Varga received Ambassador Erik Lund at the presidential palace on Tuesday.",
    "meeting held 2022-01-11: Maria Varga, Erik Lund",
  ],
  ["Maria Varga sat down with Erik Lund in Oslo last Friday.", "meeting held 2022-01-07 @Oslo: Maria Varga, Erik Lund"],
  [
    "The foreign ministers of Norway and Sweden met in Oslo on Monday.",
    "meeting held 2022-01-10 @Oslo: The foreign ministers of Norway and Sweden",
  ],
  [
    "NATO has met Russia before. A NATO-Russia meeting is scheduled for Thursday in Brussels.",
    "meeting planned 2022-01-13 @Brussels: NATO, Russia",
  ],
  ["The Security Council met on Tuesday in New York.", "meeting held 2022-01-11 @New York: United Nations Security Council"],
  // summits and what is beside them
  ["President Maria Varga will attend a summit in Geneva on Jan. 20.", "summit planned 2022-01-20 @Geneva: Maria Varga"],
  ["The summit of Norway and Sweden ended in Oslo on Sunday.", "summit held 2022-01-09 @Oslo: Norway, Sweden"],
  [
    "President Maria Varga hosted Prime Minister Erik Lund for a summit in Oslo on Monday.",
    "summit held 2022-01-10 @Oslo: Maria Varga, Erik Lund",
  ],
  [
    "President Maria Varga held a bilateral meeting with Prime Minister Erik Lund on the sidelines of the summit in Geneva on Monday.",
    "meeting held 2022-01-10 @Geneva: Maria Varga, Erik Lund",
  ],
  // calls
  ["President Maria Varga telephoned Prime Minister Erik Lund on Monday.", "call held 2022-01-10: Maria Varga, Erik Lund"],
  [
    "In a phone call on Monday, President Maria Varga assured Prime Minister Erik Lund of her support.",
    "call held 2022-01-10: Maria Varga, Erik Lund",
  ],
  ["President Maria Varga held a phone call with Prime Minister Erik Lund on Monday.", "call held 2022-01-10: Maria Varga, Erik Lund"],
  [
    "A call between President Maria Varga and Prime Minister Erik Lund is planned for Thursday.",
    "call planned 2022-01-13: Maria Varga, Erik Lund",
  ],
  [
    "President Maria Varga will speak by phone with Prime Minister Erik Lund on Thursday.",
    "call planned 2022-01-13: Maria Varga, Erik Lund",
  ],
  ["Maria Varga and Erik Lund spoke by video link on Tuesday.", "call held 2022-01-11: Maria Varga, Erik Lund"],
  // visits
  ["President Maria Varga paid a state visit to Norway from Jan. 4 to Jan. 6.", "visit held 2022-01-04/2022-01-06 @Norway: Maria Varga"],
  ["Prime Minister Erik Lund will visit Berlin on Friday.", "visit planned 2022-01-14 @Berlin: Erik Lund"],
  // dinners
  ["President Maria Varga hosted a dinner for Prime Minister Erik Lund on Sunday night.", "dinner held 2022-01-09: Maria Varga, Erik Lund"],
  ["Maria Varga and Erik Lund had dinner in Oslo on Sunday.", "dinner held 2022-01-09 @Oslo: Maria Varga, Erik Lund"],
  ["Maria Varga met Erik Lund over lunch in Oslo on Monday.", "dinner held 2022-01-10 @Oslo: Maria Varga, Erik Lund"],
  // interviews
  ["In an interview with CNN on Sunday, President Maria Varga ruled out talks.", "interview held 2022-01-09: Maria Varga, CNN"],
  ["President Maria Varga told radio host Erik Lund on Monday that she would run.", "interview held 2022-01-10: Maria Varga, Erik Lund"],
  [
    "“We will win,” Maria Varga said in an interview with CNN’s Erik Lund that aired Sunday on “State of the Union.”",
    "interview held 2022-01-09: Maria Varga, Erik Lund, State of the Union",
  ],
  [
    "Asked on Sunday on CNN’s “State of the Union” why she distrusted Ana Dias, Maria Varga said nothing.",
    "interview held 2022-01-09: Maria Varga, State of the Union",
  ],
  ["''We will win,'' Maria Varga said Sunday on NBC's ''Meet the Press.''", "interview held 2022-01-09: Maria Varga, Meet the Press"],
  ["Maria Varga spoke to CNN on Monday about the harbour.", "interview held 2022-01-10: Maria Varga, CNN"],
  // hearings
  [
    "Secretary of State Maria Varga will testify before the Senate Foreign Relations Committee on Thursday.",
    "hearing planned 2022-01-13: Maria Varga, the Senate Foreign Relations Committee",
  ],
  [
    "At a Senate hearing on Tuesday, Sen. Maria Varga questioned Erik Lund about the harbour.",
    "hearing held 2022-01-11: Senate, Maria Varga, Erik Lund",
  ],
  // debates
  ["Maria Varga and Erik Lund will debate in Oslo on Friday.", "debate planned 2022-01-14 @Oslo: Maria Varga, Erik Lund"],
  ["Maria Varga faced Erik Lund in a televised debate on Monday.", "debate held 2022-01-10: Maria Varga, Erik Lund"],
  // rallies, speeches, ceremonies
  ["Maria Varga addressed a rally in Cleveland on Monday.", "rally held 2022-01-10 @Cleveland: Maria Varga"],
  ["Speaking at a rally in Cleveland on Monday, Maria Varga attacked the plan.", "rally held 2022-01-10 @Cleveland: Maria Varga"],
  [
    "Maria Varga cast herself as a champion of fishermen during a speech in Cleveland on Monday.",
    "speech held 2022-01-10 @Cleveland: Maria Varga",
  ],
  [
    "President Maria Varga addressed the United Nations General Assembly on Tuesday.",
    "speech held 2022-01-11: Maria Varga, United Nations General Assembly",
  ],
  [
    "President Maria Varga will deliver a speech to the European Parliament on Jan. 19.",
    "speech planned 2022-01-19: Maria Varga, European Parliament",
  ],
  [
    "President Maria Varga and Prime Minister Erik Lund attended a signing ceremony in Oslo on Monday.",
    "ceremony held 2022-01-10 @Oslo: Maria Varga, Erik Lund",
  ],
  // press conferences and conferences
  [
    "Maria Varga and Erik Lund will hold a joint press conference in Oslo on Friday.",
    "press-conference planned 2022-01-14 @Oslo: Maria Varga, Erik Lund",
  ],
  ["At a news conference in Oslo on Monday, Maria Varga defended the treaty.", "press-conference held 2022-01-10 @Oslo: Maria Varga"],
  ["Maria Varga spoke at the Harbour Security Conference in Oslo on Saturday.", "conference held 2022-01-08 @Oslo: Maria Varga"],
  [
    "The Harbour Security Conference opens in Oslo on Friday with President Maria Varga.",
    "conference planned 2022-01-14 @Oslo: Maria Varga",
  ],
  // called off, put off
  ["A summit of Norway and Sweden planned for Friday in Oslo has been called off.", "summit cancelled 2022-01-14 @Oslo: Norway, Sweden"],
  ["Norway called off talks with Sweden that were scheduled for Friday.", "talks cancelled 2022-01-14: Norway, Sweden"],
  [
    "President Maria Varga cancelled a meeting with Prime Minister Erik Lund that had been planned for Thursday.",
    "meeting cancelled 2022-01-13: Maria Varga, Erik Lund",
  ],
  [
    "The meeting between President Maria Varga and Prime Minister Erik Lund on Friday has been postponed.",
    "meeting postponed 2022-01-14: Maria Varga, Erik Lund",
  ],
  ["Maria Varga’s visit to Berlin, planned for Friday, was put off.", "visit postponed 2022-01-14 @Berlin: Maria Varga"],
  // several in a sentence
  [
    "After a call with Erik Lund on Monday, Maria Varga met Ana Dias on Tuesday.",
    "meeting held 2022-01-11: Maria Varga, Ana Dias\ncall held 2022-01-10: Maria Varga, Erik Lund",
  ],
  // dates: ranges, weeks, seasons, year ends
  ["Norway and Sweden held talks in Geneva from Jan. 4 to 6.", "talks held 2022-01-04/2022-01-06 @Geneva: Norway, Sweden"],
  ["Norway and Sweden will hold talks in Geneva on Jan. 20-21.", "talks planned 2022-01-20/2022-01-21 @Geneva: Norway, Sweden"],
  ["Maria Varga met Erik Lund in Oslo in December.", "meeting held 2021-12 @Oslo: Maria Varga, Erik Lund"],
  ["Maria Varga met Erik Lund in Oslo in 2014.", "meeting held 2014 @Oslo: Maria Varga, Erik Lund"],
  ["Maria Varga will meet Erik Lund in Oslo later this week.", "meeting planned 2022-01-12/2022-01-16 @Oslo: Maria Varga, Erik Lund"],
  ["Maria Varga met Erik Lund in Oslo on Dec. 30.", "meeting held 2021-12-30 @Oslo: Maria Varga, Erik Lund"],
  ["Maria Varga will meet Erik Lund in Oslo on Feb. 3.", "meeting planned 2022-02-03 @Oslo: Maria Varga, Erik Lund"],
  ["Maria Varga met Erik Lund overnight in Oslo.", "meeting held 2022-01-11/2022-01-12 @Oslo: Maria Varga, Erik Lund"],
  ["Maria Varga met Erik Lund in Oslo two weeks ago.", "meeting held 2021-12-26/2022-01-01 @Oslo: Maria Varga, Erik Lund"],
  // a day of something else
  ["Maria Varga held a rally in Cleveland ahead of next Tuesday’s primary.", "rally held @Cleveland: Maria Varga"],
  [
    "Support has grown since their Jan. 5 debate in Oslo between Maria Varga and Erik Lund.",
    "debate held 2022-01-05 @Oslo: Maria Varga, Erik Lund",
  ],
  ["At a town hall in Illinois. Maria Varga met Erik Lund in Oslo on Monday.", "meeting held 2022-01-10 @Oslo: Maria Varga, Erik Lund"],
  // headline style
  [
    "Varga meets Lund in Oslo on Friday.\n\nPresident Maria Varga and Prime Minister Erik Lund are to talk about fish.",
    "meeting planned 2022-01-14 @Oslo: Maria Varga, Erik Lund",
  ],
  ["Maria Varga to meet Erik Lund in Oslo on Friday.", "meeting planned 2022-01-14 @Oslo: Maria Varga, Erik Lund"],
  ["Maria Varga and Erik Lund agree to meet in Oslo on Friday.", "meeting planned 2022-01-14 @Oslo: Maria Varga, Erik Lund"],
];
for (const [text, expected] of CASES) test(text, () => assert.is(meetingLines(deriveText(text)), expected));

/** The sides of all participants of a text's meetings. */
const sidesOf = (text: string) => deriveText(text).meetings.flatMap((meeting) => meeting.participants.map(({ side }) => side));

test("a described group of one state is of its side, one of two states of neither", () => {
  assert.equal(sidesOf("Norwegian negotiators met in Oslo on Tuesday."), ["norway"]);
  assert.equal(sidesOf("Norwegian and Swedish negotiators met in Oslo on Tuesday."), [null]);
});

test.run();
