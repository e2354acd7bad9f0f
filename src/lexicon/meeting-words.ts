/** How a noun names an occasion. */
interface Occasion {
  /** One of the record's kinds of meetings (the compiler holds it against them where it is used). */
  readonly kind: string;
  /** Source of a regular expression for the noun with the words that belong to it, without the article. */
  readonly words: string;
  /** strict: too vague to stand alone ("call", "visit", "session"): wants a party, a date or a place tied to it. */
  readonly strict: boolean;
}

/** Nouns of occasions, the longer and more special ones first: of two that match at one place the first counts. */
export const OCCASION_NOUNS = [
  { kind: "press-conference", words: "(?:(?:joint|televised|virtual)\\s+)?(?:press|news)\\s+conferences?", strict: false },
  {
    kind: "press-conference",
    words: "(?:(?:daily|regular|background)\\s+)?(?:press|media|news)\\s+(?:briefings?|gaggles?|availabilit(?:y|ies))|gaggles?",
    strict: false,
  },
  {
    kind: "call",
    words:
      "(?:(?:secure|joint|virtual|brief|follow-up)\\s+)*(?:phone|telephone|video|conference|teleconference|zoom)\\s+(?:calls?|conversations?|conferences?)|(?:video\\s+)?teleconferences?|video\\s?conferences?",
    strict: false,
  },
  {
    kind: "debate",
    words:
      "(?:(?:first|second|third|final|last|upcoming|next|presidential|vice[-\\s]presidential|primary|general[-\\s]election|televised|head-to-head|republican|democratic|gop|leaders[’']|election)\\s+)*debates?(?!\\s+(?:over|about|on\\s+(?:whether|how))\\b)",
    strict: true,
  },
  {
    kind: "debate",
    words:
      "(?:televised\\s+)?town[-\\s]halls?(?:\\s+(?:meetings?|forums?|events?|debates?))?|(?:candidates?|commander-in-chief)\\s+forums?",
    strict: false,
  },
  {
    kind: "rally",
    words:
      "(?:(?:campaign|election|political|outdoor|raucous)\\s+)*(?:rally|rallies)|campaign\\s+(?:stops?|events?|appearances?|speech(?:es)?)",
    strict: false,
  },
  {
    kind: "hearing",
    words:
      "(?:(?:congressional|senate|house|committee|subcommittee|confirmation|impeachment|oversight|court|public|closed)\\s+)*hearings?(?!\\s+(?:aid|loss|from|about|that))",
    strict: false,
  },
  {
    kind: "interview",
    words:
      "(?:(?:phone|telephone|television|tv|radio|televised|exclusive|wide-ranging|joint|recent|separate|sunday|morning)\\s+)*interviews?",
    strict: false,
  },
  {
    kind: "dinner",
    words:
      "(?:(?:working|informal|private|gala|state|official|benefit|annual|fundraising)\\s+)*(?:dinners?|lunch(?:eon)?s?|breakfasts?|banquets?|galas?)|fundraisers?",
    strict: false,
  },
  {
    kind: "ceremony",
    words:
      "(?:(?:opening|closing|signing|swearing-in|wreath-laying|award|awards|welcoming|groundbreaking|state|memorial|dedication|inauguration|graduation|commencement)\\s+)+(?:ceremon(?:y|ies)|services?)|ceremon(?:y|ies)|inaugurations?(?!\\s+Days?)|funerals?|groundbreaking",
    strict: false,
  },
  {
    kind: "summit",
    words:
      "(?:(?:bilateral|trilateral|virtual|annual|special|extraordinary|peace|climate|leaders[’']?|economic|regional)\\s+)*summits?(?:\\s+meetings?)?",
    strict: false,
  },
  {
    kind: "talks",
    words:
      "(?:(?:bilateral|trilateral|multilateral|high-level|direct|indirect|informal|peace|nuclear|security|trade|cease-?fire|strategic|fresh|new|crisis|proximity)\\s+)*(?:talks|negotiations|consultations)(?!\\s+(?:show|radio|about|of))",
    strict: true,
  },
  {
    kind: "talks",
    words: "(?:(?:annual|strategic|high-level|security|economic|inaugural|political|human\\s+rights)\\s+)+dialogues?",
    strict: false,
  },
  {
    kind: "conference",
    words:
      "(?:(?:annual|international|donors?[’']?|peace|security|policy|party|national|virtual)\\s+)*(?:conferences?|conventions?|symposi(?:um|a)|workshops?|seminars?|(?:leaders[’']\\s+)?retreats?(?=[\\s,.]))|panel\\s+discussions?|plenar(?:y|ies)",
    strict: true,
  },
  {
    kind: "visit",
    words: "(?:(?:state|official|working|surprise|unannounced|high-level|first|brief|two-day|three-day)\\s+)*visits?",
    strict: true,
  },
  {
    kind: "speech",
    words:
      "(?:(?:major|televised|foreign[-\\s]policy|national\\s+security|policy|keynote|inaugural|farewell|commencement|prime-time|closing|opening|concession|victory|acceptance)\\s+)*(?:speech(?:es)?|address(?:es)?|remarks|keynote|lecture)",
    strict: true,
  },
  {
    kind: "meeting",
    words:
      "(?:(?:bilateral|trilateral|virtual|private|closed-door|emergency|informal|in-person|follow-up|separate|ministerial|interagency|plenary|working-level|joint|special|quarterly|monthly|weekly|weekend|brief|expanded|high-level|roundtable|town\\s+hall|pull-aside|senior-level|cabinet-level|hybrid|inaugural|first|second|third|fourth|fifth|sixth|latest|introductory|leader-level|one-on-one|face-to-face|swiftly\\s+called|late-afternoon|key|recent)[\\s,]+)*(?:meetings?|sit-downs?|roundtables?(?:\\s+(?:discussions?|conversations?))?|listening\\s+sessions?|convenings?|get-togethers?)",
    strict: false,
  },
  {
    kind: "meeting",
    words:
      "(?:(?:ministerial|working|plenary|closed|private|emergency|virtual|joint|special|informal|strategy|planning|brainstorming)\\s+)*(?:sessions?|audiences?(?=\\s+with\\b)|discussions?|conversations?|briefings?|events?|forums?|gatherings?|(?<!\\bin\\s)exchange)",
    strict: true,
  },
  {
    kind: "call",
    words:
      "(?:(?:joint|separate|recent|virtual|introductory|follow-up|first|last)\\s+)*calls?(?!\\s+(?:for|to\\s+(?:action|arms)|on|center|centre|it|him|her|them|out|me|itself|themselves)\\b)",
    strict: true,
  },
] as const satisfies readonly Occasion[];

export type OccasionNoun = (typeof OCCASION_NOUNS)[number];

/** What one does with an occasion when one takes part in it: "held", "took part in", "said at". */
export const TAKES_PART =
  "(?:held|hold|holds|holding|hosted|hosts?|hosting|convened|convenes?|convening|chaired|chairs?|chairing|co-chaired|co-hosted|co-hosts?|co-hosting|led|leads?|leading|attended|attends?|attending|joined|joins?|joining|participated\\s+in|participates?\\s+in|participating\\s+in|took\\s+part\\s+in|takes?\\s+part\\s+in|taking\\s+part\\s+in|had|have|has|having|arrived\\s+(?:\\S+\\s+){0,7}?(?:for|on)|opened|open|began|begin|begins|started|start|kicked\\s+off|kicks?\\s+off|concluded|wrapped\\s+up|completed|delivered|delivers?|delivering|gave|gives?|giving|made|makes?|making|conducted|conducts?|conducting|presided\\s+over|moderated|moderates?|co-moderated?|moderating|addressed|addresses|addressing|called|spoke\\s+(?:at|to|during)|speaks?\\s+(?:at|to|during)|speaking\\s+(?:at|to|during)|appeared\\s+(?:at|in)|appears?\\s+(?:at|in)|appearing\\s+(?:at|in)|paid|pays?|paying|organi[sz]ed|organi[sz]es?|travell?ed\\s+to\\s+(?:\\S+\\s+){0,5}?for|scheduled|cancell?ed|called\\s+off|postponed|delayed|put\\s+off|planned|agreed\\s+on|agreed\\s+to|launched|continued|resumed|resumes?|launch|attend|gathered\\s+for|gather\\s+for|met\\s+for|meet\\s+for|face\\s+off\\s+in|faced\\s+off\\s+in|squared\\s+off\\s+in)";

/** Verbs of speech that place their subject at an occasion: "said in an interview", "told supporters at a rally". */
export const SAYS_AT =
  "(?:said|says|say|saying|told|tells|telling|spoke|speaks|speaking|asked|called|vowed|promised|warned|argued|insisted|declared|added|added|announced|joked|urged|criticized|slammed|attacked|blasted|defended|praised|proclaimed|claimed|noted|described|suggested|acknowledged|admitted|conceded|accused|repeated|predicted|responded|replied|recalled|stressed|outlined|mocked|dismissed|discussed|appeared|appears|talked|pressed|grilled|questioned|testified|made|gave|delivered|unveiled|reiterated|referred|offered|pledged|explained|expressed|complained|boasted|stated|ripped|touted|addressed|hit|sought|tried|refused|denied|rejected|remarked|hammered|pointed|vied|went|tamped|cited|mentioned|raised|condemned|welcomed|thanked|introduced|endorsed|laid|struck|took|sharpened)";
