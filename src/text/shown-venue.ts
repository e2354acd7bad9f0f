/**
 * A venue as it heads a line of its own: "the US mission" → "US mission", "a hotel on the quay" → "A hotel on the quay". A
 * first word with capitals of its own stays as printed.
 */
export function shownVenue(venue: string): string {
  return venue.replace(/^the (?=\S)/i, "").replace(/^\p{Ll}+(?![\p{L}\p{N}])/u, (word) => word.slice(0, 1).toUpperCase() + word.slice(1));
}
