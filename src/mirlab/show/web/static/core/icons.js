// Icons of the sprite (Lucide). They say nothing by themselves: the button around them has the words.

import { html } from "./lit.js";

/** @param {string} name of a symbol in icons.svg */
export function icon(name) {
  return html`<svg class="icon" aria-hidden="true" focusable="false"><use href="/static/icons.svg#${name}"></use></svg>`;
}
