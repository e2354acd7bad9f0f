/**
 * Verbs that attribute words, thoughts or stands to somebody. Each entry: the verb (with its particle), then its frames:
 * q introduces a quotation or stands in parentheses ("…, she said"), c a clause ("said [that] …"), t an infinitive ("vowed to …"),
 * n an object that is the content ("praised the plan"), o an addressee before it ("told reporters that …"); and its grade:
 * 1 nearly always attributes, 2 mostly, 3 where its frame is met, 4 seldom.
 */
export type VerbGrade = 1 | 2 | 3 | 4;
export type VerbClass = "say" | "think" | "show" | "stand" | "will" | "seem";

export interface SpeechVerb {
  readonly lemma: string;
  /** Word that must follow ("out" of "point out"), or null. */
  readonly particle: string | null;
  readonly class: VerbClass;
  readonly frames: string;
  readonly grade: VerbGrade;
}

/** base, -s, past, participle, -ing. */
export type VerbForm = "base" | "s" | "past" | "ing";

const TABLE: Readonly<Record<VerbClass, string>> = {
  say: `
    say:qc1 tell:qcot1 add:qcn1 note:qcn1 write:qc1 ask:qcotn2 report:qcn2 announce:qcn1 suggest:qcn1 argue:qc1 tweet:qcn1 retweet:qn3
    explain:qcn1 continue:q2 declare:qcn1 acknowledge:qcn1 state:qcn1 conclude:qcn2 recall:qcn1 respond:qc1 reply:qc1 claim:qcnt1
    warn:qcoc1 insist:qct1 promise:qcotn1 vow:qct1 pledge:qct1 reveal:qcn2 admit:qcn1 concede:qcn1 complain:qc1 predict:qcn1 joke:qc1
    assert:qcn1 stress:qcn1 emphasize:qcn1 emphasise:qcn1 remark:qc1 comment:qc2 observe:qcn2 contend:qc1 allege:qcn1 confirm:qcn2
    deny:qcn1 disclose:qcn2 testify:qc1 caution:qco1 lament:qcn1 assure:qco1 remind:qco1 inform:qco2 advise:qcot2 urge:qcot1
    maintain:qcn3 reiterate:qcn1 repeat:qcn2 echo:qn2 quip:qc1 shout:qc1 yell:qc1 chant:q1 scream:q2 sing:q3 mutter:q1 whisper:q1
    intone:q1 opine:qc1 muse:qc1 wonder:qc1 speculate:qc1 boast:qc1 brag:qc1 proclaim:qcn1 pronounce:qn2 exclaim:qc1 recount:qcn1
    relate:q4 interject:q1 retort:qc1 counter:qc2 rebut:qn3 hint:qc1 imply:qcn1 indicate:qcn1 signal:qcn1 mention:qcn2 message:q2
    email:q2 text:q3 post:qn3 blog:q2 fret:qc1 gush:q1 crow:q1 deadpan:q1 bellow:q1 rail:q2 thunder:q1 demand:qctn2 propose:qctn1
    recommend:qcn1 request:qcn2 plead:qct2 pray:qc3 swear:qct2 bet:c3 reason:qc2 theorize:qc1 inquire:q1 query:q1 answer:qc2
    affirm:qcn1 attest:qc1 volunteer:qct3 venture:q2 elaborate:q1 specify:qcn2 clarify:qcn2 describe:qn1 characterize:n1 read:qc3
    begin:q4 start:q4 open:q4 ask:q2 agree:qct2 object:qc2 protest:qc3 scoff:qc1 sneer:q1 snap:q2 snipe:q1 groan:q1 sigh:q1 laugh:q3
    joke:q1 tease:q2 chuckle:q2 whine:q1 rant:q1 vent:q2 seethe:q1 fume:q1 huff:q1 beam:q3 enthuse:q1 rave:q2 urge:n1 hypothesize:c1
    posit:c1 surmise:c1 underscore:qcn1 highlight:qcn2 underline:qcn2 reassure:qco1 notify:co2 brief:o4 instruct:qot2 order:qot2
    certify:c2 guarantee:c2 quote:n2 cite:n1 reference:n1 label:n2 dub:n2 brand:n2 name:n3 term:n2 call:n1 deem:n2 explain away:n2
    point out:qcn1 go on:q3 chime in:q1 weigh in:q2 fire back:q1 shoot back:q1 hit back:q2 push back:q2 call out:q2 cry out:q1 sum up:qn2
    spell out:n2 lay out:n2 put it:q1 cry:q1 shriek:q1 roar:q2 call for:n1 call on:otn1 refer to:n1 point to:n2 allude to:n1
    speak of:n2 speak about:n2 talk about:n2 talk of:n2 complain about:n1 warn of:n1 warn about:n1 warn against:n1 boast of:n1
    brag about:n1 joke about:n1 testify about:n2 ask about:n2 comment on:n2 respond to:n3 apologize for:n1 apologise for:n1
    declare:t1 say:t4 report back:c2 write in:q2 speak out:n2 rail against:n1 lash out:n2 inveigh against:n1 hail:n1 salute:n3 thank:n2
    disagree:c2 discuss:n2 address:n3 outline:n2 detail:n2 announce:t2 unveil:n2 invoke:n2 tout:n1 trumpet:n2 telegraph:c2
  `,
  think: `
    think:qc3 believe:qct2 know:c4 feel:c3 fear:cn2 hope:qct2 worry:qc2 expect:ct3 suspect:cn2 doubt:cn2 understand:c4 realize:c3
    assume:c3 guess:c3 figure:c3 remember:c3 wish:c3 consider:n3 see:n4 regard:n3 view:n3 learn:c3 hear:c4 find:c2 recognize:c3
    appreciate:n3 like:n4 love:n4 hate:n4 admire:n3 imagine:c3 anticipate:cn2 presume:c2 conclude:c2 decide:c3 judge:c3 fear:t3
    mean:c4 sense:c3 notice:c3 care about:n3 worry about:n2 think of:n3 prefer:nt2 envision:n2 perceive:n3 favor:n2 favour:n2
    feel like:c3 dislike:n3 distrust:n3 trust:n4 respect:n3 resent:n2 regret:cn2
  `,
  show: `
    show:qcn2 find:c2 estimate:c2 project:c2 forecast:c1 calculate:c2 rule:c2 determine:c2 reveal:c1 suggest:c1 indicate:c1 document:c3
    prove:c3 demonstrate:c3 illustrate:c3 confirm:c2 conclude:c1 hold:c4 put:n4
  `,
  stand: `
    endorse:n1 criticize:n1 criticise:n1 praise:n1 oppose:n2 support:n2 back:n2 reject:n2 denounce:n1 blast:n1 slam:n1 attack:n2 condemn:n1
    accuse:n1 blame:n2 defend:n1 dismiss:n1 mock:n1 ridicule:n2 deride:n1 decry:n1 applaud:n2 welcome:n3 question:cn1 challenge:n3
    blame on:n2 lambaste:n1 lambast:n1 assail:n1 bash:n1 rip:n2 scold:n2 chide:n1 rebuke:n1 chastise:n1 berate:n1 taunt:n2 insult:n2
    celebrate:n3 champion:n2 promote:n3 advocate:n1 advocate for:n1 argue for:n1 argue against:n1 commend:n1 congratulate:n2 compare:n2
    liken:n1 portray:n1 depict:n2 disavow:n1 disown:n2 repudiate:n1 refute:n2 dispute:cn1 contradict:n2 downplay:n1 minimize:n3
    bemoan:n1 bewail:n1 concur:c2 encourage:n3 discourage:n2 vilify:n1 demonize:n2 disparage:n1 smear:n2 target:n4 skewer:n2
    disapprove of:n2 approve of:n2 pan:n2 knock:n3 ding:n2 hammer:n3 grill:n3 cheer:n2 boo:n2 eschew:n3 rule out:n2 side with:n2
    play down:n1 push for:n2 lobby for:n2 campaign for:n3 vote for:n4 press for:n2 object to:n1 complain of:n1 insist on:n2 focus on:n4
    disagree with:n1 agree with:n2 accept:n4 embrace:n3 nominate:n3 propose:n1 voice:n1 express:n1 predict:n1
  `,
  will: `
    want:tn3 plan:t2 refuse:t2 decline:t1 threaten:t1 offer:t3 seek:t3 intend:t2 aim:t3 decide:t3 hope for:n2 look:t4 try:t4
    choose:t4 prepare:t4 opt:t3 commit:t3 agree:t2 desire:t3 wish:t3 fail:t4 need:t4 attempt:t4 propose:t1 vow:t1 mull:n2 weigh:n3
    consider:n3
  `,
  seem: "seem:ct3 appear:ct3",
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
};
/** Verbs that double their last consonant. */
const DOUBLING = new Set(
  "admit quip plan slam refer nod rip bet brag pan chat snap commit opt hit put rebut sum blog begin knit cut pin shun".split(" "),
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
    for (const match of entries.matchAll(/([a-z]+)(?: ([a-z]+))?:([a-z]+)(\d)/g)) {
      const [, lemma = "", particle, frames = "", grade] = match;
      const verb: SpeechVerb = { lemma, particle: particle ?? null, class: name, frames, grade: Number(grade) as VerbGrade };
      for (const [form, kind] of inflect(lemma)) {
        const list = readings.get(form) ?? [];
        readings.set(form, particle ? [{ verb, form: kind }, ...list] : [...list, { verb, form: kind }]);
      }
    }
  }
  return readings;
}
