import { GIVEN_NAMES } from "../../lexicon/given-names.ts";
import { PARTICLES } from "../../lexicon/name-words.ts";
import { ORGANIZATION_HEADS, THING_HEADS } from "../../lexicon/organization-words.ts";
import { CALENDAR_WORDS, COMMON_WORDS, GROUP_WORDS } from "../../lexicon/other-capitals.ts";
import { HONORIFICS, PORTFOLIO_WORDS, ROLE_MODIFIERS, ROLE_NOUNS, TITLE_ABBREVIATIONS } from "../../lexicon/role-nouns.ts";
import { PRONOUNS } from "./pronouns.ts";
import { roleKey, singularRole } from "./role-keys.ts";

/*
 * What the letters of a word alone tell, a bit each. The finders ask it of every word of a text, several times; lists and
 * patterns are asked once for each form of a word instead.
 */
/** A noun that heads a role, singular or plural. */
export const ROLE = 1;
/** Printed as an honorific or an abbreviated title is; whether it is one, its full stop may have to tell. */
export const HONORIFIC = 2;
export const ABBREVIATED_TITLE = 4;
export const GIVEN = 8;
export const PARTICLE = 16;
/** A particle that a surname printed alone may begin with: "De Blasio said", "von der Leyen". */
export const LEADING_PARTICLE = 32;
/** An adjective or a thing by its build: "Seton-based", "HarbourPanel". */
export const NO_NAME = 64;
/** A word that lists know as something else, one with a digit, or one of no name by its build. */
export const BARRED = 128;
/** A verb or small word that no title or name of a body would print with a capital. */
export const COMMON = 256;
/** Of a listed name the first word has a capital, or one behind a hyphen: "al-Seton". */
export const OPENS_LISTED = 512;
/** A role phrase or a pronoun may begin here. */
export const REFERS = 1024;

const LEADING_PARTICLES = new Set("de del della van von el al le la bin ibn abu ben di da du".split(" "));
const BARRED_LISTS = [CALENDAR_WORDS, GROUP_WORDS, PORTFOLIO_WORDS, ORGANIZATION_HEADS, THING_HEADS];
const LISTS_OF_TITLES = [ROLE_MODIFIERS, PORTFOLIO_WORDS, ORGANIZATION_HEADS, THING_HEADS, GIVEN_NAMES];

const COMPOUND =
  /-(?:based|led|run|styled?|type|born|backed|held|owned|area|like|wide|made|winner|winning|taker|taking|themed|era|sponsored|controlled|affiliated|friendly|leaning|trained|funded|only|free|bound|centric|inspired|appointed|dominated|supporting|supported|loving|hating|bashing|approved|endorsed|linked|aligned|educated|allied|occupied|brokered|related|level|minded|bred|hired|specific|driven|drafted|ordered|issued|designated|branded)$/;

/** A capital behind more letters than "Mac", "Fitz" and "Vander" have: "HarbourPanel". */
const INNER_CAPITAL = /\p{Ll}{6}\p{Lu}/u;
/** Call signs of stations, of which capitals alone may have been left: "Wxyz-Tv". */
const STATION = /-(?:tv|fm|am|dt)$/;

/**
 * "Seton-based", "Lindqvist-style" are adjectives; "HarbourPanel" is a product, "LindqvistFlagShareLike" words that a web page ran
 * together, "WXYZ-TV" a station.
 */
const isNoName = (text: string, key: string): boolean =>
  (key.includes("-") && ((/-\p{Ll}+$/u.test(text) && COMPOUND.test(key)) || STATION.test(key))) ||
  INNER_CAPITAL.test(text) ||
  (text.length > 12 && (text.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0) > 2);

/** "Ada", "Jean-Marc". */
const isGivenName = (key: string): boolean =>
  GIVEN_NAMES.has(key) || (key.includes("-") && GIVEN_NAMES.has(key.slice(0, key.indexOf("-"))));

/** The facts of a word as printed and its key. */
export function factsOf(text: string, key: string, capital: boolean): number {
  const noName = isNoName(text, key);
  return (
    (ROLE_NOUNS.has(roleKey(key)) || singularRole(key) !== null ? ROLE : 0) |
    (capital && HONORIFICS.has(key) ? HONORIFIC : 0) |
    (capital && TITLE_ABBREVIATIONS.has(key) ? ABBREVIATED_TITLE : 0) |
    (isGivenName(key) ? GIVEN : 0) |
    (PARTICLES.has(key) ? PARTICLE : 0) |
    (LEADING_PARTICLES.has(key) ? LEADING_PARTICLE : 0) |
    (noName ? NO_NAME : 0) |
    (noName || /\d/.test(text) || BARRED_LISTS.some((list) => list.has(key)) ? BARRED : 0) |
    (COMMON_WORDS.has(key) && !LISTS_OF_TITLES.some((list) => list.has(key)) ? COMMON : 0) |
    (capital || /^\p{Ll}{1,2}-\p{Lu}/u.test(text) ? OPENS_LISTED : 0) |
    (key === "the" || key === "former" || PRONOUNS.has(key) ? REFERS : 0)
  );
}
