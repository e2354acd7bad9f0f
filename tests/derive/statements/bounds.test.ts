import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readable } from "./support.ts";

const test = suite("derive/statements: where reported speech begins and ends");

const cases: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  "the main clause behind a subordinate one": [
    "While Brandt says the ferry is old and slow, she hopes it will sail on.",
    ["indirect | Brandt | the ferry is old and slow", "indirect | she | it will sail on"],
  ],
  "the main clause behind a participle": ["Praising the old ferry, the council left the hall.", ["indirect | the council | the old ferry"]],
  "an inserted relative clause": ["Tomas Reh, who said the ferry was safe, left the hall.", ["indirect | who | the ferry was safe"]],
  "not: a clause with an opening phrase of its own": [
    "Kolar said if the ferry sank, the town would pay.",
    ["indirect | Kolar | if the ferry sank, the town would pay"],
  ],
  "the reporter's own but": [
    "Kolar said the ferry was safe, but the council did not believe her.",
    ["indirect | Kolar | the ferry was safe"],
  ],
  "not: a but inside what was said": [
    "Kolar said the ferry was safe, but that it was slow.",
    ["indirect | Kolar | the ferry was safe, but that it was slow"],
  ],
  "behind the addressee": ["Kolar told the Harbour Post she would stay.", ["indirect | Kolar | she would stay"]],
  "behind an object pronoun": ["Kolar assured them the ferry was safe.", ["indirect | Kolar | the ferry was safe"]],
  "behind the time of saying": ["Kolar said last week the ferry was safe.", ["indirect | Kolar | the ferry was safe"]],
  "said, with a verb that is also a noun": [
    "Kolar said each new berth yields ten jobs.",
    ["indirect | Kolar | each new berth yields ten jobs"],
  ],
  "not: said so": ["Kolar said so at the port.", []],
  "an opening phrase, then the clause that is said": [
    "As a port, the town was lost, Kolar said.",
    ["indirect | Kolar | As a port, the town was lost"],
  ],
  "not: an opening clause only": ["As she left the hall, Kolar said nothing.", []],
  "the source behind the verb, after a list": [
    "The ferry is slow and the bridge, long and narrow, is old, said Tomas Reh.",
    ["indirect | Tomas Reh | The ferry is slow and the bridge, long and narrow, is old"],
  ],
  "the time behind a quotation": ["Kolar called the ferry “a wreck” during a visit to the port.", ["mixed | Kolar | the ferry “a wreck”"]],
  "a clause behind a dash": [
    "When Kolar noted that the ferry was old — it was — Reh laughed.",
    ["indirect | Kolar | that the ferry was old"],
  ],
  "as she put it: from its own clause": [
    "The port is poor, in part because, with no ferry, it is “an end of the world,” as Kolar put it.",
    ["mixed | Kolar | it is “an end of the world,”"],
  ],
  "an insertion inside the subject": [
    "Kolar argued the ferry, which has been old for years, is safe.",
    ["indirect | Kolar | the ferry, which has been old for years, is safe"],
  ],
  "not: a second verb of the speaker's": ["Kolar must confirm her name and have a boat.", ["indirect | Kolar | her name"]],
  "a clause does not end before its verb": [
    "The Harbour Post reported that the mayor, Ida Brandt, told the pilots to go.",
    ["indirect | The Harbour Post | that the mayor, Ida Brandt, told the pilots to go"],
  ],
  "not: that plan": [
    "Kolar defended that plan, saying the ferry was safe.",
    ["indirect | Kolar | that plan", "indirect | Kolar | the ferry was safe"],
  ],
  "the sentence behind a relative clause between dashes": [
    "The report -- which notes that nine towns would pay -- should be read by all.",
    ["indirect | which | that nine towns would pay"],
  ],
  "the sentence behind a relative clause in an apposition": [
    "Tomas Reh, a pilot who warns that the port is full, has left the board.",
    ["indirect | who | that the port is full"],
  ],
  "the main clause behind a noun's clause": [
    "Contrary to her claim that the port was full, the ferry found room.",
    ["indirect | her | that the port was full"],
  ],
  "the main clause behind a noun's quoted words": [
    "Despite his claim that pilots would “learn nothing,” the board paid for the course.",
    ["mixed | his | that pilots would “learn nothing,”"],
  ],
  "the main verb behind a noun's clause": [
    "Her claim that the ferry could be used as a school came up at the hearing.",
    ["indirect | Her | that the ferry could be used as a school"],
  ],
  "not: a second verb with its own pronoun": [
    "Her claim that they would work with whomever the towns elect.",
    ["indirect | Her | that they would work with whomever the towns elect"],
  ],
  "a second saying": [
    "Kolar said the port would close “in steps,” and she urged Reh to wait.",
    ["mixed | Kolar | the port would close “in steps,”", "indirect | she | to wait"],
  ],
  "the reporter's though behind quoted words": [
    "Kolar said the ferry was “a wreck,” though she noted that it sails.",
    ["mixed | Kolar | the ferry was “a wreck,”", "indirect | she | that it sails"],
  ],
  "not: a list of quoted words": [
    "Kolar said that Reh was “a liar,” a “thief” and “a cheat.”",
    ["mixed | Kolar | that Reh was “a liar,” a “thief” and “a cheat.”"],
  ],
  "what the reporter calls it": [
    "Kolar must confirm her name, in what many call a harsh rule.",
    ["indirect | Kolar | her name", "indirect | many | a harsh rule"],
  ],
  "a second participle": [
    "They had to choose between praising Reh as “fair” or poking holes in his plan.",
    ["mixed | They | Reh as “fair”"],
  ],
  "not: a participle that is an adjective": [
    "She spent the day bemoaning poverty and growing public debt.",
    ["indirect | She | poverty and growing public debt"],
  ],
  "a participle between a clause and the main one": [
    "When they sail out, not knowing who is who, they simply wait.",
    ["indirect | they | who is who"],
  ],
  "the main clause begins with those who": [
    "When asked which berth was best, only nine percent of those who live by the port chose it.",
    ["indirect | ? | which berth was best"],
  ],
  "the second verb of an inserted relative clause": [
    "Reh, who sailed with Kolar in May and promised the ferry would stay, was fired.",
    ["indirect | who | the ferry would stay"],
  ],
  "the main clause behind a title": [
    "Reh, who sailed in May and praised the film “Harbour Lights,” was fired.",
    ["mixed | who | the film “Harbour Lights,”"],
  ],
  "the programme it was said on, and what else was said there": [
    "Ida Brandt praised Kolar on Reh TV’s “Harbour Live,” calling him a “rock” of the port.",
    ["indirect | Ida Brandt | Kolar", "mixed | Ida Brandt | him a “rock” of the port"],
  ],
  "a bracket": ["The delay (although Kolar had called the ferry “slow”) cost the port its name.", ["mixed | Kolar | the ferry “slow”"]],
  "not: the bracket of a number": [
    "Kolar outlined four aims, including 1) how to sail and 2) where to land.",
    ["indirect | Kolar | four aims, including 1) how to sail and 2) where to land"],
  ],
  "not: a bracket inside": ["Kolar said the ferry (old and slow) would sail.", ["indirect | Kolar | the ferry (old and slow) would sail"]],
  "not: when and where it was said": [
    "The port was full, she said Monday morning on the pier by the hall.",
    ["indirect | she | The port was full"],
  ],
  "not: when and where it was said, with a programme": [
    "The port was full, she said Monday morning on Reh TV’s “Harbour Live.”",
    ["indirect | she | The port was full"],
  ],
  "brackets before the attribution": [
    "Tomas Reh (Reh Bay) was for the ferry, she said.",
    ["indirect | she | Tomas Reh (Reh Bay) was for the ferry"],
  ],
  "an open bracket before the attribution": ["The port is full (the ferry is late, she said).", ["indirect | she | the ferry is late"]],
  "as reported by": [
    "As first reported by Reh News, the ferry will not sail before May.",
    ["indirect | Reh News | the ferry will not sail before May"],
  ],
  "who else did": ["The pilots have said they will not sail, as has the mayor of Reh Bay.", ["indirect | The pilots | they will not sail"]],
  "an apposition to the subject of what is said": [
    "Speaking last week, Kolar said the pilot Tomas Reh, the singer, wrote songs.",
    ["indirect | Kolar | the pilot Tomas Reh, the singer, wrote songs"],
  ],
  "the main clause behind a phrase with an infinitive": [
    "By refusing to admit any fault, Kolar and Reh left the port in doubt.",
    ["indirect | Kolar and Reh | any fault"],
  ],
  "not: what else would": [
    "Kolar said the ferry would sail, as is the custom of the port.",
    ["indirect | Kolar | the ferry would sail, as is the custom of the port"],
  ],
  "what somebody will not do": ["Kolar vowed not to sail again.", ["indirect | Kolar | not to sail again"]],
  "what somebody will never do": ["Kolar promised never to sail again.", ["indirect | Kolar | never to sail again"]],
  "an infinitive in quotation marks": [
    "Kolar vowed to “bomb the port” out of the bay.",
    ["mixed | Kolar | to “bomb the port” out of the bay"],
  ],
  "an infinitive that the marks hold whole": [
    "Kolar vowed to “sail to the end of it” before leaving the hall.",
    ["mixed | Kolar | to “sail to the end of it”"],
  ],
  "promising, which is no adjective": ["Kolar is promising to “sail on” in May.", ["mixed | Kolar | to “sail on” in May"]],
  "a noun that is called something": [
    "Ida Brandt called the use of port orders “quite dangerous.”",
    ["mixed | Ida Brandt | the use of port orders “quite dangerous.”"],
  ],
  "quoted words on both sides of while": [
    "Brandt said towns such as Reh “have more of a past,” while “Rehberg is new to it.”",
    ["mixed | Brandt | towns such as Reh “have more of a past,” while “Rehberg is new to it.”"],
  ],
  "not: in the past": [
    "Brandt, who has in the past described Kolar as “a mere sailor,” left.",
    ["mixed | who | Kolar as “a mere sailor,”"],
  ],
  "an aside that names its source": [
    "Towns like Reh (half of the port was lost, according to polls), Rehberg and Lund were out.",
    ["indirect | polls | half of the port was lost"],
  ],
  "behind a source with an apposition": [
    "According to Ina Moss, a pilot of the port, the ferry is lost.",
    ["indirect | Ina Moss, a pilot of the port | the ferry is lost"],
  ],
  "not: an apposition, but a clause": [
    "According to the Post, an email was sent by Ida Lund, the mayor, to the pilots.",
    ["indirect | the Post | an email was sent by Ida Lund, the mayor, to the pilots"],
  ],
  "not: an apposition to a source at the end": [
    "The port is full, according to figures by Reh Watch, a charity of the town.",
    ["indirect | figures by Reh Watch | The port is full"],
  ],
  "another speaker behind a comma": [
    "The voters said they feared the storm, and most pilots said the mayor was right.",
    ["indirect | The voters | they feared the storm", "indirect | most pilots | the mayor was right"],
  ],
  "the same speaker in an insertion": [
    "Asked about her past, Kolar said that was part of it — no different, she said, from a storm in the bay.",
    ["indirect | ? | her past", "indirect | Kolar | that was part of it — no different"],
  ],
  "two quotations without a blank": [
    "Kolar said that “pilots sail less than others do.”“Your facts are wrong,” Reh wrote. “They sail more.”",
    ["mixed | Kolar | that “pilots sail less than others do.”", "direct | Reh | Your facts are wrong, / They sail more."],
  ],
  "what somebody is called, behind an apposition": [
    "Kolar called Lund, his rival in the race, a port “co-founder.”",
    ["mixed | Kolar | Lund, his rival in the race, a port “co-founder.”"],
  ],
  "called, behind an insertion": [
    "Ida Lund, speaking with the board, called the storm a reason to sail.",
    ["indirect | Ida Lund | the storm a reason to sail"],
  ],
  "not: a meeting that is called": ["The port, which lost a ferry in May, called an emergency meeting on the pier.", []],
  "a relative pronoun and the words for it": [
    "The bank has it at ten crowns, which Mr. Kolar called “a disgrace.”",
    ["mixed | Mr. Kolar | which / a disgrace."],
  ],
  "what others are told not to do": ["Kolar told the pilots never to sail at night.", ["indirect | Kolar | never to sail at night"]],
  "what others are urged not to do": ["Kolar urged the town not to rush to judgment.", ["indirect | Kolar | not to rush to judgment"]],
  "an addressee with a relative clause": [
    "Ida Lund asked Kolar, who was fourth in the count, to lay out the plan.",
    ["indirect | Ida Lund | to lay out the plan"],
  ],
  "another saying in a relative clause": [
    "Kolar said pilots were sent with the ferry, whom he described as “calm,” for the length of the bay.",
    ["indirect | Kolar | pilots were sent with the ferry", "mixed | he | whom / as “calm,”"],
  ],
  "while adding": [
    "Kolar insisted it was “too soon” to sail while adding on other matters, “I have no doubt.”",
    ["mixed | Kolar | it was “too soon” to sail", "direct | Kolar | I have no doubt."],
  ],
  "not: while doing": [
    "Kolar said that one pilot had “even died” while sailing for his port.",
    ["mixed | Kolar | that one pilot had “even died” while sailing for his port"],
  ],
  "another share of those asked": [
    "One in three said the port was lost and one in four said it was safe.",
    ["indirect | One in three | the port was lost", "indirect | one in four | it was safe"],
  ],
  "not: a second subject of the same clause": [
    "Kolar said that storms like May and the ones that Reh reported make it worse.",
    ["indirect | Kolar | that storms like May and the ones that Reh reported make it worse"],
  ],
  "a second infinitive of saying": [
    "Pilots are more likely to say the rules are too soft than not and to say the opposite about Kolar.",
    ["indirect | Pilots | the rules are too soft than not", "indirect | Pilots | the opposite about Kolar"],
  ],
  "the main clause, whose subject has a bracket": [
    "After the court refused to hear the case, mayor Ida Lund (Reh) left the hall.",
    ["indirect | the court | to hear the case"],
  ],
  "the main clause behind for someone who": [
    "For someone who conceded that she is “no natural sailor,” Ida Lund had a good night.",
    ["mixed | who | that she is “no natural sailor,”"],
  ],
  "not: a name that is a verb elsewhere": ["There is a case against the handling of the Islamic State that asks for no war.", []],
  "behind a source who writes somewhere": [
    "According to Jack Kolar, writing for Reh News: The port is lost.",
    ["indirect | Jack Kolar, writing for Reh News | The port is lost"],
  ],
  "not: what was answered": [
    "Francis said Kolar is “not a pilot” in answering a question on his flight.",
    ["mixed | Francis | Kolar is “not a pilot”"],
  ],
  "the apposition to a subject, with an article": [
    "Kolar said the mayor, a friend of Lund, would sail.",
    ["indirect | Kolar | the mayor, a friend of Lund, would sail"],
  ],
  "not: the subject of the main clause": [
    "While he has shown remarkable calm on the pier, those around him say he is old.",
    ["indirect | he | remarkable calm on the pier", "indirect | those around him | he is old"],
  ],
  "a plural behind say": ["The port is lost, say officials.", ["indirect | officials | The port is lost"]],
  "a plural with a relative clause behind say": [
    "The port is lost, say some pilots, who live there.",
    ["indirect | some pilots, who live there | The port is lost"],
  ],
  "not: say, for instance": ["A lost port, say, would cost the town.", []],
  "behind the day of saying": ["Brandt said on Wednesday she would sail.", ["indirect | Brandt | she would sail"]],
  "behind the bare day of saying": ["Brandt said Wednesday the port was closed.", ["indirect | Brandt | the port was closed"]],
  "not: the day that is spoken of": ["Brandt said Wednesday’s vote was lost.", ["indirect | Brandt | Wednesday’s vote was lost"]],
  "behind occasion and day": ["Brandt said in a statement on Monday he would stay.", ["indirect | Brandt | he would stay"]],
  "behind occasion and place": ["Brandt said at a news conference in Reh he would stay.", ["indirect | Brandt | he would stay"]],
  "who asked not to be named": [
    "One resident, who asked not to be named, said: “We ran for our lives.”",
    ["indirect | who | not to be named", "direct | One resident, who asked not to be named | We ran for our lives."],
  ],
  "whom a paper quotes": ["Reh News quoted the mayor as saying that he would stay.", ["indirect | the mayor | that he would stay"]],
  "whom a paper quotes, with an apposition": [
    "Reh News quoted Ida Lund, a pilot, as saying the ferry “was doomed.”",
    ["mixed | Ida Lund, a pilot | the ferry “was doomed.”"],
  ],
  "not: who was quoted by a paper": [
    "The mayor was quoted by Reh News as saying the war would end.",
    ["indirect | The mayor | the war would end"],
  ],
  "expressed hope": [
    "Brandt expressed hope that the sides would reach a deal.",
    ["indirect | Brandt | hope that the sides would reach a deal"],
  ],
  "not: who said so": ["So says a booming voice at the end of the long pier.", []],
  "not: under what name it was written": ["Kolar wrote under the name “Harbour Fox,” but nobody was fooled.", []],
  "not: who recalled it": ["“I won,” she said, as recalled by Tomas Reh in the book “Harbour Lights.”", ["direct | she | I won,"]],
  "who else said it": [
    "A chorus of pilots has said the same thing, including the former mayor Ida Brandt.",
    ["indirect | A chorus of pilots | the same thing"],
  ],
  "not: examples before the verb": [
    "Kolar said the port, including its ferries, should come first.",
    ["indirect | Kolar | the port, including its ferries, should come first"],
  ],
};
for (const [name, [body, expected]] of Object.entries(cases)) test(name, () => assert.equal(readable(body), expected));

test.run();
