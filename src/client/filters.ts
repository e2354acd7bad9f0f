/** Filters a person's statements in place, by topic and by meeting. The page holds them all; nothing is loaded. */
export function startFilters(): void {
  const box = document.querySelector<HTMLElement>("[data-filters]");
  if (!box) return;
  const chosen: Record<"topics" | "meetings", string> = { topics: "", meetings: "" };
  box.hidden = false;
  const buttons = [...box.querySelectorAll<HTMLButtonElement>("button[data-filter]")];
  for (const button of buttons)
    button.addEventListener("click", () => {
      chosen.topics = button.dataset.value ?? "";
      for (const other of buttons) other.setAttribute("aria-pressed", String(other === button));
      apply(box, chosen);
    });
  const select = box.querySelector<HTMLSelectElement>("select[data-filter]");
  select?.addEventListener("change", () => {
    chosen.meetings = select.value;
    apply(box, chosen);
  });
}

function apply(box: HTMLElement, chosen: Readonly<Record<"topics" | "meetings", string>>): void {
  let shown = 0;
  const has = (list: string | undefined, id: string) => id === "" || (list ?? "").split(" ").includes(id);
  for (const year of document.querySelectorAll<HTMLElement>("[data-year]")) {
    for (const card of year.querySelectorAll<HTMLElement>("[data-statement]")) {
      card.hidden = !(has(card.dataset.topics, chosen.topics) && has(card.dataset.meetings, chosen.meetings));
      if (!card.hidden) shown += 1;
    }
    for (const day of year.querySelectorAll<HTMLElement>(".row:has([data-statement])"))
      day.hidden = !day.querySelector("[data-statement]:not([hidden])");
    year.hidden = !year.querySelector("[data-statement]:not([hidden])");
  }
  const status = box.querySelector("[data-filter-status]");
  if (status) status.textContent = (box.dataset.shown ?? "{n}").replace("{n}", String(shown));
}
