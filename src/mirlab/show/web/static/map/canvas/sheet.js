// Marks as pixels, written straight into a picture: ten thousand of them in a few milliseconds, on a machine
// without a graphics processor as well.

import { drawMark } from "../../core/palette.js";
import { AROUND } from "./density.js";
import { shine } from "./glow.js";

/** @typedef {{colour: string, mark: number}} Style */
/** @typedef {{values: Uint32Array, right: Int32Array, down: Int32Array, offsets: Int32Array}} Stamp */

/** Pixels around the sheet, so that marks that are cut by its edge need no care. */
const MARGIN = 40;
const MOST_STAMPS = 3000;
/** Points to a step. */
const A_STEP = 1500;

/** @type {OffscreenCanvasRenderingContext2D | null} */
let easel = null;

/**
 * The pixels of a mark that are not empty: their places around its centre, and their values.
 * @param {Style} style
 * @param {number} r its radius in CSS pixels
 * @param {number} ratio pixels of the screen to one of CSS
 * @param {number} alpha
 * @param {string | null} edge colour of a thin edge that parts it from others; null for none
 * @returns {Stamp}
 */
export function stamp({ colour, mark }, r, ratio, alpha, edge) {
  const half = Math.min(MARGIN - 1, Math.ceil((1.6 * r + 1.5) * ratio));
  const size = 2 * half + 1;
  easel ??= new OffscreenCanvas(2 * MARGIN, 2 * MARGIN).getContext("2d", { willReadFrequently: true });
  const context = /** @type {OffscreenCanvasRenderingContext2D} */ (easel);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, size, size);
  context.setTransform(ratio, 0, 0, ratio, half + 0.5, half + 0.5);
  if (edge) {
    context.fillStyle = edge;
    drawMark(context, mark, 0, 0, r + 0.9);
  }
  context.fillStyle = colour;
  drawMark(context, mark, 0, 0, r);
  const pixels = new Uint32Array(context.getImageData(0, 0, size, size).data.buffer);
  const places = Array.from(pixels.keys()).filter((i) => pixels[i] >>> 24 > 8);
  const faint = (/** @type {number} */ value) => (value & 0xffffff) | (Math.round((value >>> 24) * alpha) << 24);
  return {
    right: Int32Array.from(places, (i) => (i % size) - half),
    down: Int32Array.from(places, (i) => Math.floor(i / size) - half),
    values: Uint32Array.from(places, (i) => faint(pixels[i])),
    offsets: new Int32Array(places.length),
  };
}

export class Sheet {
  /** @param {HTMLCanvasElement} canvas */
  constructor(canvas) {
    this.canvas = canvas;
    // Without transparency: there is nothing that a browser has to mix with it.
    this.context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d", { alpha: false }));
    this.image = new ImageData(1, 1);
    this.pixels = new Uint32Array(1);
    this.ratio = 0;
    /** The size of what is drawn, which comes on the screen with `show`. */
    this.wide = 0;
    this.high = 0;
    /** @type {Map<string, Stamp>} */
    this.stamps = new Map();
  }

  /**
   * A new sheet at the screen's own resolution with the glow on it, in steps; `show` brings it on the screen.
   * @param {number} width in CSS pixels
   * @param {number} height
   * @param {import("./density.js").Picture} picture
   * @param {number} cell CSS pixels to a cell of it
   * @param {readonly [number, number, number]} paper
   */
  *begin(width, height, picture, cell, paper) {
    const ratio = devicePixelRatio || 1;
    const wide = Math.max(1, Math.round(width * ratio));
    const high = Math.max(1, Math.round(height * ratio));
    if (this.wide !== wide || this.high !== high || this.ratio !== ratio) {
      Object.assign(this, { wide, high });
      this.image = this.context.createImageData(wide + 2 * MARGIN, high + 2 * MARGIN);
      this.pixels = new Uint32Array(this.image.data.buffer);
      if (this.ratio !== ratio) this.stamps.clear();
      for (const one of this.stamps.values()) this.measure(one);
      this.ratio = ratio;
    }
    const part = { left: MARGIN, top: MARGIN, width: wide, height: high };
    yield* shine({ pixels: this.pixels, width: this.image.width }, part, picture, { cell: cell * ratio, around: AROUND }, paper);
  }

  /** How far a stamp's pixels lie from its centre on a sheet of this width. @param {Stamp} stamp */
  measure({ right, down, offsets }) {
    const { width } = this.image;
    for (let p = 0; p < offsets.length; p += 1) offsets[p] = down[p] * width + right[p];
  }

  /**
   * The stamps of some styles, made once.
   * @param {readonly Style[]} styles
   * @param {number} r
   * @param {number} alpha
   * @param {string | null} edge
   */
  stampsOf(styles, r, alpha, edge) {
    if (this.stamps.size > MOST_STAMPS) this.stamps.clear();
    return styles.map((style) => {
      const key = [style.colour, style.mark, r, alpha, edge].join("|");
      let found = this.stamps.get(key);
      if (!found) {
        found = stamp(style, r, this.ratio, alpha, edge);
        this.measure(found);
        this.stamps.set(key, found);
      }
      return found;
    });
  }

  /**
   * Puts the points of one kind on the sheet, in steps. Where two meet the later one wins.
   * @param {{xs: Float32Array, ys: Float32Array, n: number, kinds: Uint8Array, looks: ArrayLike<number>}} points
   * @param {number} kind
   * @param {readonly Stamp[]} stamps by look
   * @param {{scale: number, x: number, y: number}} at where the map's origin lies, in CSS pixels
   */
  *put({ xs, ys, n, kinds, looks }, kind, stamps, at) {
    const { pixels } = this;
    const { width, height } = this.image;
    const scale = at.scale * this.ratio;
    const x0 = at.x * this.ratio + MARGIN;
    const y0 = at.y * this.ratio + MARGIN;
    const [right, bottom] = [width - MARGIN, height - MARGIN];
    for (let i = 0; i < n; i += 1) {
      if (i % A_STEP === A_STEP - 1) yield;
      if (kinds[i] !== kind) continue;
      const u = x0 + xs[i] * scale;
      const v = y0 - ys[i] * scale;
      if (!(u >= MARGIN && v >= MARGIN && u < right && v < bottom)) continue;
      const { values, offsets } = stamps[looks[i]];
      const centre = (v | 0) * width + (u | 0);
      for (let p = 0; p < values.length; p += 1) {
        const value = values[p];
        const place = centre + offsets[p];
        pixels[place] = value >>> 24 > 250 ? value : over(value, pixels[place]);
      }
    }
  }

  show() {
    const { canvas, context, wide, high } = this;
    if (canvas.width !== wide || canvas.height !== high) Object.assign(canvas, { width: wide, height: high });
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.putImageData(this.image, -MARGIN, -MARGIN, MARGIN, MARGIN, wide, high);
  }
}

/**
 * A colour over one that is not transparent.
 * @param {number} value
 * @param {number} under
 */
function over(value, under) {
  const share = value >>> 24;
  const rest = 255 - share;
  const red = ((value & 255) * share + (under & 255) * rest) / 255;
  const green = (((value >> 8) & 255) * share + ((under >> 8) & 255) * rest) / 255;
  const blue = (((value >> 16) & 255) * share + ((under >> 16) & 255) * rest) / 255;
  return (0xff000000 | (blue << 16) | (green << 8) | red) >>> 0;
}
