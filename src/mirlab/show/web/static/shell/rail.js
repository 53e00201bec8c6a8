// The rail: links to the pages, and light or dark.

import { format, here } from "../core/address.js";
import { icon } from "../core/icons.js";
import { html, ifDefined, nothing, render } from "../core/lit.js";
import { chosenTheme, setTheme } from "../core/theme.js";
import { openHelp } from "./help.js";

const LINKS = [
  { page: "map", words: "Map", sign: "map" },
  { page: "song", words: "Song", sign: "audio-waveform" },
  { page: "review", words: "Review", sign: "list-checks" },
  { page: "lab", words: "Lab", sign: "chart-no-axes-column" },
  { page: "library", words: "Library", sign: "library" },
];
/** @type {Record<string, {sign: string, words: string, next: "system" | "light" | "dark"}>} */
const THEMES = {
  system: { sign: "monitor", words: "Colours: as the system", next: "light" },
  light: { sign: "sun", words: "Colours: light", next: "dark" },
  dark: { sign: "moon", words: "Colours: dark", next: "system" },
};
/** The last address of each page: coming back shows what was left. @type {Record<string, string>} */
const last = {};
let drawn = false;

/** @param {any} about what the server has; null while that is not known */
export function drawRail(about) {
  const rail = document.getElementById("rail");
  if (!rail) return;
  // What stood there before the scripts came.
  if (!drawn) rail.replaceChildren();
  drawn = true;
  const { page } = here();
  last[page] = format(here());
  const open = about?.doubts ?? 0;
  const link = (/** @type {{page: string, words: string, sign: string}} */ one) => html`<a
    href=${last[one.page] ?? `#/${one.page}`}
    class=${one.page === "library" ? "end" : ""}
    aria-current=${ifDefined(one.page === page ? "page" : undefined)}
  >${icon(one.sign)}<span>${one.words}</span>${one.page === "review" && open
    ? html`<span class="count"><span class="visually-hidden">, </span>${open > 999 ? "999+" : open}<span class="visually-hidden"> to decide</span></span>`
    : nothing}</a>`;
  const now = THEMES[chosenTheme()];
  render(
    html`<a class="logo" href="#/map" aria-label="mirlab"><img src="/favicon.ico" alt=""></a>
      ${LINKS.map(link)}
      <button type="button" class="quiet wide-only" aria-label="Keys and settings" title="Keys and settings (?)"
        @click=${openHelp}>${icon("keyboard")}</button>
      <button type="button" class="quiet wide-only" aria-label=${now.words} title=${now.words}
        @click=${() => { setTheme(now.next); drawRail(about); }}>${icon(now.sign)}</button>`,
    rail,
  );
}
