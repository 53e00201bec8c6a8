// A line chart as SVG, drawn from numbers. Colours are classes of the style sheet, words are textContent.

const WIDTH = 460;
const HEIGHT = 280;
const LEFT = 48;
const RIGHT = 12;
const TOP = 14;
const BOTTOM = 42;
const SVG = "http://www.w3.org/2000/svg";

/** @param {string} kind @param {Record<string, string | number>} attributes @param {string} [text] */
function svg(kind, attributes, text) {
  const made = document.createElementNS(SVG, kind);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

/** Round steps (1, 2 or 5 times a power of ten) between two numbers. @param {number} low @param {number} high @param {number} [about] */
function ticks(low, high, about = 5) {
  const raw = (high - low || 1) / about;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= raw) ?? raw;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}

/** @typedef {{name?: string, points: [number, number][], band?: [number, number, number][], dashed?: boolean, dots?: number, line?: boolean, number?: number}} Series */
/** @typedef {{name: string, words: (value: number) => string, from?: number}} Axis */
/** @typedef {{y: number, name: string}} Level */

/**
 * A line chart.
 * @param {{title: string, spoken: string, x: Axis, y: {words: (value: number) => string}, series: Series[], levels?: Level[]}} what
 */
export function chart({ title, spoken, x, y, series, levels = [] }) {
  const values = series.flatMap((one) => one.points);
  const bands = series.flatMap((one) => one.band ?? []);
  const xs = values.map(([u]) => u);
  const ys = [
    ...values.map(([, v]) => v),
    ...bands.flatMap(([, low, high]) => [low, high]),
    ...levels.map((level) => level.y),
  ];
  const [left, right] = [Math.min(...xs, x.from ?? Infinity), Math.max(...xs)];
  const margin = 0.06 * (Math.max(...ys) - Math.min(...ys) || 0.1);
  const least = Math.min(...ys);
  const [low, high] = [least < 0 ? least - margin : Math.max(0, least - margin), Math.max(...ys) + margin];
  const u = (/** @type {number} */ value) => LEFT + ((value - left) / (right - left || 1)) * (WIDTH - LEFT - RIGHT);
  const v = (/** @type {number} */ value) => HEIGHT - BOTTOM - ((value - low) / (high - low || 1)) * (HEIGHT - TOP - BOTTOM);
  const root = svg("svg", {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    role: "img",
    class: "chart",
    "aria-label": spoken,
  });
  root.append(svg("title", {}, title));
  axes(root, { u, v, x, y, low, high, left, right });
  for (const level of levels) {
    root.append(
      svg("line", { class: "level", x1: LEFT, x2: WIDTH - RIGHT, y1: v(level.y), y2: v(level.y) }),
    );
    root.append(
      svg(
        "text",
        { class: "note", x: WIDTH - RIGHT, y: v(level.y) - 4, "text-anchor": "end" },
        level.name,
      ),
    );
  }
  for (const one of series) drawSeries(root, one, u, v);
  return root;
}

/** @param {Element} root @param {{u: (x: number) => number, v: (y: number) => number, x: Axis, y: {words: (value: number) => string}, low: number, high: number, left: number, right: number}} what */
function axes(root, { u, v, x, y, low, high, left, right }) {
  for (const value of ticks(low, high)) {
    root.append(svg("line", { class: "grid", x1: LEFT, x2: WIDTH - RIGHT, y1: v(value), y2: v(value) }));
    root.append(svg("text", { x: LEFT - 6, y: v(value) + 4, "text-anchor": "end" }, y.words(value)));
  }
  for (const value of ticks(left, right, 6)) {
    root.append(
      svg("text", { x: u(value), y: HEIGHT - BOTTOM + 16, "text-anchor": "middle" }, x.words(value)),
    );
  }
  root.append(svg("text", { class: "axis", x: LEFT, y: HEIGHT - 8 }, x.name));
}

/** @param {Element} root @param {Series} one @param {(x: number) => number} u @param {(y: number) => number} v */
function drawSeries(root, one, u, v) {
  const colour = `s${one.number ?? 0}`;
  if (one.band?.length) {
    const upper = one.band.map(([x, , high]) => `${u(x)},${v(high)}`);
    const lower = one.band.map(([x, low]) => `${u(x)},${v(low)}`).reverse();
    root.append(svg("polygon", { class: `band ${colour}`, points: [...upper, ...lower].join(" ") }));
  }
  if (one.line !== false) {
    const points = one.points.map(([x, y]) => `${u(x)},${v(y)}`).join(" ");
    root.append(svg("polyline", { class: `line ${colour}${one.dashed ? " dashed" : ""}`, points }));
  }
  for (const [x, y] of one.points) {
    const hollow = one.dashed ? " hollow" : "";
    root.append(
      svg("circle", { class: `dot ${colour}${hollow}`, cx: u(x), cy: v(y), r: one.dots ?? 3 }),
    );
  }
}

/** What the signs in a chart mean: name, and the classes of a sample of its line. @param {Series[]} series */
export function key(series) {
  const list = document.createElement("ul");
  list.className = "legend";
  for (const one of series.filter((each) => each.name)) {
    const item = document.createElement("li");
    const sample = svg("svg", { viewBox: "0 0 24 10", class: "chart sample", "aria-hidden": "true" });
    drawSeries(
      sample,
      {
        ...one,
        band: [],
        points: [
          [2, 5],
          [12, 5],
          [22, 5],
        ],
        dots: 2.5,
      },
      Number,
      Number,
    );
    item.append(sample, ` ${one.name}`);
    list.append(item);
  }
  return list;
}
