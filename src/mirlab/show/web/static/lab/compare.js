// Two runs, or two conditions of one, by the paired test of `mirlab compare`.

import { ask, guarded, query } from "../core/api.js";
import { fixed } from "../core/format.js";
import { html, nothing, render } from "../core/lit.js";

/** @typedef {{name: string, sides: {value: string, words: string}[], protocols: string[]}} Run */

/** Up to so many comparisons each is put in a sentence, too. */
const FEW = 4;
/** @type {Map<string, Promise<Run>>} */
const runs = new Map();

/** @param {string} name @returns {Promise<Run>} */
function run(name) {
  let found = runs.get(name);
  if (!found) {
    found = ask(`/api/experiments/${encodeURIComponent(name)}`);
    found.catch(() => runs.delete(name));
    runs.set(name, found);
  }
  return found;
}

/** A form that compares runs of a folder. */
export class CompareBox {
  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    /** @type {string[]} */
    this.names = [];
    this.a = this.b = this.a_set = this.b_set = this.protocol = "";
    /** The run that was open when it was last offered. */
    this.read = "";
    /** @type {Run | null} */
    this.first = null;
    /** @type {Run | null} */
    this.second = null;
    /** @type {any} */
    this.found = null;
    this.error = "";
  }

  /**
   * Offers the runs to compare; nothing is offered where there is none.
   * @param {string[]} names
   * @param {string} [read] the one that is open: it is compared with another
   */
  async offer(names, read = "") {
    this.root.hidden = !names.length;
    const other = names.includes(read) && read !== this.read;
    if (!names.length || (names.join("\n") === this.names.join("\n") && !other)) return;
    this.names = names;
    if (other) {
      this.read = read;
      this.found = null;
      this.error = "";
      this.a = read;
      if (this.b === read) this.b = "";
    }
    if (!names.includes(this.a)) this.a = names[0];
    if (!names.includes(this.b)) this.b = names.find((name) => name !== this.a) ?? this.a;
    await this.choices();
  }

  async choices() {
    [this.first, this.second] = [await run(this.a), await run(this.b)];
    const within = this.a === this.b;
    this.a_set = within ? (this.first.sides[0]?.value ?? "") : "";
    this.b_set = within ? (this.second.sides[Math.min(1, this.second.sides.length - 1)]?.value ?? "") : "";
    this.protocol = "";
    this.draw();
  }

  async compare() {
    this.error = "";
    this.found = null;
    try {
      const { a, b, a_set, b_set, protocol } = this;
      this.found = await ask(query("/api/compare", { a, b, a_set, b_set, protocol }));
    } catch (error) {
      this.error = error instanceof Error ? whole(error.message) : "";
    }
    this.draw();
  }

  draw() {
    const { first, second } = this;
    if (!first || !second) return;
    const within = this.a === this.b;
    const shared = first.protocols.filter((name) => second.protocols.includes(name));
    const all = within ? [] : [{ value: "", words: "all conditions" }];
    const sides = (/** @type {Run} */ one) => [...all, ...one.sides];
    const choice = (/** @type {"a" | "b" | "a_set" | "b_set" | "protocol"} */ what, /** @type {string} */ label, /** @type {{value: string, words: string}[]} */ values) =>
      html`<label>${label} <select id="compare-${what.replace("_", "-")}" @change=${guarded(async (/** @type {Event} */ event) => {
        this[what] = /** @type {HTMLSelectElement} */ (event.target).value;
        if (what === "a" || what === "b") await this.choices();
      })}>${values.map((one) => html`<option value=${one.value} ?selected=${one.value === this[what]}>${one.words}</option>`)}</select></label>`;
    const names = this.names.map((value) => ({ value, words: value }));
    render(
      html`<h2>Compare</h2><form id="compare-form" class="row" aria-label="Compare two runs" @submit=${guarded(async (/** @type {Event} */ event) => {
        event.preventDefault();
        await this.compare();
      })}>
        ${choice("a", "A", names)} ${choice("a_set", "Condition of A", sides(first))}
        ${choice("b", "B", names)} ${choice("b_set", "Condition of B", sides(second))}
        ${choice("protocol", "Protocol", [{ value: "", words: "all that both were tested under" }, ...shared.map((value) => ({ value, words: value }))])}
        <button class="primary">Compare</button></form>
      <div id="comparison" aria-live="polite">${this.error ? html`<p>${this.error}</p>` : this.found ? shown(this.found) : nothing}</div>`,
      this.root,
    );
  }
}

/** What was said as a sentence of its own. @param {string} words */
function whole(words) {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?]$/.test(words) ? "" : "."}`;
}

/** @param {any} found */
function shown(found) {
  const unit = found.comparisons[0]?.unit ? ", %" : "";
  const columns = ["protocol", "A", `A${unit}`, "B", `B${unit}`, unit ? "B − A, points" : "B − A", "p", "verdict"];
  /** @type {any[]} */
  const rows = found.comparisons;
  const words = rows.length > FEW ? [`Tests: ${[...new Set(rows.map((one) => one.test))].join("; ")}.`] : rows.map((one) => one.sentence);
  const rest = found.more ? [`And ${found.more} more. Run mirlab compare to list them all.`] : [];
  return html`<div class="wide" tabindex="0" role="region" aria-label="Comparisons"><table>
      <thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>${rows.map((one) => html`<tr>${line(one).map((cell, i) => (i ? html`<td>${cell}</td>` : html`<th scope="row">${cell}</th>`))}</tr>`)}</tbody></table></div>
    ${[...words, ...found.notes, ...rest].map((text) => html`<p>${text}</p>`)}`;
}

/** @param {any} one */
function line(one) {
  const points = (/** @type {number} */ score) => (one.unit ? (100 * score).toFixed(1) : fixed(score, 3));
  const signed = (/** @type {number} */ share) => `${share < 0 ? "−" : "+"}${points(Math.abs(share))}`;
  const ends = one.low === null ? "" : ` (${signed(one.low)} to ${signed(one.high)})`;
  const p = one.adjusted_p ?? one.p;
  return [
    one.protocol,
    one.a.name,
    points(one.a[one.metric]),
    one.b.name,
    points(one.b[one.metric]),
    signed(one.difference) + ends,
    p === null ? "none" : p < 0.001 ? "<0.001" : String(Number(p.toPrecision(3))),
    one.verdict,
  ];
}
