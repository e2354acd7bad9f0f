import { type CslItem, toBibtex } from "./bibtex.ts";

/** Adds the copy buttons to every citation on the page (and to those that search adds: call it again). */
export function addCitationButtons(within: ParentNode = document): void {
  for (const box of within.querySelectorAll<HTMLElement>(".cite[data-permalink]:not([data-ready])")) {
    box.dataset.ready = "";
    const row = document.createElement("p");
    row.className = "copy";
    row.append(...buttonsFor(box));
    box.append(row);
  }
}

function buttonsFor(box: HTMLElement): readonly HTMLButtonElement[] {
  const labels = (document.body.dataset.copy ?? "Copy as text|BibTeX|CSL-JSON|Copy link").split("|");
  const item = () => ({ ...(JSON.parse(box.dataset.csl || "{}") as CslItem) });
  const makers = [
    () => textCitation(box),
    () => toBibtex({ ...item(), note: [item().note, permalinkOf(box)].filter(Boolean).join(", ") }),
    () => `${JSON.stringify([{ ...item(), note: [item().note, permalinkOf(box)].filter(Boolean).join(", ") }], null, 2)}\n`,
    () => permalinkOf(box),
  ];
  return makers.map((make, i) => copyButton(labels[i] ?? "", make));
}

function copyButton(label: string, make: () => string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "act";
  button.textContent = label;
  button.addEventListener("click", async () => {
    button.textContent = (await copy(make())) ? (document.body.dataset.copied ?? label) : label;
    setTimeout(() => {
      button.textContent = label;
    }, 2000);
  });
  return button;
}

/** “The words” (the citation), permalink. */
function textCitation(box: HTMLElement): string {
  const words = box.dataset.quote ?? quoteIn(box.closest("[data-statement]")?.querySelector(".words p"));
  const line = box.querySelector("p")?.textContent?.trim() ?? "";
  return `${words} (${line.replace(/\.$/, "")}). ${permalinkOf(box)}`;
}

/** The words of a card, in quotation marks where all of them are the speaker's own: what is reported is not quoted. */
export function quoteIn(words: Element | null | undefined): string {
  const text = words?.textContent?.replace(/\s+/g, " ").trim() ?? "";
  const own = [...(words?.childNodes ?? [])].every((node) => node.nodeName === "Q" || node.textContent?.trim() === "");
  return own && !/^[“"„«]/u.test(text) ? `“${text}”` : text;
}

/** The statement's address: absolute, from this page's own. */
function permalinkOf(box: HTMLElement): string {
  const root = new URL(document.documentElement.dataset.root ?? "./", location.href);
  return new URL(box.dataset.permalink ?? "", root).href;
}

/** The clipboard of the platform; on file:// and old browsers a selection. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    area.className = "vh";
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
}
