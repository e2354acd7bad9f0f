/** Short and variant given names with the form they stand for, one line a form. Folded: lower case, no marks. */
const FORMS = `
abraham: abe
abigail: abby
albert: al bert
alexander: alex aleksandr alexandr aleksander alexandre alejandro sasha
alexandra: alexandria sandra
andrew: andy drew
anthony: tony antony anton antonio
barbara: barb
benjamin: ben benny
bernard: bernie
calvin: cal
catherine: katherine kathryn kate kathy cathy katie kathleen
charles: chuck charlie chas
christopher: chris
cynthia: cindy
daniel: dan danny
david: dave davey
deborah: deb debbie debra
dmitry: dmitri dmitriy dmitrii
donald: don donnie
douglas: doug
edward: ed eddie ted ned
elizabeth: liz beth betty eliza lizzie
eugene: gene evgeny yevgeny evgeni
frederick: fred freddie
gerald: gerry
geoffrey: geoff jeffrey jeff
george: georg georgi georgy
gregory: greg
harold: harry hal
henry: hank
jacob: jake
james: jim jimmy jamie
jennifer: jen jenny
jessica: jess
john: jack johnny
jonathan: jon
joseph: joe joey josef
joshua: josh
judith: judy
kenneth: ken kenny
lawrence: larry laurence
leonard: len lenny
margaret: maggie meg peggy
martin: marty
matthew: matt mathew
michael: mike mick mikhail
mitchell: mitch
nancy: nan
nathaniel: nathan nate
nicholas: nick nicolas nikolai nikolay
pamela: pam
patricia: pat patty trish
patrick: paddy
peter: pete
philip: phil phillip
raymond: ray
rebecca: becky
richard: rick dick rich ricky
robert: rob bob bobby robby
ronald: ron ronnie
rudolph: rudy rudolf
samuel: sam
sergei: sergey sergej serge
stephen: steve steven stephan
stuart: stewart
susan: sue susie
theodore: teddy
thomas: tom tommy
timothy: tim
victoria: vicky
vincent: vince
walter: walt
william: bill will billy willy
yuri: yury yuriy
zachary: zach zack
`;

/** From a short or variant form to the form it stands for. */
export const SHORT_GIVEN_NAMES: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split("\n")
    .flatMap((line) => {
      const [long = "", short = ""] = line.split(": ");
      return short.split(" ").map((name) => [name, long] as const);
    }),
);
