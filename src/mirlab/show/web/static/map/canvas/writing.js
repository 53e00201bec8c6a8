// Names on the map: where they stand, and text with a halo in the paper's colour, drawn once as pictures.

import { anchor, placed, worth } from "./names.js";

/** @typedef {{text: string, colour?: string, rows: ArrayLike<number>}} Name */
/** @typedef {import("./names.js").Anchor} Anchor */
/** @typedef {{name: Name, label: boolean, at: Anchor | null, was: Anchor | null, value: number}} Entry */
/** @typedef {{canvas: OffscreenCanvas, width: number, height: number}} Picture */

const LONGEST = 34;
const MOST = 400;
/** Pixels of the screen to an artist's name, where the whole map is seen. */
const ROOM = 46_000;
const LABEL = { font: "650 22px Inter, system-ui, sans-serif", height: 26, halo: 8, spacing: "-0.4px" };
const SMALL = { font: "650 17px Inter, system-ui, sans-serif", height: 20, halo: 6, spacing: "-0.3px" };
/** Pixels of the screen, across or down, below which labels are smaller. */
const NARROW = 420;
const ARTIST = { font: "500 11.5px Inter, system-ui, sans-serif", height: 15, halo: 5, spacing: "0px" };
const BELOW = 13;
const EDGE = 6;

/** @param {string} text */
function short(text) {
  const letters = Array.from(text);
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join("")}…` : text;
}

export class Writing {
  constructor() {
    /** @type {Entry[]} */
    this.entries = [];
    /** @type {Map<string, Picture>} */
    this.pictures = new Map();
    this.half = 1;
  }

  /** @param {readonly Name[]} labels @param {readonly Name[]} artists */
  set(labels, artists) {
    const entry = (/** @type {Name} */ name, /** @type {boolean} */ label) => (
      { name, label, at: null, was: null, value: 0 }
    );
    const largest = [...artists].sort((a, b) => b.rows.length - a.rows.length).slice(0, MOST);
    this.entries = [...labels.map((name) => entry(name, true)), ...largest.map((name) => entry(name, false))];
  }

  /**
   * Finds where the groups are; those of before are kept for a glide.
   * @param {ArrayLike<number>} xs
   * @param {ArrayLike<number>} ys
   * @param {ArrayLike<number>} shown
   * @param {number} half half of what the map spans
   */
  find(xs, ys, shown, half) {
    this.half = half;
    for (const entry of this.entries) {
      entry.was = entry.at;
      entry.at = anchor(entry.name.rows, xs, ys, shown);
    }
  }

  /**
   * The names that stand at a zoom, with their places on the screen.
   * @param {import("./view.js").View} view
   * @param {number} ratio
   * @param {{ink: string, muted: string, paper: string}} colours
   * @param {number} share of the way from where the groups were to where they are
   */
  standing(view, ratio, colours, share = 1) {
    const found = [];
    for (const entry of this.entries) {
      const { at, was, label, name } = entry;
      if (!at) continue;
      const value = label ? at.count : worth(at, view.k, this.half);
      if (!value) continue;
      const [x, y] = share < 1 && was ? [was.x + (at.x - was.x) * share, was.y + (at.y - was.y) * share] : [at.x, at.y];
      found.push({ name, label, value, x, y });
    }
    found.sort((a, b) => Number(b.label) - Number(a.label) || b.value - a.value);
    // By their rank and not by what is in sight: no name comes or goes while the map is moved.
    const room = Math.max(6, (view.free.width * view.free.height) / ROOM) * Math.max(1, view.k) ** 1.6;
    found.length = Math.min(found.length, Math.round(room) + found.filter(({ label }) => label).length);
    const large = Math.min(view.free.width, view.free.height) < NARROW ? SMALL : LABEL;
    const written = found.map(({ name, label, x, y }) => {
      const colour = label ? (name.colour ?? colours.ink) : colours.muted;
      const picture = this.picture(short(name.text), label ? large : ARTIST, colour, colours.paper, ratio);
      const [u, v] = view.toScreen(x, y);
      // Where the whole map is seen, none is cut by the edge of the screen.
      const most = view.isWhole ? view.width - picture.width / 2 - EDGE : Infinity;
      return { text: name.text, label, x: Math.max(view.width - most, Math.min(most, u)), y: label ? v : v + BELOW, picture };
    });
    const places = placed(written.map(({ label, picture: { width, height }, x, y }) => ({ x, y, width, height, must: label })));
    return written.flatMap((name, i) => {
      const place = places[i];
      return place ? [{ ...name, x: place[0], y: place[1] }] : [];
    });
  }

  /**
   * @param {CanvasRenderingContext2D} context in pixels of the screen
   * @param {import("./view.js").View} view
   * @param {number} ratio
   * @param {{ink: string, muted: string, paper: string}} colours
   * @param {number} share
   * @param {number} wide pixels around the screen that are drawn, too
   */
  draw(context, view, ratio, colours, share, wide) {
    const { width, height } = view;
    for (const { picture, x, y } of this.standing(view, ratio, colours, share).reverse()) {
      const { canvas } = picture;
      const [across, up] = [wide + picture.width, wide + picture.height];
      if (x < -across || y < -up || x > width + across || y > height + up) continue;
      context.drawImage(canvas, Math.round(x * ratio - canvas.width / 2), Math.round(y * ratio - canvas.height / 2));
    }
  }

  /**
   * @param {string} text
   * @param {typeof LABEL} face
   * @param {string} colour
   * @param {string} paper
   * @param {number} ratio
   * @returns {Picture}
   */
  picture(text, face, colour, paper, ratio) {
    const { font, height, halo, spacing } = face;
    const key = [text, font, colour, paper, ratio].join("\n");
    const known = this.pictures.get(key);
    if (known) return known;
    if (this.pictures.size > 2 * MOST) this.pictures.clear();
    const canvas = new OffscreenCanvas(1, 1);
    let context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext("2d"));
    context.font = font;
    context.letterSpacing = spacing;
    const width = Math.ceil(context.measureText(text).width);
    canvas.width = Math.ceil((width + 2 * halo) * ratio);
    canvas.height = Math.ceil((height + 2 * halo) * ratio);
    context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext("2d"));
    context.scale(ratio, ratio);
    context.font = font;
    context.letterSpacing = spacing;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.lineJoin = "round";
    const [x, y] = [width / 2 + halo, height / 2 + halo];
    context.strokeStyle = context.shadowColor = paper;
    // A soft halo around a firm one: letters stay clear of points without a box around them.
    context.globalAlpha = 0.7;
    context.lineWidth = halo / 2;
    for (const blur of [halo, halo / 2]) {
      context.shadowBlur = blur * ratio;
      context.strokeText(text, x, y);
    }
    context.shadowBlur = 0;
    context.globalAlpha = 1;
    context.fillStyle = colour;
    context.fillText(text, x, y);
    const made = { canvas, width, height };
    this.pictures.set(key, made);
    return made;
  }
}
