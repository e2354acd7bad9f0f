/** Nouns that name words, thoughts or stands, with the words that tie the content to them: "his claim that …", "calls for …", "a vow to …". */
const TABLE = `
  claim:that,of assertion:that,of argument:that,against,for warning:that,about,of,against demand:that,for,to statement:that,on,about
  allegation:that,of accusation:that,of charge:that contention:that suggestion:that,of declaration:that,of promise:that,to,of vow:that,to
  pledge:that,to denial:that,of insistence:that,on admission:that,of acknowledgment:that,of announcement:that,of prediction:that,of
  complaint:that,about concern:that,about,over fear:that,of,about worry:that,about hope:that,of,for belief:that,in view:that,on opinion:that,of,on
  notion:that idea:that,of conclusion:that,of finding:that report:that,of,on rumor:that,of speculation:that,about,of criticism:of,that critique:of
  attacks:on,against condemnation:of denunciation:of endorsement:of support:for opposition:to praise:for,of defense:of defence:of
  call:for,to plea:for,to appeal:for,to request:to,that proposal:to,for,that plan:to,for refusal:to threat:that,to offer:to,of desire:to,for
  willingness:to decision:to,that recommendation:that,for,to,on assurance:that,of confidence:that,in doubt:that,about,over skepticism:about,of,that
  question:about,whether,over comment:about,on,that remark:about,on,that description:of,that characterization:of rejection:of dismissal:of
  rebuke:of,to disagreement:with,over agreement:that consensus:that,on sense:that feeling:that suspicion:that,of estimate:that,of forecast:that,of
  observation:that theory:that position:that stance:against,that,on commitment:to,that reminder:that,of revelation:that,of explanation:that,for,of
  testimony:that,about message:that,to,of,about invitation:to order:that preference:for respect:for admiration:for disdain:for contempt:for reference:to
  mention:of account:that expectation:that,of outrage:over,at,that anger:over,at frustration:with,that,over
  advice:to,that assumption:that,of assessment:of,that tribute:to thought:that,about enthusiasm:for,about disapproval:of approval:of wish:to,for,that
  intention:to,of inclination:to anxiety:about,over joke:about,that hint:of,that perception:that,of conviction:that,of advocacy:of,for embrace:of
  affection:for disgust:with,at dissatisfaction:with hatred:of,for interest:in disclosure:that,of talk:of,about lament:that,about,for portrayal:of
  depiction:of goal:to aim:of,to apology:for,to verdict:that,on ultimatum:to,that boast:that,about,of distrust:of mistrust:of dislike:of love:of,for
  alarm:over,about,at suggestion:of,to interpretation:of understanding:of,that acceptance:of repudiation:of disavowal:of vision:for push:for,to
`;

/** Lower-case noun, singular or plural → the words that may follow it. */
export const SPEECH_NOUNS: ReadonlyMap<string, readonly string[]> = readNouns();

function readNouns(): Map<string, readonly string[]> {
  const nouns = new Map<string, readonly string[]>();
  for (const [, noun = "", ties = ""] of TABLE.matchAll(/([a-z]+):([a-z,]+)/g)) {
    const list = [...(nouns.get(noun) ?? []), ...ties.split(",")];
    nouns.set(noun, list);
    nouns.set(/[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|sh|ch)$/.test(noun) ? `${noun}es` : `${noun}s`, list);
  }
  return nouns;
}

/** Predicates that say what their subject thinks or says: "was adamant that …", "is confident that …", "is opposed to …". */
export const SPEECH_ADJECTIVES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    adamant: ["that", "about"],
    confident: ["that", "in", "of", "about"],
    certain: ["that"],
    sure: ["that"],
    convinced: ["that", "of"],
    hopeful: ["that", "about"],
    optimistic: ["that", "about"],
    pessimistic: ["that", "about"],
    worried: ["that", "about"],
    concerned: ["that", "about"],
    afraid: ["that", "of"],
    glad: ["that", "to"],
    happy: ["that", "to", "with"],
    proud: ["that", "of", "to"],
    sorry: ["that", "for"],
    aware: ["that", "of"],
    skeptical: ["that", "of", "about"],
    sceptical: ["that", "of", "about"],
    doubtful: ["that"],
    clear: ["that"],
    blunt: ["about"],
    critical: ["of"],
    supportive: ["of"],
    opposed: ["to"],
    willing: ["to"],
    unwilling: ["to"],
    reluctant: ["to"],
    eager: ["to"],
    quick: ["to"],
    ready: ["to"],
    determined: ["to"],
    committed: ["to"],
    surprised: ["that", "by"],
    disappointed: ["that", "by", "with", "in"],
    angry: ["that", "about", "at", "over", "with"],
    upset: ["that", "about", "over", "with"],
    frustrated: ["that", "with", "by"],
    outraged: ["that", "by", "over"],
    grateful: ["that", "for", "to"],
    pleased: ["that", "with", "to"],
    excited: ["that", "about", "to", "by"],
    emphatic: ["that", "about"],
    insistent: ["that", "on"],
    unsure: ["whether", "if", "about"],
    uncertain: ["whether", "about"],
    wary: ["of"],
    dismissive: ["of"],
    divided: ["over", "on", "about"],
    unhappy: ["that", "with", "about"],
    comfortable: ["with"],
    tired: ["of"],
    fond: ["of"],
    enthusiastic: ["about"],
    nervous: ["about", "that"],
    scared: ["of", "that"],
    keen: ["to", "on"],
    anxious: ["to", "about", "that"],
    open: ["to"],
    hesitant: ["to"],
    thrilled: ["that", "to", "about", "with", "by"],
    alarmed: ["by", "that", "at"],
    dismayed: ["by", "that", "at"],
    shocked: ["by", "that", "at"],
    stunned: ["by", "that"],
    puzzled: ["by"],
    baffled: ["by"],
    troubled: ["by", "that"],
    impressed: ["by", "with"],
    offended: ["by", "that"],
    insulted: ["by", "that"],
    mindful: ["of", "that"],
    suspicious: ["of", "that"],
    dubious: ["about", "of", "that"],
    apprehensive: ["about"],
    ambivalent: ["about"],
    noncommittal: ["about", "on"],
    prepared: ["to"],
    inclined: ["to"],
    interested: ["in"],
    sympathetic: ["to"],
    hostile: ["to"],
    resistant: ["to"],
    bullish: ["on", "about"],
    candid: ["about"],
    outspoken: ["about", "against"],
    vocal: ["about", "in"],
    furious: ["that", "about", "at", "over", "with"],
    jealous: ["of"],
    enamored: ["of", "with"],
    undecided: ["about", "on", "between"],
    split: ["on", "over", "between"],
    unconvinced: ["that", "by", "of"],
    unimpressed: ["by", "with"],
    unapologetic: ["about"],
  }),
);
