// How many tracks the lasso goes around while it is drawn, beside the pointer.
//
// With every new corner only the tracks in the triangle of the first corner, the last and the new one come in or
// go out: a hundred thousand tracks are counted as quickly as the hand moves.

import { counted, minus } from "../../core/format.js";
import { inside } from "./lasso.js";

/** @typedef {import("./grid.js").Grid} Grid */
/** @typedef {[x: number, y: number]} Point */

const ASIDE = 14;

/** Counts the shown tracks within a line whose ends are joined, corner by corner. */
export class Count {
  /** @param {Grid} grid @param {ArrayLike<number>} shown */
  constructor(grid, shown) {
    this.grid = grid;
    this.shown = shown;
    this.within = new Uint8Array(grid.xs.length);
    this.n = 0;
    /** @type {Point[]} in the map's units */
    this.corners = [];
  }

  /** @param {Point} corner in the map's units */
  add(corner) {
    const { corners, grid } = this;
    corners.push(corner);
    if (corners.length < 3) return;
    const triangle = [corners[0], corners[corners.length - 2], corner];
    const [us, vs] = [triangle.map(([x]) => x), triangle.map(([, y]) => y)];
    grid.inside(Math.min(...us), Math.max(...us), Math.min(...vs), Math.max(...vs), (i) => {
      if (!this.shown[i] || !inside([grid.xs[i], grid.ys[i]], triangle)) return;
      this.within[i] ^= 1;
      this.n += this.within[i] ? 1 : -1;
    });
  }
}

/** The count beside the pointer. */
export class Counting {
  /** @param {HTMLElement} root */
  constructor(root) {
    this.label = document.createElement("div");
    this.label.className = "map-count";
    this.label.setAttribute("aria-hidden", "true");
    this.label.hidden = true;
    root.append(this.label);
    /** @type {Point[] | null} */
    this.path = null;
    /** @type {Count | null} */
    this.count = null;
  }

  /**
   * @param {Point[] | null} path on the screen, to which corners are added; null where the lasso has ended
   * @param {"replace" | "add" | "subtract"} mode
   * @param {{grid: Grid, shown: ArrayLike<number>}} tracks
   * @param {(u: number, v: number) => Point} toMap
   */
  follow(path, mode, tracks, toMap) {
    this.label.hidden = !path;
    if (path !== this.path) {
      this.path = path;
      this.count = path && new Count(tracks.grid, tracks.shown);
    }
    if (!path || !this.count) return;
    for (const [u, v] of path.slice(this.count.corners.length)) this.count.add(toMap(u, v));
    const { n } = this.count;
    this.label.textContent = mode === "replace" ? counted(n, "track") : mode === "add" ? `+${n}` : minus(`-${n}`);
    const [x, y] = path[path.length - 1];
    this.label.style.setProperty("left", `${x + ASIDE}px`);
    this.label.style.setProperty("top", `${y + ASIDE}px`);
  }
}
