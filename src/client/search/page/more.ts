import { need } from "./dom.ts";
import { say } from "./text.ts";

/** So many results load on scrolling; then the button asks, so that the foot of the page can be reached. */
const BY_SCROLL = 60;

/** Loads the next results by the button in `box`, and when the reader scrolls near it. `load` adds them to the list. */
export function startMore(box: HTMLElement, list: HTMLElement, load: () => Promise<void>): void {
  const button = need<HTMLButtonElement>("button", box);
  /** Whether the reader asked by the button for what is being loaded: then the focus moves on to the first of it. */
  let asked = false;
  const shown = () => list.querySelectorAll<HTMLElement>("[data-statement]");

  async function showMore(byButton: boolean): Promise<void> {
    asked ||= byButton;
    if (list.hasAttribute("aria-busy")) return;
    const before = shown().length;
    await load();
    if (asked) shown()[before]?.querySelector<HTMLElement>("a")?.focus({ preventScroll: true });
    asked = false;
  }

  button.textContent = say("more");
  button.addEventListener("click", () => void showMore(true));
  addEventListener("scroll", () => void (isNear(box) && shown().length < BY_SCROLL && showMore(false)), { passive: true });
}

const isNear = (box: HTMLElement) => !box.hidden && box.getBoundingClientRect().top < innerHeight * 1.5;
