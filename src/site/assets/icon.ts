import type { SiteFile } from "../pages/page.ts";

/** The spine and its ticks: one solid, one dotted. */
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#005c48" d="M0 0h32v32H0z"/><g stroke="#fff" fill="none"><path stroke-width="2" d="M20 4v24"/><path stroke-width="4" d="M8 11h11"/><path stroke-width="4" stroke-dasharray="3 1" d="M8 21h11"/></g></svg>`;

export const ICON: SiteFile = { path: "assets/icon.svg", content: () => SVG };
