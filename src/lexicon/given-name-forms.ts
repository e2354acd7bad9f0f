/**
 * Short, variant and transliterated forms of one given name, a name in a row, its full form first. A form may stand in
 * several rows: "Pat" is a Patrick or a Patricia. Folded: lower case, no marks.
 */
const ROWS = `
abdullah abdallah
abigail abby
abraham abe
ahmed ahmad
alan al allen allan
albert al bert
alfred al alf
alexander alex aleksandr alexandr aleksander alexandre alejandro sasha
alexandra alexandria sandra alex sasha
alexei aleksei aleksey alexey
amanda mandy
anastasia nastya
andrew andy drew
andriy andrei andrey
anthony tony antony anton antonio
antonin tony
barbara barb
benjamin ben benny
bernard bernie
calvin cal
catherine katherine kathryn kate kathy cathy katie kathleen
charles chuck charlie chas
christina chris tina
christine chris tina christina
christopher chris
cynthia cindy
daniel dan danny
david dave davey
deborah deb debbie debra
dmitry dmitri dmitriy dmitrii
donald don donnie
douglas doug
edward ed eddie ted ned
ekaterina katya kateryna
elizabeth liz beth betty eliza lizzie betsy
eugene gene evgeny yevgeny evgeni
evgeny yevgeny evgeni yevhen
francis frank
francisco paco pancho
franklin frank
frederick fred freddie
friedrich fritz
gabrielle gabby
geoffrey geoff jeffrey jeff
george georg georgi georgy
gerald gerry jerry
giuseppe beppe
gregory greg
harold harry hal
hassan hasan
henry hank
hussein hossein husayn hussain
ibrahim ebrahim
ignacio nacho
ismail esmail
jacob jake
jacqueline jackie
james jim jimmy jamie jimmie
jeffrey jeff geoffrey geoff
jennifer jen jenny
jessica jess
johannes hans johann
john jack johnny jon
jonathan jon
jose pepe
joseph joe joey josef
joshua josh
judith judy
katherine kathy kate katie catherine cathy kathryn
kathleen kath kathy kate katie
kenneth ken kenny
khalid khaled
kimberly kim
konstantin kostya kostyantyn
lawrence larry laurence
leonard len lenny
mahmoud mahmud
margaret maggie meg peggy margie
maria masha
martin marty
matthew matt mathew
maximilian max
michael mike mick mikhail mickey
mikhail mykhailo
mitchell mitch
mohammed mohammad muhammad mohamed muhammed
mustafa mostafa
nancy nan
nathaniel nathan nate
nicholas nick nicolas nikolai nikolay
nikolai nikolay mykola
oleksandr aleksandr alexander
omar umar
osama usama
pamela pam
patricia pat patty trish tricia
patrick paddy pat
pavel pavlo pasha
peter pete
petro pyotr petr
philip phil phillip
raymond ray
rebecca becky
richard rick dick rich ricky richie
robert rob bob bobby robby robbie
robyn robin
ronald ron ronnie
rudolph rudy rudolf
said saeed sayed
samantha sam sammy
samuel sam sammy
sandra sandy
sergei sergey sergej serge serhiy serhii
stephanie steph
stephen steve steven stephan
stuart stewart
susan sue susie suzanne
tatiana tanya
theodore teddy ted
theresa terri teresa
thomas tom tommy
timothy tim
valery valeriy valeri
vasily vasyl vasiliy
victoria vicky vicki
viktor victor
viktoria victoria
vincent vince
virginia ginny
volodymyr vladimir
walter walt
william bill will billy willy willie
yousef yusuf youssef
yuri yury yuriy
zachary zach zack
`;

/** The full forms that each form may stand for; full forms stand for themselves. */
export const GIVEN_NAME_FORMS: ReadonlyMap<string, readonly string[]> = (() => {
  const forms = new Map<string, string[]>();
  for (const row of ROWS.trim().split("\n")) {
    const [full = "", ...others] = row.split(" ");
    for (const form of [full, ...others]) forms.set(form, [...(forms.get(form) ?? []), full]);
  }
  return forms;
})();

const NONE: readonly string[] = [];

/** Whether two given names may be forms of one: "Joe" and "Joseph", "Sergei" and "Sergey". */
export function areFormsOfOne(a: string, b: string): boolean {
  if (a === b) return true;
  const other = GIVEN_NAME_FORMS.get(b) ?? NONE;
  return (GIVEN_NAME_FORMS.get(a) ?? NONE).some((full) => other.includes(full));
}
