// A histogram that filters: drag over it, or move its two handles.

import { here } from "../core/address.js";
import { html, live, nothing, svg } from "../core/lit.js";
import { heading, measured, said } from "./facts.js";
import { BINS, binned, brushed, covered, domainOf, shareOf } from "./histogram.js";

/** @typedef {import("./mappage.js").MapPage} MapPage */

const TALL = 44;
const WIDE = 240;
/** @type {WeakMap<Float64Array, import("./histogram.js").Domain | null>} */
const domains = new WeakMap();
/** The fact that is being brushed, and the bin where that began. @type {{fact: string, from: number} | null} */
let dragged = null;
/** Whether the next change of the handles is a new step for Back. */
let fresh = true;
/** The ranges as the handles have left them: whoever changed them meanwhile, a new step begins. @type {string | undefined} */
let left;

/** @param {MapPage} map @param {string} fact */
export function histogram(map, fact) {
  const { facts, sieve, view, colouring } = map;
  const values = facts?.numbers(fact);
  if (!facts || !sieve) return nothing;
  if (!values) {
    map.fetchNumbers(fact);
    return html`<section class="facet" aria-label=${heading(fact)}><h3>${heading(fact)}</h3><p class="muted">Reading …</p></section>`;
  }
  let domain = domains.get(values);
  if (domain === undefined) domains.set(values, (domain = domainOf(values)));
  if (!domain) return html`<section class="facet" aria-label=${heading(fact)}><h3>${heading(fact)}</h3><p class="muted">No track has a value.</p></section>`;
  const counts = binned(values, domain, (i) => sieve.passes(i, fact));
  const most = Math.max(1, ...counts);
  const range = view.ranges.find((one) => one.fact === fact) ?? { low: -Infinity, high: Infinity };
  const [first, last] = covered(domain, range.low, range.high);
  const ends = domain;
  const ramp = colouring?.fact === fact && colouring.kind === "number" ? colouring : null;
  const bars = Array.from(counts, (count, bin) => {
    const height = count ? Math.max(2, (TALL * count) / most) : 1;
    const middle = ends.low + ((ends.high - ends.low) * (bin + 0.5)) / BINS;
    const within = bin >= first && bin <= last;
    const fill = ramp && within ? ramp.colour(Math.round(shareOf(middle, ramp.low, ramp.high) * (ramp.missing - 1))) : "currentColor";
    return svg`<rect class=${within ? "in" : "out"} x=${(bin * WIDE) / BINS + 1} width=${WIDE / BINS - 2} y=${TALL - height} height=${height} rx="1.5" fill=${fill}></rect>`;
  });
  const limited = Number.isFinite(range.low) || Number.isFinite(range.high);
  const words = limited ? rangeWords(fact, range.low, range.high) : "";
  const from = Math.max(range.low, domain.low);
  const to = Math.min(range.high, domain.high);
  return html`<section class="facet hist" aria-label=${heading(fact)}>
    <h3>${heading(fact)}${limited ? html`<button type="button" class="quiet clear" aria-label="Take away the filter by ${heading(fact)}"
      @click=${() => map.setRange(fact, -Infinity, Infinity)}>${words} ×</button>` : nothing}</h3>
    <div class="brush" @pointerdown=${(/** @type {PointerEvent} */ e) => begin(map, fact, e)} @pointermove=${(/** @type {PointerEvent} */ e) => drag(map, ends, e)}
      @pointerup=${() => { dragged = null; }} @pointercancel=${() => { dragged = null; }}>
      <svg viewBox="0 0 ${WIDE} ${TALL}" preserveAspectRatio="none" aria-hidden="true">${bars}</svg>
      ${handle(map, fact, ends, "from", first, measured(fact, from), first, last)}
      ${handle(map, fact, ends, "to", last + 1, measured(fact, to), first, last)}
    </div>
    <p class="ends muted" aria-hidden="true"><span>${domain.cutLow ? "≤ " : ""}${said(fact, domain.low)}</span><span>${domain.cutHigh ? "≥ " : ""}${measured(fact, domain.high)}</span></p>
  </section>`;
}

/** A range in words. @param {string} fact @param {number} low @param {number} high */
export function rangeWords(fact, low, high) {
  if (!Number.isFinite(low)) return `up to ${measured(fact, high)}`;
  if (!Number.isFinite(high)) return `from ${measured(fact, low)}`;
  return `${said(fact, low)} to ${measured(fact, high)}`;
}

/**
 * @param {MapPage} map
 * @param {string} fact
 * @param {import("./histogram.js").Domain} domain
 * @param {"from" | "to"} which
 * @param {number} at edge of a bin
 * @param {string} words
 * @param {number} first
 * @param {number} last
 */
function handle(map, fact, domain, which, at, words, first, last) {
  const moved = (/** @type {Event} */ event) => {
    const edge = Number(/** @type {HTMLInputElement} */ (event.target).value);
    const range = which === "from" ? brushed(domain, Math.min(edge, last), last) : brushed(domain, first, Math.max(edge - 1, first));
    map.setRange(fact, ...range, fresh || here().params.range !== left);
    fresh = false;
    left = here().params.range;
    map.draw();
  };
  return html`<input type="range" class=${which} min="0" max=${BINS} step="1" aria-label="${heading(fact)} ${which}" aria-valuetext=${words}
    .value=${live(String(at))} @input=${moved} @focus=${() => { fresh = true; }} @pointerdown=${() => { fresh = true; }}>`;
}

/** @param {PointerEvent} event */
function binAt(event) {
  const box = /** @type {HTMLElement} */ (event.currentTarget).getBoundingClientRect();
  return Math.min(BINS - 1, Math.max(0, Math.floor(((event.clientX - box.left) / box.width) * BINS)));
}

/** @param {MapPage} map @param {string} fact @param {PointerEvent} event */
function begin(map, fact, event) {
  if (event.target instanceof HTMLInputElement || event.button > 0) return;
  dragged = { fact, from: binAt(event) };
  fresh = true;
  /** @type {HTMLElement} */ (event.currentTarget).setPointerCapture(event.pointerId);
  const values = map.facts?.numbers(fact);
  const domain = values && domains.get(values);
  if (domain) extend(map, domain, dragged.from);
}

/** @param {MapPage} map @param {import("./histogram.js").Domain} domain @param {PointerEvent} event */
function drag(map, domain, event) {
  if (dragged && event.buttons) extend(map, domain, binAt(event));
}

/** @param {MapPage} map @param {import("./histogram.js").Domain} domain @param {number} bin */
function extend(map, domain, bin) {
  if (!dragged) return;
  map.setRange(dragged.fact, ...brushed(domain, dragged.from, bin), fresh);
  fresh = false;
}
