const toSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Lower-case words inside names: "Ursula von der Leyen", "Mohammed bin Salman", "Ramirez de la O". */
export const PARTICLES: ReadonlySet<string> = toSet(
  "de del della delle degli dei der den da das dal do dos du di la le las los lo dela delos van von vom zu zum zur und ter ten te bin bint binti binte ibn abu abou al el ul ud ur y e i ben ould wa wan af av san mac ap 't",
);
/** Articles glued to Arabic names: "al-Assad" is found by "Assad" too. */
export const ARABIC_ARTICLE = /^(?:al|el|ad|ar|as|ash|at|az|an|ul)-/;

export const SUFFIXES: ReadonlySet<string> = toSet("jr sr ii iii iv");

/** Family names that stand first in East Asian order: "Moon Jae-in", "Xi Jinping". */
export const FAMILY_FIRST: ReadonlySet<string> = toSet(`
xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang song deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao lu jiang cui zhong tan
lam tsai chiang lee kim park choi jung jeong chung kang cho yoon jang lim han oh seo shin kwon hwang ahn an song yoo ryu hong moon ban roh noh ri pak ro hwang nguyen tran le pham huynh phan vu vo dang bui do ngo duong mao hun sok thongloun aung hoang truong dinh
`);
/** Family names after which a person is called by the last part of the name: "Nguyen Van Hung", then "Mr. Hung". */
export const VIETNAMESE_FAMILIES: ReadonlySet<string> = toSet(
  "nguyen tran le pham huynh phan vu vo dang bui do ngo duong hoang ly truong dinh",
);

/** A syllable or two as in given names of Chinese, Korean and Vietnamese. */
export const EAST_ASIAN_GIVEN =
  /^(?:(?:zh|ch|sh|th|ph|kh|ng|ngh|tr|gi|ky|gy|hy|my|by|hw|kw|yw|wh|ts|b|p|m|f|d|t|n|l|g|k|h|j|q|x|r|z|c|s|y|w|v)?(?:[aeiouy]{1,3})(?:ng|nh|ch|n|m|k|l|p|t|h|r|w)?-?){1,3}$/;

/** Surnames of women who led states or governments: a "President" or "Prime Minister" of another public surname was a man. */
export const PUBLIC_WOMEN: ReadonlySet<string> = toSet(
  "merkel thatcher truss may meloni bhutto hasina kirchner rousseff sirleaf ardern bachelet park gandhi clark gillard sandu kallas marin frederiksen tsai aquino arroyo kumaratunga meir brundtland robinson mcaleese halonen castro sheinbaum zia megawati shinawatra",
);

/**
 * Family names that newspapers print alone because everybody knows them; found without a title or a full name where they do
 * something that people do. Heads of state and government and like figures of the last decades, world-wide.
 */
export const PUBLIC_SURNAMES: ReadonlySet<string> = toSet(`
obama trump biden clinton reagan nixon eisenhower truman roosevelt kennedy cheney pence kerry blinken kissinger rubio sanders mccain romney pelosi mcconnell schumer harris
putin medvedev lavrov yeltsin gorbachev stalin lenin khrushchev brezhnev peskov shoigu navalny zelensky zelenskyy zelenskiy poroshenko yanukovych lukashenko
merkel scholz steinmeier kohl schröder schroeder hitler macron hollande sarkozy chirac mitterrand thatcher blair cameron johnson sunak starmer churchill truss corbyn farage
berlusconi renzi draghi meloni mattarella rajoy sanchez zapatero tsipras mitsotakis orban orbán kaczynski tusk duda stoltenberg rutte juncker barroso borrell michel guterres annan
erdogan erdoğan netanyahu rabin peres sharon bennett lapid gantz abbas arafat assad al-assad sisi el-sissi sissi mubarak morsi qaddafi gaddafi saddam khamenei rouhani raisi zarif ahmadinejad khomeini maliki abadi
modi gandhi nehru khan sharif bhutto musharraf karzai ghani rajapaksa hasina xi mao deng abe kishida suga koizumi moon kim duterte marcos jokowi widodo mahathir najib thaksin prayuth lee ardern morrison turnbull albanese trudeau harper
chavez chávez maduro castro lula bolsonaro rousseff temer morales kirchner macri petro uribe santos peña fujimori bukele ortega amlo
mandela zuma ramaphosa mbeki mugabe mnangagwa kagame museveni kenyatta ruto odinga buhari tinubu jonathan obasanjo abiy bashir selassie sirleaf
snowden assange bannon conway kushner manafort comey mueller giuliani christie gingrich huckabee kaine warren booker cruz kasich
`);
