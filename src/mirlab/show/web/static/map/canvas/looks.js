// What the points look like: colours and shapes by code, or colours by a number.

import { missingColour } from "../../core/palette.js";

/** @typedef {import("./sheet.js").Style} Style */
/** @typedef {(code: number) => string} Palette */

const SHADES = 64;
const MOST = 1000;

export class Looks {
  constructor() {
    this.looks = new Uint16Array(0);
    /** @type {() => Style[]} */
    this.make = () => [];
    /** @type {Style[]} */
    this.styles = [];
    /** @type {[number, number, number][]} */
    this.colours = [];
  }

  /**
   * @param {ArrayLike<number>} values codes from 0, -1 for unknown; or, as Float32Array or Float64Array, shares
   *   from 0 to 1, NaN for unknown
   * @param {Palette} paletteFn the colour of a code or of a share, asked anew when the theme changes; what is
   *   unknown (-1, NaN) has the palette's colour for it where this gives none
   * @param {(code: number) => number} [marks] the shape of a code
   */
  set(values, paletteFn, marks = () => 0) {
    const shares = values instanceof Float32Array || values instanceof Float64Array;
    this.looks = new Uint16Array(values.length);
    let last = SHADES - 1;
    if (!shares) {
      last = -1;
      for (let i = 0; i < values.length; i += 1) last = Math.max(last, Math.min(MOST, values[i]));
    }
    for (let i = 0; i < values.length; i += 1) {
      const value = shares ? Math.round(Math.min(1, Math.max(0, values[i])) * last) : Math.min(MOST, values[i]);
      this.looks[i] = value >= 0 ? value : last + 1;
    }
    const unknown = shares ? NaN : -1;
    this.make = () => {
      const styles = Array.from({ length: last + 1 }, (_, code) => (
        { colour: paletteFn(shares ? code / last : code), mark: shares ? 0 : marks(code) }
      ));
      return [...styles, { colour: paletteFn(unknown) || missingColour(), mark: shares ? 0 : Math.max(0, marks(-1) || 0) }];
    };
    this.renew();
  }

  /** Asks for the colours anew, as the theme has changed. */
  renew() {
    this.styles = this.make();
    this.colours = this.styles.map(({ colour }) => rgb(colour));
  }
}

/** @type {Map<string, [number, number, number]>} */
const known = new Map();
/** @type {OffscreenCanvasRenderingContext2D | null} */
let drop = null;

/** @param {string} colour as CSS writes it @returns {[number, number, number]} */
export function rgb(colour) {
  let found = known.get(colour);
  if (!found) {
    drop ??= new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    const context = /** @type {OffscreenCanvasRenderingContext2D} */ (drop);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [r, g, b] = context.getImageData(0, 0, 1, 1).data;
    found = [r, g, b];
    known.set(colour, found);
  }
  return found;
}
