/** "will | meet", "is set to | meet", "plans to | host". */
const FUTURE =
  /\b(?:will|shall|(?:is|are|was|were)\s+(?:\w+ly\s+)?(?:scheduled|set|expected|due|slated|planned|going|about|supposed)\s+to|(?:is|are)\s+(?:also\s+)?to|plans?\s+to|planning\s+to|intends?\s+to|preparing\s+to|prepares?\s+to|['’]ll|scheduled\s+to|expected\s+to|due\s+to|set\s+to|slated\s+to)\s+(?:(?:also|then|later|jointly|virtually|again|host\s+and)\s+)*$/i;
/** "wants to | meet", "refused to | meet", "would | meet", "if they | meet": no occasion that is reported or planned. */
const WISH =
  /\b(?:would|could|should|might|may|can|cannot|can['’]t|must|if|whether|wants?\s+to|wanted\s+to|hopes?\s+to|hoped\s+to|asked\s+to|agreed\s+to|refused\s+to|refuses\s+to|offered\s+to|declined\s+to|ready\s+to|willing\s+to|like\s+to|invited\s+\S+\s+to|(?:urged|encouraged|pressed|pressured|persuaded|ordered|subpoenaed|allowed|forced|called\s+on|calls?\s+on)\s+.{0,30}\s+to|never|not|n['’]t|try(?:ing)?\s+to|tried\s+to|need(?:s|ed)?\s+to|ought\s+to|let['’]s|opportunity\s+to|invitations?\s+to|able\s+to|chance\s+to)\s+(?:\w+\s+)?$/i;

/** "has no plans to | meet", "will not | meet". */
const DENIED =
  /\b(?:no|not|never|without)\s+(?:\w+\s+){0,2}(?:plans?|planning|scheduled|expected|going|intention|reason)?\s*(?:to|of)?\s+$|n['’]t\s+(?:\w+\s+){0,2}$/i;

/** "often | met", "occasionally | consulted": a habit, and no occasion. */
const HABIT =
  /\b(?:often|regularly|frequently|occasionally|repeatedly|sometimes|always|routinely|usually|periodically|typically)\s+(?:[a-z]+\s+)?$/i;

/** "would like to go to Ⓛ to | meet", "wants Ⓟ to | meet": the purpose of what is only wished for. */
const PURPOSE =
  /\b(?:would\s+(?:like|love|prefer)|wants?|wanted|hopes?|hoped|hoping|requests?|requested|refused|declined)\b[^.;:,“”"]{0,60}\sto\s+(?:\w+\s+)?$/i;

/** How what stands before a verb colours it. `base` is true where the verb itself shows no past ("meet", "to host"). */
export function verbTense(before: string, base: boolean): "past" | "future" | "wish" | null {
  const words = before.slice(-60);
  if (DENIED.test(words) || HABIT.test(words)) return "wish";
  if (FUTURE.test(words)) return "future";
  if (WISH.test(words) || PURPOSE.test(before.slice(-90))) return "wish";
  return base ? null : "past";
}
