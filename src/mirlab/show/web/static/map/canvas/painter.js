// The map as one picture: glow, points, lines and names, in one sheet a little larger than the screen.
//
// Moving the map moves the picture as long as it fills the screen. Where a machine takes long to draw, zooming
// stretches it, too; the next picture is drawn in steps, a few in every frame, so that the hand is never kept
// waiting, and once more when the hand rests.

import { theme } from "../../core/theme.js";
import { density } from "./density.js";
import { rgb } from "./looks.js";
import { links, loop, ring } from "./overlay.js";
import { Sheet } from "./sheet.js";
import { Writing } from "./writing.js";

/** @typedef {import("./view.js").View} View */
/** @typedef {import("./density.js").Points} Points */
/** @typedef {{scale: number, x: number, y: number}} Origin */
/**
 * @typedef {object} State
 * @property {boolean} moving a hand moves the map, or it moves by itself
 * @property {number} share of the way to another arrangement
 * @property {number} chosen
 * @property {readonly number[]} neighbours
 * @property {number} hovered
 * @property {number} cursor
 * @property {[number, number][] | null} path of the lasso
 * @property {"replace" | "add" | "subtract"} mode
 */

/** Pixels of the screen to a cell of the glow, where the whole map is seen. */
const CELL = 12;
const SLOW_MS = 7;
/** What a frame may spend on the next picture while a hand moves this one. */
const STEPS_MS = 5;
/** Pixels drawn beyond the screen, so that a hand can move the picture. */
const WIDE = 160;
/** The next picture is begun when so many pixels are left at an edge. */
const LEFT = 80;
const DIM = 0.2;
const GHOST = 0.22;
const EDGED = 3.1;
const GLOW = { light: 0.46, dark: 0.58 };
/** The least density, in points a cell, that the glow is measured by: a lone track has only a little of it. */
const LONE = 0.09;

/** @param {HTMLElement} parent @param {string} kind @param {string} name */
function layer(parent, kind, name) {
  const made = document.createElement(kind);
  made.className = name;
  made.setAttribute("aria-hidden", "true");
  parent.append(made);
  return made;
}

/** @param {HTMLElement} element @param {Record<string, number>} sides in pixels */
function frame(element, sides) {
  for (const [name, value] of Object.entries(sides)) element.style.setProperty(name, `${value}px`);
}

export class Painter {
  /** @param {HTMLElement} root */
  constructor(root) {
    this.element = root;
    this.sheet = new Sheet(/** @type {HTMLCanvasElement} */ (layer(root, "canvas", "map-points")));
    this.hoverRing = layer(root, "div", "map-ring");
    this.cursorRing = layer(root, "div", "map-ring at-cursor");
    this.over = /** @type {HTMLCanvasElement} */ (layer(root, "canvas", "map-over"));
    this.over.hidden = true;
    this.writing = new Writing();
    this.colours = { ink: "", muted: "", paper: "", accent: "" };
    this.cost = 0;
    /** @type {(Origin & {wide: number}) | null} */
    this.drawn = null;
    /** The next picture, while it is drawn in steps. @type {{view: View, steps: Iterator<void>} | null} */
    this.next = null;
    /** Whether the sheet's pixels are those on the screen. */
    this.whole = false;
    this.renew();
  }

  /** Asks for the theme's colours. */
  renew() {
    const styles = getComputedStyle(this.element);
    const of = (/** @type {string} */ name) => styles.getPropertyValue(name).trim();
    this.colours = { ink: of("--ink") || styles.color, muted: of("--muted") || styles.color, paper: of("--ground") || "#fff", accent: of("--accent") || styles.color };
  }

  /**
   * How large a mark is: the more tracks and the smaller the screen the smaller, and larger when zoomed.
   * @param {number} n
   * @param {View} view
   */
  static radius(n, { k, free }) {
    const room = Math.min(1, Math.max(0.7, Math.min(free.width, free.height) / 560));
    const base = room * Math.min(5.5, Math.max(1.2, 30 / Math.max(1, n) ** 0.27));
    const r = Math.min(8, base * Math.max(1, k) ** 0.36);
    // In steps, as every size has its own stamps.
    return r < 3 ? Math.round(4 * r) / 4 : Math.round(2 * r) / 2;
  }

  /** @param {View} view @returns {Origin} where the map's origin lies, in pixels */
  static origin(view) {
    const [x, y] = view.toScreen(0, 0);
    return { scale: view.scale, x, y };
  }

  /**
   * Draws the map; or only moves it, where that shows the same, or where a hand moves it and it takes long.
   * @param {View} view
   * @param {Points} points
   * @param {import("./looks.js").Looks} looks
   * @param {State} state
   * @param {{points: boolean, over: boolean}} anew what has changed: the points themselves, what stands over them
   */
  draw(view, points, looks, state, anew) {
    const at = Painter.origin(view);
    const exact = same(this.drawn, at);
    const slow = state.moving && this.cost > SLOW_MS;
    if (slow && this.drawn && !anew.points && !anew.over) return this.follow(view, points, looks, state);
    this.next = null;
    const kept = !anew.points && exact && covers(this.drawn, view, at);
    if (kept && !anew.over) return this.shift(at);
    if (kept && this.whole && this.still(at)) {
      this.sheet.show();
    } else {
      const began = performance.now();
      const wide = slow || (state.moving && exact) ? WIDE : 0;
      for (const steps = this.stamp(points, looks, view, wide); !steps.next().done;);
      this.take(view, wide);
      this.cost = performance.now() - began;
    }
    this.write(view, points, state);
  }

  /**
   * Moves or stretches what is drawn, and goes on with the next picture where it will be needed.
   * @param {View} view
   * @param {Points} points
   * @param {import("./looks.js").Looks} looks
   * @param {State} state
   */
  follow(view, points, looks, state) {
    const began = performance.now();
    if (!this.next && !covers(this.drawn, view, Painter.origin(view), LEFT)) {
      const kept = view.kept();
      this.next = { view: kept, steps: this.stamp(points, looks, kept, WIDE) };
    }
    while (this.next && performance.now() - began < STEPS_MS) {
      if (!this.next.steps.next().done) continue;
      const { view: seen } = this.next;
      this.next = null;
      this.take(seen, WIDE);
      this.write(seen, points, state);
    }
    this.shift(Painter.origin(view));
  }

  /** Brings the sheet that was drawn for a view on the screen. @param {View} view @param {number} wide */
  take(view, wide) {
    this.drawn = { ...Painter.origin(view), wide };
    this.whole = true;
    this.sheet.show();
    this.sheet.canvas.style.setProperty("transform", "none");
    frame(this.sheet.canvas, { left: -wide, top: -wide, width: view.width + 2 * wide, height: view.height + 2 * wide });
  }

  /** Whether the sheet lies where it was drawn. @param {Origin} at */
  still(at) {
    const drawn = /** @type {Origin} */ (this.drawn);
    return Math.abs(at.x - drawn.x) + Math.abs(at.y - drawn.y) < 1e-6;
  }

  /** @param {Origin} at */
  shift(at) {
    const drawn = /** @type {Origin & {wide: number}} */ (this.drawn);
    const ratio = same(drawn, at) ? 1 : at.scale / drawn.scale;
    // From the sheet's own corner, which lies outside of the screen.
    const [x, y] = ratio === 1 ? whole(at, drawn) : [
      at.x - ratio * (drawn.x + drawn.wide) + drawn.wide,
      at.y - ratio * (drawn.y + drawn.wide) + drawn.wide,
    ];
    this.sheet.canvas.style.setProperty("transform", `translate(${x}px, ${y}px) scale(${ratio})`);
  }

  /**
   * Draws glow and points on the sheet, in steps.
   * @param {Points} points
   * @param {import("./looks.js").Looks} looks
   * @param {View} view
   * @param {number} wide
   */
  *stamp(points, looks, view, wide) {
    this.whole = false;
    const { sheet } = this;
    const { styles, colours } = looks;
    const { kinds, n } = points;
    const at = Painter.origin(view);
    const [width, height] = [view.width + 2 * wide, view.height + 2 * wide];
    const inside = { scale: at.scale, x: at.x + wide, y: at.y + wide, width, height };
    const has = [0, 0, 0];
    for (let i = 0; i < n; i += 1) has[kinds[i]] += 1;
    // Softer when zoomed: tracks that are far apart would each have a ball of light around them.
    const cell = CELL * Math.min(2.5, Math.max(1, view.k) ** 0.5);
    const { left, right, bottom, top } = view.box;
    const cells = (0.5 * (right - left) * (top - bottom) * at.scale ** 2) / cell ** 2;
    const full = Math.max(LONE, has[2] / Math.max(1, cells));
    const picture = density(points, colours, { ...inside, cell }, full, GLOW[theme()]);
    yield;
    yield* sheet.begin(width, height, picture, cell, rgb(this.colours.paper));
    const r = Painter.radius(n, view);
    const edge = r >= EDGED ? this.colours.paper : null;
    if (has[0]) {
      const [ghost] = sheet.stampsOf([{ colour: this.colours.muted, mark: 0 }], Math.min(1.4, r), GHOST, null);
      yield* sheet.put(points, 0, styles.map(() => ghost), inside);
    }
    if (has[1]) yield* sheet.put(points, 1, sheet.stampsOf(styles, r, DIM, null), inside);
    if (has[2]) yield* sheet.put(points, 2, sheet.stampsOf(styles, r, 1, edge), inside);
  }

  /**
   * Names and the lines of the chosen track, on the sheet that was just drawn.
   * @param {View} view
   * @param {Points} points
   * @param {State} state
   */
  write(view, points, state) {
    const { sheet, colours } = this;
    const { context, ratio } = sheet;
    const wide = this.drawn?.wide ?? 0;
    const r = Painter.radius(points.n, view);
    const place = (/** @type {number} */ i) => placeOf(view, points, i);
    const chosen = place(state.chosen);
    context.setTransform(ratio, 0, 0, ratio, wide * ratio, wide * ratio);
    if (chosen) links(context, chosen, state.neighbours.map(place), r + 3, colours);
    context.setTransform(1, 0, 0, 1, wide * ratio, wide * ratio);
    this.writing.draw(context, view, ratio, colours, state.share, wide);
    context.setTransform(ratio, 0, 0, ratio, wide * ratio, wide * ratio);
    if (chosen) ring(context, chosen, r + 6, 2.5, colours);
  }

  /**
   * What is quick to come and go: rings around what is pointed at, and the lasso.
   * @param {View} view
   * @param {Points} points
   * @param {State} state
   */
  drawOver(view, points, state) {
    const r = Painter.radius(points.n, view);
    encircle(this.hoverRing, placeOf(view, points, state.hovered), r + 3.5);
    encircle(this.cursorRing, placeOf(view, points, state.cursor), r + 5);
    const { over } = this;
    over.hidden = !state.path;
    if (!state.path) return;
    const ratio = devicePixelRatio || 1;
    over.width = Math.round(view.width * ratio);
    over.height = Math.round(view.height * ratio);
    frame(over, { left: 0, top: 0, width: view.width, height: view.height });
    const context = /** @type {CanvasRenderingContext2D} */ (over.getContext("2d"));
    context.scale(ratio, ratio);
    loop(context, state.path, this.colours.accent, state.mode);
  }
}

/**
 * Where a track's point is on the screen; null where none is shown.
 * @param {View} view
 * @param {Points} points
 * @param {number} i
 */
function placeOf(view, points, i) {
  const shown = i >= 0 && i < points.n && points.kinds[i] > 0;
  return shown ? view.toScreen(points.xs[i], points.ys[i]) : null;
}

/** @param {HTMLElement} ring @param {[number, number] | null} place @param {number} r */
function encircle(ring, place, r) {
  ring.hidden = !place;
  if (place) frame(ring, { left: place[0] - r, top: place[1] - r, width: 2 * r, height: 2 * r });
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
 * @param {number} [left] pixels that must be left beyond every edge
 */
function covers(drawn, view, at, left = 0) {
  if (!drawn) return false;
  const ratio = at.scale / drawn.scale;
  if (ratio < 0.75 || ratio > 1.5) return false;
  const x = at.x - ratio * (drawn.x + drawn.wide);
  const y = at.y - ratio * (drawn.y + drawn.wide);
  const across = x + ratio * (view.width + 2 * drawn.wide) - view.width;
  const down = y + ratio * (view.height + 2 * drawn.wide) - view.height;
  return Math.max(x, y, -across, -down) <= 1e-6 - left;
}
