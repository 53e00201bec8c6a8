// The layers of the map: glow, points, and over them names, lines and rings.
//
// Where a machine takes long to draw the points, they are moved as a picture while a hand moves the map, and
// drawn again when it rests.

import { theme } from "../../core/theme.js";
import { AROUND, density } from "./density.js";
import { links, loop, ring } from "./overlay.js";
import { Sheet } from "./sheet.js";
import { Writing } from "./writing.js";

/** @typedef {import("./view.js").View} View */
/** @typedef {import("./density.js").Points} Points */
/** @typedef {{scale: number, x: number, y: number}} Origin */

/** Pixels of the screen to a cell of the glow, where the whole map is seen. */
const CELL = 12;
const SLOW_MS = 7;
/** Pixels drawn beyond the screen, so that a hand can move the picture. */
const WIDE = 160;
/** Pixels that may stay empty at an edge while a hand moves what takes long to draw. */
const BARE = 60;
const DIM = 0.2;
const GHOST = 0.22;
const EDGED = 3.1;
const GLOW = { light: 0.42, dark: 0.5 };
/** The least density, in points a cell, that the glow is measured by: a lone track has only a little of it. */
const LONE = 0.09;

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
    /** @type {(Origin & {wide: number}) | null} */
    this.written = null;
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
    const base = Math.min(5.5, Math.max(1.2, 30 / Math.max(1, n) ** 0.27));
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
   * Draws glow and points; or only moves them, where that shows the same, or where a hand moves the map and they
   * take long.
   * @param {View} view
   * @param {Points} points
   * @param {import("./looks.js").Looks} looks
   * @param {{anew: boolean, moving: boolean}} how anew: the points themselves have changed
   */
  draw(view, points, looks, { anew, moving }) {
    const at = Painter.origin(view);
    const exact = same(this.drawn, at);
    const slow = moving && this.cost > SLOW_MS;
    if (!anew && (exact || slow) && covers(this.drawn, view, at, exact ? 0 : BARE)) return this.shift(at);
    const began = performance.now();
    const wide = slow || (moving && exact) ? WIDE : 0;
    this.drawn = { ...at, wide };
    this.moved.style.setProperty("transform", "none");
    const [width, height] = [view.width + 2 * wide, view.height + 2 * wide];
    const inside = { scale: at.scale, x: at.x + wide, y: at.y + wide, width, height };
    this.shine(points, looks, view, inside, wide);
    this.stamp(points, looks, view.k, inside, wide);
    this.cost = performance.now() - began;
  }

  /** @param {Origin} at */
  shift(at) {
    const drawn = /** @type {Origin} */ (this.drawn);
    const ratio = same(drawn, at) ? 1 : at.scale / drawn.scale;
    const [x, y] = ratio === 1 ? whole(at, drawn) : [at.x - ratio * drawn.x, at.y - ratio * drawn.y];
    this.moved.style.setProperty("transform", `translate(${x}px, ${y}px) scale(${ratio})`);
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
    // Softer when zoomed: tracks that are far apart would each have a ball of light around them.
    const cell = CELL * Math.min(2.5, Math.max(1, view.k) ** 0.5);
    const cells = (0.5 * (right - left) * (top - bottom) * at.scale ** 2) / cell ** 2;
    const full = Math.max(LONE, count / Math.max(1, cells));
    const { columns, rows, pixels } = density(points, looks.colours, { ...at, cell }, full, GLOW[theme()]);
    if (this.glow.width !== columns || this.glow.height !== rows) [this.glow.width, this.glow.height] = [columns, rows];
    const context = /** @type {CanvasRenderingContext2D} */ (this.glow.getContext("2d"));
    context.putImageData(new ImageData(pixels, columns, rows), 0, 0);
    const outside = wide + AROUND * cell;
    frame(this.glow, -outside, -outside, columns * cell, rows * cell);
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
   * Names, lines, rings and the lasso; moved only, where that shows the same.
   * @param {View} view
   * @param {Points} points
   * @param {{share: number, chosen: number, neighbours: readonly number[], hovered: number, cursor: number,
   *   path: [number, number][] | null, mode: "replace" | "add" | "subtract"}} state
   * @param {{anew: boolean, moving: boolean}} how
   */
  drawOver(view, points, state, { anew, moving }) {
    const at = Painter.origin(view);
    const { over, colours, written } = this;
    const exact = same(written, at);
    if (written && !anew && exact && covers(written, view, at, 0)) {
      const [x, y] = whole(at, written);
      over.style.setProperty("transform", `translate(${x}px, ${y}px)`);
      return;
    }
    const wide = moving && exact ? WIDE : 0;
    this.written = { ...at, wide };
    const ratio = devicePixelRatio || 1;
    const [width, height] = [view.width + 2 * wide, view.height + 2 * wide];
    const size = [Math.round(width * ratio), Math.round(height * ratio)];
    if (over.width !== size[0] || over.height !== size[1]) [over.width, over.height] = size;
    over.style.setProperty("transform", "none");
    frame(over, -wide, -wide, width, height);
    const context = /** @type {CanvasRenderingContext2D} */ (over.getContext("2d"));
    const inPixels = () => context.setTransform(1, 0, 0, 1, wide * ratio, wide * ratio);
    const inUnits = () => context.setTransform(ratio, 0, 0, ratio, wide * ratio, wide * ratio);
    inPixels();
    context.clearRect(-wide * ratio, -wide * ratio, size[0], size[1]);
    const r = Painter.radius(points.n, view.k);
    const place = (/** @type {number} */ i) => (
      i >= 0 && i < points.n && points.kinds[i] > 0 ? view.toScreen(points.xs[i], points.ys[i]) : null
    );
    inUnits();
    const chosen = place(state.chosen);
    if (chosen) links(context, chosen, state.neighbours.map(place), r + 3, colours);
    inPixels();
    this.writing.draw(context, view, ratio, colours, state.share, wide);
    inUnits();
    const hovered = place(state.hovered);
    const cursor = place(state.cursor);
    if (hovered) ring(context, hovered, r + 3.5, 1.5, colours);
    if (cursor) ring(context, cursor, r + 5, 2.5, { ...colours, ink: colours.accent });
    if (chosen) ring(context, chosen, r + 6, 2.5, colours);
    if (state.path) loop(context, state.path, colours.accent, state.mode);
  }
}

/**
 * The way from one origin to another in whole pixels of the screen: a picture between pixels would be blurred.
 * @param {Origin} at
 * @param {Origin} drawn
 */
function whole(at, drawn) {
  const ratio = devicePixelRatio || 1;
  return [at.x - drawn.x, at.y - drawn.y].map((way) => Math.round(way * ratio) / ratio);
}

/** Whether what was drawn is of the same size as what is seen now. @param {Origin | null} drawn @param {Origin} at */
const same = (drawn, at) => drawn !== null && Math.abs(drawn.scale / at.scale - 1) < 1e-9;

/**
 * Whether what was drawn, moved, still fills the screen and is not too coarse.
 * @param {(Origin & {wide: number}) | null} drawn
 * @param {View} view
 * @param {Origin} at
 * @param {number} bare pixels that may stay empty at an edge
 */
function covers(drawn, view, at, bare) {
  if (!drawn) return false;
  const ratio = at.scale / drawn.scale;
  if (ratio < 0.6 || ratio > 2.2) return false;
  const left = at.x - ratio * (drawn.x + drawn.wide);
  const top = at.y - ratio * (drawn.y + drawn.wide);
  const right = left + ratio * (view.width + 2 * drawn.wide);
  const bottom = top + ratio * (view.height + 2 * drawn.wide);
  const slack = bare + 1e-6;
  return left <= slack && top <= slack && right >= view.width - slack && bottom >= view.height - slack;
}
