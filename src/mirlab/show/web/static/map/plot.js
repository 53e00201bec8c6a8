// Points on a canvas: drawing, zoom and pan, picking, lasso.
//
// Rings and the lasso lie on a second canvas, so that pointing at a track draws no point.

import { fit } from "../core/elements.js";
import { ink } from "../core/palette.js";
import { Sheet, stamp } from "./stamps.js";

const MARGIN = 16;
const REACH = 20;
const MOST_ZOOM = 60;
const DIM = 0.22;

export class Plot {
  // events: hover(i, x, y), pick(i), lasso(rows); i is -1 where there is no point.
  constructor(canvas, overlay, events) {
    Object.assign(this, { canvas, overlay, events });
    this.sheet = new Sheet(canvas);
    this.points = new Float32Array(0);
    this.looks = new Uint16Array(0);
    this.styles = [];
    this.shown = new Uint8Array(0);
    this.selection = new Set();
    this.current = -1;
    this.hovered = -1;
    this.moving = false;
    this.drag = null;
    this.waiting = false;
    this.size = [0, 0];
    this.reset();
    this.listen();
    new ResizeObserver(() => this.draw()).observe(canvas);
  }

  get count() {
    return this.points.length / 2;
  }

  reset() {
    this.zoom = 1;
    this.shift = [0, 0];
  }

  // Kept, as to ask a canvas for it takes longer than the rest of placing a point.
  measure() {
    this.size = [this.canvas.clientWidth, this.canvas.clientHeight];
  }

  // Pairs of numbers within [-1, 1].
  setPoints(pairs) {
    this.points = Float32Array.from(pairs.flat());
  }

  // looks: a number of styles for each point; styles: { colour, mark } each.
  setLooks(looks, styles) {
    this.looks = looks;
    this.styles = styles;
  }

  place(i) {
    const [width, height] = this.size;
    const x = width / 2 + this.points[2 * i] * (width / 2 - MARGIN) * this.zoom + this.shift[0];
    const y = height / 2 - this.points[2 * i + 1] * (height / 2 - MARGIN) * this.zoom + this.shift[1];
    return [x, y];
  }

  // Draws with the next frame, however often it is asked for.
  draw() {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      this.measure();
      this.drawPoints();
      this.drawOverlay();
    });
  }

  drawPoints() {
    const { sheet, selection } = this;
    sheet.clear();
    const r = (this.count > 3000 ? 2.2 : 4.2) * Math.min(2, Math.sqrt(this.zoom));
    const stamps = (alpha) => this.styles.map((style) => stamp(style, r, sheet.ratio, alpha));
    const put = (marks, chosen) => {
      for (let i = 0; i < this.count; i += 1) {
        if (!this.shown[i] || !chosen(i)) continue;
        const [x, y] = this.place(i);
        sheet.put(marks[this.looks[i]], x, y);
      }
    };
    if (selection.size) put(stamps(DIM), (i) => !selection.has(i));
    put(stamps(1), (i) => !selection.size || selection.has(i));
    sheet.show();
  }

  drawOverlay() {
    const [context] = fit(this.overlay);
    context.strokeStyle = ink();
    this.ring(context, this.hovered, 7, 1.5);
    this.ring(context, this.current, 9, 2.5);
    if (!this.drag?.path) return;
    context.setLineDash([5, 4]);
    context.beginPath();
    for (const [x, y] of this.drag.path) context.lineTo(x, y);
    context.closePath();
    context.stroke();
  }

  ring(context, i, r, width) {
    if (i < 0 || i >= this.count || !this.shown[i]) return;
    const [x, y] = this.place(i);
    context.lineWidth = width;
    context.beginPath();
    context.arc(x, y, r, 0, 2 * Math.PI);
    context.stroke();
  }

  nearest(x, y) {
    let best = -1;
    let least = REACH ** 2;
    for (let i = 0; i < this.count; i += 1) {
      if (!this.shown[i]) continue;
      const [u, v] = this.place(i);
      const gap = (u - x) ** 2 + (v - y) ** 2;
      if (gap < least) [least, best] = [gap, i];
    }
    return best;
  }

  within(polygon) {
    const rows = [];
    for (let i = 0; i < this.count; i += 1) {
      if (this.shown[i] && inside(this.place(i), polygon)) rows.push(i);
    }
    return rows;
  }

  // Brings a point into sight where it has been moved out of it.
  reveal(i) {
    const [x, y] = this.place(i);
    const { clientWidth: width, clientHeight: height } = this.canvas;
    if (x >= 0 && y >= 0 && x <= width && y <= height) return;
    this.shift[0] += width / 2 - x;
    this.shift[1] += height / 2 - y;
  }

  // Zooms so that what lies under (x, y) stays there; in the middle where nothing is given.
  zoomBy(factor, x = this.canvas.clientWidth / 2, y = this.canvas.clientHeight / 2) {
    const zoom = Math.min(MOST_ZOOM, Math.max(0.5, this.zoom * factor));
    const [cx, cy] = [this.canvas.clientWidth / 2, this.canvas.clientHeight / 2];
    const ratio = zoom / this.zoom;
    this.shift = [x - cx - (x - cx - this.shift[0]) * ratio, y - cy - (y - cy - this.shift[1]) * ratio];
    this.zoom = zoom;
    this.draw();
  }

  listen() {
    const { canvas } = this;
    canvas.addEventListener("pointerdown", (event) => this.down(event));
    canvas.addEventListener("pointermove", (event) => this.move(event));
    canvas.addEventListener("pointerup", (event) => this.up(event));
    canvas.addEventListener("pointercancel", () => this.forget());
    canvas.addEventListener("pointerleave", () => this.hover(-1));
    const wheel = (event) => {
      event.preventDefault();
      this.zoomBy(1.0015 ** -event.deltaY, event.offsetX, event.offsetY);
    };
    canvas.addEventListener("wheel", wheel, { passive: false });
  }

  down(event) {
    const at = [event.offsetX, event.offsetY];
    this.drag = { start: at, last: at, pan: this.moving || event.shiftKey || event.button === 1, path: null };
    this.canvas.setPointerCapture(event.pointerId);
  }

  move(event) {
    const at = [event.offsetX, event.offsetY];
    const { drag } = this;
    if (!drag) {
      this.hover(this.nearest(...at), ...at);
      return;
    }
    const far = Math.hypot(at[0] - drag.start[0], at[1] - drag.start[1]) > 6;
    if (drag.pan) {
      this.shift = [this.shift[0] + at[0] - drag.last[0], this.shift[1] + at[1] - drag.last[1]];
      drag.moved ||= far;
      this.draw();
    } else if (far || drag.path) {
      drag.path ??= [drag.start];
      drag.path.push(at);
      this.drawOverlay();
    }
    drag.last = at;
  }

  up(event) {
    const { drag } = this;
    this.forget();
    if (!drag) return;
    if (drag.path) this.events.lasso(this.within(drag.path));
    else if (!drag.moved) this.events.pick(this.nearest(event.offsetX, event.offsetY));
  }

  forget() {
    this.drag = null;
    this.drawOverlay();
  }

  hover(i, x = 0, y = 0) {
    if (i !== this.hovered) {
      this.hovered = i;
      this.drawOverlay();
    }
    this.events.hover(i, x, y);
  }

  // The nearest point that lies more in a direction (right, up) than beside it.
  beside(from, right, up) {
    const [x, y] = from >= 0 ? this.points.slice(2 * from, 2 * from + 2) : [0, 0];
    let best = -1;
    let least = Infinity;
    for (let i = 0; i < this.count; i += 1) {
      if (i === from || !this.shown[i]) continue;
      const [dx, dy] = [this.points[2 * i] - x, this.points[2 * i + 1] - y];
      const along = dx * right + dy * up;
      const off = Math.abs(dx * up) + Math.abs(dy * right);
      if (from >= 0 && along <= Math.max(1e-6, off)) continue;
      const far = Math.hypot(along, 2 * off);
      if (far < least) [least, best] = [far, i];
    }
    return best;
  }
}

// Whether a ray from the point crosses the polygon's edges an odd number of times.
function inside([x, y], polygon) {
  let odd = false;
  polygon.forEach(([x1, y1], i) => {
    const [x2, y2] = polygon[(i + 1) % polygon.length];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) odd = !odd;
  });
  return odd;
}
