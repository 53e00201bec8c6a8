// The map: every track is a point. What is drawn, and how hands and keys move it.
//
// `new MapCanvas(root, events)` fills `root` (which is positioned and has a size) with the map, its buttons (move,
// lasso, zoom, whole map) and a small map of the whole; `setCovered` says which sides panels lie over.

import { onThemeChange } from "../core/palette.js";
import { Counting } from "./canvas/counting.js";
import { Gestures } from "./canvas/gestures.js";
import { Glide } from "./canvas/glide.js";
import { Cursor } from "./canvas/keyboard.js";
import { within } from "./canvas/lasso.js";
import { Looks } from "./canvas/looks.js";
import { Minimap } from "./canvas/minimap.js";
import { Painter } from "./canvas/painter.js";
import { drawTools } from "./canvas/tools.js";
import { Tracks } from "./canvas/tracks.js";
import { betweenPlaces, View } from "./canvas/view.js";

/** @typedef {import("./canvas/view.js").Place} Place */
/** @typedef {import("./canvas/writing.js").Name} Name */
/** @typedef {"replace" | "add" | "subtract"} How */
/**
 * @typedef {object} Events
 * @property {(i: number, x: number, y: number, by: "pointer" | "keys") => void} [hover] the row, and where its point
 *   is within `root` in pixels; -1 where nothing is pointed at any more
 * @property {(i: number, event: PointerEvent | KeyboardEvent) => void} [pick] -1 where there is no point
 * @property {(rows: number[], mode: How) => void} [lasso]
 * @property {(view: Place) => void} [moved] with every frame in which a hand moves the map, and at its end
 * @property {(mode: "move" | "lasso") => void} [mode] when the buttons have changed it
 */

const REACH = { mouse: 13, pen: 16, touch: 26 };
const ZOOM_MS = 240;
const REVEAL_MS = 420;
const ARRANGE_MS = 900;

export class MapCanvas {
  /**
   * @param {HTMLElement} root
   * @param {Events} events
   * @param {{tools?: boolean, minimap?: boolean, label?: string, describedBy?: string}} [choices]
   */
  constructor(root, events = {}, { tools = true, minimap = true, label = "Map of tracks", describedBy } = {}) {
    this.root = root;
    this.events = events;
    this.element = document.createElement("div");
    this.element.className = "map-canvas";
    this.element.tabIndex = 0;
    this.element.setAttribute("role", "application");
    this.element.setAttribute("aria-label", label);
    if (describedBy) this.element.setAttribute("aria-describedby", describedBy);
    root.append(this.element);
    this.sight = new View();
    this.painter = new Painter(this.element);
    this.looks = new Looks();
    this.tracks = new Tracks();
    this.state = { moving: false, share: 1, chosen: -1, neighbours: /** @type {number[]} */ ([]), hovered: -1, cursor: -1, path: /** @type {[number, number][] | null} */ (null), mode: /** @type {How} */ ("replace") };
    /** @type {"move" | "lasso"} */
    this.mode = "move";
    this.viewGlide = new Glide();
    this.pointGlide = new Glide();
    this.waiting = 0;
    /** What is to be drawn: the points anew, what lies over them anew, or both only elsewhere. */
    this.stale = { points: true, over: true };
    this.told = true;
    this.gestures = new Gestures(this.element, this.doing());
    this.counting = new Counting(this.element);
    this.cursor = new Cursor(this);
    this.minimap = minimap ? new Minimap(root, (x, y, rests) => this.lookAt(x, y, rests)) : null;
    this.tools = tools ? root.appendChild(document.createElement("div")) : null;
    this.tools?.setAttribute("role", "group");
    this.tools?.setAttribute("aria-label", "Map");
    this.tools?.classList.add("map-tools");
    this.setMode("move");
    this.resized = new ResizeObserver(() => this.measure());
    this.resized.observe(this.element);
    this.forgetTheme = onThemeChange(() => this.recolour());
    void document.fonts?.load("650 22px Inter").then(() => this.rewrite());
  }

  /** @returns {import("./canvas/gestures.js").Doing} */
  doing() {
    return {
      mode: () => this.mode,
      moved: (factor, from, to) => {
        this.viewGlide.stop();
        this.point(null);
        this.state.moving = true;
        this.sight.place = this.sight.moved(factor, from, to);
        this.changed();
      },
      rested: () => this.rest(),
      tapped: (at, event) => this.events.pick?.(this.near(at, event.pointerType), event),
      tappedTwice: (at) => this.glideTo(this.sight.moved(2, at)),
      pointed: (at) => this.point(at),
      looping: (path, mode) => {
        Object.assign(this.state, { path, mode });
        this.counting.follow(path, mode, this.tracks, (u, v) => this.sight.toMap(u, v));
        this.frame();
      },
      looped: (path, mode) => {
        const polygon = path.map(([u, v]) => this.sight.toMap(u, v));
        this.events.lasso?.(within(this.tracks.grid, polygon, this.tracks.shown), mode);
      },
    };
  }

  /**
   * The points' places, in any unit that is the same on both axes. With `keep` they are the same tracks in
   * another arrangement: they glide there, and the view, what is chosen and what is selected stay.
   * @param {ArrayLike<number | null>} xs
   * @param {ArrayLike<number | null>} ys
   * @param {number} n
   * @param {{keep?: boolean}} [how]
   */
  setPoints(xs, ys, n, { keep = false } = {}) {
    const { sight, tracks } = this;
    this.pointGlide.end();
    const kept = keep && n === tracks.n;
    const before = { xs: tracks.xs, ys: tracks.ys, corner: sight.toMap(0, 0), far: sight.toMap(100, 100) };
    const whole = sight.isWhole || !kept;
    tracks.set(xs, ys, n, kept, sight);
    sight.place = whole ? sight.whole : sight.place;
    if (!kept) {
      Object.assign(this.state, { chosen: -1, neighbours: [], hovered: -1, cursor: -1 });
      if (this.looks.looks.length !== n) this.setColours(new Int8Array(n).fill(-1), () => "");
    }
    this.repaint();
    this.findNames();
    if (kept && sight.width > 1) this.arrange(before);
  }

  /**
   * Lets the points glide from where they were on the screen to where they belong.
   * @param {{xs: Float32Array, ys: Float32Array, corner: [number, number], far: [number, number]}} before
   */
  arrange({ xs, ys, corner, far }) {
    const [[a, b], [c, d]] = [this.sight.toMap(0, 0), this.sight.toMap(100, 100)];
    const across = (/** @type {number} */ x) => a + ((x - corner[0]) * (c - a)) / (far[0] - corner[0]);
    const up = (/** @type {number} */ y) => b + ((y - corner[1]) * (d - b)) / (far[1] - corner[1]);
    for (const { was } of this.painter.writing.entries) {
      if (was) Object.assign(was, { x: across(was.x), y: up(was.y) });
    }
    const step = this.tracks.from(xs.map(across), ys.map(up));
    this.pointGlide.run(ARRANGE_MS, (share) => {
      step(share);
      this.state.share = share;
      this.repaint();
    });
  }

  /**
   * @param {ArrayLike<number>} values codes from 0 (-1: unknown); or shares from 0 to 1 in a Float32Array or
   *   Float64Array (NaN: unknown)
   * @param {(code: number) => string} paletteFn the colour of a code or share, asked again when the theme changes
   * @param {(code: number) => number} [marks] the shape of a code
   */
  setColours(values, paletteFn, marks) {
    this.looks.set(values, paletteFn, marks);
    this.tracks.points.looks = this.looks.looks;
    this.repaint();
  }

  /** @param {Uint8Array} shown 1 for each row that is */
  setShown(shown) {
    this.tracks.shown = shown;
    this.tracks.sort();
    this.repaint();
    this.findNames();
  }

  /** @param {Iterable<number> | Uint8Array} selected rows, or 1 for each that is */
  setSelected(selected) {
    this.tracks.select(selected);
    this.repaint();
  }

  /** @param {number} i -1 for none @param {readonly number[]} [neighbours] rows, the nearest first */
  setChosen(i, neighbours = []) {
    Object.assign(this.state, { chosen: i, neighbours: [...neighbours] });
    this.draw();
  }

  /** @param {readonly Name[]} labels @param {readonly Name[]} artists */
  setNames(labels, artists) {
    this.painter.writing.set(labels, artists);
    this.findNames();
  }

  findNames() {
    const { left, right, bottom, top } = this.sight.box;
    const { xs, ys, shown } = this.tracks;
    this.painter.writing.find(xs, ys, shown, Math.max(right - left, top - bottom) / 2);
    this.draw();
  }

  /** What panels cover, in pixels: the whole map fits in what they leave. @param {Partial<import("./canvas/view.js").Sides>} sides */
  setCovered(sides) {
    this.sight.cover(sides);
    for (const [name, value] of Object.entries(this.sight.covered)) this.root.style.setProperty(`--covered-${name}`, `${value}px`);
    this.repaint();
  }

  /** The middle and the zoom, which survive resizes. @returns {Place} */
  get view() {
    const [x, y, k] = this.sight.place;
    return [Number(x.toFixed(4)), Number(y.toFixed(4)), Number(k.toFixed(3))];
  }

  get isWhole() {
    return this.sight.isWhole;
  }

  /** @param {Place} place */
  setView(place) {
    if (!place.every(Number.isFinite)) return;
    this.viewGlide.stop();
    this.sight.place = place;
    this.repaint();
  }

  /** @param {"move" | "lasso"} mode what a drag does */
  setMode(mode) {
    const changed = mode !== this.mode;
    this.mode = mode;
    this.element.dataset.mode = mode;
    if (this.tools) drawTools(this.tools, this);
    if (changed) this.events.mode?.(mode);
  }

  /** @param {number} factor */
  zoomBy(factor) {
    this.viewGlide.end();
    this.glideTo(this.sight.moved(factor, this.sight.middle));
  }

  whole() {
    this.glideTo(this.sight.whole);
  }

  /** Moves the map by pixels. @param {number} across @param {number} down */
  slide(across, down) {
    this.viewGlide.end();
    const [x, y] = this.sight.middle;
    this.glideTo(this.sight.moved(1, [x, y], [x + across, y + down]));
  }

  /** Brings a track into sight; whether the map has to move for it. @param {number} i */
  focusOn(i) {
    const { xs, ys, n } = this.tracks;
    if (!(i >= 0 && i < n) || !Number.isFinite(xs[i] + ys[i]) || this.sight.sees(xs[i], ys[i], 48)) return false;
    this.glideTo([xs[i], ys[i], this.sight.k], REVEAL_MS);
    return true;
  }

  /** @param {number} x @param {number} y @param {boolean} rests */
  lookAt(x, y, rests) {
    this.viewGlide.stop();
    this.state.moving = !rests;
    this.sight.place = [x, y, this.sight.k];
    this.changed();
  }

  /** @param {Place} to @param {number} [ms] */
  glideTo(to, ms = ZOOM_MS) {
    const from = this.sight.place;
    this.viewGlide.run(ms, (share) => {
      this.state.moving = share < 1;
      this.sight.place = betweenPlaces(from, to, share);
      this.changed();
      if (share >= 1) this.cursor.tell();
    });
  }

  rest() {
    this.state.moving = false;
    this.changed();
  }

  changed() {
    this.told = false;
    this.frame();
  }

  /** The nearest shown track in a direction; the one nearest to the middle where `i` is none. @param {number} i @param {number} right @param {number} up */
  beside(i, right, up) {
    return this.tracks.grid.beside(i, right, up, this.tracks.shown, [this.sight.x, this.sight.y]);
  }

  /** Where a track's point is within `root`, in pixels. @param {number} i @returns {[number, number]} */
  placeOf(i) {
    return i < 0 ? [0, 0] : this.sight.toScreen(this.tracks.xs[i], this.tracks.ys[i]);
  }

  /** @param {readonly [number, number]} at @param {string} by */
  near(at, by) {
    const reach = REACH[/** @type {keyof typeof REACH} */ (by)] ?? REACH.mouse;
    return this.tracks.grid.nearest(...this.sight.toMap(...at), reach / this.sight.scale, this.tracks.shown);
  }

  /** @param {[number, number] | null} at */
  point(at) {
    const i = at ? this.near(at, "mouse") : -1;
    this.element.classList.toggle("pointing", i >= 0);
    if (i === this.state.hovered) return;
    this.state.hovered = i;
    this.events.hover?.(i, ...this.placeOf(i), "pointer");
    this.frame();
  }

  measure() {
    const { clientWidth: width, clientHeight: height } = this.element;
    // A page that is hidden has no size; it comes back with the one it had.
    if (!width || !height) return;
    this.sight.resize(width, height);
    this.gestures.box = null;
    this.stale = { points: true, over: true };
    cancelAnimationFrame(this.waiting);
    this.paint();
  }

  recolour() {
    this.painter.renew();
    this.looks.renew();
    this.rewrite();
  }

  rewrite() {
    this.painter.writing.pictures.clear();
    this.repaint();
  }

  repaint() {
    this.stale.points = true;
    if (this.minimap) this.minimap.stale = true;
    this.draw();
  }

  /** Draws with the next frame, however often it is asked for. */
  draw() {
    this.stale.over = true;
    this.frame();
  }

  frame() {
    this.waiting ||= requestAnimationFrame(() => this.paint());
  }

  paint() {
    this.waiting = 0;
    const { sight, looks, painter, state, stale } = this;
    const { points } = this.tracks;
    // Not yet measured, or colours of other tracks than the points, until the rest is given.
    if (sight.width <= 1 || points.looks.length !== points.n) return;
    painter.draw(sight, points, looks, state, stale);
    painter.drawOver(sight, points, state);
    this.stale = { points: false, over: false };
    if (painter.next) this.frame();
    this.minimap?.draw(sight, points, looks.styles.map(({ colour }) => colour), painter.colours.ink);
    if (!this.told) this.events.moved?.(this.view);
    this.told = true;
  }

  destroy() {
    this.viewGlide.stop();
    this.pointGlide.stop();
    cancelAnimationFrame(this.waiting);
    this.resized.disconnect();
    this.forgetTheme?.();
    this.gestures.destroy();
    this.element.remove();
    this.tools?.remove();
    this.minimap?.canvas.remove();
  }
}
