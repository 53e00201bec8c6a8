// The name of what a page shows, as its heading: a long one takes a few lines until a person asks for all of it.

import { html, nothing } from "./lit.js";

const LONG = 90;
/** Names that are shown whole. @type {Set<string>} */
const whole = new Set();

/**
 * @param {string} name
 * @param {() => void} redraw called when the visitor wants more or less of it
 * @param {string} [id] of the heading
 */
export function title(name, redraw, id) {
  const all = whole.has(name);
  const turn = () => {
    if (all) whole.delete(name);
    else whole.add(name);
    redraw();
  };
  return html`<h1 id=${id ?? nothing} dir="auto" class=${name.length > LONG && !all ? "clamped" : ""}>${name}</h1>${name.length > LONG
    ? html`<button type="button" class="quiet whole-title" aria-expanded=${all} @click=${turn}>${all ? "Shorten the title" : "Show the whole title"}</button>` : nothing}`;
}
