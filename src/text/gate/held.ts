import { perForm, type WordForm } from "../forms.ts";
import { forReading, isStyled, type WordReader } from "./words.ts";

/** What the words of a sentence hold of what the gates ask for: a number for each gate, with a bit for each thing. */
export type Held = readonly number[];

const readers: WordReader[] = [];
const NOTHING: Held = [];
let heldBy: ((form: WordForm) => Held) | null = null;

/** Enters what one gate asks for. All gates read a sentence in one go, and most words hold nothing for any of them. */
export function enter(reader: WordReader): number {
  heldBy = null;
  return readers.push(reader) - 1;
}

function readAll(text: string): Held {
  const words = isStyled(text) ? null : forReading(text);
  const held = readers.map((read) => read(words));
  return held.every((bits) => bits === 0) ? NOTHING : held;
}

export function heldIn(words: readonly { readonly form: WordForm }[]): Held {
  heldBy ??= perForm(readAll);
  const held: number[] = [];
  for (let i = 0; i < readers.length; i++) held.push(0);
  for (const { form } of words) {
    const own = heldBy(form);
    for (let i = 0; i < own.length; i++) held[i] = (held[i] ?? 0) | (own[i] ?? 0);
  }
  return held;
}
