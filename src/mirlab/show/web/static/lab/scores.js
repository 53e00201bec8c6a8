// The scores of a run: dots with their intervals, and a table that sorts.

import { fixed, sentence } from "../core/format.js";
import { html, nothing, svg } from "../core/lit.js";
import { scrolling } from "../core/scrolling.js";

/** @typedef {{protocol: string, mean: number | null, low: number | null, high: number | null, train: number | null}} Score */
/** @typedef {{condition: number | null, name: string, feature_set: string, features: number, axes: Record<string, string | number>, best: boolean, scores: Score[]}} Line */
/** @typedef {{metric: string, share: boolean, chance: number | null, trusted: string, protocols: string[], axes: {name: string, label: string, meaning: string}[], same: string[], lines: Line[]}} Scores */

/** A score in the words of its metric. @param {Scores} about @param {number | null} value */
export function written(about, value) {
  if (value === null || value === undefined) return "";
  return about.share ? (100 * value).toFixed(1) : fixed(value, 3);
}

/** @param {Scores} about @param {Score} score */
export function withInterval(about, score) {
  const mean = written(about, score.mean);
  return score.low === null ? mean : `${mean} (${written(about, score.low)} to ${written(about, score.high)})`;
}

/** The range that all scores of a run are drawn in. @param {Scores} about */
export function rangeOf(about) {
  const all = about.lines.flatMap((line) => line.scores.flatMap((s) => [s.mean, s.low, s.high]));
  const known = [...all, about.chance].filter((v) => v !== null && v !== undefined);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  if (about.share) return /** @type {[number, number]} */ ([0, 1]);
  const margin = 0.08 * (high - low || 1);
  return /** @type {[number, number]} */ ([low - margin, high + margin]);
}

/**
 * A dot with its interval on a line from one end of the range to the other; a tick where guessing stands.
 * @param {Scores} about
 * @param {Score} score
 * @param {[number, number]} range
 * @param {number} colour
 */
export function dot(about, score, [low, high], colour = 0) {
  const x = (/** @type {number} */ v) => 2 + (96 * (v - low)) / (high - low || 1);
  if (score.mean === null) return nothing;
  const ends = score.low === null || score.high === null ? null : [score.low, score.high];
  return html`<svg class="dotline s${colour}" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
    <line class="ground" x1="2" x2="98" y1="6" y2="6"></line>
    ${about.chance === null ? nothing : svg`<line class="chance" x1=${x(about.chance)} x2=${x(about.chance)} y1="1" y2="11"></line>`}
    ${ends ? svg`<line class="span" x1=${x(ends[0])} x2=${x(ends[1])} y1="6" y2="6"></line>` : nothing}
    <line class="mean" x1=${x(score.mean)} x2=${x(score.mean)} y1="1" y2="11"></line>
  </svg>`;
}

/** @typedef {{by: string, down: boolean}} Order */

/**
 * Lines in the order that a heading asks for; what has no number comes last.
 * @param {Line[]} lines
 * @param {Order} order
 */
export function sorted(lines, { by, down }) {
  /** @param {Line} line @returns {string | number | null} */
  const value = (line) => {
    if (by === "feature set") return line.name;
    if (by === "features") return line.features;
    if (Object.hasOwn(line.axes, by)) return line.axes[by];
    return line.scores.find((s) => s.protocol === by)?.mean ?? null;
  };
  return [...lines].sort((a, b) => {
    const [u, v] = [value(a), value(b)];
    if (u === null || v === null) return u === v ? 0 : u === null ? 1 : -1;
    const way = typeof u === "number" && typeof v === "number" ? u - v : String(u).localeCompare(String(v), "en", { numeric: true });
    return down ? -way : way;
  });
}

/**
 * The table of a run: a row a condition, a column a protocol, each with its interval drawn beside the number.
 * @param {Scores} about
 * @param {Order} order
 * @param {(order: Order) => void} reorder
 */
export function scoresTable(about, order, reorder) {
  const range = rangeOf(about);
  const unit = about.share ? `${about.metric}, %` : about.metric;
  const head = (/** @type {string} */ name, words = name, number = false) => html`<th scope="col" class=${number ? "number" : ""}
    aria-sort=${order.by === name ? (order.down ? "descending" : "ascending") : "none"}>
    <button type="button" class="quiet sort" @click=${() => reorder({ by: name, down: order.by === name ? !order.down : number })}>
      ${words}<span aria-hidden="true">${order.by === name ? (order.down ? " ↓" : " ↑") : ""}</span></button></th>`;
  // Where a table is wider than its place, what the answer goes by is seen without scrolling.
  const protocols = [about.trusted, ...about.protocols].filter((name, i, all) => about.protocols.includes(name) && all.indexOf(name) === i);
  const table = html`<table class="scores pinned">
    <thead><tr>${head("feature set")}${head("features", "features", true)}
      ${protocols.map((name) => head(name, `${name}, ${unit}`, true))}${about.axes.map((axis) => head(axis.name, axis.label))}</tr></thead>
    <tbody>${sorted(about.lines, order).map((line) => html`<tr class=${line.best ? "best" : ""}>
      <th scope="row">${line.feature_set}${line.best ? html` <span class="chip">highest score</span>` : nothing}</th>
      <td class="number">${line.features}</td>
      ${protocols.map((name) => {
        const score = line.scores.find((s) => s.protocol === name);
        return html`<td class="number score">${score ? html`${withInterval(about, score)}${dot(about, score, range, about.protocols.indexOf(name))}` : nothing}</td>`;
      })}${about.axes.map((axis) => html`<td>${line.axes[axis.name] ?? ""}</td>`)}</tr>`)}</tbody></table>`;
  const meant = about.axes.filter((axis) => axis.meaning).map((axis) => `${axis.label}: ${axis.meaning}`);
  return html`${about.same.map((words) => html`<p class="muted">${words}</p>`)}
    ${scrolling("Conditions and their scores", table)}
    ${meant.length ? html`<p class="muted">${sentence(meant.join("; "))}</p>` : nothing}`;
}
