// What lies over the points: lines to neighbours, rings, the lasso.

/** @typedef {readonly [number, number]} Point */

const BOW = 0.14;

/**
 * The control point of a curve between two points: beside its middle, always on the upper side.
 * @param {Point} from
 * @param {Point} to
 * @returns {[number, number]}
 */
export function bow([x1, y1], [x2, y2]) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const side = dx >= 0 ? 1 : -1;
  return [(x1 + x2) / 2 + side * dy * BOW, (y1 + y2) / 2 - side * dx * BOW - 6];
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Point} centre
 * @param {number} r
 * @param {number} width
 * @param {{ink: string, paper: string}} colours
 */
export function ring(context, [x, y], r, width, { ink, paper }) {
  context.beginPath();
  context.arc(x, y, r, 0, 2 * Math.PI);
  context.strokeStyle = paper;
  context.lineWidth = width + 2;
  context.stroke();
  context.strokeStyle = ink;
  context.lineWidth = width;
  context.stroke();
}

/**
 * Curved lines from a point to its neighbours, the nearest the strongest.
 * @param {CanvasRenderingContext2D} context
 * @param {Point} centre
 * @param {readonly (Point | null)[]} neighbours
 * @param {number} r of the rings
 * @param {{ink: string, paper: string}} colours
 */
export function links(context, centre, neighbours, r, colours) {
  neighbours.forEach((place, at) => {
    if (!place) return;
    context.globalAlpha = Math.max(0.25, 0.75 - 0.05 * at);
    const [u, v] = bow(centre, place);
    context.beginPath();
    context.moveTo(...centre);
    context.quadraticCurveTo(u, v, ...place);
    context.strokeStyle = colours.ink;
    context.lineWidth = 1.4;
    context.stroke();
    ring(context, place, r, 1.2, colours);
  });
  context.globalAlpha = 1;
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {readonly Point[]} path
 * @param {string} colour
 * @param {"replace" | "add" | "subtract"} mode
 */
export function loop(context, path, colour, mode) {
  if (path.length < 2) return;
  context.save();
  context.beginPath();
  for (const [x, y] of path) context.lineTo(x, y);
  context.closePath();
  context.fillStyle = colour;
  context.globalAlpha = 0.12;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  context.lineJoin = "round";
  if (mode !== "replace") context.setLineDash(mode === "add" ? [7, 4] : [2, 4]);
  context.stroke();
  context.restore();
}
