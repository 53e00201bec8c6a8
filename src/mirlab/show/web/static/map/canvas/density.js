// How dense the points are, and of what colour: a small picture of it, without a screen.

const SOFT = 2;
/** Every so many-th track stands for its neighbours in the list, where there are more than this. */
const ENOUGH = 25_000;
const LEAST = 1e-4;
/** Cells around the screen, from which it still shines in. */
export const AROUND = 5;

/**
 * @typedef {object} Points
 * @property {Float32Array} xs
 * @property {Float32Array} ys
 * @property {number} n
 * @property {Uint8Array} kinds 2 = counts, others do not
 * @property {ArrayLike<number>} looks a number of `colours` each
 */

/** @typedef {{columns: number, rows: number, tints: Float32Array, shares: Float32Array}} Picture colours and how strong */

/**
 * A picture of the density for a screen of so many pixels, in square cells and with five more around.
 * @param {Points} points
 * @param {[red: number, green: number, blue: number][]} colours
 * @param {{width: number, height: number, scale: number, x: number, y: number, cell: number}} at x and y: where the map's
 *   origin lies, in pixels
 * @param {number} full the density at which it is half as strong as it gets
 * @param {number} most the strongest it gets, from 0 to 1
 * @returns {Picture}
 */
export function density({ xs, ys, n, kinds, looks }, colours, at, full, most) {
  const columns = Math.ceil(at.width / at.cell) + 2 * AROUND;
  const rows = Math.ceil(at.height / at.cell) + 2 * AROUND;
  const size = columns * rows;
  const sums = [0, 1, 2, 3].map(() => new Float32Array(size));
  const [weight, red, green, blue] = sums;
  const scale = at.scale / at.cell;
  const [x0, y0] = [at.x / at.cell + AROUND - 0.5, at.y / at.cell + AROUND - 0.5];
  const every = Math.max(1, Math.floor(n / ENOUGH));
  for (let i = 0; i < n; i += every) {
    if (kinds[i] !== 2) continue;
    const u = x0 + xs[i] * scale;
    const v = y0 - ys[i] * scale;
    if (!(u >= 0 && v >= 0 && u < columns - 1 && v < rows - 1)) continue;
    const [a, b] = [u | 0, v | 0];
    const [fx, fy] = [u - a, v - b];
    const [r, g, bl] = colours[looks[i]];
    const cell = b * columns + a;
    // Shared among four cells: the glow moves evenly with the points.
    for (let part = 0; part < 4; part += 1) {
      const c = cell + (part & 1) + (part >> 1) * columns;
      const share = every * (part & 1 ? fx : 1 - fx) * (part >> 1 ? fy : 1 - fy);
      weight[c] += share;
      red[c] += share * r;
      green[c] += share * g;
      blue[c] += share * bl;
    }
  }
  for (const sum of sums) soften(sum, columns, rows);
  const tints = new Float32Array(3 * size);
  const shares = new Float32Array(size);
  for (let c = 0; c < size; c += 1) {
    const w = weight[c];
    if (w < LEAST) continue;
    tints[3 * c] = red[c] / w;
    tints[3 * c + 1] = green[c] / w;
    tints[3 * c + 2] = blue[c] / w;
    shares[c] = (most * w) / (w + full);
  }
  return { columns, rows, tints, shares };
}

// Three running means in each direction are nearly a Gaussian.
/** @param {Float32Array} values @param {number} columns @param {number} rows */
export function soften(values, columns, rows) {
  const line = new Float32Array(Math.max(columns, rows));
  for (let pass = 0; pass < 3; pass += 1) {
    for (let row = 0; row < rows; row += 1) mean(values, line, row * columns, 1, columns);
    for (let column = 0; column < columns; column += 1) mean(values, line, column, columns, rows);
  }
  return values;
}

/**
 * @param {Float32Array} values
 * @param {Float32Array} line
 * @param {number} from
 * @param {number} step
 * @param {number} n
 */
function mean(values, line, from, step, n) {
  for (let i = 0; i < n; i += 1) line[i] = values[from + i * step];
  let sum = 0;
  for (let i = 0; i < Math.min(SOFT, n); i += 1) sum += line[i];
  for (let i = 0; i < n; i += 1) {
    if (i + SOFT < n) sum += line[i + SOFT];
    if (i - SOFT - 1 >= 0) sum -= line[i - SOFT - 1];
    values[from + i * step] = sum / (2 * SOFT + 1);
  }
}
