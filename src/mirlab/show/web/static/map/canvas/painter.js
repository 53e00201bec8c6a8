// The layers of the map: glow, points, and over them names, lines and rings.
//
// Where a machine takes long to draw the points, they are moved as a picture while a hand moves the map, and
// drawn again when it rests.

import { theme } from "../../core/theme.js";
import { CELL, density, OUTSIDE } from "./density.js";
import { links, loop, ring } from "./overlay.js";
import { Sheet } from "./sheet.js";
import { Writing } from "./writing.js";

/** @typedef {import("./view.js").View} View */
/** @typedef {import("./density.js").Points} Points */
/** @typedef {{scale: number, x: number, y: number}} Origin */

const SLOW_MS = 7;
const WIDE = 200;
const DIM = 0.2;
const GHOST = 0.22;
const EDGED = 3.1;
const GLOW = { light: 0.36, dark: 0.42 };
/** The least density, in points a cell, that the glow is measured by: a lone track has only a little of it. */
const LONE = 0.06;

/** @param {HTMLElement} parent @param {string} name */
function layer(parent, name) {
  const canvas = document.createElement("canvas");
  canvas.className = name;
  canvas.setAttribute("aria-hidden", "true");
  parent.append(canvas);
  return canvas;
}

/** @param {HTMLElement} element @param {number} left @param {number} top @param {number} width @param {number} height */
function frame(element, left, top, width, height) {
  for (const [name, value] of Object.entries({ left, top, width, height })) element.style.setProperty(name, `${value}px`);
}

export class Painter {
  /** @param {HTMLElement} root */
  constructor(root) {
    this.moved = document.createElement("div");
    this.moved.className = "map-moved";
    root.append(this.moved);
    this.glow = layer(this.moved, "map-glow");
    this.sheet = new Sheet(layer(this.moved, "map-points"));
    this.over = layer(root, "map-over");
    this.writing = new Writing();
    this.element = root;
    this.colours = { ink: "", muted: "", paper: "", accent: "" };
    this.cost = 0;
    /** @type {(Origin & {wide: number}) | null} */
    this.drawn = null;
    this.renew();
  }

  /** Asks for the theme's colours. */
  renew() {
    const styles = getComputedStyle(this.element);
    const of = (/** @type {string} */ name) => styles.getPropertyValue(name).trim();
    this.colours = { ink: of("--ink") || styles.color, muted: of("--muted") || styles.color, paper: of("--ground") || "#fff", accent: of("--accent") || styles.color };
  }

  /**
   * How large a mark is: the more tracks the smaller, and larger when zoomed.
   * @param {number} n
   * @param {number} k
   */
  static radius(n, k) {
    const base = Math.min(5.5, Math.max(1.5, 16.5 / Math.max(1, n) ** 0.2));
    const r = Math.min(Math.max(8, base), base * Math.max(1, k) ** 0.36);
    // In steps, as every size has its own stamps.
    return Math.round(4 * r) / 4;
  }

  /** @param {View} view @returns {Origin} where the map's origin lies, in pixels */
  static origin(view) {
    const [x, y] = view.toScreen(0, 0);
    return { scale: view.scale, x, y };
  }

  /**
   * Draws glow and points; or only moves them, where `moving` and they take long.
   * @param {View} view
   * @param {Points} points
   * @param {import("./looks.js").Looks} looks
   * @param {boolean} moving
   */
  draw(view, points, looks, moving) {
    const at = Painter.origin(view);
    if (moving && this.cost > SLOW_MS && this.covers(view, at)) return this.shift(at);
    const began = performance.now();
    const wide = this.cost > SLOW_MS ? WIDE : 0;
    this.drawn = { ...at, wide };
    this.moved.style.setProperty("transform", "none");
    const [width, height] = [view.width + 2 * wide, view.height + 2 * wide];
    const inside = { scale: at.scale, x: at.x + wide, y: at.y + wide, width, height };
    this.shine(points, looks, view, inside, wide);
    this.stamp(points, looks, view.k, inside, wide);
    this.cost = performance.now() - began;
  }

  /** Whether what was drawn, moved, still fills the screen and is not too coarse. @param {View} view @param {Origin} at */
  covers(view, at) {
    const { drawn } = this;
    if (!drawn) return false;
    const ratio = at.scale / drawn.scale;
    if (ratio < 0.6 || ratio > 2.2) return false;
    const left = at.x - ratio * (drawn.x + drawn.wide);
    const top = at.y - ratio * (drawn.y + drawn.wide);
    const right = left + ratio * (view.width + 2 * drawn.wide);
    const bottom = top + ratio * (view.height + 2 * drawn.wide);
    return left <= 60 && top <= 60 && right >= view.width - 60 && bottom >= view.height - 60;
  }

  /** @param {Origin} at */
  shift(at) {
    const drawn = /** @type {Origin} */ (this.drawn);
    const ratio = at.scale / drawn.scale;
    this.moved.style.setProperty("transform", `translate(${at.x - ratio * drawn.x}px, ${at.y - ratio * drawn.y}px) scale(${ratio})`);
  }

  /**
   * @param {Points} points
   * @param {import("./looks.js").Looks} looks
   * @param {View} view
   * @param {Origin & {width: number, height: number}} at
   * @param {number} wide
   */
  shine(points, looks, view, at, wide) {
    let count = 0;
    for (let i = 0; i < points.n; i += 1) if (points.kinds[i] === 2) count += 1;
    const { left, right, bottom, top } = view.box;
    const cells = (0.5 * (right - left) * (top - bottom) * at.scale ** 2) / CELL ** 2;
    const full = Math.max(LONE, count / Math.max(1, cells));
    const { columns, rows, pixels } = density(points, looks.colours, at, full, GLOW[theme()]);
    if (this.glow.width !== columns || this.glow.height !== rows) [this.glow.width, this.glow.height] = [columns, rows];
    const context = /** @type {CanvasRenderingContext2D} */ (this.glow.getContext("2d"));
    context.putImageData(new ImageData(pixels, columns, rows), 0, 0);
    frame(this.glow, -wide - OUTSIDE, -wide - OUTSIDE, columns * CELL, rows * CELL);
  }

  /**
   * @param {Points} points
   * @param {import("./looks.js").Looks} looks
   * @param {number} k
   * @param {Origin & {width: number, height: number}} at
   * @param {number} wide
   */
  stamp(points, looks, k, at, wide) {
    const { sheet } = this;
    const { styles } = looks;
    sheet.clear(at.width, at.height);
    const r = Painter.radius(points.n, k);
    const edge = r >= EDGED ? this.colours.paper : null;
    const has = [0, 0, 0];
    for (let i = 0; i < points.n; i += 1) has[points.kinds[i]] += 1;
    if (has[0]) {
      const [ghost] = sheet.stampsOf([{ colour: this.colours.muted, mark: 0 }], Math.min(1.4, r), GHOST, null);
      sheet.put(points, 0, styles.map(() => ghost), at);
    }
    if (has[1]) sheet.put(points, 1, sheet.stampsOf(styles, r, DIM, null), at);
    if (has[2]) sheet.put(points, 2, sheet.stampsOf(styles, r, 1, edge), at);
    sheet.show();
    frame(sheet.canvas, -wide, -wide, at.width, at.height);
  }

  /**
   * Names, lines, rings and the lasso, which are drawn with every frame.
   * @param {View} view
   * @param {Points} points
   * @param {{share: number, chosen: number, neighbours: readonly number[], hovered: number, cursor: number,
   *   path: [number, number][] | null, mode: "replace" | "add" | "subtract"}} state
   */
  drawOver(view, points, state) {
    const ratio = devicePixelRatio || 1;
    const [width, height] = [Math.round(view.width * ratio), Math.round(view.height * ratio)];
    const { over, colours } = this;
    if (over.width !== width || over.height !== height) [over.width, over.height] = [width, height];
    frame(over, 0, 0, view.width, view.height);
    const context = /** @type {CanvasRenderingContext2D} */ (over.getContext("2d"));
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    const r = Painter.radius(points.n, view.k);
    const place = (/** @type {number} */ i) => (
      i >= 0 && i < points.n && points.kinds[i] > 0 ? view.toScreen(points.xs[i], points.ys[i]) : null
    );
    context.scale(ratio, ratio);
    const chosen = place(state.chosen);
    if (chosen) links(context, chosen, state.neighbours.map(place), r + 3, colours);
    context.setTransform(1, 0, 0, 1, 0, 0);
    this.writing.draw(context, view, ratio, colours, state.share);
    context.scale(ratio, ratio);
    const hovered = place(state.hovered);
    const cursor = place(state.cursor);
    if (hovered) ring(context, hovered, r + 3.5, 1.5, colours);
    if (cursor) ring(context, cursor, r + 5, 2.5, { ...colours, ink: colours.accent });
    if (chosen) ring(context, chosen, r + 6, 2.5, colours);
    if (state.path) loop(context, state.path, colours.accent, state.mode);
  }
}
