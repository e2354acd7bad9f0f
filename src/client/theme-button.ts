import { storedTheme, storeTheme, THEMES } from "./theme-choice.ts";

export function startThemeButton(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-theme-button]");
  if (!button) return;
  let theme = storedTheme();
  const show = () => {
    button.textContent = `${button.dataset.label}: ${button.dataset[theme]}`;
    if (theme === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  };
  button.hidden = false;
  show();
  button.addEventListener("click", () => {
    theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "auto";
    storeTheme(theme);
    show();
  });
}
