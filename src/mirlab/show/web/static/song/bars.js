// Bars, marks and intervals whose lengths come from numbers: set as properties, as the page's policy wants it.

import { ref } from "../core/lit.js";

/**
 * Sets custom properties on the element that it stands in.
 * @param {Record<string, number | string>} values
 */
export function vary(values) {
  return ref((/** @type {Element | undefined} */ element) => {
    if (!(element instanceof HTMLElement)) return;
    for (const [name, value] of Object.entries(values)) element.style.setProperty(`--${name}`, String(value));
  });
}
