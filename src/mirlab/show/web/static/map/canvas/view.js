// Where things lie on the screen: the map's own units, equal on both axes, and pixels.
//
// A view is a middle [x, y] in the map's units and a zoom k; at k = 1 the whole map just fits. None of the three
// depends on the size of the screen, so that a view survives a resize and can stand in a link.

/** @typedef {{left: number, top: number, right: number, bottom: number}} Sides */
/** @typedef {[x: number, y: number, k: number]} Place */

const MARGIN = 30;
const LEAST_ROOM = 160;
export const LEAST_ZOOM = 0.5;
export const MOST_ZOOM = 120;

/** @param {number} value @param {number} low @param {number} high */
const between = (value, low, high) => Math.min(high, Math.max(low, value));

export class View {
  constructor() {
    this.width = 1;
    this.height = 1;
    /** What panels cover of the screen, in pixels. @type {Sides} */
    this.covered = { left: 0, top: 0, right: 0, bottom: 0 };
    /** What the points span. */
    this.box = { left: -1, right: 1, bottom: -1, top: 1 };
    this.x = 0;
    this.y = 0;
    this.k = 1;
    this.free = { x: 0, y: 0, width: 1, height: 1 };
    /** @type {[number, number]} */
    this.middle = [0, 0];
    this.unit = 1;
    this.fit();
  }

  /** @param {number} width @param {number} height of the screen, in pixels */
  resize(width, height) {
    Object.assign(this, { width, height });
    this.fit();
  }

  /** @param {Partial<Sides>} sides what panels cover of it */
  cover(sides) {
    Object.assign(this.covered, sides);
    this.fit();
  }

  // Kept, as every name on the map asks for it with every frame.
  fit() {
    const { left, top, right, bottom } = this.covered;
    // All of the screen where panels leave too little.
    const wide = this.width - left - right >= LEAST_ROOM;
    const high = this.height - top - bottom >= LEAST_ROOM;
    const [x, width] = wide ? [left, this.width - left - right] : [0, this.width];
    const [y, height] = high ? [top, this.height - top - bottom] : [0, this.height];
    /** The part of the screen that no panel covers. */
    this.free = { x, y, width, height };
    /** Its middle. @type {[number, number]} */
    this.middle = [x + width / 2, y + height / 2];
    const { box } = this;
    const across = Math.max(20, width - 2 * MARGIN) / Math.max(1e-9, box.right - box.left);
    const up = Math.max(20, height - 2 * MARGIN) / Math.max(1e-9, box.top - box.bottom);
    /** Pixels a unit where the whole map just fits. */
    this.unit = Math.min(across, up);
  }

  /** The view as it is now, which stays so. */
  kept() {
    return Object.assign(new View(), this);
  }

  /** Pixels a unit. */
  get scale() {
    return this.unit * this.k;
  }

  /**
   * Takes the span of the points that are numbers.
   * @param {ArrayLike<number>} xs
   * @param {ArrayLike<number>} ys
   * @param {number} n
   */
  span(xs, ys, n) {
    let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let i = 0; i < n; i += 1) {
      if (!Number.isFinite(xs[i]) || !Number.isFinite(ys[i])) continue;
      left = Math.min(left, xs[i]);
      right = Math.max(right, xs[i]);
      bottom = Math.min(bottom, ys[i]);
      top = Math.max(top, ys[i]);
    }
    if (left > right) [left, right, bottom, top] = [-1, 1, -1, 1];
    // All at one place, or in one line: as wide and high as others are, or nearly without width.
    const most = Math.max(right - left, top - bottom);
    const wide = Math.max(right - left, most ? most * 1e-3 : 2);
    const high = Math.max(top - bottom, most ? most * 1e-3 : 2);
    const [cx, cy] = [(left + right) / 2, (bottom + top) / 2];
    this.box = { left: cx - wide / 2, right: cx + wide / 2, bottom: cy - high / 2, top: cy + high / 2 };
    this.fit();
  }

  /** @returns {Place} */
  get whole() {
    const { left, right, bottom, top } = this.box;
    return [(left + right) / 2, (bottom + top) / 2, 1];
  }

  get isWhole() {
    const [x, y, k] = this.whole;
    const near = 0.5 / this.scale;
    return Math.abs(this.k - k) < 1e-3 && Math.abs(this.x - x) < near && Math.abs(this.y - y) < near;
  }

  /** @returns {Place} */
  get place() {
    return [this.x, this.y, this.k];
  }

  /** @param {Place} place moved and zoomed as far as the map goes */
  set place([x, y, k]) {
    const { left, right, bottom, top } = this.box;
    this.k = between(k, LEAST_ZOOM, MOST_ZOOM);
    this.x = between(x, left, right);
    this.y = between(y, bottom, top);
  }

  /** @param {number} x @param {number} y @returns {[number, number]} in pixels */
  toScreen(x, y) {
    const [cx, cy] = this.middle;
    return [cx + (x - this.x) * this.scale, cy - (y - this.y) * this.scale];
  }

  /** @param {number} u @param {number} v in pixels @returns {[number, number]} */
  toMap(u, v) {
    const [cx, cy] = this.middle;
    return [this.x + (u - cx) / this.scale, this.y - (v - cy) / this.scale];
  }

  /**
   * The place after what lay under `from` has come under `to`, `factor` times as large.
   * @param {number} factor
   * @param {readonly [number, number]} from in pixels
   * @param {readonly [number, number]} to in pixels
   * @returns {Place}
   */
  moved(factor, from, to = from) {
    const k = between(this.k * factor, LEAST_ZOOM, MOST_ZOOM);
    const scale = (this.scale * k) / this.k;
    const [x, y] = this.toMap(...from);
    const [cx, cy] = this.middle;
    return [x - (to[0] - cx) / scale, y + (to[1] - cy) / scale, k];
  }

  /**
   * Whether a place of the map lies in the free part, so many pixels from its edge.
   * @param {number} x
   * @param {number} y
   * @param {number} [inside]
   */
  sees(x, y, inside = 0) {
    const [u, v] = this.toScreen(x, y);
    const { x: left, y: top, width, height } = this.free;
    return u >= left + inside && u <= left + width - inside && v >= top + inside && v <= top + height - inside;
  }
}

/**
 * A place between two: zooms by equal ratios, so that the way looks even.
 * @param {Place} from
 * @param {Place} to
 * @param {number} share from 0 to 1
 * @returns {Place}
 */
export function betweenPlaces(from, to, share) {
  if (share >= 1) return to;
  const k = from[2] * (to[2] / from[2]) ** share;
  // Along with the zoom: a way straight in units would swing out sideways.
  const along = Math.abs(from[2] - to[2]) < 1e-9 ? share : (1 / from[2] - 1 / k) / (1 / from[2] - 1 / to[2]);
  return [from[0] + (to[0] - from[0]) * along, from[1] + (to[1] - from[1]) * along, k];
}

/**
 * What two fingers did: how many times farther apart they are, and where their middle was and is.
 * @param {readonly (readonly [number, number])[]} before
 * @param {readonly (readonly [number, number])[]} after
 * @returns {{factor: number, from: [number, number], to: [number, number]}}
 */
export function pinched([a, b], [c, d]) {
  const apart = Math.hypot(a[0] - b[0], a[1] - b[1]);
  const now = Math.hypot(c[0] - d[0], c[1] - d[1]);
  return {
    factor: apart < 1 ? 1 : now / apart,
    from: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2],
    to: [(c[0] + d[0]) / 2, (c[1] + d[1]) / 2],
  };
}
