// The map by keys: from track to track, zoom, pick, select.

/** @type {Record<string, [right: number, up: number]>} */
const WAYS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
const A_STEP = 90;
const ZOOM = 1.5;

/**
 * Does what a key asks for; whether it is one of the map's.
 * @param {KeyboardEvent} event
 * @param {import("../canvas.js").MapCanvas} map
 */
export function pressed(event, map) {
  const { key, shiftKey } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (Object.hasOwn(WAYS, key)) {
    const [right, up] = WAYS[key];
    if (shiftKey) map.slide(-A_STEP * right, A_STEP * up);
    else map.step(right, up);
  } else if (key === "+" || key === "=") map.zoomBy(ZOOM);
  else if (key === "-" || key === "_") map.zoomBy(1 / ZOOM);
  else if (key === "0") map.whole();
  else if (key === "Enter") return map.pickAtCursor(event);
  else if (key === " ") return map.selectAtCursor();
  else if (key === "Escape") return map.giveUp();
  else return false;
  return true;
}
