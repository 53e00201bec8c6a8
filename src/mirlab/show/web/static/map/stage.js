// The room that the map has: which cards lie over it, and what is left for it.

import { viewOf } from "./state.js";

const NARROW = 720;
const CARD = 268;
const TOOLS = 60;
const FOOT = 40;
const LOW = 16;
// The bar of what is selected, so that it covers no track.
const BAR = 76;
const LEGEND = 90;
// As the style sheet has it: where the panel of a track is a sheet over the foot of the map, and how high.
const SHEET = "(max-width: 44rem)";
const SHEET_SHARE = 0.62;
export const SHORT = 560;
/** Lower than this the buttons stand in a row, and nothing else lies over the map. */
export const LOW_STAGE = 340;
export const PHONE = 560;

export class Stage {
  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    this.view = viewOf({});
    /** @type {import("./canvas.js").MapCanvas | null} */
    this.canvas = null;
    this.width = 0;
    this.height = 0;
    /** Whether the filters were opened where there is little room, and shut where there is enough. */
    this.opened = false;
    this.shut = false;
    /** What the map was told to be covered. */
    this.sides = "";
  }

  /** Takes what an address says; returns what was shown before. @param {Record<string, string>} params */
  read(params) {
    const before = this.view;
    this.view = viewOf(params);
    return before;
  }

  /** Draws all anew. */
  draw() {}

  /** @param {string} selector @returns {HTMLElement | null} */
  at(selector) {
    return this.root.querySelector(selector);
  }

  get narrow() {
    return this.width < NARROW;
  }

  get facetsShown() {
    return this.narrow ? this.opened : !this.shut;
  }

  /** What is left for the search and the colours, in pixels. */
  get room() {
    return this.narrow ? this.width - 60 : this.width - (this.facetsShown ? CARD : 16);
  }

  /** @param {number} width of the stage @param {number} height */
  resized(width, height) {
    if (!width || (width === this.width && height === this.height)) return;
    [this.width, this.height] = [width, height];
    this.draw();
    this.cover();
  }

  /**
   * Draws, and where the control with the focus goes, gives it to what stands beside it, or to the map.
   * @param {() => void} redraw
   */
  keepFocus(redraw) {
    const held = document.activeElement;
    if (!held || !this.root.contains(held)) return redraw();
    const chip = held.closest(".active");
    redraw();
    if (held.isConnected && held.checkVisibility()) return undefined;
    const beside = chip ? this.at(".active .chip") : null;
    return (beside ?? this.canvas?.element)?.focus({ preventScroll: true });
  }

  /** Lets messages stand above the bar of what is selected. */
  keepClear() {
    const low = this.at(".low");
    if (!low) return;
    new ResizeObserver(() => {
      const bar = this.at(".selection:not([hidden])");
      document.documentElement.style.setProperty("--low", `${bar?.offsetHeight ? bar.offsetHeight + LOW : 0}px`);
    }).observe(low);
  }

  /** @param {boolean} shown */
  showFacets(shown) {
    if (this.narrow) this.opened = shown;
    else this.shut = !shown;
    this.draw();
    this.cover();
    if (this.narrow && shown) /** @type {HTMLElement | null} */ (this.at(".facets button, .facets select"))?.focus();
  }

  /** Tells the map which of its sides lie under cards. */
  cover() {
    const left = this.narrow ? TOOLS : this.facetsShown ? CARD - 16 : 0;
    const legend = this.narrow ? LEGEND : FOOT;
    const sheet = this.view.track && matchMedia(SHEET).matches ? Math.round(SHEET_SHARE * this.height) : 0;
    const sides = { left, top: FOOT + 20, bottom: sheet || (this.height > SHORT ? Math.max(legend, BAR) : 0) };
    if (JSON.stringify(sides) === this.sides) return;
    this.sides = JSON.stringify(sides);
    this.canvas?.setCovered(sides);
  }

  /** Where a track lies in the window, in pixels; null where there is no map yet. @param {number} i @returns {[number, number] | null} */
  screenOf(i) {
    if (!this.canvas) return null;
    const { sight, tracks, element } = this.canvas;
    const box = element.getBoundingClientRect();
    const [x, y] = sight.toScreen(tracks.xs[i], tracks.ys[i]);
    return [box.left + x, box.top + y];
  }
}
