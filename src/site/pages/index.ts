import { front } from "./front.ts";
import { meetings } from "./meetings.ts";
import type { PageShape } from "./page.ts";
import { people } from "./people.ts";
import { search } from "./search.ts";
import { sources } from "./sources.ts";

/** Every URL shape of the site, in the order they are written. */
export const PAGE_SHAPES: readonly PageShape[] = [front, people, meetings, sources, search];
