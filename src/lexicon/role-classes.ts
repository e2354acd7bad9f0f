/**
 * Role nouns by what they can stand for: "the senator" is a Sen., "the Russian leader" a president. A phrase may use any noun
 * of a row for a person whose role has another of the row; the first row in which the phrase's noun stands first is the widest.
 */
const ROWS = `
leader president premier minister chancellor king queen emir amir sultan ruler dictator strongman monarch taoiseach head
nominee candidate contender hopeful frontrunner front-runner challenger
senator sen
congressman rep representative
congresswoman rep representative del delegate
congressmember rep representative
representative rep
lawmaker senator sen rep representative congressman congresswoman congressmember legislator mp del delegate assemblyman assemblywoman parliamentarian
legislator senator sen rep representative congressman congresswoman lawmaker
governor gov
general gen
admiral adm
colonel col
diplomat ambassador envoy minister secretary negotiator
spokesman spokesperson
spokeswoman spokesperson
chairman chair chairperson
chairwoman chair chairperson
pastor rev reverend bishop minister
reverend rev pastor
preacher rev reverend pastor
professor prof scholar
attorney lawyer counsel
lawyer attorney counsel
executive ceo chairman
ceo executive
billionaire businessman mogul magnate tycoon developer
businessman mogul magnate tycoon developer billionaire
mogul businessman magnate tycoon developer billionaire
minister premier
premier minister
chief director commissioner head
police chief
strategist adviser advisor consultant
adviser advisor aide
advisor adviser aide
aide adviser advisor staffer
writer author columnist journalist reporter
author writer
journalist reporter correspondent columnist editor writer
host anchor
anchor host moderator
singer musician star
actor star
prosecutor attorney
commander general gen admiral adm
pontiff pope
monarch king queen
politician senator sen rep governor gov
republican
democrat
`;

export const ROLE_CLASSES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ROWS.trim()
    .split("\n")
    .map((row) => row.split(" "))
    .map((row) => [row[0] ?? "", new Set(row)] as const),
);

/** Modifiers that change who is meant: "the president" is no vice president, "the former senator" none in office. */
export const TELLING_MODIFIERS: ReadonlySet<string> = new Set(
  "vice deputy former ex assistant associate under undersecretary acting late then first co presidential gubernatorial".split(" "),
);

/** What anybody may be called beside an office: "Gov. Lin … The Republican nominee said". */
export const BESIDE_OFFICES: ReadonlySet<string> = new Set(
  `candidate nominee contender hopeful front-runner frontrunner challenger runner-up incumbent billionaire millionaire businessman businesswoman mogul magnate tycoon developer native veteran lawmaker legislator lawyer politician`.split(
    /\s+/,
  ),
);

/** Offices that are known without being told who holds them: "the president" is not whom the sentence before speaks of. */
export const KNOWN_OFFICES: ReadonlySet<string> = new Set(
  `president pope king queen emir amir sultan premier minister chancellor secretary speaker judge justice prosecutor attorney suspect gunman attacker shooter victim witness driver officer reporter interviewer interlocutor moderator host questioner voter resident neighbor author writer narrator announcer editor lead head opponent rival critic ally supporter aide adviser advisor official source person deputy vice-president`.split(
    /\s+/,
  ),
);

/** What says whose party somebody is of, or who somebody is to another, and no walk of life. */
export const PASSING_ROLES: ReadonlySet<string> = new Set(
  "republican democrat democratic conservative liberal socialist libertarian independent tory labour green communist nationalist supporter fan voter member main top fellow close successor predecessor colleague counterpart rival opponent ally friend".split(
    " ",
  ),
);
