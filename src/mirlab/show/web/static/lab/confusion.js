// What was taken for what: a matrix whose cells open the tracks behind them.

import { go } from "../core/address.js";
import { ask, guarded, newest, query } from "../core/api.js";
import { counted, percent } from "../core/format.js";
import { icon } from "../core/icons.js";
import { html, nothing, render } from "../core/lit.js";
import { player } from "../core/player.js";
import { named, playable } from "../core/store.js";

/** @typedef {{protocol: string, condition: number, labels: string[], counts: number[][], splits: number, tracks: number}} Matrix */
/** @typedef {{name: string, protocols: string[], conditions: string[], best: {protocol: string, condition: number}, sound: {collection: string, found: number, of: number, heard: boolean}}} Run */
/** @typedef {{truth: string, predicted: string, total: number, tracks: any[]}} Cell */

const PART = 25;
const MOST_IDS = 200;
/** @type {Record<string, [number, number]>} */
const ARROWS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** A box for a run: choose protocol and condition, see the matrix, open a cell. */
export class ConfusionBox {
  /** @param {HTMLElement} root @param {Run} run */
  constructor(root, run) {
    this.root = root;
    this.run = run;
    this.chosen = { ...run.best };
    /** @type {Matrix | null} */
    this.matrix = null;
    /** @type {Cell | null} */
    this.cell = null;
    this.place = [0, 0];
    this.ask = newest();
    this.load = guarded(() => this.loaded());
    this.load();
  }

  get address() {
    return `/api/experiments/${encodeURIComponent(this.run.name)}`;
  }

  get asked() {
    return { protocol: this.chosen.protocol, condition: String(this.chosen.condition) };
  }

  async loaded() {
    this.cell = null;
    const found = await this.ask(query(`${this.address}/confusion`, this.asked));
    if (!found) return;
    this.matrix = found;
    this.draw();
  }

  /** @param {number} i @param {number} j */
  async open(i, j) {
    if (!this.matrix) return;
    this.place = [i, j];
    const [truth, predicted] = [this.matrix.labels[i], this.matrix.labels[j]];
    this.cell = { truth, predicted, total: 0, tracks: [] };
    await this.more();
  }

  async more(limit = PART) {
    const { cell } = this;
    if (!cell) return;
    const wanted = { ...this.asked, true: cell.truth, predicted: cell.predicted, offset: String(cell.tracks.length), limit: String(limit) };
    const found = await ask(query(`${this.address}/cell`, wanted));
    if (cell !== this.cell) return;
    cell.total = found.total;
    cell.tracks = [...cell.tracks, ...found.tracks];
    this.draw();
  }

  draw() {
    const { run, matrix } = this;
    const choose = (/** @type {"protocol" | "condition"} */ what) => (/** @type {Event} */ event) => {
      const { value } = /** @type {HTMLSelectElement} */ (event.target);
      this.chosen = { ...this.chosen, [what]: what === "condition" ? Number(value) : value };
      this.load();
    };
    render(
      html`<h2>Confusion matrix</h2>
      <p>${soundOf(run.sound)}</p>
      <div class="row">
        <label>Protocol <select id="confusion-protocol" @change=${choose("protocol")}>
          ${run.protocols.map((name) => html`<option value=${name} ?selected=${name === this.chosen.protocol}>${name}</option>`)}</select></label>
        <label>Condition <select id="confusion-condition" @change=${choose("condition")}>
          ${run.conditions.map((words, i) => html`<option value=${i} ?selected=${i === this.chosen.condition}>${words}</option>`)}</select></label>
      </div>
      ${matrix ? html`<p class="muted">Rows are the true classes, columns the predicted ones; ${counted(matrix.tracks, "track")},
        ${matrix.splits === 1 ? "1 split" : `sum over ${matrix.splits} splits`}. Choose a number to see and play its tracks. Arrow keys
        move between numbers.</p>
      <div class="wide">${this.table(matrix)}</div>` : nothing}
      <p class="visually-hidden" role="status">${this.cell && this.cell.total >= 0 ? `${this.cell.truth}, predicted as ${this.cell.predicted}: ${counted(this.cell.total, "track")}` : ""}</p>
      <div class="cell">${this.cell && this.cell.total >= 0 ? this.tracks(this.cell) : nothing}</div>`,
      this.root,
    );
  }

  /** @param {Matrix} matrix */
  table({ labels, counts }) {
    return html`<table class="matrix" @keydown=${(/** @type {KeyboardEvent} */ e) => this.move(e)}>
      <thead><tr><th scope="col">true</th>${labels.map((label) => html`<th scope="col">${label}</th>`)}</tr></thead>
      <tbody>${labels.map((label, i) => {
        const total = counts[i].reduce((sum, count) => sum + count, 0);
        return html`<tr><th scope="row">${label}</th>${counts[i].map((count, j) => this.button(labels, i, j, count, total))}</tr>`;
      })}</tbody></table>`;
  }

  /** @param {string[]} labels @param {number} i @param {number} j @param {number} count @param {number} total */
  button(labels, i, j, count, total) {
    const what = i === j ? `${labels[i]} predicted correctly` : `${labels[i]} predicted as ${labels[j]}`;
    const at = this.place[0] === i && this.place[1] === j;
    const level = total && count ? Math.min(9, 1 + Math.floor((8.99 * count) / total)) : 0;
    return html`<td><button type="button" class="${i === j ? "right" : count ? "wrong" : "none"} level-${level}"
      tabindex=${at ? 0 : -1} data-place="${i},${j}" aria-label="${what}: ${count}" aria-current=${at && this.cell ? "true" : nothing}
      @click=${guarded(() => this.open(i, j))}>${count}</button></td>`;
  }

  /** @param {KeyboardEvent} event */
  move(event) {
    const way = ARROWS[event.key];
    if (!way || !(event.target instanceof HTMLElement) || !event.target.dataset.place) return;
    const [i, j] = event.target.dataset.place.split(",").map(Number);
    const next = /** @type {HTMLElement | null} */ (this.root.querySelector(`[data-place="${i + way[0]},${j + way[1]}"]`));
    event.preventDefault();
    if (!next) return;
    // Kept, so that drawing the matrix again leaves the keyboard where it is.
    this.place = [i + way[0], j + way[1]];
    this.draw();
    next.focus();
  }

  /** @param {Cell} cell */
  tracks(cell) {
    const { truth, predicted, total, tracks } = cell;
    const what = truth === predicted ? `${truth}, predicted correctly` : `${truth}, predicted as ${predicted}`;
    const heard = tracks.filter((track) => track.sound);
    const there = tracks.filter((track) => track.id).length;
    const ids = tracks.map((track) => track.id).filter(Boolean).slice(0, MOST_IDS);
    return html`<h3>${what}: ${counted(total, "track")}</h3>
      <div class="row">
        ${heard.length ? html`<button type="button" @click=${() => player.play(heard.map(playable))}>${icon("play")} Play these</button>` : nothing}
        ${ids.length ? html`<button type="button" @click=${() => go("map", { collection: this.run.sound.collection, ids: ids.join(",") })}>${icon("map")} Show ${there < tracks.length ? `the ${there} that are here ` : ""}on the map</button>` : nothing}
        ${truth !== predicted && ids.length ? html`<button type="button" @click=${() => go("review", { kind: "label", source: "run" })}>${icon("list-checks")} Review mistakes</button>` : nothing}
      </div>
      <ol class="plain">${tracks.map((track, n) => html`<li>
        ${track.sound ? html`<button type="button" class="quiet square" aria-label="Play ${named(track)}"
          @click=${() => player.play(heard.map(playable), heard.indexOf(track))}>${icon("play")}</button>` : nothing}
        <span>${n + 1}. ${named(track)}<small> · ${track.times} of ${counted(track.tested, "test")}${track.probability === null ? "" : `, ${percent(track.probability)} sure`}</small></span>
      </li>`)}</ol>
      ${tracks.length < total ? html`<button type="button" @click=${guarded(() => this.more())}>Show more</button>` : nothing}`;
  }
}

/** @param {Run["sound"]} sound */
function soundOf({ collection, found, of, heard }) {
  if (!found) return "None of the collections here contains tracks of this run, so you can see their names but not play them.";
  const words = `The collection ${collection} contains ${found} of the ${counted(of, "track")} of this run`;
  return heard ? `${words}; you can play them.` : `${words}, but it has no audio.`;
}
