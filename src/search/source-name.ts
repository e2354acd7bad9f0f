import type { PublishedArticle } from "../schema/index.ts";

/** As the site's own pages say it (`source.untitled` of its languages). */
const UNTITLED: Readonly<Record<string, { readonly locale: string; readonly say: (date: string) => string }>> = {
  en: { locale: "en-GB", say: (date) => `Article of ${date}` },
  fr: { locale: "fr", say: (date) => `Article du ${date}` },
};

/** A source by its title; one without reads as on its own page: "Article of 10 January 2022, The Selwyn Courier". Never an id. */
export function sourceNamer(language: string): (article: PublishedArticle | undefined) => string {
  const { locale, say } = UNTITLED[language.split("-")[0] ?? ""] ?? { locale: "en-GB", say: (date: string) => `Article of ${date}` };
  // Made when it is first needed: the first such format of a process costs some fifty milliseconds.
  let format: Intl.DateTimeFormat | undefined;
  return (article) => {
    if (!article) return "";
    if (article.title) return article.title;
    format ??= new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
    const untitled = say(format.format(new Date(`${article.date}T00:00:00Z`)));
    return article.publisher ? `${untitled}, ${article.publisher}` : untitled;
  };
}
