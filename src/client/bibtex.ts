/** What the page carries of a citation: the source in CSL-JSON. */
export interface CslItem {
  readonly id: string;
  readonly title?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly "container-title"?: string;
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly URL?: string;
  readonly note?: string;
  readonly language?: string;
}

const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A BibTeX entry; characters that TeX reads as commands are escaped. */
export function toBibtex(item: CslItem): string {
  const [year, month, day] = item.issued?.["date-parts"][0] ?? [];
  const two = (n: number) => String(n).padStart(2, "0");
  const date = [year, ...[month, day].filter((n) => n !== undefined).map(two)].join("-");
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["author", item.author?.map((a) => `{${escapeTex(a.literal)}}`).join(" and ")],
    ["title", item.title && escapeTex(item.title)],
    ["journal", item["container-title"] && escapeTex(item["container-title"])],
    ["year", year === undefined ? undefined : String(year)],
    ["date", date || undefined],
    ["url", item.URL?.replace(/[{}\\]/g, encodeURIComponent)],
    ["note", item.note && escapeTex(item.note)],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`);
  return `@article{${item.id},\n${lines.join(",\n")}\n}\n`;
}

function escapeTex(text: string): string {
  return text.replace(/[\\~^{}&%$#_]/g, (c) => SPECIAL[c] ?? `\\${c}`).replace(/\s+/g, " ");
}
