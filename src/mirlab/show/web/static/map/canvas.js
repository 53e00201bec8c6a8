// The map: every track is a point. What is drawn, and how hands and keys move it.
//
// `new MapCanvas(root, events)` fills `root` (which is positioned and has a size) with the map, its buttons (move,
// lasso, zoom, whole map) and a small map of the whole; `setCovered` says which sides panels lie over.

import { onThemeChange } from "../core/palette.js";
import { Gestures } from "./canvas/gestures.js";
import { Glide } from "./canvas/glide.js";
import { Grid } from "./canvas/grid.js";
import { pressed } from "./canvas/keyboard.js";
import { within } from "./canvas/lasso.js";
import { Looks } from "./canvas/looks.js";
import { Minimap } from "./canvas/minimap.js";
import { Painter } from "./canvas/painter.js";
import { drawTools } from "./canvas/tools.js";
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
    this.xs = this.ys = new Float32Array(0);
    /** What is drawn: on the way to `xs` and `ys` while the map is arranged anew. @type {import("./canvas/density.js").Points} */
    this.points = { xs: this.xs, ys: this.ys, n: 0, kinds: new Uint8Array(0), looks: this.looks.looks };
    this.grid = new Grid(this.xs, this.ys, 0, this.sight.box);
    /** @type {Uint8Array} */
    this.shown = new Uint8Array(0);
    /** @type {Uint8Array} */
    this.selected = new Uint8Array(0);
    this.state = { share: 1, chosen: -1, neighbours: /** @type {number[]} */ ([]), hovered: -1, cursor: -1, path: /** @type {[number, number][] | null} */ (null), mode: /** @type {How} */ ("replace") };
    /** @type {"move" | "lasso"} */
    this.mode = "move";
    this.viewGlide = new Glide();
    this.pointGlide = new Glide();
    this.waiting = 0;
    this.stale = true;
    this.moving = false;
    this.told = true;
    this.gestures = new Gestures(this.element, this.doing());
    this.element.addEventListener("keydown", (event) => {
      if (!pressed(event, this)) return;
      event.preventDefault();
      event.stopPropagation();
    });
    this.element.addEventListener("blur", () => this.setCursor(-1));
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
        this.moving = true;
        this.sight.place = this.sight.moved(factor, from, to);
        this.changed();
      },
      rested: () => this.rest(),
      tapped: (at, event) => this.events.pick?.(this.near(at, event.pointerType), event),
      tappedTwice: (at) => this.glideTo(this.sight.moved(2, at)),
      pointed: (at) => this.point(at),
      looping: (path, mode) => {
        Object.assign(this.state, { path, mode });
        this.draw();
      },
      looped: (path, mode) => {
        const polygon = path.map(([u, v]) => this.sight.toMap(u, v));
        this.events.lasso?.(within(this.grid, polygon, this.shown), mode);
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
    const { sight } = this;
    this.pointGlide.end();
    const kept = keep && n === this.points.n;
    const before = { xs: this.xs, ys: this.ys, corner: sight.toMap(0, 0), far: sight.toMap(100, 100) };
    const whole = sight.isWhole || !kept;
    this.xs = Float32Array.from({ length: n }, (_, i) => xs[i] ?? NaN);
    this.ys = Float32Array.from({ length: n }, (_, i) => ys[i] ?? NaN);
    sight.span(this.xs, this.ys, n);
    sight.place = whole ? sight.whole : sight.place;
    this.grid = new Grid(this.xs, this.ys, n, sight.box);
    if (!kept) {
      this.shown = new Uint8Array(n).fill(1);
      this.selected = new Uint8Array(n);
      Object.assign(this.state, { chosen: -1, neighbours: [], hovered: -1, cursor: -1 });
      if (this.looks.looks.length !== n) this.looks.set(new Int8Array(n).fill(-1), () => "");
    }
    this.points = { xs: this.xs, ys: this.ys, n, kinds: new Uint8Array(n), looks: this.looks.looks };
    this.sort();
    this.findNames();
    if (kept && this.sight.width > 1) this.arrange(before);
  }

  /**
   * Lets the points glide from where they were on the screen to where they belong.
   * @param {{xs: Float32Array, ys: Float32Array, corner: [number, number], far: [number, number]}} before
   */
  arrange({ xs, ys, corner, far }) {
    const [[a, b], [c, d]] = [this.sight.toMap(0, 0), this.sight.toMap(100, 100)];
    const across = (c - a) / (far[0] - corner[0]);
    const up = (d - b) / (far[1] - corner[1]);
    const from = { xs: xs.map((x) => a + (x - corner[0]) * across), ys: ys.map((y) => b + (y - corner[1]) * up) };
    for (const entry of this.painter.writing.entries) {
      if (entry.was) entry.was = { ...entry.was, x: a + (entry.was.x - corner[0]) * across, y: b + (entry.was.y - corner[1]) * up };
    }
    const { n } = this.points;
    const now = { xs: new Float32Array(n), ys: new Float32Array(n) };
    this.pointGlide.run(ARRANGE_MS, (share) => {
      const done = share >= 1;
      for (let i = 0; i < n && !done; i += 1) {
        now.xs[i] = from.xs[i] + (this.xs[i] - from.xs[i]) * share;
        now.ys[i] = from.ys[i] + (this.ys[i] - from.ys[i]) * share;
      }
      Object.assign(this.points, done ? { xs: this.xs, ys: this.ys } : now);
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
    this.points.looks = this.looks.looks;
    this.repaint();
  }

  /** @param {Uint8Array} shown 1 for each row that is */
  setShown(shown) {
    this.shown = shown;
    this.sort();
    this.findNames();
  }

  /** @param {Iterable<number> | Uint8Array} selected rows, or 1 for each that is */
  setSelected(selected) {
    if (selected instanceof Uint8Array) this.selected = selected;
    else {
      this.selected = new Uint8Array(this.points.n);
      for (const i of selected) this.selected[i] = 1;
    }
    this.sort();
  }

  /** Full are those that are selected, or all where none is; the other shown ones are dim, the rest faint dots. */
  sort() {
    const { kinds, n } = this.points;
    const any = this.selected.includes(1);
    for (let i = 0; i < n; i += 1) kinds[i] = this.shown[i] ? (any && !this.selected[i] ? 1 : 2) : 0;
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
    this.painter.writing.find(this.xs, this.ys, this.shown, Math.max(right - left, top - bottom) / 2);
    this.draw();
  }

  /** What panels cover, in pixels: the whole map fits in what they leave. @param {Partial<import("./canvas/view.js").Sides>} sides */
  setCovered(sides) {
    Object.assign(this.sight.covered, sides);
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

  /** Brings a track into sight. @param {number} i */
  focusOn(i) {
    if (!(i >= 0 && i < this.points.n) || this.sight.sees(this.xs[i], this.ys[i], 48)) return;
    this.glideTo([this.xs[i], this.ys[i], this.sight.k], REVEAL_MS);
  }

  /** @param {number} x @param {number} y @param {boolean} rests */
  lookAt(x, y, rests) {
    this.viewGlide.stop();
    this.moving = !rests;
    this.sight.place = [x, y, this.sight.k];
    this.changed();
  }

  /** @param {Place} to @param {number} [ms] */
  glideTo(to, ms = ZOOM_MS) {
    const from = this.sight.place;
    this.viewGlide.run(ms, (share) => {
      this.moving = share < 1;
      this.sight.place = betweenPlaces(from, to, share);
      this.changed();
    });
  }

  rest() {
    this.moving = false;
    this.changed();
  }

  changed() {
    this.told = false;
    this.repaint();
  }

  /** The nearest shown track in a direction; the one nearest to the middle where `i` is none. @param {number} i @param {number} right @param {number} up */
  beside(i, right, up) {
    return this.grid.beside(i, right, up, this.shown, [this.sight.x, this.sight.y]);
  }

  /** @param {number} right @param {number} up */
  step(right, up) {
    const from = this.state.cursor >= 0 ? this.state.cursor : this.state.chosen;
    const i = this.beside(from, right, up);
    if (i < 0) return;
    this.setCursor(i);
    this.focusOn(i);
    this.events.hover?.(i, ...this.sight.toScreen(this.xs[i], this.ys[i]), "keys");
  }

  /** @param {number} i */
  setCursor(i) {
    if (i === this.state.cursor) return;
    this.state.cursor = i;
    if (i < 0) this.events.hover?.(-1, 0, 0, "keys");
    this.draw();
  }

  /** @param {KeyboardEvent} event */
  pickAtCursor(event) {
    const { cursor } = this.state;
    if (cursor >= 0) this.events.pick?.(cursor, event);
    return cursor >= 0;
  }

  selectAtCursor() {
    const { cursor } = this.state;
    if (cursor >= 0) this.events.lasso?.([cursor], this.selected[cursor] ? "subtract" : "add");
    return cursor >= 0;
  }

  giveUp() {
    return this.gestures.giveUp();
  }

  /** @param {readonly [number, number]} at @param {string} by */
  near(at, by) {
    const reach = REACH[/** @type {keyof typeof REACH} */ (by)] ?? REACH.mouse;
    return this.grid.nearest(...this.sight.toMap(...at), reach / this.sight.scale, this.shown);
  }

  /** @param {[number, number] | null} at */
  point(at) {
    const i = at ? this.near(at, "mouse") : -1;
    this.element.classList.toggle("pointing", i >= 0);
    if (i === this.state.hovered) return;
    this.state.hovered = i;
    const [x, y] = i < 0 ? [0, 0] : this.sight.toScreen(this.xs[i], this.ys[i]);
    this.events.hover?.(i, x, y, "pointer");
    this.draw();
  }

  measure() {
    const { clientWidth: width, clientHeight: height } = this.element;
    // A page that is hidden has no size; it comes back with the one it had.
    if (!width || !height) return;
    Object.assign(this.sight, { width, height });
    this.stale = true;
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
    this.stale = true;
    if (this.minimap && !this.moving) this.minimap.stale = true;
    this.draw();
  }

  /** Draws with the next frame, however often it is asked for. */
  draw() {
    this.waiting ||= requestAnimationFrame(() => this.paint());
  }

  paint() {
    this.waiting = 0;
    const { sight, points, looks, painter } = this;
    if (sight.width <= 1) return;
    if (this.stale) painter.draw(sight, points, looks, this.moving);
    this.stale = false;
    painter.drawOver(sight, points, this.state);
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
