/** A word as it is printed, the same object at nearly all its places, so that what its letters alone tell is read once. */
export interface WordForm {
  readonly text: string;
  readonly lower: string;
  readonly hash: number;
  /** Answers of the readers that `perForm` made, by their number: on the form itself, for a list beside it is one more place of memory to go to. None of them is read outside this file. */
  [reader: number]: unknown;
}

/** Places of the table; news has some ten thousand forms. A power of two. */
const SIZE = 65_536;
/** Places that a form may stand at. Where all are taken the first is given up, so that memory and time stay flat whatever words come. */
const PROBES = 4;
/** Longer ones come once. */
const LONGEST = 60;
const table = new Array<WordForm | undefined>(SIZE + PROBES).fill(undefined);

/** The form of the word between two offsets. Most words were seen before, and are found by their letters without being cut out. */
export function formAt(body: string, start: number, end: number): WordForm {
  if (end - start > LONGEST) return newForm(body.slice(start, end), 0);
  let hash = 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ body.charCodeAt(i), 0x01000193);
  const first = (hash ^ (hash >>> 15)) & (SIZE - 1);
  let free = first;
  for (let i = first; i < first + PROBES; i++) {
    const form = table[i];
    if (form === undefined) {
      free = i;
      break;
    }
    if (form.hash === hash && form.text.length === end - start && body.startsWith(form.text, start)) return form;
  }
  // Joined anew, for a long slice of a body keeps the whole body in memory.
  const form = newForm([...body.slice(start, end)].join(""), hash);
  table[free] = form;
  return form;
}

const newForm = (text: string, hash: number): WordForm => ({ text, lower: text.toLowerCase(), hash });

let readers = 0;

/** A pure function of a word's letters that reads each form once. */
export function perForm<T extends NonNullable<unknown> | null>(read: (text: string) => T): (form: WordForm) => T {
  const reader = readers++;
  return (form) => {
    const known = form[reader] as T | undefined;
    if (known !== undefined) return known;
    const answer = read(form.text);
    form[reader] = answer;
    return answer;
  };
}
