/** A page as it prints on A4, measured in Chromium. */
import type { Page } from "playwright-core";

const MM = 72 / 25.4;
/** As `print.css` sets the margins. */
const WIDTH_MM = 210 - 2 * 13;
const HEIGHT_MM = 297 - 2 * 10;

/** Sheets that the page takes. */
export async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Leaves the page as it prints. Points of the sheet, those free below what is printed, and what each position that the ledger leaves out would take. */
export async function roomOnPaper(
  page: Page,
): Promise<{ readonly sheet: number; readonly free: number; readonly leftOut: readonly number[] }> {
  const sheet = HEIGHT_MM * MM;
  await page.setViewportSize({ width: Math.round((WIDTH_MM / 25.4) * 96), height: 1000 });
  await page.emulateMedia({ media: "print" });
  const measured = await page.evaluate((points) => {
    const main = document.querySelector("main") as HTMLElement;
    const used = main.getBoundingClientRect().height;
    const named = [...document.querySelectorAll<HTMLElement>(".ledger .stmt.no-print")].filter((c) => c.querySelector(".who a"));
    const leftOut = named.map((card) => {
      const hidden = [card, card.closest(".row.no-print")].filter((e) => e !== null);
      for (const e of hidden) e.classList.remove("no-print");
      const more = main.getBoundingClientRect().height - used;
      for (const e of hidden) e.classList.add("no-print");
      return more * points;
    });
    return { used: used * points, leftOut };
  }, 72 / 96);
  return { sheet, free: sheet - measured.used, leftOut: measured.leftOut };
}
