import { about } from "./about.ts";
import { briefs } from "./briefs.ts";
import { components } from "./components.ts";
import { front } from "./front.ts";
import { gone } from "./gone.ts";
import { meetings } from "./meetings.ts";
import { notFound } from "./not-found.ts";
import { organizations } from "./organizations.ts";
import type { PageShape } from "./page.ts";
import { people } from "./people.ts";
import { places } from "./places.ts";
import { search } from "./search.ts";
import { sources } from "./sources.ts";
import { statements } from "./statements.ts";
import { timeline } from "./timeline.ts";
import { topics } from "./topics.ts";
import { whoMetWhom } from "./who-met-whom.ts";

/** Every URL shape of the site, in the order they are written. */
export const PAGE_SHAPES: readonly PageShape[] = [
  front,
  briefs,
  people,
  meetings,
  organizations,
  places,
  topics,
  sources,
  statements,
  timeline,
  whoMetWhom,
  about,
  search,
  components,
  gone,
  notFound,
];
