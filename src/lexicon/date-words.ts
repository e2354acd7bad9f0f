/** What a day, month or year is called: no speaker, though a verb may follow it. */
export const DATE_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|week|weekend|month|year|today|yesterday|[12]\d{3})$/;
