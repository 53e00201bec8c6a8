// Tables that may be wider than their place: their first column stays, and where more follows is to be seen.

import { html } from "./lit.js";

/** @param {Element | null} region */
function look(region) {
  if (!region?.parentElement) return;
  const left = region.scrollWidth - region.clientWidth - region.scrollLeft;
  region.parentElement.classList.toggle("more-right", left > 1);
  region.parentElement.classList.toggle("more-left", region.scrollLeft > 1);
}

/** Sizes change with the window, and with what is in a table. */
const watching = new ResizeObserver((entries) => {
  for (const { target } of entries) look(target.closest(".wide"));
});

/**
 * A table that scrolls sideways by finger, wheel and arrow keys. At an edge where more follows is a shadow, and
 * a line below says so.
 * @param {string} name what the region is called
 * @param {any} table
 */
export function scrolling(name, table) {
  return html`<div class="scrolling"><div class="wide" tabindex="0" role="region" aria-label=${name} @scroll=${(/** @type {Event} */ event) => look(/** @type {Element} */ (event.currentTarget))}>${table}</div>
    <p class="muted hint" aria-hidden="true">More columns follow: scroll the table sideways.</p></div>`;
}

/** Watches every such table of a page; asked again after it is drawn. @param {Element} page */
export function watchScrolling(page) {
  for (const region of page.querySelectorAll(".scrolling > .wide")) {
    watching.observe(region);
    if (region.firstElementChild) watching.observe(region.firstElementChild);
    look(region);
  }
}
