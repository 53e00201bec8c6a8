// Which points a free line goes around.

/** @typedef {readonly [number, number]} Point */

/**
 * Whether a ray from the point crosses the polygon's edges an odd number of times.
 * @param {Point} point
 * @param {readonly Point[]} polygon
 */
export function inside([x, y], polygon) {
  let odd = false;
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i, i += 1) {
    const [x1, y1] = polygon[i];
    const [x2, y2] = polygon[j];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) odd = !odd;
  }
  return odd;
}

/**
 * The shown points within a polygon, in the order of their rows.
 * @param {import("./grid.js").Grid} grid
 * @param {readonly Point[]} polygon in the map's units
 * @param {ArrayLike<number>} shown
 */
export function within(grid, polygon, shown) {
  /** @type {number[]} */
  const rows = [];
  const [us, vs] = [polygon.map(([x]) => x), polygon.map(([, y]) => y)];
  grid.inside(Math.min(...us), Math.max(...us), Math.min(...vs), Math.max(...vs), (i) => {
    if (shown[i] && inside([grid.xs[i], grid.ys[i]], polygon)) rows.push(i);
  });
  return rows.sort((a, b) => a - b);
}

/**
 * What a lasso does to what was selected: Shift adds, Alt takes away, neither begins anew.
 * @param {{shiftKey: boolean, altKey: boolean}} event
 * @returns {"replace" | "add" | "subtract"}
 */
export function modeOf({ shiftKey, altKey }) {
  if (altKey) return "subtract";
  return shiftKey ? "add" : "replace";
}
