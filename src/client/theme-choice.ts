export type Theme = "auto" | "light" | "dark";
export const THEMES: readonly Theme[] = ["auto", "light", "dark"];

/** The reader's choice, kept in this browser only; auto where nothing is kept or storage is refused. */
export function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem("readout-theme");
    return THEMES.find((theme) => theme === stored) ?? "auto";
  } catch {
    return "auto";
  }
}

export function storeTheme(theme: Theme): void {
  try {
    localStorage.setItem("readout-theme", theme);
  } catch {
    // A browser that refuses storage still shows the theme on this page.
  }
}
