/** Sets the chosen theme before the page is drawn. */
import { storedTheme } from "./theme-choice.ts";

const chosen = storedTheme();
if (chosen !== "auto") document.documentElement.dataset.theme = chosen;
