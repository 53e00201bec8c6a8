// Marks and bars as drawings: the page's policy allows attributes of drawings, but no styles in templates.

import { html, svg } from "../core/lit.js";
import { drawMark } from "../core/palette.js";

/** @type {Map<number, string>} */
const paths = new Map();
const round = (/** @type {number} */ value) => Number(value.toFixed(2));

/** The outline of a mark around (8, 8), by the very code that draws it on the map. @param {number} mark */
function outline(mark) {
  let path = paths.get(mark);
  if (path !== undefined) return path;
  /** @type {string[]} */
  const steps = [];
  const pen = {
    beginPath() {},
    fill() {},
    closePath: () => steps.push("Z"),
    moveTo: (/** @type {number} */ x, /** @type {number} */ y) => steps.push(`M${round(x)} ${round(y)}`),
    lineTo: (/** @type {number} */ x, /** @type {number} */ y) => steps.push(`L${round(x)} ${round(y)}`),
    rect: (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ w, /** @type {number} */ h) =>
      steps.push(`M${round(x)} ${round(y)}h${round(w)}v${round(h)}h${round(-w)}Z`),
    arc: (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ r) =>
      steps.push(`M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`),
  };
  // Only these of a canvas's methods are used to draw a mark.
  drawMark(/** @type {CanvasRenderingContext2D} */ (/** @type {unknown} */ (pen)), mark, 8, 8, 5);
  path = steps.join("");
  paths.set(mark, path);
  return path;
}

/** @param {string} colour @param {number} mark */
export function markOf(colour, mark) {
  return html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${outline(mark)} fill=${colour}></path>`}</svg>`;
}

/** A bar of a share from 0 to 1. @param {number} share @param {string} [colour] the accent's without one */
export function bar(share, colour) {
  const width = `${Math.max(0, Math.min(1, share)) * 100}%`;
  return html`<svg class="bar" aria-hidden="true">${svg`<rect width="100%" height="100%" rx="2" class="rail"></rect>
    <rect width=${width} height="100%" rx="2" fill=${colour ?? "currentColor"}></rect>`}</svg>`;
}
