import { type Change, type Correction, LISTED_FIELDS, type LoggedDetail, type LoggedValue, type PlainValue } from "../../schema/index.ts";
import type { SiteModel } from "../model/index.ts";
import { type Linked, thingLink } from "./links.ts";

/** A value with what tells it from others of its name: "Mira Tolvanen (Harbour Minister)". */
interface ShownValue extends Linked {
  readonly details: string | null;
}

/** One line of a correction: from → to, or a word ("added") before values; null where there is no such part. */
export interface ChangeLine {
  readonly label: string;
  readonly word: string | null;
  readonly from: readonly ShownValue[] | null;
  readonly to: readonly ShownValue[];
}

/** What one change of an entry says. An addition and a removal change nothing: the entry names the thing itself. */
export function changeLines(model: SiteModel, entry: Correction, { field, before, after }: Change): ChangeLine[] {
  const { log } = model.t;
  const show = (values: readonly LoggedValue[]) => values.map((value) => shownValue(model, entry.kind, field, value));
  const isOther = ({ value }: LoggedValue) => !("text" in value && value.names?.id === entry.id);
  const label = log.field[field];
  if (entry.action === "add" || entry.action === "drop") return [];
  if (entry.action === "merge") return [{ label: log.joined, word: null, from: null, to: show(before.filter(isOther)) }];
  if (entry.action === "split") return [{ label: log.apart, word: null, from: null, to: show(after.filter(isOther)) }];
  if (!LISTED_FIELDS.has(field)) {
    const none = [{ name: field === "speakers" ? model.t.speaker.unsettled : log.none, url: null, details: null }];
    return [{ label, word: null, from: before.length ? show(before) : none, to: after.length ? show(after) : none }];
  }
  const isAmended = (value: LoggedValue, others: readonly LoggedValue[]) => others.some((other) => keyOf(other) === keyOf(value));
  const [came, went] = [after.filter((value) => !isAmended(value, before)), before.filter((value) => !isAmended(value, after))];
  return [
    ...before.flatMap((was): ChangeLine[] => {
      const is = after.filter((value) => keyOf(value) === keyOf(was));
      return is.length ? [{ label, word: null, from: show([was]), to: show(is) }] : [];
    }),
    ...(came.length ? [{ label, word: log.came, from: null, to: show(came) }] : []),
    ...(went.length ? [{ label, word: log.went, from: null, to: show(went) }] : []),
  ];
}

const keyOf = ({ value }: LoggedValue) => JSON.stringify(value);

function shownValue(model: SiteModel, kind: Correction["kind"], field: Change["field"], { value, details }: LoggedValue): ShownValue {
  const linked = "text" in value && value.names ? thingLink(model, value.names.kind, value.names.id) : null;
  const told = details.map((detail) => detailText(model, detail)).join(", ");
  return { name: plainText(model, kind, field, value), url: linked?.url ?? null, details: told || null };
}

function plainText(model: SiteModel, kind: Correction["kind"], field: Change["field"], value: PlainValue): string {
  if ("text" in value) return value.text;
  if ("date" in value) return model.formats.plainDate(value.date);
  return field === "country" ? model.formats.country(value.word) : (wordsOf(model, kind, field)[value.word] ?? value.word);
}

/** What the site calls the values of a field that has a fixed set of them. */
function wordsOf({ t }: SiteModel, kind: Correction["kind"], field: Change["field"]): Readonly<Record<string, string>> {
  if (field === "status") return t.status;
  if (field === "dateMeans") return t.log.dateMeans;
  if (field !== "kind") return {};
  return { statement: t.kind, meeting: t.meetingKind, organization: t.organizationIs, person: {}, place: {} }[kind];
}

function detailText(model: SiteModel, { field, value }: LoggedDetail): string {
  const text = "text" in value ? value.text : "date" in value ? model.formats.plainDate(value.date) : value.word;
  if (field === "side") return model.t.log.side(text);
  return field === "from" ? model.t.log.since(text) : field === "to" ? model.t.log.until(text) : text;
}
