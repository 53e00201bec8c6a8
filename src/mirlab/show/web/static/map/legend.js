// What the colours mean, and which of them are shown: every group is a filter as well.

import { html, nothing, svg } from "../core/lit.js";
import { sizesOf } from "./colouring.js";
import { heading, measured, said, valueWords } from "./facts.js";
import { markOf } from "./marks.js";

/** @typedef {import("./mappage.js").MapPage} MapPage */

const MOST = 12;
const WIDE = 160;

/** @param {MapPage} map */
export function legend(map) {
  const { colouring, facts } = map;
  if (!colouring || !facts) return nothing;
  if (colouring.kind === "number") return ramp(colouring);
  // The card beside the map has the groups already.
  if (map.facetsShown && !map.narrow) return nothing;
  const groups = facts.groups(colouring.fact);
  if (!groups) return nothing;
  const sizes = sizesOf(groups);
  const on = new Set(map.view.only.filter((one) => one.fact === colouring.fact).map((one) => one.value));
  const largest = [...colouring.order].sort((a, b) => sizes[b] - sizes[a]).slice(0, MOST);
  const listed = colouring.order.filter((code) => largest.includes(code));
  const left = colouring.order.length - listed.length;
  return html`<div class="legend"><ul aria-label="Legend: ${heading(colouring.fact)}">${listed.map((code) => {
    const value = groups.values[code];
    return html`<li><button type="button" class="value ${on.size && !on.has(value) ? "off" : ""}" aria-pressed=${on.has(value)} @click=${() => map.toggleOnly(colouring.fact, value)}>
      ${markOf(colouring.colour(code), colouring.mark(code))}<span class="name" dir="auto">${valueWords(colouring.fact, value)}</span></button></li>`;
  })}${left > 0 ? html`<li class="muted">and ${left} more</li>` : nothing}</ul></div>`;
}

/** @param {import("./colouring.js").Colouring} colouring */
function ramp(colouring) {
  const { fact, low, high, missing } = colouring;
  if (Number.isNaN(low)) return html`<div class="legend"><p>${heading(fact)}: no track has a value</p></div>`;
  const steps = Array.from({ length: missing }, (_, look) => svg`<rect x=${(look * WIDE) / missing} width=${WIDE / missing + 0.5} height="10" fill=${colouring.colour(look)}></rect>`);
  return html`<div class="legend ramp" role="img" aria-label="${heading(fact)}: from ${measured(fact, low)} (darkest) to ${measured(fact, high)} (lightest)">
    <strong>${heading(fact)}</strong><span>${said(fact, low)}</span><svg viewBox="0 0 ${WIDE} 10" preserveAspectRatio="none" aria-hidden="true">${steps}</svg><span>${measured(fact, high)}</span></div>`;
}
