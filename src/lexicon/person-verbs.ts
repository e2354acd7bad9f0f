const toSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Finite verbs whose subject is a person or speaks for one: what stands before them may be a surname alone. */
export const PERSON_VERBS: ReadonlySet<string> = toSet(`
said says told tells added adds asked asks replied replies answered answers responded responds explained explains noted notes argued argues claimed claims declared declares announced announces insisted insists suggested suggests warned warns
stressed stresses emphasized emphasised emphasizes underscored affirmed reaffirmed reiterated repeated acknowledged acknowledges admitted admits conceded concedes agreed agrees disagreed promised promises vowed vows pledged pledges predicted predicts
thinks thought believes believed knows knew wants wanted hopes hoped feels felt fears feared denied denies rejected rejects dismissed dismisses criticized criticised criticizes blasted blasts slammed slams attacked attacks accused accuses blamed blames mocked mocks
praised praises thanked thanks congratulated urged urges called calls recalled recalls remembered remembers joked jokes quipped tweeted tweets wrote writes spoke speaks talked talks testified testifies appeared appears met meets visited visits traveled travelled
arrived arrives welcomed welcomes hosted hosts invited greeted laughed smiled nodded shouted yelled cried whispered lamented complained boasted bragged observed remarked commented continued continues concluded began interrupted intervened protested
endorsed endorses supported supports opposed opposes campaigned campaigns ran runs won wins lost loses resigned stepped served serves signed nominated appointed was is has had will would could should did does may might must can hasn't isn't wasn't didn't doesn't won't
declined declines refused refuses tried tries decided decides planned plans intends seemed seems looked looks sat stood walked led leads headed chaired ordered directed informed discussed expressed expresses conveyed underlined highlighted commended applauded offered
released unveiled proposed introduced delivered gave gives made makes took takes got went came kept keeps left returned joined faced faces won't also never once later then now
`);

/** Verbs of saying that stand before their subject: "said Ada Lindqvist". */
export const INVERTED_VERBS: ReadonlySet<string> = toSet(
  "said says added adds asked replied answered explained noted argued insisted warned wrote declared continued recalled tweeted told quipped joked concluded according",
);
