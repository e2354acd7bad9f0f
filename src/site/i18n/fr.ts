import type { Strings } from "./en.ts";

/** The site's own words in French. */
const plural = (one: string, many: string) => (n: number, shown: string) => `${shown} ${n < 2 ? one : many}`;
