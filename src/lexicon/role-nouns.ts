/**
 * Words that roles are made of. A role is modifiers and a head noun ("deputy foreign minister"), with what it is over
 * behind ("secretary of state", "director of the Office of Management") or before it ("State Department spokesman").
 */
const toSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Honorifics and forms of address before a name: no role in themselves. */
export const HONORIFICS: ReadonlyMap<string, "male" | "female" | null> = new Map([
  ...[
    "mr",
    "mister",
    "sir",
    "lord",
    "monsieur",
    "m",
    "herr",
    "señor",
    "senor",
    "signor",
    "don",
    "messrs",
    "baron",
    "father",
    "brother",
    "pak",
    "bapak",
    "datuk",
    "dato",
    "tun",
    "ratu",
    "tuan",
    "hajji",
    "alhaji",
    "shri",
    "mullah",
    "maulana",
    "ustad",
    "ato",
    "senhor",
    "effendi",
  ].map((word) => [word, "male"] as const),
  ...[
    "mrs",
    "ms",
    "miss",
    "lady",
    "dame",
    "madam",
    "madame",
    "mme",
    "mlle",
    "frau",
    "señora",
    "senora",
    "signora",
    "baroness",
    "sister",
    "daw",
    "datin",
    "ibu",
    "hajja",
    "hajia",
    "smt",
    "begum",
    "sheikha",
    "senhora",
    "dona",
    "weizero",
  ].map((word) => [word, "female"] as const),
  ...["dr", "prof", "hon", "honorable", "honourable", "mx", "haji", "seri", "khun"].map((word) => [word, null] as const),
]);

/** Abbreviated and full titles that stand before a name and are roles: "Sen. Ada Lindqvist", "Gen. Petrov". */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = toSet(`
sen sens rep reps gov govs lt gen col maj capt cpt cmdr adm sgt cpl pvt pfc brig rear-adm rev fr rabbi amb pres vp asst atty insp det supt del ald dep sec min pm fm spc ltc ret
`);

/** Head nouns of roles of one person. */
const NEUTRAL_HEADS = `
president vice-president premier chancellor minister secretary undersecretary under-secretary subsecretary ambassador consul envoy negotiator diplomat attaché delegate representative rapporteur commissioner
high-commissioner senator representative congressmember lawmaker legislator member governor lieutenant-governor mayor councilor councillor councilmember alderman speaker whip leader chief head director deputy administrator
chair chairperson co-chair cochair co-chairperson vice-chair coordinator adviser advisor counsel counselor counsellor aide assistant spokesperson strategist pollster operative organizer consultant lobbyist analyst expert scholar professor
historian economist scientist physicist researcher fellow lecturer dean provost chancellor rector teacher student principal superintendent judge justice magistrate prosecutor attorney lawyer solicitor barrister litigator clerk sheriff
officer commander commander-in-chief general colonel major captain lieutenant sergeant corporal admiral vice-admiral commodore brigadier marshal marine soldier veteran pilot astronaut spy agent detective inspector constable
investigator bishop archbishop cardinal pope rabbi imam ayatollah pastor reverend priest minister preacher evangelist sheikh emir amir sultan monarch ruler dictator strongman president-elect vice-president-elect mayor-elect governor-elect
senator-elect prime-minister-designate incumbent candidate nominee runner-up front-runner frontrunner challenger contender hopeful opponent rival critic ally supporter surrogate donor fundraiser delegate activist advocate campaigner organizer
reporter journalist correspondent columnist editor co-editor publisher anchor broadcaster host co-host moderator commentator pundit author writer novelist poet blogger critic photographer filmmaker director producer
actor comedian comic singer musician rapper songwriter composer pianist conductor artist painter dancer entertainer celebrity star model athlete player quarterback pitcher coach boxer golfer swimmer gymnast runner
businessperson executive chief-executive ceo cfo coo cto cio founder co-founder cofounder owner co-owner entrepreneur investor financier banker billionaire millionaire mogul magnate tycoon developer treasurer comptroller auditor manager
engineer doctor physician surgeon psychologist psychiatrist nurse pharmacist dentist veterinarian biologist chemist epidemiologist virologist hematologist meteorologist farmer rancher worker driver trucker electrician mechanic carpenter barber chef cook waiter bartender
resident neighbor voter witness suspect gunman attacker shooter bomber plotter mastermind hacker whistleblower leaker defendant plaintiff victim survivor refugee dissident prisoner hostage detainee fugitive convict
founder pioneer icon laureate winner nominee appointee successor predecessor heir scion patriarch
official staffer intern volunteer recruiter librarian archivist curator trustee regent ombudsman mediator arbitrator facilitator coordinator spokesmodel
parliamentarian deputy backbencher mp mep congressman-elect statesman premier-designate taoiseach tánaiste tanaiste president-designate secretary-general secretary-designate undersecretary-general director-general attorney-general solicitor-general governor-general surgeon-general inspector-general
chairman-elect czar tsar guru boss lieutenant sidekick insider veteran strategist-turned-pundit commander politician counterpart teammate classmate colleague co-author coauthor translator interpreter scholar technician programmer specialist contractor officeholder officer-in-charge
cabinet-secretary permanent-secretary charge chargé presidential-candidate gm cochairman ranking-member liaison nominee-elect ministerial-delegate sherpa plenipotentiary lawyer-turned-activist demonstrator protester
supervisor committeeperson registrar recorder assessor selectperson statesperson ex-officio
parent child sibling spouse cousin grandchild grandparent in-law relative partner friend fiance fiancee co-worker customer client patient passenger tourist traveler immigrant migrant native
`;
const MALE_HEADS = `
man gentleman committeeman alderman nobleman ranchman chairman-elect spokesman chairman congressman assemblyman councilman selectman businessman newsman anchorman policeman fireman gunman statesman salesman cameraman clergyman serviceman fisherman handyman frontman co-chairman vice-chairman ombudsman king prince duke earl count lord baron emperor actor
husband father son brother uncle nephew grandfather grandson widower stepson stepfather boyfriend fiancé father-in-law brother-in-law son-in-law godfather half-brother stepbrother waiter host monk friar boy
`;
const FEMALE_HEADS = `
woman gentlewoman committeewoman alderwoman noblewoman spokeswoman chairwoman congresswoman assemblywoman councilwoman businesswoman newswoman anchorwoman policewoman stateswoman saleswoman servicewoman queen princess duchess countess lady baroness empress actress comedienne heiress hostess first-lady nun
wife mother daughter sister aunt niece grandmother granddaughter widow stepdaughter stepmother girlfriend fiancée mother-in-law sister-in-law daughter-in-law godmother half-sister stepsister waitress girl mom supermodel congresswoman-elect
`;
/** Kin and private relations: they describe a person but are no role in the record. */
export const KIN_NOUNS: ReadonlySet<string> = toSet(`
husband father son brother uncle nephew grandfather grandson widower stepson stepfather boyfriend fiancé father-in-law brother-in-law son-in-law godfather half-brother stepbrother dad
wife mother daughter sister aunt niece grandmother granddaughter widow stepdaughter stepmother girlfriend fiancée mother-in-law sister-in-law daughter-in-law godmother half-sister stepsister
parent child sibling spouse cousin grandchild grandparent in-law relative partner friend fiance fiancee mom kid twin
counterpart colleague classmate teammate
`);

export const MALE_ROLE_NOUNS: ReadonlySet<string> = toSet(MALE_HEADS);
export const FEMALE_ROLE_NOUNS: ReadonlySet<string> = toSet(FEMALE_HEADS);
export const ROLE_NOUNS: ReadonlySet<string> = new Set([...toSet(NEUTRAL_HEADS), ...MALE_ROLE_NOUNS, ...FEMALE_ROLE_NOUNS]);

/** Words between the start of a title and its head: "Deputy", "Principal", "then-", "four-time". */
export const ROLE_MODIFIERS: ReadonlySet<string> = toSet(`
deputy vice acting interim former ex then late longtime long-time veteran senior junior chief principal first second third fourth assistant associate executive managing general special lead leading top prime foreign permanent honorary
presidential vice-presidential gubernatorial senatorial congressional mayoral parliamentary ministerial political legislative judicial federal state national international regional local county city district municipal provincial territorial military naval
democratic republican conservative liberal labour labor socialist communist libertarian independent progressive centrist right-wing left-wing far-right far-left nationalist opposition ruling majority minority house senate
supreme high chief lieutenant attorney solicitor surgeon inspector postmaster secretary major brigadier rear vice-admiral lt maj brig staff master gunnery warrant sergeant commanding
press communications media campaign policy security defense defence intelligence finance financial trade economic budget health education energy environment climate technology digital legal constitutional civil human rights public private corporate
technical scientific nuclear religious spiritual evangelical medical emergency cyber cybersecurity counterterrorism antiterrorism arms labor union tribal business real estate tech hedge fund oil media sports football basketball baseball hockey soccer
popular famous prominent influential outspoken vocal controversial retired outgoing incoming newly elected re-elected reelected sitting current new old longest-serving youngest oldest hardline moderate exiled jailed imprisoned ousted deposed disgraced embattled convicted accused
alleged legendary renowned celebrated award-winning best-selling bestselling nobel pulitzer oscar grammy olympic self-described de facto two-time three-time four-time five-time one-time onetime two-term three-term one-term first-term second-term lame-duck
operating nursing information marketing administrative revenue product compliance risk investment creative content data clinical academic sustainability recovery learning customer
crown grand supreme ranking co founding undersecretary under parish school police fire fellow fellow-traveler speaker night-time late-night talk-show talk show radio television tv cable news conservative-leaning billionaire
white black hispanic latino african-american native young elderly elder
assistant u.s u.n eu nato un uk us
`);

/** What ministers and secretaries are over: "Secretary of State", "Housing and Urban Development". Capitalised, they are no surnames after "of" or before a head noun. */
export const PORTFOLIO_WORDS: ReadonlySet<string> = toSet(`
state states defense defence treasury commerce labor labour transportation transport education energy agriculture interior health human services housing urban development veterans affairs homeland security foreign finance justice environment
climate change trade industry science technology innovation culture sport sports tourism planning economy economic economics economies budget management information communications communication intelligence national international public works social welfare women youth children family
families religious infrastructure water resources natural mining mines petroleum oil gas fisheries forestry forest forests food rural local regional regions parliament parliamentary relations european external internal home digital digitalization digitization cooperation employment
pensions immigration migration citizenship refugees borders border customs revenue taxation aviation maritime ports railways roads media press police army navy air force forces armed military war peace reconciliation integration equality gender diversity inclusion
oceanic atmospheric oceanographic aeronautics patent trademark fish wildlife ways means extraordinary equity aid implementation access growth mobility recovery resilience sustainability
nuclear safety administration personnel policy policies strategy strategic operations operational legislative intergovernmental engagement domestic global african asian asia africa europe eurasian near eastern western hemisphere east pacific south central americas
oceans scientific space arms control verification compliance counterterrorism terrorism disarmament nonproliferation democracy rights humanitarian population civil emergency disaster relief response preparedness covid-19 pandemic drug drugs narcotics
law enforcement litigation counsel ethics oversight reform government governmental ministers cabinet staff chiefs joint council general affairs-in-chief investment investments export exports business small consumer protection financial banking insurance securities exchange enterprise privatization property court courts appeals
energy-security cyber cyberspace cybersecurity communications-and-media research higher training vocational skills consular diaspora expatriates expatriate waqf endowments islamic religion hajj cults tolerance happiness artificial
secretariat directorate unit office division section desk branch bureau agency department ministry commission committee
`);
