const toSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Capitalised head nouns that make an organization of the words before them: "Harbour Workers Union", "Ministry of Defence". */
export const ORGANIZATION_HEADS: ReadonlyMap<string, "government" | "international" | "company" | "media" | "other"> = new Map([
  ...[
    ...toSet(`
ministry department bureau agency administration commission committee subcommittee office secretariat directorate treasury parliament congress senate house assembly legislature cabinet court tribunal council army navy
force forces guard corps police marines embassy consulate mission delegation authority service services board taskforce duma knesset bundestag politburo government state-department fed reserve nsc caucus conference panel command
`),
  ].map((word) => [word, "government"] as const),
  ...[...toSet("organization organisation union nations alliance league bloc forum fund quartet summit")].map(
    (word) => [word, "international"] as const,
  ),
  ...[
    ...toSet(
      "inc corp corporation company co ltd llc plc group holdings bank industries airlines airways motors systems technologies partners enterprises capital ventures brothers associates pharmaceuticals laboratories energy ag gmbh sa realty properties productions studios pictures entertainment photography cinematography consulting communications insurance electronics petroleum securities software",
    ),
  ].map((word) => [word, "company"] as const),
  ...[
    ...toSet(
      "news times post journal tribune herald gazette chronicle broadcasting television radio magazine press network daily review observer telegraph guardian examiner inquirer dispatch sun globe register reporter bulletin monthly weekly quarterly",
    ),
  ].map((word) => [word, "media"] as const),
  ...[
    ...toSet(`
party university college school institute institution foundation center centre association society federation campaign coalition movement church cathedral mosque synagogue temple ministries museum library hospital clinic club
project initiative program programme trust endowment academy lab laboratory observatory brigade militia front network chamber caucus pac committee team league union action fellowship orchestra gallery theater theatre
`),
  ].map((word) => [word, "other"] as const),
]);

/** Words behind which "of", "for" and "on" carry the name on: "Department of Fisheries and Ports", "Center for Coastal Studies". */
export const ORGANIZATION_OPENERS: ReadonlySet<string> = toSet(`
ministry department bureau agency administration commission committee subcommittee office secretariat directorate university college institute institution center centre association society federation council board court house bank organization
organisation league union school academy alliance coalition church chamber fund museum foundation embassy army party movement society congress secretariat court conference daughters sons campaign citizens council assembly authority
`);

/** Head nouns of places, works, events, laws and things: what a run with one of them at its end names is no person. */
export const THING_HEADS: ReadonlySet<string> = toSet(`
street st avenue ave road boulevard blvd drive lane square plaza park bridge airport station stadium arena tower towers hall building palace castle mansion hotel resort club beach island islands isle lake river creek bay gulf sea ocean
strait straits channel canal mountain mountains mount hill hills heights valley desert forest peninsula cape coast shore harbor harbour port falls springs county city town township village borough district province region territory state
states republic kingdom emirate emirates world continent hemisphere earth planet moon base camp fort field ranch farm cemetery memorial monument theater theatre center centre room garden gardens lawn house office oval wing pavilion gate
act acts emeritus one bill law laws order orders directive directives amendment treaty accord accords agreement pact deal plan doctrine declaration resolution code charter constitution convention protocol memorandum initiative program programme project strategy policy principle
war wars battle revolution uprising crisis crash attack attacks massacre holocaust depression recession scandal affair summit conference convention debate election elections primary primaries caucus caucuses inauguration games olympics cup bowl series championship
agenda bar biography circuit guide prize award awards medal day week month year hour era age century decade season christmas easter festival parade march rally tour show book movie film album song magazine report study survey poll index list letter papers files tapes dossier
award trophy hurricane storm tropical earthquake virus flu disease syndrome test effect rule rules theory method model line lines wall network highway interstate route freeway pipeline railroad railway train flight ship boat submarine missile rocket tank
bible quran koran torah gospel church street-based dollar dollars solutions sourcing networks technologies euro yen pound dynasty empire family families administration campaign campaigns foundation team staff supporters voters backers aides delegates fans followers critics opponents
times post journal tower tv radio online.com facebook twitter cares matter matters dream story stories stories news plaza casino university golf deco
`);

/** Nouns that a name before them only describes: "the Okafor administration", "Lindqvist aides"; what stands there is no mention of the person as a person. */
export const ATTRIBUTIVE_HEADS: ReadonlySet<string> = toSet(`
administration campaign foundation presidency government cabinet family camp team era white-house rally rallies supporter supporters voter voters backers aide aides allies ally staffers staffer advisers advisors surrogate surrogates adviser advisor spokesman spokeswoman
spokesperson email emails e-mails server probe investigation scandal doctrine policy policies plan ad ads tower university organization network news-conference brand hotel hotels name-brand loyalist loyalists critics donors fundraiser machine speech speeches
`);
