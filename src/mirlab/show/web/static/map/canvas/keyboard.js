// The map by keys: from track to track, zoom, pick, select.

/** @type {Record<string, [right: number, up: number]>} */
const WAYS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
const A_STEP = 90;
const ZOOM = 1.5;

/** The track that the keys are at. */
export class Cursor {
  /** @param {import("../canvas.js").MapCanvas} map */
  constructor(map) {
    this.map = map;
    map.element.addEventListener("keydown", (event) => {
      if (!this.pressed(event)) return;
      event.preventDefault();
      event.stopPropagation();
    });
    map.element.addEventListener("blur", () => this.set(-1));
  }

  get at() {
    return this.map.state.cursor;
  }

  /** Whether the key is one of the map's, and done. @param {KeyboardEvent} event */
  pressed(event) {
    const { key, shiftKey } = event;
    const { map } = this;
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (Object.hasOwn(WAYS, key)) {
      const [right, up] = WAYS[key];
      if (shiftKey) map.slide(-A_STEP * right, A_STEP * up);
      else this.step(right, up);
    } else if (key === "+" || key === "=") map.zoomBy(ZOOM);
    else if (key === "-" || key === "_") map.zoomBy(1 / ZOOM);
    else if (key === "0") map.whole();
    else if (key === "Escape") return map.gestures.giveUp();
    else if (key === "Enter" && this.at >= 0) map.events.pick?.(this.at, event);
    else if (key === " " && this.at >= 0) map.events.lasso?.([this.at], map.tracks.selected[this.at] ? "subtract" : "add");
    else return false;
    return true;
  }

  /** @param {number} right @param {number} up */
  step(right, up) {
    const { map } = this;
    const i = map.beside(this.at >= 0 ? this.at : map.state.chosen, right, up);
    if (i < 0) return;
    this.set(i);
    if (!map.focusOn(i)) this.tell();
  }

  /** Says where the track is on the screen. */
  tell() {
    const { map, at } = this;
    if (at >= 0) map.events.hover?.(at, ...map.placeOf(at), "keys");
  }

  /** @param {number} i -1 for none */
  set(i) {
    if (i === this.at) return;
    this.map.state.cursor = i;
    if (i < 0) this.map.events.hover?.(-1, 0, 0, "keys");
    this.map.frame();
  }
}
