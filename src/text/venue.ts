/** Whether a venue has no name, number or day of its own: "statement", "news conference". */
export const isNamelessVenue = (venue: string): boolean => /^[\p{Ll}\s-]+$/u.test(venue);
