// What hands do with the map: mouse, wheel, pen and fingers become moves, zooms, taps and loops.

import { modeOf } from "./lasso.js";
import { pinched } from "./view.js";

/** @typedef {[x: number, y: number]} Point */
/**
 * @typedef {object} Doing
 * @property {() => "move" | "lasso"} mode
 * @property {(factor: number, from: Point, to: Point) => void} moved what lay under `from` comes under `to`
 * @property {() => void} rested the hand has let go
 * @property {(at: Point, event: PointerEvent) => void} tapped
 * @property {(at: Point) => void} tappedTwice
 * @property {(at: Point | null) => void} pointed null where the pointer has left
 * @property {(path: Point[] | null, mode: "replace" | "add" | "subtract") => void} looping null where it was given up
 * @property {(path: Point[], mode: "replace" | "add" | "subtract") => void} looped
 */

const FAR = 6;
const TWICE_MS = 320;
const TWICE_FAR = 28;
const A_LINE = 20;
const REST_MS = 140;

export class Gestures {
  /** @param {HTMLElement} element @param {Doing} doing */
  constructor(element, doing) {
    this.element = element;
    this.doing = doing;
    /** @type {Map<number, Point>} */
    this.pointers = new Map();
    /** @type {{start: Point, moved: boolean, kind: "pan" | "loop", path: Point[], mode: "replace" | "add" | "subtract"} | null} */
    this.drag = null;
    /** @type {{at: Point, time: number} | null} */
    this.lastTap = null;
    this.pinching = false;
    /** Where the map lies: asked once a gesture, as every answer has the page laid out. @type {DOMRect | null} */
    this.box = null;
    /** @type {number | undefined} */
    this.wheeling = undefined;
    element.addEventListener("pointerenter", () => (this.box = null));
    element.addEventListener("pointerdown", (event) => this.down(event));
    element.addEventListener("pointermove", (event) => this.move(event));
    element.addEventListener("pointerup", (event) => this.up(event));
    element.addEventListener("pointercancel", (event) => this.cancel(event));
    element.addEventListener("pointerleave", () => this.doing.pointed(null));
    element.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    element.addEventListener("dblclick", (event) => event.preventDefault());
  }

  /** @param {MouseEvent} event @returns {Point} */
  at(event) {
    this.box ??= this.element.getBoundingClientRect();
    return [event.clientX - this.box.left, event.clientY - this.box.top];
  }

  /** @param {PointerEvent} event */
  down(event) {
    if (event.pointerType === "mouse" && event.button > 1) return;
    if (!this.pointers.size) this.box = null;
    const at = this.at(event);
    this.pointers.set(event.pointerId, at);
    this.element.setPointerCapture(event.pointerId);
    if (this.pointers.size > 1) {
      // A second finger: what the first began was no lasso and no tap.
      if (this.drag?.kind === "loop") this.doing.looping(null, "replace");
      this.drag = null;
      this.pinching = true;
      return;
    }
    const lasso = this.doing.mode() === "lasso" || event.shiftKey || event.altKey;
    const kind = lasso && event.button !== 1 ? "loop" : "pan";
    this.drag = { start: at, moved: false, kind, path: [at], mode: modeOf(event) };
    this.doing.pointed(null);
  }

  /** @param {PointerEvent} event */
  move(event) {
    const at = this.at(event);
    const before = this.pointers.get(event.pointerId);
    if (!before) {
      if (event.pointerType !== "touch") this.doing.pointed(at);
      return;
    }
    if (this.pinching) {
      const old = [...this.pointers.values()].slice(0, 2);
      this.pointers.set(event.pointerId, at);
      if (old.length < 2) return;
      const { factor, from, to } = pinched(old, [...this.pointers.values()].slice(0, 2));
      this.doing.moved(factor, from, to);
      return;
    }
    this.pointers.set(event.pointerId, at);
    const { drag } = this;
    if (!drag) return;
    if (!drag.moved && Math.hypot(at[0] - drag.start[0], at[1] - drag.start[1]) < FAR) return;
    if (drag.kind === "loop") {
      drag.mode = modeOf(event);
      drag.path.push(at);
      this.doing.looping(drag.path, drag.mode);
    } else {
      // From where it began, so that the first few pixels are not lost.
      this.doing.moved(1, drag.moved ? before : drag.start, at);
    }
    drag.moved = true;
  }

  /** @param {PointerEvent} event */
  up(event) {
    if (!this.pointers.delete(event.pointerId)) return;
    if (this.pinching) {
      if (!this.pointers.size) this.pinching = false;
      this.doing.rested();
      return;
    }
    const { drag } = this;
    this.drag = null;
    if (!drag) return;
    if (drag.moved && drag.kind === "loop") {
      this.doing.looping(null, drag.mode);
      this.doing.looped(drag.path, drag.mode);
    } else if (drag.moved) {
      this.doing.rested();
    } else {
      this.tap(this.at(event), event);
    }
  }

  /** @param {Point} at @param {PointerEvent} event */
  tap(at, event) {
    const last = this.lastTap;
    const near = last && Math.hypot(at[0] - last.at[0], at[1] - last.at[1]) < TWICE_FAR;
    if (near && event.timeStamp - last.time < TWICE_MS) {
      this.lastTap = null;
      this.doing.tappedTwice(at);
      return;
    }
    this.lastTap = { at, time: event.timeStamp };
    this.doing.tapped(at, event);
  }

  /** @param {PointerEvent} event */
  cancel(event) {
    this.pointers.delete(event.pointerId);
    this.giveUp();
    if (!this.pointers.size) this.pinching = false;
    this.doing.rested();
  }

  /** Ends a lasso that was begun; whether there was one. */
  giveUp() {
    const looping = this.drag?.kind === "loop" && this.drag.moved;
    if (looping) this.doing.looping(null, "replace");
    this.drag = null;
    return looping;
  }

  /** @param {WheelEvent} event */
  wheel(event) {
    event.preventDefault();
    if (!this.wheeling) this.box = null;
    const at = this.at(event);
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : A_LINE;
    // Two fingers on a touchpad come as a wheel with Ctrl, in much smaller steps.
    const strength = event.ctrlKey && Math.abs(event.deltaY) < 50 ? 0.01 : 0.0016;
    this.doing.moved(Math.exp(-event.deltaY * lines * strength), at, at);
    clearTimeout(this.wheeling);
    this.wheeling = setTimeout(() => {
      this.wheeling = undefined;
      this.doing.rested();
    }, REST_MS);
  }

  destroy() {
    clearTimeout(this.wheeling);
    this.pointers.clear();
  }
}
