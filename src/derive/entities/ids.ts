import { slugify } from "transliteration";

const LONGEST = 100;

/** An id from a name, in ASCII: "Sergei Ryabkov" → `sergei-ryabkov`. A name without letters gives `unnamed`. */
function slugOf(name: string): string {
  const bare = name.normalize("NFC").replace(/['’.]/g, "");
  const ascii = /^[\x20-\x7e]*$/.test(bare) ? bare.toLowerCase() : slugify(bare, { lowercase: true, separator: "-" });
  const slug = ascii
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, LONGEST)
    .replace(/-+$/, "");
  return slug || "unnamed";
}

/** Gives each name an id of its own, `-2` for a second bearer. */
export function idGiver(): (name: string) => string {
  const used = new Set<string>();
  return (name) => {
    const slug = slugOf(name);
    let id = slug;
    for (let n = 2; used.has(id); n++) id = `${slug}-${n}`;
    used.add(id);
    return id;
  };
}
