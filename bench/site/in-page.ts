/** Questions asked of a page in the browser. Each answers with lines that say what is wrong. */
import type { Page } from "playwright-core";

/** Words that are cut off, and anything wider than the window. */
export function lostContent(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const lines = root.scrollWidth > innerWidth ? [`the page is ${root.scrollWidth} px wide in a window of ${innerWidth}`] : [];
    for (const element of document.querySelectorAll<HTMLElement>("main *, header *, footer *")) {
      const style = getComputedStyle(element);
      const hides =
        /hidden|clip/.test(style.overflowX + style.overflowY) && !element.closest(".vh, .skip, svg") && style.clipPath === "none";
      const cut = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
      if (hides && cut && element.clientWidth > 1) lines.push(`cut off: ${element.outerHTML.slice(0, 120)}`);
    }
    return lines;
  });
}

/** What still moves where the reader asks for less motion. */
export function motion(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const moving = [...document.querySelectorAll("*")].filter((element) => {
      const style = getComputedStyle(element);
      const times = `${style.transitionDuration},${style.animationDuration}`.split(",");
      return times.some((time) => Number.parseFloat(time) > 0.01) || style.scrollBehavior === "smooth";
    });
    return [
      ...document.getAnimations().map(() => "an animation runs"),
      ...moving.slice(0, 3).map((e) => `moves: ${e.outerHTML.slice(0, 100)}`),
    ];
  });
}

const MOST_STOPS = 400;

/**
 * Walks the page with Tab alone: every visible control gets the focus once, in the order of the page, shows it, and is in view.
 * Long pages are walked as far as so many stops.
 */
export async function keyboardWalk(page: Page): Promise<readonly string[]> {
  const expected = await page.evaluate(countControls);
  const lines: string[] = [];
  let last = -1;
  for (let stop = 0; stop < Math.min(expected, MOST_STOPS); stop++) {
    await page.keyboard.press("Tab");
    // The browser scrolls to the control with the next frame.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const at = await page.evaluate(describeFocus);
    if (!at) return [...lines, `focus left the page after ${stop} of ${expected} controls`];
    if (at.index < last) lines.push(`out of order: ${at.html}`);
    if (!at.visible) lines.push(`focus is not visible: ${at.html}`);
    if (!at.inView) lines.push(`focus is out of view: ${at.html}`);
    last = at.index;
  }
  return lines;
}

function countControls(): number {
  const controls = document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex='0']");
  return [...controls].filter((e) => e.checkVisibility({ visibilityProperty: true }) && !(e as HTMLButtonElement).disabled).length;
}

function describeFocus(): { index: number; html: string; visible: boolean; inView: boolean } | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  return {
    index: [...document.querySelectorAll("*")].indexOf(element),
    html: element.outerHTML.slice(0, 100),
    visible: style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2,
    inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 0,
  };
}

/** Headings that skip a level, more or less than one h1 or main, landmarks of one kind without names of their own. */
export function outline(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const lines: string[] = [];
    const levels = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")]
      .filter((h) => h.checkVisibility())
      .map((h) => Number(h.tagName[1]));
    if (levels.filter((n) => n === 1).length !== 1) lines.push(`${levels.filter((n) => n === 1).length} h1`);
    levels.forEach((level, i) => {
      if (i > 0 && level > (levels[i - 1] ?? 1) + 1) lines.push(`h${levels[i - 1]} is followed by h${level}`);
    });
    if (document.querySelectorAll("main").length !== 1) lines.push("not one main");
    if (!document.documentElement.lang) lines.push("no language");
    return lines;
  });
}

/** Without scripts: controls in sight that would do nothing, and a page with nothing to read. A form may be sent, a menu is the browser's. */
export async function idleControls(page: Page): Promise<readonly string[]> {
  const idle = page.locator("button:visible:not([type=submit]):not([popovertarget]), [data-filter]:visible");
  const names = await idle.evaluateAll((all) => all.map((e) => `does nothing without scripts: ${e.textContent?.trim() || e.tagName}`));
  const read = await page.locator("main :is(p, li, td, dd):visible").count();
  return read > 0 ? names : [...names, "nothing to read without scripts"];
}
