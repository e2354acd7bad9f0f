import { ORGANIZATION, PERSON } from "../signs.ts";

/** Posts that one person holds. */
const POSTS =
  "president|vice[-\\s]president|chancellor|premier|prime\\s+minister|minister|king|queen|emir|sultan|pope|secretary[-\\s]general|secretary|counterpart|leader|chief|head|ambassador|envoy|governor|mayor|speaker|commissioner|director|adviser|advisor|chairman|chairwoman|chair|commander";

/** The same with capitals or without: "the UN Secretary General", "the prime minister". */
const POST = POSTS.replace(/(?<![\\\w])[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);

/** "the president of Ⓞ, ", "his Ⓞ counterpart, ", "the Ⓞ Secretary General, ": what is written before its holder's name and a comma. */
export const HELD_POST = `(?:the|his|her|their)\\s+(?:(?:[\\w’.-]+|${ORGANIZATION}(?:[’']s)?)\\s+){0,5}?(?:${POST})(?:\\s+(?:of|for|to)\\s+(?:the\\s+)?(?:${ORGANIZATION}|[\\w’.-]+(?:\\s+and\\s+[\\w’.-]+|\\s+[\\w’.-]+){0,2}))?,\\s+`;

const HELD = new RegExp(`^\\s*${HELD_POST}$`);
const NAME = new RegExp(`^${PERSON}`);

/** Whether words of a list, their comma included, are a post whose holder is named behind them. */
export const isHeldPost = (before: string, after: string): boolean => NAME.test(after) && HELD.test(before);
