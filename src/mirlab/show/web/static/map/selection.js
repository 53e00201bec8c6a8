// Which tracks are selected, and what can be done with them.

import { here } from "../core/address.js";
import { guarded, postForFile, postJson, query, Refused } from "../core/api.js";
import { counted, sentence } from "../core/format.js";
import { icon } from "../core/icons.js";
import { html, live, nothing } from "../core/lit.js";
import { player } from "../core/player.js";
import { formatChoice, savePlaylist } from "../core/playlists.js";
import { playable } from "../core/store.js";
import { toast } from "../core/toasts.js";
import { Undo } from "../core/undo.js";
import { combined, limitedTo } from "./state.js";

/** @typedef {import("./mappage.js").MapPage} MapPage */
/** @typedef {import("./state.js").Mode} Mode */

export class Selection {
  /** @param {MapPage} map */
  constructor(map) {
    this.map = map;
    /** @type {Set<number>} */
    this.rows = new Set();
    this.undo = new Undo();
    /** @type {Mode} what the next loop does */
    this.mode = "replace";
    this.labelling = false;
    /** Whether the bar was closed: what was done can still be taken back by key. */
    this.closed = false;
    this.typed = "";
    /** Why the server did not take the label. */
    this.refused = "";
    this.undo.listeners.add(() => map.draw());
  }

  /** @param {Iterable<number>} rows @param {Mode} [mode] */
  set(rows, mode = "replace") {
    const before = this.rows;
    const after = combined(before, rows, mode);
    if (before.size === after.size && [...after].every((row) => before.has(row))) return;
    this.rows = after;
    this.closed = false;
    this.undo.push({ words: "the selection", undo: () => this.put(before) });
    this.told();
  }

  close() {
    this.set([]);
    this.closed = true;
    this.drawn();
  }

  /** @param {Set<number>} rows */
  put(rows) {
    this.rows = rows;
    this.told();
  }

  /** Rows of another collection are others. */
  forget() {
    this.rows = new Set();
    this.undo = new Undo();
    this.undo.listeners.add(() => this.map.draw());
    this.labelling = false;
  }

  told() {
    if (!this.rows.size) this.labelling = false;
    this.map.canvas?.setSelected(this.rows);
    this.drawn();
  }

  /** Draws anew; the focus stays in the bar where its control went, or goes to the map where the bar did. */
  drawn() {
    const held = document.activeElement?.closest(".selection") !== null && document.activeElement?.closest(".selection") !== undefined;
    this.map.draw();
    const now = document.activeElement;
    if (!held || (now?.isConnected && now.closest(".selection:not([hidden])"))) return;
    const bar = this.map.at(".selection:not([hidden]) > button:not(:disabled)");
    if (bar) bar.focus();
    else this.map.canvas?.element.focus();
  }

  get ordered() {
    return [...this.rows].sort((a, b) => a - b);
  }

  get ids() {
    const { facts } = this.map;
    return facts ? this.ordered.map((row) => facts.collection.ids[row]) : [];
  }

  get home() {
    return this.map.facts?.collection.name ?? "";
  }

  async takeManifest() {
    const { ids, home } = this;
    await postForFile(query("/api/export", { collection: home, form: "csv" }), { ids }, "selection.csv");
    toast(`${counted(ids.length, "track")} saved as selection.csv.`);
  }

  /** Shows only what is selected, or only the rest. @param {boolean} these */
  limit(these) {
    const { facts, sieve } = this.map;
    if (!facts || !sieve) return;
    const rows = these ? this.ordered : [...sieve.rows].filter((row) => !this.rows.has(row));
    const { ids = "", rows: were = "" } = here().params;
    const words = these ? "showing only these" : "hiding these";
    const step = this.undo.push({ words, undo: () => this.map.change({ ids, rows: were }) });
    const selected = this.rows;
    if (!these) this.put(new Set());
    this.map.change(limitedTo(rows, facts.collection.ids, facts.collection.columns.version));
    if (!these) step.gone = toast(`${counted(selected.size, "track")} hidden.`, { action: "Undo", run: () => this.back(step) });
  }

  /**
   * Writes what was decided of the selected tracks into the corrections file.
   * @param {string | null} label null leaves them out
   * @param {boolean} [fresh] whether the label is meant to be a new one
   */
  async decide(label, fresh = false) {
    const { ids } = this;
    const what = label === null ? { verdict: "left out" } : { label, new: fresh };
    /** @type {{changed: number, undo: string}} */
    let said;
    try {
      said = await postJson("/api/corrections", { ids, ...what });
    } catch (error) {
      // A label that nothing has so far may be a slip: the server says so, and it is asked about.
      if (!(error instanceof Refused) || error.status !== 422 || label === null || fresh) throw error;
      this.refused = error.message;
      return this.map.draw();
    }
    this.refused = "";
    this.labelling = false;
    this.typed = "";
    this.drawn();
    const words = label === null ? "left out" : `labelled “${label}”`;
    if (!said.undo) return toast(`${counted(ids.length, "track")} ${ids.length === 1 ? "was" : "were"} ${words} already.`);
    const step = this.undo.push({ words: "the decision", undo: () => this.takeBack(said.undo) });
    await this.map.corrected();
    step.gone = toast(`${counted(said.changed, "track")} ${words}.`, { action: "Undo", run: () => this.back(step) });
    return undefined;
  }

  /** Takes away what was decided of tracks, whoever decided it and when. @param {string[]} ids */
  async putBack(ids) {
    const { changed } = await postJson("/api/corrections", { ids, verdict: "put back" });
    await this.map.corrected();
    this.drawn();
    toast(`${counted(changed, "decision")} taken back.`);
  }

  /** @param {string} token */
  async takeBack(token) {
    const { undone, of } = await postJson(query("/api/corrections/undo", { token }), {});
    await this.map.corrected();
    toast(undone === of ? `${counted(undone, "decision")} undone.` : `${undone} of ${counted(of, "decision")} undone: the others were decided anew.`);
  }

  /** @param {import("../core/undo.js").Step} [step] the last one where none is named */
  back(step) {
    return guarded(() => this.undo.undo(step))();
  }

  play() {
    const { facts } = this.map;
    if (facts) player.play(this.ordered.slice(0, 500).map((row) => playable(facts.collection.track(row))));
  }
}

/** @param {MapPage} map */
export function selectionBar(map) {
  const { selection, facts } = map;
  const { size } = selection.rows;
  if (!facts || (!size && (selection.closed || !selection.undo.words))) return html`<div class="selection" hidden></div>`;
  const { sound } = facts.collection;
  const decided = size ? selection.ids.filter((id) => map.corrections.words(id)) : [];
  const mode = (/** @type {Mode} */ name, /** @type {string} */ sign, /** @type {string} */ words) => html`<button type="button" class="square" aria-label=${words} title=${words}
    aria-pressed=${selection.mode === name} @click=${() => { selection.mode = selection.mode === name ? "replace" : name; map.draw(); }}>${icon(sign)}</button>`;
  return html`<div class="selection card" role="group" aria-label="Selection">
    <strong role="status">${counted(size, "track")} selected</strong>
    <span class="segments">${mode("add", "plus", "Next lasso adds (Shift)")}${mode("subtract", "minus", "Next lasso takes away (Alt)")}</span>
    ${size ? html`${selection.labelling ? labelForm(map) : html`
      <button type="button" @click=${() => { selection.labelling = true; map.draw(); /** @type {HTMLElement | null} */ (map.at("#new-label"))?.focus(); }}>${icon("tag")} Label</button>
      ${sound ? html`<button type="button" @click=${guarded(() => selection.play())}>${icon("play")} Play</button>
      <span class="split"><button type="button" title="Save a playlist, with the paths of the files" @click=${guarded(() => savePlaylist("selection", selection.home, selection.ids))}>${icon("list-music")} Playlist</button>${formatChoice()}</span>
      <button type="button" title="Save a CSV manifest, for mirlab extract and mirlab train" @click=${guarded(() => selection.takeManifest())}>${icon("download")} Export</button>` : nothing}
      <button type="button" title="Experiments and training leave these tracks out" @click=${guarded(() => selection.decide(null))}>${icon("circle-stop")} Leave out</button>
      ${decided.length ? html`<button type="button" title="Take away what was decided of these tracks" @click=${guarded(() => selection.putBack(decided))}>${icon("refresh-cw")} Put back</button>` : nothing}
      <button type="button" @click=${() => selection.limit(true)}>${icon("filter")} Hide others</button>
      <button type="button" @click=${() => selection.limit(false)}>${icon("eye-off")} Hide</button>`}` : nothing}
    <button type="button" class="undo" ?disabled=${!selection.undo.words} title=${selection.undo.words ? `Undo ${selection.undo.words} (Ctrl+Z)` : "Nothing to undo"} @click=${() => selection.back()}>${icon("undo-2")} Undo</button>
    <button type="button" class="quiet square" aria-label="Select none" @click=${() => { selection.close(); }}>${icon("x")}</button>
  </div>`;
}

/** @param {MapPage} map */
function labelForm(map) {
  const { selection, facts } = map;
  const set = (/** @type {boolean} */ fresh) => guarded(() => selection.typed.trim() && selection.decide(selection.typed.trim(), fresh))();
  const send = (/** @type {Event} */ event) => {
    event.preventDefault();
    void set(false);
  };
  return html`<form class="row" @submit=${send} @keydown=${(/** @type {KeyboardEvent} */ e) => { if (e.key === "Escape") { e.stopPropagation(); selection.labelling = false; selection.drawn(); } }}>
    <label class="visually-hidden" for="new-label">Label of the selected tracks</label>
    <input id="new-label" list="map-labels" placeholder="Label" autocomplete="off" maxlength="200" .value=${live(selection.typed)}
      @input=${(/** @type {Event} */ e) => { selection.typed = /** @type {HTMLInputElement} */ (e.target).value; if (selection.refused) { selection.refused = ""; map.draw(); } }}>
    <datalist id="map-labels">${facts?.collection.columns.label.values.map((name) => html`<option value=${name}></option>`)}</datalist>
    ${selection.refused ? html`<button type="button" class="primary" @click=${() => set(true)}>Use it as a new label</button>` : html`<button class="primary">Set label</button>`}
    <button type="button" @click=${() => { selection.labelling = false; selection.refused = ""; selection.drawn(); }}>Cancel</button>
    ${selection.refused ? html`<p class="wrong" role="alert">${sentence(selection.refused)}</p>` : nothing}</form>`;
}
