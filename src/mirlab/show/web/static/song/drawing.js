// What is drawn of a song over time: waveform, spectrogram, classes stacked, rows of tags or numbers, the axis.

import { fit } from "../core/drawing.js";
import { clock } from "../core/format.js";
import { categoryColour, ink } from "../core/palette.js";

/** @typedef {import("./moment.js").Part} Part */

const FONT = "12px Inter, system-ui, sans-serif";
const ROWS = 8;
const LEAST_ROW = 22;

/**
 * By amplitude around the middle: silence is a line.
 * @param {HTMLCanvasElement} canvas
 * @param {number[]} peaks
 */
export function drawWave(canvas, peaks) {
  const [context, width, height] = fit(canvas);
  context.fillStyle = getComputedStyle(canvas).getPropertyValue("--accent");
  const bars = Math.max(1, Math.min(peaks.length, Math.floor(width / 2)));
  const wide = width / bars;
  for (let n = 0; n < bars; n += 1) {
    const [from, to] = [Math.floor((n * peaks.length) / bars), Math.floor(((n + 1) * peaks.length) / bars)];
    let peak = 0;
    for (let i = from; i < Math.max(to, from + 1); i += 1) peak = Math.max(peak, peaks[i]);
    const tall = Math.max(1, Math.min(1, peak) * height);
    context.fillRect(n * wide, (height - tall) / 2, Math.max(1, wide - 0.5), tall);
  }
}

/** @typedef {[number, number, number]} Rgb */

/** Red, green and blue of a colour as browsers say it: rgb(1, 2, 3). @param {string} colour @returns {Rgb} */
function channels(colour) {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue];
}

/** Shades from nothing to much in the colours of now, so that nothing is the paper itself. @returns {Rgb[]} 256 of them */
function shades() {
  const styles = getComputedStyle(document.body);
  const stops = [styles.getPropertyValue("--raised"), styles.getPropertyValue("--accent"), styles.color].map(channels);
  return Array.from({ length: 256 }, (_, i) => {
    const at = (i / 255) * (stops.length - 1);
    const [from, to] = [stops[Math.floor(at)], stops[Math.min(stops.length - 1, Math.floor(at) + 1)]];
    const share = at - Math.floor(at);
    return /** @type {Rgb} */ (from.map((value, c) => Math.round(value + share * (to[c] - value))));
  });
}

/**
 * The bytes of a spectrogram as a picture, low bands at the bottom.
 * @param {{bands: number, columns: number, values: string}} mel
 */
export function painted({ bands, columns, values }) {
  const bytes = Uint8Array.from(atob(values), (letter) => letter.charCodeAt(0));
  const picture = document.createElement("canvas");
  picture.width = columns;
  picture.height = bands;
  const context = /** @type {CanvasRenderingContext2D} */ (picture.getContext("2d"));
  const image = context.createImageData(columns, bands);
  const colours = shades();
  for (let band = 0; band < bands; band += 1) {
    for (let column = 0; column < columns; column += 1) {
      const place = 4 * ((bands - 1 - band) * columns + column);
      image.data.set(colours[bytes[band * columns + column]], place);
      image.data[place + 3] = 255;
    }
  }
  context.putImageData(image, 0, 0);
  return picture;
}

/** @param {HTMLCanvasElement} canvas @param {HTMLCanvasElement} picture */
export function drawSpectrum(canvas, picture) {
  const [context, width, height] = fit(canvas);
  context.imageSmoothingEnabled = false;
  context.drawImage(picture, 0, 0, width, height);
}

/**
 * Probabilities of classes, one above the other; each window is shown up to where the next begins.
 * @param {HTMLCanvasElement} canvas
 * @param {{timeline: Part[], labels: string[], duration: number}} classes
 * @param {(name: string) => number} [place] of a class among the colours
 */
export function drawClasses(canvas, { timeline, labels, duration }, place = (name) => labels.indexOf(name)) {
  const [context, width, height] = fit(canvas);
  timeline.forEach((part, n) => {
    const until = timeline[n + 1]?.start ?? duration;
    const from = (part.start / duration) * width;
    let y = 0;
    labels.forEach((label) => {
      const tall = (part.probabilities?.[label] ?? 0) * height;
      context.fillStyle = categoryColour(place(label));
      context.fillRect(from, y, (until / duration) * width - from + 1, tall);
      y += tall;
    });
  });
  if (timeline.length) return;
  context.fillStyle = ink();
  context.font = FONT;
  context.fillText("Shorter than 3 s, so there are no windows to classify.", 8, height / 2);
}

/**
 * The tags that are ever most probable, or the numbers, and how to read a share of each.
 * @param {any} classes
 * @returns {{names: string[], share: (part: Part, name: string) => number}}
 */
export function targetRows({ timeline, labels, ranges, task }) {
  const most = (/** @type {string} */ tag) =>
    Math.max(...timeline.map((/** @type {Part} */ part) => part.probabilities?.[tag] ?? 0));
  const names = task === "tags"
    ? [...labels].sort((a, b) => most(b) - most(a)).slice(0, ROWS)
    : labels.slice(0, ROWS);
  const share = (/** @type {Part} */ part, /** @type {string} */ name) => {
    if (task === "tags") return part.probabilities?.[name] ?? 0;
    const [low, high] = ranges[name];
    return Math.min(1, Math.max(0, ((part.values?.[name] ?? low) - low) / Math.max(high - low, 1e-12)));
  };
  return { names, share };
}

/**
 * The tags of a learned model, each as a share of the highest score.
 * @param {{timeline: Part[]}} tags
 * @returns {{names: string[], share: (part: Part, name: string) => number}}
 */
export function tagRows({ timeline }) {
  const names = Object.keys(timeline[0]?.scores ?? {});
  const full = Math.max(1e-9, ...timeline.flatMap((part) => Object.values(part.scores ?? {})));
  return { names, share: (part, name) => (part.scores?.[name] ?? 0) / full };
}

/**
 * A row for each name; the stronger its colour, the higher its share.
 * @param {HTMLCanvasElement} canvas
 * @param {{timeline: Part[], duration: number}} said
 * @param {{names: string[], share: (part: Part, name: string) => number}} rows
 */
export function drawRows(canvas, { timeline, duration }, { names, share }) {
  canvas.style.setProperty("height", `${Math.max(1, names.length) * LEAST_ROW}px`);
  const [context, width, height] = fit(canvas);
  const tall = height / Math.max(1, names.length);
  const colours = shades();
  timeline.forEach((part, n) => {
    const from = (part.start / duration) * width;
    const until = ((timeline[n + 1]?.start ?? part.stop) / duration) * width;
    names.forEach((name, i) => {
      const part255 = Math.round(255 * Math.min(1, Math.max(0, share(part, name))));
      context.fillStyle = `rgb(${colours[part255].join(" ")})`;
      context.fillRect(from, i * tall, until - from + 1, tall - 1);
    });
  });
  context.font = FONT;
  context.textBaseline = "middle";
  const surface = getComputedStyle(canvas).getPropertyValue("--surface");
  names.forEach((name, i) => {
    const y = (i + 0.5) * tall;
    context.fillStyle = surface;
    context.beginPath();
    context.roundRect(4, y - 9, context.measureText(name).width + 12, 18, 6);
    context.fill();
    context.fillStyle = ink();
    context.fillText(name, 10, y);
  });
}

/** @param {HTMLCanvasElement} canvas @param {number} duration */
export function drawAxis(canvas, duration) {
  const [context, width, height] = fit(canvas);
  const step = [1, 2, 5, 10, 15, 30, 60, 120, 300].find((s) => (width * s) / duration > 60) ?? 600;
  context.fillStyle = getComputedStyle(canvas).getPropertyValue("--muted");
  context.font = FONT;
  for (let t = 0; t < duration; t += step) {
    const x = (t / duration) * width;
    context.fillRect(x, 0, 1, 4);
    if (x + 3 + context.measureText(clock(t)).width <= width) context.fillText(clock(t), x + 3, height - 4);
  }
}
