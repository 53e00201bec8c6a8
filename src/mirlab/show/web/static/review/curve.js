// How the accuracy grows with the examples: a line with its interval, drawn as SVG.

import { html, svg } from "../core/lit.js";
import { percent } from "../core/format.js";

/** @typedef {{examples: number, value: number, low: number, high: number}} Point */

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP] = [320, 170, 42, 24, 10];

/**
 * Where a point of the curve is drawn.
 * @param {number} examples
 * @param {number} share
 * @param {number} most examples at the right end
 */
export function placed(examples, share, most) {
  const x = LEFT + ((WIDTH - LEFT - 10) * examples) / Math.max(1, most);
  const y = TOP + (HEIGHT - TOP - BOTTOM) * (1 - share);
  return [Math.round(10 * x) / 10, Math.round(10 * y) / 10];
}

/** @param {Point[]} curve @param {number} chance */
export function figure(curve, chance) {
  const most = curve.at(-1)?.examples ?? 1;
  const at = (/** @type {number} */ n, /** @type {number} */ share) => placed(n, share, most).join(",");
  const band = [...curve.map((p) => at(p.examples, p.high)), ...[...curve].reverse().map((p) => at(p.examples, p.low))].join(" ");
  const words = curve.map((p) => `${p.examples} examples: ${percent(p.value)} (${Math.round(100 * p.low)} to ${Math.round(100 * p.high)})`).join("; ");
  const guess = placed(0, chance, most)[1];
  return html`<svg class="curve" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Accuracy by the number of examples learnt from, with 95 % intervals. ${words}">
    ${[0, 0.5, 1].map((share) => svg`<line class="grid" x1=${LEFT} x2=${WIDTH - 10} y1=${placed(0, share, most)[1]} y2=${placed(0, share, most)[1]}></line>
      <text x=${LEFT - 6} y=${placed(0, share, most)[1] + 4} text-anchor="end">${percent(share)}</text>`)}
    <line class="chance" x1=${LEFT} x2=${WIDTH - 10} y1=${guess} y2=${guess}></line>
    <polygon class="band" points=${band}></polygon>
    <polyline class="line" points=${curve.map((p) => at(p.examples, p.value)).join(" ")}></polyline>
    ${curve.map((p) => svg`<line class="whisker" x1=${placed(p.examples, 0, most)[0]} x2=${placed(p.examples, 0, most)[0]} y1=${placed(0, p.low, most)[1]} y2=${placed(0, p.high, most)[1]}></line>
      <circle cx=${placed(p.examples, 0, most)[0]} cy=${placed(0, p.value, most)[1]} r="3.5"></circle>`)}
    <text x=${WIDTH - 10} y=${HEIGHT - 6} text-anchor="end">learnt from ${most} examples</text>
  </svg>`;
}
