// The curves of experiments: accuracy over training size, and of selections over a set's size and cost.

import { chart, key } from "./chart.js";
import { counted, element, table } from "../core/elements.js";

const percent = (share) => `${(100 * share).toFixed(0)} %`;
const fine = (share) => (share === null ? "" : (100 * share).toFixed(1));
const known = (numbers) => numbers.filter((number) => number !== null);
const mean = (numbers) => known(numbers).reduce((sum, number) => sum + number, 0) / known(numbers).length;

export function learningCurve(curve) {
  const label = curve.label[0].toUpperCase() + curve.label.slice(1);
  const written = curve.share ? percent : (score) => score.toFixed(2);
  const shown = curve.share ? fine : (score) => (score === null ? "" : score.toFixed(3));
  const unit = curve.share ? ", %" : "";
  const at = (values) => curve.rows.map((rows, i) => [rows, mean(values[i])]);
  const splits = curve.rows.flatMap((rows, i) => known(curve.validation[i]).map((value) => [rows, value]));
  const series = [
    { name: "each split", points: splits, line: false, dots: 1.6, number: 1 },
    { name: "test tracks", points: at(curve.validation), number: 0 },
    { name: "training tracks", points: at(curve.train), dashed: true, number: 2 },
  ];
  const drawn = chart({
    title: `${label} against training size`,
    spoken: `${label} against training size under ${curve.protocol}. ${curve.trend}`,
    x: { name: "training rows", words: String, from: 0 },
    y: { words: written },
    series,
    levels: [{ y: curve.chance, name: curve.nothing_heard }],
  });
  const numbers = curve.rows.map((rows, i) => [
    rows.toFixed(0),
    shown(mean(curve.validation[i])),
    shown(mean(curve.train[i])),
  ]);
  const head = element("h3", { textContent: `Would more tracks help? (${curve.protocol})` });
  const words = element("p", { textContent: curve.trend });
  return [head, words, key(series), drawn, inNumbers(["rows", `test${unit}`, `training${unit}`], numbers)];
}

export function selectionCurves(one) {
  return Object.entries(one.protocols).flatMap(([name, found], i) => [
    element("h3", {
      textContent: `${name}: ${counted(found.size, one.by)} chosen`,
    }),
    element("p", { textContent: found.units.join(", ") }),
    ...overSize(one, found, name, 3 * i),
    ...overTime(found, name, 3 * i),
  ]);
}

function levelsOf(one) {
  return one.target === null ? [] : [{ y: one.target, name: `target ${percent(one.target)}` }];
}

function overSize(one, found, name, number) {
  const { points } = found;
  const known = points.filter((point) => point.honest.low !== null);
  const series = [
    {
      name: "honest: searched without the test tracks, with interval",
      points: points.map((point) => [point.size, point.honest.mean]),
      band: known.map((point) => [point.size, point.honest.low, point.honest.high]),
      number,
    },
    {
      name: "optimistic: searched with the test tracks",
      points: points.map((point) => [point.size, point.optimistic.mean]),
      dashed: true,
      number: number + 1,
    },
  ];
  const drawn = chart({
    title: `Accuracy against the size of the set, ${name}`,
    spoken: `Accuracy against the number of ${one.by}s under ${name}; the numbers are in the table below.`,
    x: { name: `${one.by}s in the set`, words: String },
    y: { words: percent },
    series,
    levels: levelsOf(one),
  });
  const rows = points.map((point) => [
    point.size,
    fine(point.honest.mean),
    fine(point.honest.low),
    fine(point.honest.high),
    fine(point.optimistic.mean),
    point.milliseconds === null ? "" : point.milliseconds.toFixed(1),
    point.front ? "yes" : "",
  ]);
  const columns = [`${one.by}s`, "honest, %", "from", "to", "optimistic, %", "ms per track", "Pareto"];
  return [key(series), drawn, inNumbers(columns, rows)];
}

function overTime(found, name, number) {
  if (found.points.some((point) => point.milliseconds === null)) return [];
  const at = (point) => [point.milliseconds, point.honest.mean];
  const front = found.points
    .filter((point) => point.front)
    .sort((a, b) => a.milliseconds - b.milliseconds);
  const series = [
    {
      name: "sets of every size",
      points: found.points.map(at),
      line: false,
      dots: 2,
      number: number + 1,
    },
    { name: "Pareto front: no other set is both faster and more accurate", points: front.map(at), dots: 4, number },
  ];
  const drawn = chart({
    title: `Accuracy against the cost of the set, ${name}`,
    spoken: `Accuracy against milliseconds for a track of 30 s under ${name}; ${counted(front.length, "set")} on the front.`,
    x: { name: "milliseconds for a track of 30 s", words: String, from: 0 },
    y: { words: percent },
    series,
  });
  return [key(series), drawn];
}

function inNumbers(columns, rows) {
  const made = table(columns, rows);
  made.tabIndex = 0;
  made.setAttribute("aria-label", "Numbers of the curve");
  return element("details", {}, element("summary", { textContent: "Numbers" }), made);
}
