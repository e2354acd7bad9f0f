/**
 * What a body may be called without its name ("the union"), with the words of which its name must have one, or `kind` and the
 * kinds of organization that are called so.
 */
const ROWS = `
union: union association federation brotherhood teamsters guild
association: association
federation: federation
ministry: ministry
department: department
agency: agency administration bureau
bureau: bureau
commission: commission
committee: committee
panel: committee commission panel
council: council
court: court tribunal
tribunal: tribunal court
bank: bank
fund: fund
alliance: alliance nato
coalition: coalition
bloc: union bloc
organization: organization organisation
organisation: organisation organization
foundation: foundation
institute: institute institution
university: university
college: college university
school: school university
group: group coalition alliance association foundation network league watch rights
board: board
parliament: parliament
senate: senate
embassy: embassy
secretariat: secretariat
watchdog: agency authority commission
company: kind company
firm: kind company
automaker: kind company
carrier: kind company
newspaper: kind media
paper: kind media
magazine: kind media
outlet: kind media
broadcaster: kind media
`;

interface OrganizationNoun {
  readonly words: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
}

export const ORGANIZATION_NOUNS: ReadonlyMap<string, OrganizationNoun> = new Map(
  ROWS.trim()
    .split("\n")
    .map((row) => {
      const [noun = "", rest = ""] = row.split(": ");
      const words = rest.split(" ");
      const byKind = words[0] === "kind";
      return [noun, { words: new Set(byKind ? [] : words), kinds: new Set(byKind ? words.slice(1) : []) }] as const;
    }),
);
