// The keys of the map: those of one letter, and those of the map and the table, which are listed with them.

import { guarded } from "../core/api.js";
import { letters, typing } from "../core/keys.js";
import { preview } from "./hovercard.js";

const KEYS_OF_PARTS = [
  { keys: ["←", "→", "↑", "↓"], words: "On the map: go from track to track. In the table: from row to row" },
  { keys: ["Enter"], words: "On the map and in the table: choose the track and play it" },
  { keys: ["Space"], words: "On the map and in the table: select the track, or take it out of the selection" },
  { keys: ["Shift", "←", "→", "↑", "↓"], words: "Move the map. In the table: select several" },
  { keys: ["+", "−", "0"], words: "On the map: zoom in, zoom out, show the whole map" },
  { keys: ["Shift", "Alt"], words: "With the lasso: add to the selection, take away from it" },
  { keys: ["Ctrl", "Z"], words: "Take back the last selection, label or leaving out" },
  { keys: ["Ctrl", "A"], words: "In the table: select all" },
  { keys: ["Esc"], words: "Close the filters, end the selection, close the track" },
];

/** @param {import("./mappage.js").MapPage} map */
function toDetails(map) {
  const panel = map.at(".chosen");
  if (panel && !panel.contains(document.activeElement)) /** @type {HTMLElement | null} */ (panel.querySelector("button"))?.focus();
  else map.canvas?.element.focus();
}

/** @param {import("./mappage.js").MapPage} map */
function escape(map) {
  if (map.narrow && map.opened) map.showFacets(false);
  else if (map.selection.rows.size) map.selection.set([]);
  else if (map.view.track) map.choose(-1);
}

/** @param {import("./mappage.js").MapPage} map */
export function takeKeys(map) {
  letters("map", [
    { key: "p", words: "Play the loudest 10 s of the track under the pointer", run: guarded(() => preview(map)) },
    { key: "r", words: "Radio from the chosen track", run: guarded(() => map.chosen.radio()) },
    { key: "l", words: "Lasso, or move the map", run: () => map.canvas?.setMode(map.canvas.mode === "lasso" ? "move" : "lasso") },
    { key: "d", words: "Go to the details of the chosen track, or back to the map", run: () => toDetails(map) },
    { key: "t", words: "Show or hide the table", run: () => map.toggleTable() },
    { key: "f", words: "Show or hide the filters", run: () => map.showFacets(!map.facetsShown) },
  ], KEYS_OF_PARTS);
  map.root.addEventListener("keydown", (event) => {
    if (event.key === "Escape") escape(map);
    else if ((event.ctrlKey || event.metaKey) && event.key === "z" && !typing(event)) void map.selection.back();
  });
}
