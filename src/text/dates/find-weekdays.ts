import type { Near } from "./near.ts";
import type { DateExpression, Pick } from "./types.ts";

const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const DAY = "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon\\.|Tues\\.|Wed\\.|Thurs\\.|Fri\\.|Sat\\.|Sun\\.)";
const PART = "(?:\\s+(?:morning|afternoon|evening|night|midday|noon))?";

/** One weekday, or several joined: "late Sunday night", "on Monday and Tuesday", "from Monday to Wednesday". */
export const WEEKDAYS = new RegExp(
  `\\b(?:(last|next|this\\s+past|this\\s+coming|this|past|the\\s+following|early|late|earlier|later)\\s+){0,4}${DAY}(?!\\w)${PART}(?:(?:\\s+(?:and|through|to|until)\\s+|\\s*[–—-]\\s*)${DAY}(?!\\w)${PART})?(\\s+of\\s+(?:last|next)\\s+week)?`,
  "g",
);
/** Names that hold a weekday: the feast, the day of shopping, the programme. */
const NAMED =
  /\b(?:News|Black|Good|Super|Bloody|Easter|Palm|Ash|Fat|Cyber|Giving|Ruby|Holy|Casual|Throwback|Maundy|Freaky|Happy|Saint|TGIF|Nation)\s+$/;

/** Finds weekdays. "Mondays" is a habit and no date. */
export function findWeekdays(body: string, near: Near): readonly DateExpression[] {
  return near(WEEKDAYS).flatMap(({ start, end, match }) => {
    if (NAMED.test(body.slice(Math.max(0, start - 12), start))) return [];
    const first = dayNumber(match[2]);
    const last = match[3] ? dayNumber(match[3]) : null;
    const pick = pickOf(`${match[0].toLowerCase()}${match[4] ?? ""}`);
    return [
      {
        start,
        end,
        sense: { type: "weekday", first, last: last === first ? null : last, pick },
        rule: "weekday",
      } as const,
    ];
  });
}

function pickOf(words: string): Pick {
  if (/^(?:\w+\s+)?(?:last|this\s+past|past)\b|of\s+last\s+week/.test(words)) return "last";
  return /^(?:\w+\s+)?(?:next|this\s+coming|the\s+following)\b|of\s+next\s+week/.test(words) ? "next" : null;
}

function dayNumber(name = ""): number {
  const short = name.slice(0, 3).toLowerCase();
  return DAYS.findIndex((day) => day.startsWith(short)) + 1;
}
