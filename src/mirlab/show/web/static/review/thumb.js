// A small picture of a track.

import { picture } from "../core/cover.js";
import { html, ref } from "../core/lit.js";

/** @param {{id: string | null, track?: string}} track */
export function thumb(track, className = "cover") {
  const background = picture({ id: track.id ?? track.track ?? "" });
  // The page's policy forbids a style attribute, which a template would write first.
  const paint = (/** @type {Element | undefined} */ made) => {
    if (made instanceof HTMLElement) made.style.setProperty("background", background);
  };
  return html`<span class=${className} aria-hidden="true" ${ref(paint)}></span>`;
}
