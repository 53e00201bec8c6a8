// The map's own buttons: move or lasso, zoom, see the whole.

import { html, render } from "../../core/lit.js";
import { icon } from "../../core/icons.js";

/**
 * @param {HTMLElement} root
 * @param {{mode: "move" | "lasso", setMode: (mode: "move" | "lasso") => void, zoomBy: (factor: number) => void, whole: () => void}} map
 */
export function drawTools(root, map) {
  const mode = (/** @type {"move" | "lasso"} */ name, /** @type {string} */ words, /** @type {string} */ sign) => html`
    <button type="button" class="square" aria-label=${words} title=${words} data-mode=${name}
      aria-pressed=${map.mode === name ? "true" : "false"} @click=${() => map.setMode(name)}>${icon(sign)}</button>`;
  const act = (/** @type {string} */ words, /** @type {string} */ sign, /** @type {string} */ key, /** @type {() => void} */ run) => html`
    <button type="button" class="square" aria-label=${words} title="${words} (${key})" @click=${run}>${icon(sign)}</button>`;
  render(
    html`${mode("move", "Move: dragging moves the map", "hand")}
      ${mode("lasso", "Lasso: dragging selects, Shift adds, Alt takes away", "lasso")}
      ${act("Zoom in", "plus", "+", () => map.zoomBy(1.6))}
      ${act("Zoom out", "minus", "−", () => map.zoomBy(1 / 1.6))}
      ${act("Whole map", "maximize", "0", () => map.whole())}`,
    root,
  );
}
