// The whole map in a corner, with what the large one shows of it; dragging moves that.

/** @typedef {import("./view.js").View} View */

const LONG = 148;
const SHORT = 96;
const INSIDE = 7;

export class Minimap {
  /**
   * @param {HTMLElement} root
   * @param {(x: number, y: number, rests: boolean) => void} go to a place in the map's units
   */
  constructor(root, go) {
    this.canvas = document.createElement("canvas");
    this.canvas.className = "minimap";
    this.canvas.setAttribute("aria-hidden", "true");
    this.canvas.hidden = true;
    root.append(this.canvas);
    this.dots = document.createElement("canvas");
    this.go = go;
    this.scale = 1;
    this.middle = [0, 0];
    this.stale = true;
    const follow = (/** @type {PointerEvent} */ event, /** @type {boolean} */ rests) => {
      const { left, top } = this.canvas.getBoundingClientRect();
      const u = event.clientX - left - this.canvas.clientLeft - LONG / 2;
      const v = event.clientY - top - this.canvas.clientTop - SHORT / 2;
      this.go(this.middle[0] + u / this.scale, this.middle[1] - v / this.scale, rests);
    };
    let held = false;
    this.canvas.addEventListener("pointerdown", (event) => {
      held = true;
      this.canvas.setPointerCapture(event.pointerId);
      follow(event, false);
    });
    this.canvas.addEventListener("pointermove", (event) => {
      if (held) follow(event, false);
    });
    this.canvas.addEventListener("pointerup", (event) => {
      if (held) follow(event, true);
      held = false;
    });
    this.canvas.addEventListener("pointercancel", () => (held = false));
  }

  /**
   * @param {View} view
   * @param {import("./density.js").Points} points
   * @param {readonly string[]} colours by look
   * @param {string} ink
   */
  draw(view, points, colours, ink) {
    this.canvas.hidden = view.isWhole || points.n < 2;
    if (this.canvas.hidden) return;
    const ratio = devicePixelRatio || 1;
    const [width, height] = [Math.round(LONG * ratio), Math.round(SHORT * ratio)];
    const { left, right, bottom, top } = view.box;
    this.middle = [(left + right) / 2, (bottom + top) / 2];
    const fits = Math.min((LONG - 2 * INSIDE) / (right - left), (SHORT - 2 * INSIDE) / (top - bottom));
    if (this.stale || this.dots.width !== width || fits !== this.scale) {
      this.scale = fits;
      this.stale = false;
      [this.dots.width, this.dots.height] = [width, height];
      this.dot(points, colours, ratio);
    }
    if (this.canvas.width !== width) [this.canvas.width, this.canvas.height] = [width, height];
    const context = /** @type {CanvasRenderingContext2D} */ (this.canvas.getContext("2d"));
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.drawImage(this.dots, 0, 0);
    context.scale(ratio, ratio);
    const [[x1, y1], [x2, y2]] = this.seen(view);
    context.fillStyle = ink;
    context.globalAlpha = 0.1;
    context.fillRect(x1, y1, x2 - x1, y2 - y1);
    context.globalAlpha = 1;
    context.strokeStyle = ink;
    context.lineWidth = 1.5;
    context.strokeRect(x1, y1, x2 - x1, y2 - y1);
  }

  /** The corners of what the large map shows, in this one's pixels and never outside of it. @param {View} view */
  seen(view) {
    const { x, y, width, height } = view.free;
    return [[x, y], [x + width, y + height]].map(([u, v]) => {
      const [a, b] = view.toMap(u, v);
      const across = LONG / 2 + (a - this.middle[0]) * this.scale;
      const down = SHORT / 2 - (b - this.middle[1]) * this.scale;
      return [Math.min(LONG - 1, Math.max(1, across)), Math.min(SHORT - 1, Math.max(1, down))];
    });
  }

  /**
   * @param {import("./density.js").Points} points
   * @param {readonly string[]} colours
   * @param {number} ratio
   */
  dot({ xs, ys, n, kinds, looks }, colours, ratio) {
    const context = /** @type {CanvasRenderingContext2D} */ (this.dots.getContext("2d"));
    context.clearRect(0, 0, this.dots.width, this.dots.height);
    // A few thousand say as much as all of them.
    const step = Math.max(1, Math.floor(n / 4000));
    const size = (n > 1500 ? 1 : 1.8) * ratio;
    context.globalAlpha = n > 1500 ? 0.55 : 0.9;
    for (let i = 0; i < n; i += step) {
      if (kinds[i] !== 2) continue;
      context.fillStyle = colours[looks[i]];
      const u = (LONG / 2 + (xs[i] - this.middle[0]) * this.scale) * ratio;
      const v = (SHORT / 2 - (ys[i] - this.middle[1]) * this.scale) * ratio;
      context.fillRect(u - size / 2, v - size / 2, size, size);
    }
    context.globalAlpha = 1;
  }
}
