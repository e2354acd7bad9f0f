/**
 * Verbs that attribute words, thoughts or stands to somebody. Each entry: the verb (with its particle), then its frames:
 * q introduces a quotation or stands in parentheses ("…, she said"), c a clause ("said [that] …"), t an infinitive ("vowed to …"),
 * n an object that is the content ("praised the plan"), o an addressee before it ("told reporters that …"); and its grade:
 * 1 nearly always attributes, 2 mostly, 3 half of the time, 4 seldom, 5 hardly ever.
 */
type VerbGrade = 1 | 2 | 3 | 4 | 5;
type VerbClass = "say" | "think" | "show" | "stand" | "will" | "seem";

export interface SpeechVerb {
  readonly lemma: string;
  /** Word that must follow ("out" of "point out"), or null. */
  readonly particle: string | null;
  /** Word that must follow the particle ("at" of "lash out at"), or null. */
  readonly second: string | null;
  readonly class: VerbClass;
  readonly frames: string;
  readonly grade: VerbGrade;
}

/** base, -s, past, participle, -ing. */
export type VerbForm = "base" | "s" | "past" | "ing";

const TABLE: Readonly<Record<VerbClass, string>> = {
  say: `
    say:q2 say:c1 tell:qo2 tell:c1 tell:t3 add:qc2 note:qc1 note:n2 write:q2 write:c3 ask:qot3 ask:c2 ask:n4 report:qn3 report:c2 announce:q3 announce:c1 announce:n2 suggest:q2 suggest:c1 suggest:n3 argue:qc1 tweet:qn2 tweet:c3 retweet:qn3
    explain:q3 explain:c1 explain:n4 continue:q4 declare:qcn3 acknowledge:q2 acknowledge:c1 acknowledge:n3 state:qc3 state:n5 conclude:qn2 conclude:c1 recall:qn2 recall:c1 respond:qc2 reply:qc2 claim:qt3 claim:c2 claim:n4
    warn:qcoc1 insist:qct1 promise:qon3 promise:ct2 vow:qct2 pledge:qt3 reveal:q3 reveal:c2 reveal:n4 admit:qn3 admit:c2 concede:qn2 concede:c1 complain:qc2 predict:q2 predict:c1 predict:n3 joke:qc2
    assert:qn2 assert:c1 stress:qcn2 emphasize:qn2 emphasize:c1 emphasise:qcn1 remark:qc2 comment:qc2 observe:qcn2 contend:qc3 allege:qn3 allege:c1 confirm:q3 confirm:c2 confirm:n4
    deny:qn4 deny:c2 disclose:qcn3 testify:qc2 caution:qco1 lament:qcn2 assure:qco3 remind:qo3 remind:c2 inform:qco2 advise:qot4 advise:c5 urge:qco3 urge:t2
    maintain:qn5 maintain:c4 reiterate:qcn3 repeat:qcn4 echo:qn3 quip:qc1 shout:qc2 yell:qc2 chant:q2 scream:q2 sing:q3 mutter:q1 whisper:q1
    intone:q1 bark:q1 mouth:q1 jeer:q1 exhort:q1 surmise:qc1 grumble:qc1 marvel:qc1 bluster:q1 chime:q1 opine:qc1 opine:qc1 muse:qc1 wonder:q2 wonder:c1 speculate:qc2 boast:qc3 brag:qc1 proclaim:qcn1 pronounce:qn2 exclaim:qc1 recount:qcn3
    relate:q4 interject:q1 retort:qc1 counter:qc2 rebut:qn3 hint:qc3 imply:qcn2 indicate:qn2 indicate:c1 signal:qcn4 mention:qc3 mention:n2 message:q2
    email:q2 text:q3 post:q4 post:n3 blog:q2 fret:qc1 gush:q1 crow:q1 deadpan:q1 bellow:q1 rail:q2 thunder:q1 demand:qctn3 propose:qct3 propose:n2
    recommend:qcn4 request:qcn4 plead:qct2 pray:qc3 swear:qct2 bet:c3 reason:qc2 theorize:qc1 inquire:q1 query:q1 answer:qc4
    affirm:qcn3 attest:qc1 volunteer:qct3 venture:q2 elaborate:q1 specify:qcn2 clarify:qn3 clarify:c2 describe:qn2 characterize:n2 read:qc3
    begin:q5 start:q4 open:q4 ask:q3 agree:q3 agree:ct2 object:qc2 protest:qc3 scoff:qc1 sneer:q1 snap:q2 snipe:q1 groan:q1 sigh:q1 laugh:q3
    joke:q2 tease:q2 chuckle:q2 whine:q1 rant:q1 vent:q2 seethe:q1 fume:q1 huff:q1 beam:q3 enthuse:q1 rave:q2 urge:n3 hypothesize:c1
    posit:c1 surmise:c1 underscore:qcn4 highlight:qn3 highlight:c4 underline:qcn2 reassure:qco1 convince:co1 persuade:co3 notify:co2 identify:n3 list:n2 recite:n2 rattle off:n1 brief:o4 instruct:qot4 order:qo3 order:t2
    certify:c2 guarantee:c2 quote:n3 cite:n1 reference:n3 label:n3 dub:n2 brand:n2 name:n4 term:n2 call:n4 deem:n3 explain away:n2
    point out:qn2 point out:c1 go on:q4 chime in:q1 weigh in:q2 fire back:q1 shoot back:q1 hit back:q2 push back:q2 call out:q3 cry out:q1 sum up:qn2
    spell out:n2 lay out:n3 put it:q2 cry:q1 shriek:q1 roar:q2 call for:n2 call on:otn2 refer to:n2 point to:n2 allude to:n1
    speak of:n2 speak about:n3 talk about:n3 talk of:n2 complain about:n1 warn of:n1 warn about:n1 warn against:n1 boast of:n2
    brag about:n1 joke about:n1 testify about:n2 ask about:n4 comment on:n2 respond to:n3 apologize for:n3 apologise for:n1
    declare:t3 say:t2 report back:c2 write in:q2 speak out:n2 rail against:n2 lash out:n2 inveigh against:n1 hail:n2 salute:n3 thank:n2
    charge:qc4 disagree:c2 discuss:n3 address:n4 outline:n2 detail:n3 announce:t3 unveil:n4 invoke:n4 tout:n3 trumpet:n2 telegraph:c2
    make clear:qcn1 make the case:c1 make a case:c1 make the argument:c1 make the point:c1 reaffirm:qcn1 intimate:c1 reckon:qc2 grouse:qc1 preach:qn2 convey:cn2 utter:n1 beg:qot3 demur:q1 crack:q3 rejoin:q3
    issue:n4 share:n4 deliver:n5 release:n4 bring up:n3 justify:n2 attribute:n2 interpret:n2 frame:n3 paint:n3 single out:n3
    lecture:n3 dwell on:n2 reprise:n2 articulate:n2 float:n4 veto:n4 sue:n4 renew:n3 reconsider:n3 enumerate:n2 profess:nct2
    avow:qc1 confide:qc1 concoct:n4 attest to:n1 testify to:n1 swear off:n2 hint at:n1 apologize to:n4 plead for:n2 pray for:n3 lie about:n2
   tell of:n2 say:n3 write:n3 order:n3 argue:n2 write of:n2 write about:n3 write off:n2 talk up:n2 talk down:n2 take back:n3 shout down:n2
  `,
  think: `
    think:q3 think:c2 believe:qt3 believe:c2 know:c3 feel:c3 fear:c1 fear:n2 hope:qt3 hope:c2 worry:q2 worry:c1 expect:ct3 suspect:cn2 doubt:cn2 understand:c2 realize:c2
    assume:c3 guess:c3 figure:c3 remember:qc2 wish:c3 consider:n4 see:n4 regard:n5 view:n3 learn:c3 hear:c4 find:c3 recognize:c2
    appreciate:n3 like:n4 love:n3 hate:n4 admire:n3 imagine:c3 anticipate:cn2 presume:c2 conclude:c2 decide:c4 judge:c3 fear:t2
    mean:c5 sense:c3 notice:c2 care about:n4 worry about:n4 think of:n4 prefer:nt4 envision:n2 perceive:n4 favor:n4 favour:n2
    feel like:c5 dislike:n3 distrust:n3 trust:n4 respect:n5 resent:n2 regret:cn2
    foresee:cn1 contemplate:n2 ponder:n2 relish:n2 forget:c4 dread:cn2 loathe:n2 detest:n2 abhor:n2 cherish:n3 envy:n3 despise:n2 adore:n3
    believe in:n3 expect:ot3 expect:n3 know:n4 recognize:n4 think about:n3 like:t2 fret over:n2 fret about:n1 wonder about:n2 dream of:n3 fixate on:n3 look forward:n3 wince at:n3 conceive of:n3 take:n5 treat:n4 overlook:n4
  `,
  show: `
    show:qn3 show:c2 find:q3 find:c2 estimate:qc2 project:c2 forecast:c1 calculate:c3 rule:c2 determine:c4 reveal:c1 suggest:c1 indicate:qc1 document:c4
    prove:c4 demonstrate:c3 illustrate:c3 confirm:c2 conclude:c1 hold:c5 put:n5
  `,
  stand: `
    endorse:n3 criticize:n2 criticise:n1 praise:n2 oppose:n3 support:n3 back:n3 reject:n2 denounce:n3 blast:n2 slam:n1 attack:n3 condemn:n3
    accuse:n2 blame:n2 defend:n3 dismiss:n2 mock:n2 ridicule:n2 deride:n1 decry:n1 applaud:n2 welcome:n3 question:c1 question:n2 challenge:n4
    blame on:n2 lambaste:n1 lambast:n1 assail:n3 bash:n1 rip:n3 scold:n2 chide:n1 rebuke:n2 chastise:n1 berate:n1 taunt:n2 insult:n2
    celebrate:n5 champion:n4 promote:n4 advocate:n4 advocate for:n3 argue for:n1 argue against:n1 commend:n1 congratulate:n2 compare:n3
    liken:n1 rate:n3 portray:n2 depict:n2 disavow:n3 disown:n2 repudiate:n1 refute:n2 dispute:cn1 contradict:n3 downplay:n3 minimize:n3
    bemoan:n1 bewail:n1 concur:c2 encourage:n4 discourage:n2 vilify:n1 demonize:n2 disparage:n1 smear:n2 target:n4 skewer:n2
    disapprove of:n2 approve of:n2 pan:n2 knock:n3 ding:n2 hammer:n5 grill:n3 cheer:n2 boo:n2 eschew:n3 rule out:n3 side with:n3
    play down:n4 push for:n3 lobby for:n2 campaign for:n5 vouch for:n1 turn against:n2 vote for:n3 press for:n2 object to:n1 complain of:n1 insist on:n5 focus on:n4
    disagree with:n2 agree with:n3 accept:n4 embrace:n4 nominate:n4 propose:n1 voice:n2 express:n2 predict:n1
    ignore:n3 credit:n2 extol:n1 laud:n1 savage:n2 trash:n2 renounce:n2 revile:n2 rebuff:n2 spurn:n2 disregard:n3 reprimand:n2 deflect:n3
    shrug off:n2 brush off:n2 brush aside:n2 wave off:n2 laugh off:n2 write off:n2 balk at:n1 bristle at:n2 scoff at:n1 sneer at:n2 empathize with:n1
    sympathize with:n2 acquiesce to:n2 resist:n4 distance:n3 exonerate:n3 absolve:n3 clear:n5 impugn:n2 malign:n2 belittle:n2 demean:n3
    excoriate:n1 castigate:n1 upbraid:n1 admonish:n1 needle:n3 troll:n3 jab at:n2 swipe at:n2 sanction:n5 back away:n4 back off:n3 stand by:n2
    stand behind:n2 stand with:n4 stick by:n2 come out:n4 speak against:n2 speak for:n4 protest:n3 protest against:n2
    second:n3 heckle:n3 scorn:n2 snub:n3 undercut:n4 undermine:n5 vindicate:n4 warn off:n2 whitewash:n3 lampoon:n2 satirize:n2
    parody:n3 caricature:n2 stereotype:n3 pillory:n2 flay:n2 fault:n1 hit:n5 tear into:n2 lay into:n2 light into:n2 vote against:n2 vote to:t3 go after:n3 contrast:n4 approve:n3 offer:n3 seek:n3 look for:n3 crow about:n2
    gloat about:n1 revel in:n4 bask in:n5 pride:n4 flatter:n3 compliment:n1 idolize:n2 revere:n2
    walk back:n2 lash out at:n1 speak out against:n1 speak out for:n1 double down on:n2 weigh in on:n3 push back against:n2 push back on:n2
    push back at:n2 open up about:n2 come out against:n1 come out for:n2 hit back at:n2 back away from:n3
    look forward to:n2 take issue with:n1 take aim at:n2 take credit for:n2 find fault with:n1 make fun of:n1 poke fun at:n1 pay tribute to:n3
    cast doubt on:n2 call attention to:n2 speak ill of:n1 make light of:n2 take exception to:n1 swipe at:n2
    rattle off:n2 get behind:n3 line up behind:n3
  `,
  will: `
    want:tn3 plan:t3 refuse:t2 decline:t2 threaten:t3 offer:t2 seek:t3 intend:t3 aim:t3 decide:t3 hope for:n2 look:t2 try:t5
    choose:t4 prepare:t5 opt:t3 commit:t3 agree:t2 desire:t3 wish:t3 fail:t4 need:t5 attempt:t4 propose:t1 vow:t1 mull:n2 weigh:n3
    consider:n3
    strive:t3 hesitate:t3 balk:t2 demand:t1 pine:t3 yearn:t2 long:t4 undertake:t4 resolve:ct3 rethink:n3 covet:n3 yearn for:n2
    long for:n2 clamor:t2 clamor for:n1 angle for:n3 agitate for:n2 beg for:n2 bid:t4 propose:t1 scheme:t3 plot:t3 pretend:ct3 contrive:t4
  `,
  seem: "seem:t3 seem:c4 appear:t3 appear:c4",
};

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ["said"],
  tell: ["told"],
  write: ["wrote", "written"],
  think: ["thought"],
  know: ["knew", "known"],
  feel: ["felt"],
  see: ["saw", "seen"],
  find: ["found"],
  hear: ["heard"],
  understand: ["understood"],
  mean: ["meant"],
  read: ["read"],
  begin: ["began", "begun"],
  sing: ["sang", "sung"],
  shoot: ["shot"],
  hit: ["hit"],
  put: ["put"],
  swear: ["swore", "sworn"],
  bet: ["bet"],
  speak: ["spoke", "spoken"],
  lay: ["laid"],
  go: ["went", "gone"],
  show: ["showed", "shown"],
  hold: ["held"],
  forecast: ["forecast", "forecasted"],
  seek: ["sought"],
  choose: ["chose", "chosen"],
  weigh: ["weighed"],
  pay: ["paid"],
  learn: ["learned", "learnt"],
  foresee: ["foresaw", "foreseen"],
  forget: ["forgot", "forgotten"],
  bring: ["brought"],
  make: ["made"],
  stand: ["stood"],
  stick: ["stuck"],
  come: ["came", "come"],
  tear: ["tore", "torn"],
  light: ["lit"],
  take: ["took", "taken"],
  beg: ["begged"],
  undertake: ["undertook", "undertaken"],
  undercut: ["undercut"],
  bid: ["bid"],
  withhold: ["withheld"],
  cast: ["cast"],
  draw: ["drew", "drawn"],
  get: ["got", "gotten"],
};
/** Verbs that double their last consonant. */
const DOUBLING = new Set(
  "admit quip plan slam refer nod rip bet brag pan chat snap commit opt hit put rebut sum blog begin knit cut pin shun beg bid plot snub shrug jab".split(
    " ",
  ),
);

function inflect(lemma: string): readonly (readonly [string, VerbForm])[] {
  const stem = DOUBLING.has(lemma)
    ? lemma + lemma.at(-1)
    : /[^aeioy]e$/.test(lemma) || /(?:ue|ee)$/.test(lemma)
      ? lemma.slice(0, -1)
      : lemma;
  const y = /[^aeiou]y$/.test(lemma);
  const s = y ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|[^o]o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const regular = y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const past = IRREGULAR[lemma] ?? [regular];
  const ing = /ee$/.test(lemma) ? `${lemma}ing` : `${stem}ing`;
  return [[lemma, "base"], [s, "s"], [ing, "ing"], ...past.map((form) => [form, "past"] as const)];
}

export interface VerbReading {
  readonly verb: SpeechVerb;
  readonly form: VerbForm;
}

/** Readings of a lower-case word form. Entries with a particle come first, so that the longest match wins. */
export const SPEECH_VERBS: ReadonlyMap<string, readonly VerbReading[]> = readTable();

function readTable(): Map<string, VerbReading[]> {
  const readings = new Map<string, VerbReading[]>();
  for (const [name, entries] of Object.entries(TABLE) as [VerbClass, string][]) {
    for (const match of entries.matchAll(/([a-z]+)(?: ([a-z]+))?(?: ([a-z]+))?:([a-z]+)(\d)/g)) {
      const [, lemma = "", particle, second, frames = "", grade] = match;
      const verb: SpeechVerb = {
        lemma,
        particle: particle ?? null,
        second: second ?? null,
        class: name,
        frames,
        grade: Number(grade) as VerbGrade,
      };
      for (const [form, kind] of inflect(lemma)) {
        const list = readings.get(form) ?? [];
        readings.set(form, particle ? [{ verb, form: kind }, ...list] : [...list, { verb, form: kind }]);
      }
    }
  }
  return readings;
}
