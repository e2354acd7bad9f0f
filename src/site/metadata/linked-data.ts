import { addressesBelow, indexRecord, linkedData, withContext } from "../../export/index.ts";
import type { Meeting, PublishedArticle } from "../../schema/index.ts";
import type { SiteModel } from "../model/index.ts";

type Maker = ReturnType<typeof linkedData>;

const makers = new WeakMap<SiteModel, Maker>();
function makerFor(model: SiteModel): Maker {
  const maker = makers.get(model) ?? linkedData(indexRecord(model.record), addressesBelow(model.baseUrl));
  makers.set(model, maker);
  return maker;
}

/** A long transcript's page would double: its quotations beyond these stand in the download. */
const QUOTATIONS = 30;

export const personLd = (model: SiteModel, id: string) => withContext(makerFor(model).person(id));
export const meetingLd = (model: SiteModel, meeting: Meeting) => withContext(makerFor(model).meeting(meeting));

/** A source with the quotations that stand in it. */
export function sourceLd(model: SiteModel, article: PublishedArticle): unknown {
  const maker = makerFor(model);
  const quotations = (model.statementsOf.article.get(article.id) ?? []).slice(0, QUOTATIONS).map((s) => maker.statement(s));
  return { "@context": "https://schema.org", "@graph": [maker.article(article.id), ...quotations] };
}
