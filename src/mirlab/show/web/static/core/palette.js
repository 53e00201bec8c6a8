// Colours and shapes of labels. The values come from the server, which has them from one place.

import { theme } from "./theme.js";

export { onThemeChange } from "./theme.js";

let given = {
  categories: { light: ["#000"], dark: ["#fff"] },
  missing: { light: "#000", dark: "#fff" },
  ramp: { light: ["#000"], dark: ["#fff"] },
};

/** @typedef {{categories: {light: string[], dark: string[]}, missing: {light: string, dark: string}, ramp: {light: string[], dark: string[]}}} Palette */

/** @param {Palette} palette of the server, which has it from one place */
export function usePalette(palette) {
  given = palette;
}

/** @param {number} number of a category, from 0 */
export function categoryColour(number) {
  const colours = given.categories[theme()];
  return colours[number % colours.length];
}

export function missingColour() {
  return given.missing[theme()];
}

/** The colour of a share from 0 to 1. @param {number} share */
export function rampColour(share) {
  const ramp = given.ramp[theme()];
  const last = ramp.length - 1;
  return ramp[Math.round(Math.min(1, Math.max(0, share)) * last)];
}

/**
 * The colour of a place on the circle of fifths: one hue each, minor keys of a darker shade.
 * @param {number} place 0 to 11
 * @param {boolean} minor
 */
export function fifthsColour(place, minor) {
  const lightness = theme() === "dark" ? (minor ? 52 : 72) : minor ? 32 : 50;
  return `hsl(${30 * place} 75% ${lightness}%)`;
}

export const ink = () => getComputedStyle(document.body).color;
export const paper = () => getComputedStyle(document.body).backgroundColor;

/** @typedef {CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D} Context */
/** @typedef {[number, number][]} Corners */

/** @param {Context} context @param {number} x @param {number} y @param {number} r @param {Corners} corners */
function polygon(context, x, y, r, corners) {
  corners.forEach(([u, v], i) => {
    if (i) context.lineTo(x + u * r, y + v * r);
    else context.moveTo(x + u * r, y + v * r);
  });
  context.closePath();
}

/** @param {number} points @param {number} inner @param {number} outer @returns {Corners} */
function star(points, inner, outer) {
  return Array.from({ length: 2 * points }, (_, i) => {
    const angle = (Math.PI * i) / points - Math.PI / 2;
    const r = i % 2 ? inner : outer;
    return [r * Math.cos(angle), r * Math.sin(angle)];
  });
}

/** @type {Corners} */
const PLUS = [
  [-0.4, -1.2], [0.4, -1.2], [0.4, -0.4], [1.2, -0.4], [1.2, 0.4], [0.4, 0.4],
  [0.4, 1.2], [-0.4, 1.2], [-0.4, 0.4], [-1.2, 0.4], [-1.2, -0.4], [-0.4, -0.4],
];
/** @param {Corners} corners @returns {Corners} */
const turned = (corners) => corners.map(([u, v]) => [(u - v) * Math.SQRT1_2, (u + v) * Math.SQRT1_2]);

// One shape for each of the ten colours, so that colour is never the only sign. Beyond ten, colours meet other
// shapes: a hundred pairs before one comes again.
/** @type {((c: Context, x: number, y: number, r: number) => void)[]} */
const SHAPES = [
  (c, x, y, r) => c.arc(x, y, r, 0, 2 * Math.PI),
  (c, x, y, r) => c.rect(x - r, y - r, 2 * r, 2 * r),
  (c, x, y, r) => polygon(c, x, y, r, [[0, -1.3], [1.2, 1], [-1.2, 1]]),
  (c, x, y, r) => polygon(c, x, y, r, [[0, -1.4], [1.4, 0], [0, 1.4], [-1.4, 0]]),
  (c, x, y, r) => polygon(c, x, y, r, [[0, 1.3], [1.2, -1], [-1.2, -1]]),
  (c, x, y, r) => polygon(c, x, y, r, PLUS),
  (c, x, y, r) => polygon(c, x, y, r, turned(PLUS)),
  (c, x, y, r) => polygon(c, x, y, r, star(5, 0.6, 1.5)),
  (c, x, y, r) => polygon(c, x, y, r, [[-1.3, -0.7], [1.3, -0.7], [1.3, 0.7], [-1.3, 0.7]]),
  (c, x, y, r) => polygon(c, x, y, r, [[-0.7, -1.3], [0.7, -1.3], [0.7, 1.3], [-0.7, 1.3]]),
];

/** @param {Context} context @param {number} number of the category @param {number} x @param {number} y @param {number} r */
export function drawMark(context, number, x, y, r) {
  context.beginPath();
  const round = Math.floor(number / SHAPES.length);
  SHAPES[(number + round) % SHAPES.length](context, x, y, r);
  context.fill();
}

/**
 * A small picture of a category's mark, for legends; the words beside it say the rest.
 * @param {number} number
 * @param {string} [colour]
 */
export function markOf(number, colour = categoryColour(number)) {
  const canvas = document.createElement("canvas");
  const ratio = devicePixelRatio || 1;
  canvas.className = "mark";
  canvas.width = canvas.height = 16 * ratio;
  canvas.setAttribute("aria-hidden", "true");
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  context.scale(ratio, ratio);
  context.fillStyle = colour;
  drawMark(context, number, 8, 8, 5);
  return canvas;
}
