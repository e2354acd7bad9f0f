import { createHash } from "node:crypto";
import { slugify } from "transliteration";

/** Statement ids add their own digits to an article's id, and both must stay below the limit of file systems and of `Id`. */
const LONGEST = 96;

/** Names that mean something else to JavaScript or to Windows: refused rather than bent. */
const RESERVED = /^(?:__proto__|prototype|constructor|con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The id that a source has from its file's name, without folders and ending, so that moving a file keeps it:
 * `2022/Geneva Talks.md` → `geneva-talks`. Null where the name cannot give a safe one.
 * A name longer than the limit is cut at a word, and a digest of the whole name keeps it apart from its neighbours.
 */
export function articleId(file: string): string | null {
  const name = file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters in names are what is looked for
  if (RESERVED.test(name) || /[\\\u0000-\u001f\u007f]|\.\./.test(name)) return null;
  const slug = slugify(name.normalize("NFC"), { lowercase: true, separator: "-" })
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (slug === "" || RESERVED.test(slug)) return null;
  if (slug.length <= LONGEST) return slug;
  const digest = createHash("sha256").update(name).digest("hex").slice(0, 8);
  return `${slug.slice(0, LONGEST - 9).replace(/-[^-]*$/, "")}-${digest}`;
}
