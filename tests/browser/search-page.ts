import type { Page } from "playwright-core";

/** What a reader of the search page sees. */
export interface Seen {
  readonly count: number;
  readonly ids: readonly string[];
}

/** Opens the search page with a query string and waits for the answer. */
export async function openSearch(page: Page, site: string, query: string): Promise<Seen> {
  await page.goto(`${site}search.html${query}`);
  return answer(page);
}

/** The answer once the page has settled on one: what is in the field has been searched for, and nothing is under way. */
export async function answer(page: Page): Promise<Seen> {
  await page.waitForFunction(
    () =>
      document.querySelector("[data-result-count]") &&
      !document.querySelector("[data-list][aria-busy]") &&
      document.querySelector<HTMLInputElement>("#q")?.value === (new URLSearchParams(location.search).get("q") ?? ""),
    undefined,
    { timeout: 40_000 },
  );
  return page.evaluate(() => ({
    count: Number(document.querySelector("[data-result-count]")?.getAttribute("data-result-count")),
    ids: [...document.querySelectorAll("article[data-statement]")].map((card) => card.getAttribute("data-statement") ?? ""),
  }));
}

/** Does something that changes the search, and waits for its answer. */
export async function after(page: Page, act: () => Promise<unknown>): Promise<Seen> {
  await page.evaluate(() => document.querySelector("[data-status]")?.removeAttribute("data-result-count"));
  await act();
  return answer(page);
}

/** The count that a facet shows beside a value. */
export async function facetCount(page: Page, facet: string, id: string): Promise<number> {
  return Number(await page.locator(`label:has(input[name="${facet}"][value="${id}"]) .n`).textContent());
}
