/** Abbreviations that stand before a name, so that the full stop never ends a sentence: "Sen. Lindholm". Lower case, without the stop. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx dr prof sr sra mme mlle messrs st gen lt col maj capt cmdr sgt cpl pvt adm brig cdr ens hon rev fr msgr sen sens rep reps " +
    "gov govs pres sec asst dep del atty supt insp det amb min ald assn ft mt"
  ).split(" "),
);

/** Abbreviations that may also end a sentence: "at 5 p.m. The talks …", "Acme Inc. He said". Lower case, without the last stop. */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "jr sr inc corp co ltd llc bros dept est etc al vs v cf ca approx no nos vol ed eds pp fig op cit ave blvd rd hwy ph.d m.d b.a m.a " +
    "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri " +
    "ala ariz ark calif colo conn fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo"
  ).split(" "),
);

/** Abbreviations of these only before a figure ("No. 10", "fig. 3"); elsewhere they are words. */
export const ABBREVIATIONS_BEFORE_FIGURES: ReadonlySet<string> = new Set([
  "no",
  "nos",
  "fig",
  "vol",
  "pp",
  "op",
  "mar",
  "dec",
  "sat",
  "sun",
]);

/** Words that are abbreviations only with a capital and never as whole words: "Mo.", "Miss.", "Ill." (not "ill."). */
export const CAPITALIZED_ABBREVIATIONS: ReadonlySet<string> = new Set(
  "ill ind mass miss mo ore pa la ga va wash mon wed fri jan mar may jun jul aug dec ark del min det rep sen gen co st ft mt fr ens ed est".split(
    " ",
  ),
);

/** Words that begin a sentence after an abbreviation: "… in the U.S. The minister …". Lower case. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    "the a an he she it they we i you this that these those his her its their our my but and or so yet nor in on at by for from with as if when while " +
    "after before since until because although though however meanwhile there here what who how why which where one two three some many most all both " +
    "each every no not only also even still then now asked speaking according both neither either several during under over to"
  ).split(" "),
);
