// Marks as pixels, written straight into a picture: ten thousand of them in a few milliseconds, on a machine
// without a graphics processor as well.

import { drawMark } from "../core/palette.js";

// The pixels of a mark that are not empty: their places around its centre, and their values.
export function stamp({ colour, mark }, r, ratio, alpha) {
  const half = Math.ceil(1.6 * r * ratio);
  const size = 2 * half + 1;
  const canvas = new OffscreenCanvas(size, size);
  const context = canvas.getContext("2d");
  context.globalAlpha = alpha;
  context.fillStyle = colour;
  context.translate(half + 0.5, half + 0.5);
  context.scale(ratio, ratio);
  drawMark(context, mark, 0, 0, r);
  const pixels = new Uint32Array(context.getImageData(0, 0, size, size).data.buffer);
  const places = Array.from(pixels.keys()).filter((i) => pixels[i] >>> 24 > 8);
  return {
    half,
    right: Int32Array.from(places, (i) => (i % size) - half),
    down: Int32Array.from(places, (i) => Math.floor(i / size) - half),
    values: Uint32Array.from(places, (i) => pixels[i]),
  };
}

export class Sheet {
  constructor(canvas) {
    this.canvas = canvas;
    this.context = canvas.getContext("2d");
  }

  // An empty sheet at the screen's own resolution.
  clear() {
    this.ratio = devicePixelRatio || 1;
    const width = Math.max(1, Math.round(this.canvas.clientWidth * this.ratio));
    const height = Math.max(1, Math.round(this.canvas.clientHeight * this.ratio));
    if (!this.image || this.canvas.width !== width || this.canvas.height !== height) {
      [this.canvas.width, this.canvas.height] = [width, height];
      this.image = this.context.createImageData(width, height);
      this.pixels = new Uint32Array(this.image.data.buffer);
    } else {
      this.pixels.fill(0);
    }
  }

  // Puts a mark at a place in CSS pixels. Where two meet the later one wins, its thin edges aside.
  put(mark, x, y) {
    const { width, height } = this.image;
    const { half, right, down, values } = mark;
    const cx = Math.round(x * this.ratio - 0.5);
    const cy = Math.round(y * this.ratio - 0.5);
    if (cx < half || cy < half || cx >= width - half || cy >= height - half) return;
    const { pixels } = this;
    const centre = cy * width + cx;
    for (let i = 0; i < values.length; i += 1) {
      const at = centre + down[i] * width + right[i];
      if (values[i] >>> 24 > 127 || pixels[at] === 0) pixels[at] = values[i];
    }
  }

  show() {
    this.context.putImageData(this.image, 0, 0);
  }
}
