// Labelling the rest: what the taught classifier would say of the tracks that nobody was asked about.

import { guarded, post } from "../core/api.js";
import { counted, percent } from "../core/format.js";
import { icon } from "../core/icons.js";
import { html, nothing } from "../core/lit.js";
import { named } from "../core/store.js";
import { toast } from "../core/toasts.js";
import { hear, sounding } from "./hearing.js";
import { sent, writes } from "./saving.js";
import { thumb } from "./thumb.js";

/** @typedef {import("./types.js").Heard & {becomes: string, probability: number}} Guessed */
/** @typedef {{tracks: Guessed[], total: number, of: number, counts: Record<string, number>, sentence: string, version: string, changed: number, undo: string, file: string}} Said */

const LEAST = 50;
const SURE = 90;

export class Rest {
  /**
   * @param {() => unknown} changed to draw it anew
   * @param {() => Record<string, unknown>} lesson what is taught: the collection and the classes
   */
  constructor(changed, lesson) {
    this.changed = changed;
    this.lesson = lesson;
    this.open = false;
    this.percent = SURE;
    this.everything = false;
    /** @type {Said | null} */
    this.said = null;
    this.problem = "";
    this.looks = 0;
  }

  close() {
    this.open = false;
    this.said = null;
    this.problem = "";
  }

  body() {
    return { ...this.lesson(), probability: this.percent / 100, everything: this.everything };
  }

  /** Asks what would be labelled now; called again after each answer while it is open. */
  async look() {
    if (!this.open) return;
    this.problem = "";
    this.looks += 1;
    const mine = this.looks;
    try {
      const said = await sent("/api/teach/rest", () => this.body());
      // Something else is asked for by now.
      if (mine !== this.looks) return;
      this.said = said;
    } catch (error) {
      if (mine !== this.looks) return;
      this.said = null;
      this.problem = error instanceof Error ? error.message : String(error);
    }
    this.changed();
  }

  save = guarded(async () => {
    const { said } = this;
    if (!said) return;
    const saved = /** @type {Said} */ (await writes.add(() => sent("/api/teach/rest", () => ({ ...this.body(), save: true, version: said.version }))));
    const undo = guarded(async () => {
      await post(`/api/corrections/undo?token=${encodeURIComponent(saved.undo)}`);
      await this.look();
    });
    toast(`${counted(saved.changed, "track")} labelled, saved in ${saved.file}.`, saved.undo ? { action: "Undo", run: undo } : {});
    await this.look();
  });

  view() {
    const { said } = this;
    const choose = guarded(async (/** @type {Event} */ event) => {
      const at = /** @type {HTMLInputElement} */ (event.target);
      if (at.type === "checkbox") this.everything = at.checked;
      else this.percent = Math.min(99, Math.max(LEAST, Math.round(Number(at.value)) || SURE));
      at.value = at.type === "checkbox" ? at.value : String(this.percent);
      await this.look();
    });
    const show = guarded(async () => {
      this.open = true;
      this.changed();
      await this.look();
    });
    if (!this.open)
      return html`<button type="button" class="rest-open" @click=${show}>${icon("sparkles")} Label the rest …</button>`;
    return html`<section class="card stack rest" aria-label="Label the rest"><h3>Label the rest</h3>
      <label>At least <input type="number" id="rest-percent" min=${LEAST} max="99" step="1" .value=${String(this.percent)} @change=${choose}> % sure</label>
      <label><input type="checkbox" .checked=${this.everything} @change=${choose}> Also tracks that have a label (it is replaced)</label>
      <div role="status" class="stack">${this.problem ? html`<p>${this.problem}</p>` : said ? this.told(said) : html`<p class="muted">Looking …</p>`}</div>
      ${said?.total ? html`<div class="row"><button type="button" class="primary" @click=${this.save}>Label ${counted(said.total, "track")}</button></div>
        <details><summary>${said.total > said.tracks.length ? `The surest ${said.tracks.length}` : "Which ones"}</summary>
          <ul class="plain guesses">${said.tracks.map(guessed)}</ul></details>` : nothing}
    </section>`;
  }

  /** @param {Said} said */
  told(said) {
    if (!said.of) return html`<p>No other track is left without a label.</p>`;
    const parts = Object.entries(said.counts).filter(([, n]) => n).map(([label, n]) => html` <span class="chip"><span dir="auto">${label}</span> ${n.toLocaleString("en")}</span>`);
    return html`<p>${said.total.toLocaleString("en")} of ${counted(said.of, "track")} ${this.everything ? "" : "without a label "}would be labelled.</p>
      ${parts.length ? html`<p class="chips">${parts}</p>` : nothing}<p>${said.sentence}</p>`;
  }
}

/** @param {Guessed} track */
function guessed(track) {
  const on = sounding(track);
  return html`<li><button type="button" class="quiet example" ?disabled=${!track.sound} aria-label="${on ? "Pause" : "Play"} ${named(track)}: ${track.becomes}, ${percent(track.probability)}"
    @click=${() => guarded(hear)(track)}>${thumb(track)}<span class="name" dir="auto">${named(track)}</span>
    <small><span dir="auto">${track.becomes}</span> ${percent(track.probability)}</small>${icon(on ? "pause" : "play")}</button></li>`;
}
