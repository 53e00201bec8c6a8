// The tracks as points: where they are, which are shown and selected, and what is drawn of them.

import { Grid } from "./grid.js";

/** @typedef {import("./density.js").Points} Points */
/** @typedef {import("./view.js").View} View */

export const HIDDEN = 0;
export const DIM = 1;
export const FULL = 2;

export class Tracks {
  constructor() {
    this.n = 0;
    this.xs = new Float32Array(0);
    this.ys = new Float32Array(0);
    /** @type {Uint8Array} */
    this.shown = new Uint8Array(0);
    /** @type {Uint8Array} */
    this.selected = new Uint8Array(0);
    /** What is drawn: on the way to `xs` and `ys` while the map is arranged anew. @type {Points} */
    this.points = { xs: this.xs, ys: this.ys, n: 0, kinds: new Uint8Array(0), looks: new Uint16Array(0) };
    this.grid = new Grid(this.xs, this.ys, 0, { left: -1, right: 1, bottom: -1, top: 1 });
  }

  /**
   * @param {ArrayLike<number | null>} xs
   * @param {ArrayLike<number | null>} ys
   * @param {number} n
   * @param {boolean} kept the same tracks elsewhere
   * @param {View} view takes their span
   */
  set(xs, ys, n, kept, view) {
    this.n = n;
    this.xs = Float32Array.from({ length: n }, (_, i) => xs[i] ?? NaN);
    this.ys = Float32Array.from({ length: n }, (_, i) => ys[i] ?? NaN);
    view.span(this.xs, this.ys, n);
    this.grid = new Grid(this.xs, this.ys, n, view.box);
    if (!kept) {
      this.shown = new Uint8Array(n).fill(1);
      this.selected = new Uint8Array(n);
    }
    this.points = { ...this.points, xs: this.xs, ys: this.ys, n, kinds: new Uint8Array(n) };
    this.sort();
  }

  /** @param {Iterable<number> | Uint8Array} selected rows, or 1 for each that is */
  select(selected) {
    if (selected instanceof Uint8Array) this.selected = selected;
    else {
      this.selected = new Uint8Array(this.n);
      for (const i of selected) this.selected[i] = 1;
    }
    this.sort();
  }

  /** Full are those that are selected, or all where none is; the other shown ones are dim. */
  sort() {
    const { kinds } = this.points;
    const any = this.selected.includes(1);
    for (let i = 0; i < this.n; i += 1) {
      const full = !any || this.selected[i];
      kinds[i] = this.shown[i] ? (full ? FULL : DIM) : HIDDEN;
    }
  }

  /**
   * Steps of a glide from other places to those of now; each takes a share from 0 to 1.
   * @param {Float32Array} xs
   * @param {Float32Array} ys
   */
  from(xs, ys) {
    const { n } = this;
    const now = { xs: new Float32Array(n), ys: new Float32Array(n) };
    return (/** @type {number} */ share) => {
      const done = share >= 1;
      for (let i = 0; i < n && !done; i += 1) {
        now.xs[i] = xs[i] + (this.xs[i] - xs[i]) * share;
        now.ys[i] = ys[i] + (this.ys[i] - ys[i]) * share;
      }
      Object.assign(this.points, done ? { xs: this.xs, ys: this.ys } : now);
    };
  }
}
