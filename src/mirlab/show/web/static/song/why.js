// Why the classifier says what it says: in words, and behind a disclosure by features.

import { fixed, percent, sentence, significant } from "../core/format.js";
import { html, nothing } from "../core/lit.js";
import { vary } from "./bars.js";
import { isSilence } from "./moment.js";

/** @param {number} value */
const signed = (value) => (value < 0 ? significant(value) : `+${significant(value)}`);

/** @param {number} value a difference of probability */
function points(value) {
  const text = fixed(100 * value, 1);
  return value > 0 && text !== "0.0" ? `+${text}` : text;
}

/** A bar to the right for what spoke for the label, to the left for what spoke against it. @param {number} value @param {number} largest */
const bar = (value, largest) => html`<div class=${value < 0 ? "bar against" : "bar for"}
  ${vary({ share: Math.abs(value) / Math.max(largest, 1e-9) / 2 })}></div>`;

/** @param {any} said */
export function whyCard({ classified, reasons_in_words: reasons }) {
  if (!classified || isSilence(classified)) return nothing;
  const { label, baseline, probability, value, contributions, exact } = classified.explanation;
  const number = value !== undefined;
  const head = classified.task === "class" && !classified.unknown ? `Why ${label}` : `What spoke for and against ${label}`;
  const largest = Math.max(...reasons.map((/** @type {{value: number}} */ one) => Math.abs(one.value)), 1e-9);
  const most = Math.max(...contributions.map((/** @type {{value: number}} */ one) => Math.abs(one.value)), 1e-9);
  return html`<section id="reasons" class="card stack" aria-labelledby="reason-head">
    <h2 id="reason-head">${head}</h2>
    <p id="because">${number
      ? `On average over its training tracks, the classifier gives ${label} ${significant(baseline)}. This song's sound moved that to ${significant(value)}.`
      : `On average over its training tracks, the classifier gives ${label} ${percent(baseline)}. This song's sound moved that to ${percent(probability)}.`}</p>
    <ul id="in-words">${reasons.map((/** @type {any} */ one) => html`<li>
      <span class="bars" aria-hidden="true">${bar(one.value, largest)}</span>
      <span>${one.sentence} <small>${sentence(one.about)}</small></span></li>`)}</ul>
    ${reasons.length ? nothing : html`<p>No feature stood out.</p>`}
    <details id="by-feature">
      <summary>By features</summary>
      <table id="contribution-table" class="bars-table">
        <thead><tr><th scope="col">Feature</th><th scope="col" class="number" id="contribution-unit">${number ? "Difference" : "Percentage points"}</th>
          <td class="bars"></td></tr></thead>
        <tbody id="contributions">${contributions.map((/** @type {any} */ one) => html`<tr>
          <th scope="row">${one.words || one.feature}</th>
          <td class="number">${number ? signed(one.value) : points(one.value)}</td>
          <td class="bars" aria-hidden="true">${bar(one.value, most)}</td></tr>`)}</tbody>
      </table>
      <p id="method-note" class="muted">Shapley values of feature families (Štrumbelj and Kononenko 2014; Lundberg and Lee
        2017)${exact ? "." : ", estimated from orders sampled with a fixed seed."}</p>
    </details>
  </section>`;
}
