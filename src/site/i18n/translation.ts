import type { Strings } from "./en.ts";

type Partly<T> = T extends readonly unknown[]
  ? T
  : T extends (...args: never[]) => unknown
    ? T
    : T extends object
      ? { readonly [K in keyof T]?: Partly<T[K]> }
      : T;

/** The site's words in another language; what it lacks is said in English. */
export type Translation = Partly<Strings>;

/** A language's own words, English where there is none. */
export function translated<T>(english: T, own: Partly<T>): T {
  if (typeof english !== "object" || english === null || Array.isArray(english)) return (own ?? english) as T;
  const keys = Object.keys(english) as (keyof T)[];
  return Object.fromEntries(
    keys.map((key) => {
      const mine = (own as Record<keyof T, unknown>)[key];
      return [key, mine === undefined ? english[key] : translated(english[key], mine as Partly<T[keyof T]>)];
    }),
  ) as T;
}
