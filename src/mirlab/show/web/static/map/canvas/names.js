// Where names stand: at the medians of their groups, and never over each other.

/** @typedef {{x: number, y: number, spread: number, count: number}} Anchor in the map's units */
/** @typedef {{x: number, y: number, width: number, height: number, must: boolean}} Box its middle and its size, in pixels */

const GAP = 3;

/** @param {Float32Array} sorted */
const median = (sorted) => sorted[sorted.length >> 1];

/**
 * The median of a group's shown points, and how far half of them are from it; null where none is shown.
 * @param {ArrayLike<number>} rows
 * @param {ArrayLike<number>} xs
 * @param {ArrayLike<number>} ys
 * @param {ArrayLike<number>} shown
 * @returns {Anchor | null}
 */
export function anchor(rows, xs, ys, shown) {
  const of = new Float32Array(rows.length);
  const up = new Float32Array(rows.length);
  let count = 0;
  for (let r = 0; r < rows.length; r += 1) {
    const i = rows[r];
    if (!shown[i] || !Number.isFinite(xs[i]) || !Number.isFinite(ys[i])) continue;
    of[count] = xs[i];
    up[count] = ys[i];
    count += 1;
  }
  if (!count) return null;
  const [us, vs] = [of.subarray(0, count), up.subarray(0, count)];
  const far = new Float32Array(count);
  const x = median(us.slice().sort());
  const y = median(vs.slice().sort());
  for (let i = 0; i < count; i += 1) far[i] = Math.hypot(us[i] - x, vs[i] - y);
  return { x, y, spread: median(far.sort()), count };
}

/**
 * Whether a group of artists' tracks is worth a name: those that are many and near each other come first, the
 * others as the map is zoomed.
 * @param {Anchor} group
 * @param {number} k the zoom
 * @param {number} half half of what the map spans
 */
export function worth(group, k, half) {
  const near = 1 / (1 + (3 * group.spread) / half);
  const value = Math.log2(group.count) * near * near;
  return value * Math.max(1, k) ** 0.8 >= 0.8 ? value : 0;
}

const TRIES = [[0, 0], [0, -1], [0, 1], [0, -2], [0, 2], [-0.6, -1], [0.6, 1], [0.6, -1], [-0.6, 1]];

/**
 * Places boxes one after the other, the most important first. A box that must stand is moved a little where its
 * place is taken, and stands over others where there is no room; another is left out.
 * @param {readonly Box[]} boxes
 * @returns {([number, number] | null)[]} the middle of each; null where it is left out
 */
export function placed(boxes) {
  /** @type {Box[]} */
  const taken = [];
  const free = (/** @type {Box} */ box) => taken.every((other) => {
    const across = Math.abs(box.x - other.x) < (box.width + other.width) / 2 + GAP;
    return !(across && Math.abs(box.y - other.y) < (box.height + other.height) / 2 + GAP);
  });
  return boxes.map((box) => {
    const tries = box.must ? TRIES : TRIES.slice(0, 1);
    const places = tries.map(([dx, dy]) => ({ ...box, x: box.x + dx * box.width, y: box.y + dy * (box.height + GAP) }));
    const found = places.find(free) ?? (box.must ? box : null);
    if (!found) return null;
    taken.push(found);
    return [found.x, found.y];
  });
}
