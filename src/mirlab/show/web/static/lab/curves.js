// The curves of experiments: accuracy over training size, and of selections over a set's size and cost.

import { chart, key } from "./chart.js";
import { counted, fixed } from "../core/format.js";
import { html } from "../core/lit.js";

/** @typedef {{rows: number[], validation: (number | null)[][], train: (number | null)[][], label: string, share: boolean, protocol: string, chance: number, nothing_heard: string, trend: string}} LearningCurve */
/** @typedef {{mean: number, low: number | null, high: number | null}} Interval */
/** @typedef {{size: number, milliseconds: number | null, honest: Interval, optimistic: Interval, front: boolean}} Point */
/** @typedef {{points: Point[], size: number, units: string[]}} Found */
/** @typedef {{by: string, target: number | null, protocols: Record<string, Found>}} Selected */

const percent = (/** @type {number} */ share) => `${(100 * share).toFixed(0)} %`;
const fine = (/** @type {number | null} */ share) => (share === null ? "" : (100 * share).toFixed(1));
const known = (/** @type {(number | null)[]} */ numbers) => numbers.filter((number) => number !== null);
const mean = (/** @type {(number | null)[]} */ numbers) => known(numbers).reduce((sum, number) => sum + number, 0) / known(numbers).length;

/** @param {LearningCurve} curve */
export function learningCurve(curve) {
  const label = curve.label[0].toUpperCase() + curve.label.slice(1);
  const written = curve.share ? percent : (/** @type {number} */ score) => fixed(score, 2);
  const shown = curve.share ? fine : (/** @type {number | null} */ score) => (score === null ? "" : fixed(score, 3));
  const unit = curve.share ? ", %" : "";
  /** @param {(number | null)[][]} values @returns {[number, number][]} */
  const at = (values) => curve.rows.map((rows, i) => /** @type {[number, number]} */ ([rows, mean(values[i])]));
  const splits = curve.rows.flatMap((rows, i) => known(curve.validation[i]).map((value) => /** @type {[number, number]} */ ([rows, value])));
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
  return html`<section class="card stack"><h2>Would more tracks help?</h2><p>${curve.trend}</p>${key(series)}${drawn}
    <p class="muted">Under ${curve.protocol}.</p>${inNumbers(["rows", `test${unit}`, `training${unit}`], numbers)}</section>`;
}

/** @param {Selected} one */
export function selectionCurves(one) {
  return Object.entries(one.protocols).map(([name, found], i) => html`<section class="card stack">
    <h2>${name}: ${counted(found.size, one.by)} chosen</h2><details ?open=${found.units.length <= 8}><summary>Which ones</summary><p class="chips">${found.units.map((unit) => html`<span class="chip">${unit}</span>`)}</p></details>
    ${overSize(one, found, name, 3 * i)} ${overTime(found, name, 3 * i)}</section>`);
}

/** @param {Selected} one */
function levelsOf(one) {
  return one.target === null ? [] : [{ y: one.target, name: `target ${percent(one.target)}` }];
}

/** @param {Selected} one @param {Found} found @param {string} name @param {number} number */
function overSize(one, found, name, number) {
  const { points } = found;
  const sure = points.filter((point) => point.honest.low !== null);
  const series = [
    {
      name: "honest: searched without the test tracks, with interval",
      points: points.map((point) => /** @type {[number, number]} */ ([point.size, point.honest.mean])),
      band: sure.map((point) => /** @type {[number, number, number]} */ ([point.size, point.honest.low, point.honest.high])),
      number,
    },
    {
      name: "optimistic: searched with the test tracks",
      points: points.map((point) => /** @type {[number, number]} */ ([point.size, point.optimistic.mean])),
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
  return html`${key(series)}${drawn}${inNumbers(columns, rows)}`;
}

/** @param {Found} found @param {string} name @param {number} number */
function overTime(found, name, number) {
  if (found.points.some((point) => point.milliseconds === null)) return html``;
  const at = (/** @type {Point} */ point) => /** @type {[number, number]} */ ([point.milliseconds, point.honest.mean]);
  const front = found.points
    .filter((point) => point.front)
    .sort((a, b) => (a.milliseconds ?? 0) - (b.milliseconds ?? 0));
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
  return html`${key(series)}${drawn}`;
}

/** @param {string[]} columns @param {(string | number)[][]} rows */
function inNumbers(columns, rows) {
  return html`<details><summary>Numbers</summary><div class="wide" tabindex="0" role="region" aria-label="Numbers of the curve"><table>
    <thead><tr>${columns.map((name) => html`<th scope="col" class="number">${name}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => html`<tr>${row.map((value) => html`<td class="number">${value}</td>`)}</tr>`)}</tbody></table></div></details>`;
}
