/**
 * How much room text takes on paper. A browser cannot be asked while a site is built, so words are laid out here by the
 * widths of the site's own letters. Lengths are in points.
 */
export interface Face {
  /** Advance widths of U+0020 to U+007E in hundredths of an em. */
  readonly widths: readonly number[];
  /** A letter that the table lacks, accented or of another script. */
  readonly other: number;
}

/** Public Sans, regular. */
export const SANS: Face = {
  widths: widths(
    "24 25 43 60 66 90 71 25 30 31 39 56 24 38 23 35 61 41 60 63 63 64 62 60 65 63 23 24 55 56 55 52 83 71 67 69 69 62 59 73 77 28 39 68 58 89 75 73 64 75 68 67 59 70 67 95 69 61 64 30 35 30 47 52 22 55 60 54 60 57 40 62 58 25 26 56 30 87 58 57 60 60 39 51 39 58 51 78 57 54 48 33 26 33 57",
  ),
  other: 66,
};
/** Source Serif 4, regular. */
export const SERIF: Face = {
  widths: widths(
    "24 29 38 53 52 93 73 18 36 36 46 53 30 32 30 34 53 53 53 53 53 53 53 53 53 53 30 30 53 53 53 41 83 71 65 66 74 64 61 72 81 38 38 71 62 94 77 74 62 74 69 54 63 76 71 101 67 67 59 34 34 34 53 51 40 54 62 52 61 53 37 56 64 33 30 59 33 96 64 58 62 60 46 47 36 63 58 84 57 59 49 36 29 36 53",
  ),
  other: 60,
};
/** What bold letters take more than regular ones. */
export const BOLD = 1.05;

function widths(list: string): readonly number[] {
  return list.split(" ").map(Number);
}

/** Width of a text set in one line. */
export function widthOf(text: string, size: number, face: Face): number {
  let sum = 0;
  for (const letter of text) sum += face.widths[(letter.codePointAt(0) ?? 0) - 32] ?? face.other;
  return (sum / 100) * size;
}

/** Widths of the words of a text. */
export function wordWidths(text: string, size: number, face: Face): readonly number[] {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => widthOf(word, size, face));
}

/** Lines that words take in a column; at least one. A word that is wider than the column is broken as often as it must be. */
export function linesOf(words: readonly number[], column: number, blank: number): number {
  let lines = 1;
  let used = 0;
  for (const width of words) {
    if (used > 0 && used + blank + width > column) {
      lines += 1;
      used = 0;
    }
    const over = Math.max(0, Math.ceil(width / column) - 1);
    lines += over;
    used += (used > 0 ? blank : 0) + width - over * column;
  }
  return lines;
}
