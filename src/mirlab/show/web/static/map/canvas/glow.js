// The glow under the points: a small picture of their density, laid on the paper as large as the screen.
//
// Written straight into the sheet's pixels: a layer of its own costs a browser without a graphics processor more
// with every frame than this does once.

/** @typedef {import("./density.js").Picture} Picture */

/** Lines of pixels to a step. */
const A_STEP = 100;
// Thresholds of an ordered dither: without it the faint slopes of the glow would show as steps.
const DITHER = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5].map((step) => (step + 0.5) / 16);

/**
 * Fills a rectangle of a sheet with paper and the glow on it, in steps.
 * @param {{pixels: Uint32Array, width: number}} sheet
 * @param {{left: number, top: number, width: number, height: number}} part of the sheet
 * @param {Picture} picture
 * @param {{cell: number, around: number}} how pixels a cell, and cells beyond the part's edge
 * @param {readonly [number, number, number]} paper
 */
export function* shine({ pixels, width }, part, picture, { cell, around }, paper) {
  const { columns, rows } = picture;
  const plain = pack(paper[0], paper[1], paper[2], 0.5);
  const cells = onPaper(picture, paper);
  const line = new Float32Array(3 * columns);
  const ends = Array.from({ length: columns }, (_, c) => Math.max(0, Math.min(part.width, Math.ceil((c + 0.5 - around) * cell - 0.5))));
  for (let y = 0; y < part.height; y += 1) {
    if (y % A_STEP === A_STEP - 1) yield;
    const v = (y + 0.5) / cell + around - 0.5;
    const row = Math.min(rows - 2, v | 0);
    const share = v - row;
    const [upper, lower] = [row * columns, (row + 1) * columns];
    for (let i = 0; i < 3 * columns; i += 1) {
      const above = cells.colours[3 * upper + i];
      line[i] = above + (cells.colours[3 * lower + i] - above) * share;
    }
    const from = (part.top + y) * width + part.left;
    const shade = (y & 3) << 2;
    // From the middle of one cell to that of the next the colour changes evenly.
    for (let c = 0; c < columns - 1; c += 1) {
      const [x0, x1] = [ends[c], ends[c + 1]];
      if (x1 <= x0) continue;
      if (!(cells.lit[upper + c] | cells.lit[upper + c + 1] | cells.lit[lower + c] | cells.lit[lower + c + 1])) {
        pixels.fill(plain, from + x0, from + x1);
        continue;
      }
      const i = 3 * c;
      const steps = [0, 1, 2].map((k) => (line[i + 3 + k] - line[i + k]) / cell);
      const first = (x0 + 0.5) - (c + 0.5 - around) * cell;
      let r = line[i] + steps[0] * first;
      let g = line[i + 1] + steps[1] * first;
      let b = line[i + 2] + steps[2] * first;
      const [dr, dg, db] = steps;
      for (let x = x0; x < x1; x += 1) {
        const d = DITHER[shade + (x & 3)];
        pixels[from + x] = (0xff000000 | ((b + d) << 16) | ((g + d) << 8) | (r + d)) >>> 0;
        r += dr;
        g += dg;
        b += db;
      }
    }
  }
}

/** @param {number} r @param {number} g @param {number} b @param {number} d */
const pack = (r, g, b, d) => (0xff000000 | ((b + d) << 16) | ((g + d) << 8) | (r + d)) >>> 0;

/**
 * The cells' colours on the paper, and which of them shine.
 * @param {Picture} picture
 * @param {readonly [number, number, number]} paper
 */
function onPaper({ tints, shares }, paper) {
  const colours = tints.map((tint, i) => paper[i % 3] + (tint - paper[i % 3]) * shares[(i / 3) | 0]);
  return { colours, lit: Uint8Array.from(shares, (share) => (share > 0 ? 1 : 0)) };
}
