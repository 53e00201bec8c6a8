// Icons of the sprite (Lucide). They say nothing by themselves: the button around them has the words.

import { html } from "./lit.js";

/** @param {string} name of a symbol in icons.svg */
export function icon(name) {
  return html`<svg class="icon" aria-hidden="true" focusable="false"><use href="#icon-${name}"></use></svg>`;
}

/** Lays the sprite into the page: an icon that is first needed while the server is away is there, too. */
export async function startIcons() {
  const answer = await fetch("/static/icons.svg");
  const sprite = new DOMParser().parseFromString(await answer.text(), "image/svg+xml").documentElement;
  for (const symbol of sprite.querySelectorAll("symbol")) symbol.id = `icon-${symbol.id}`;
  sprite.setAttribute("hidden", "");
  sprite.setAttribute("aria-hidden", "true");
  document.body.append(document.importNode(sprite, true));
}
