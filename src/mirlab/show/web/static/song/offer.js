// A classifier for whoever has none: trained on the toy band when asked for.

import { ask, guarded } from "../core/api.js";
import { html, nothing } from "../core/lit.js";

/** @typedef {{state: string, what: string, done: number, total: number, error: string}} Training */

const EVERY_MS = 500;

export class Offer {
  /** @param {() => void} changed @param {() => void} came when a classifier has come */
  constructor(changed, came) {
    this.changed = changed;
    this.came = came;
    /** @type {string | null} */
    this.model = null;
    /** @type {{model: string, title: string} | null} */
    this.tagger = null;
    /** @type {Training} */
    this.training = { state: "none", what: "", done: 0, total: 0, error: "" };
    this.following = false;
  }

  /** @param {{model: string | null, tagger: {model: string, title: string} | null}} about */
  know({ model, tagger }) {
    this.tagger = tagger;
    this.model = model ?? this.model;
    // A training that was begun before the page was loaded goes on.
    if (!this.model && !tagger) void guarded(() => this.follow(ask("/api/model")))();
  }

  /** What answers, in words. */
  get words() {
    const made = this.model?.startsWith("toy-v")
      ? ", which knows only the ten made-up genres of the toy band; its predictions for real music mean little"
      : "";
    const parts = [this.model ? `Classifier: ${this.model}${made}` : "", this.tagger ? `Tags: ${this.tagger.model}` : ""];
    return parts.filter(Boolean).join(". ");
  }

  /** @param {Promise<{model: string | null, training: Training}>} asked */
  async follow(asked) {
    this.take(await asked);
    // Who asked before looks after it: but what came of this request counts, too.
    if (this.following) return;
    this.following = true;
    try {
      while (this.training.state === "running") {
        await new Promise((resume) => setTimeout(resume, EVERY_MS));
        this.take(await ask("/api/model"));
      }
    } finally {
      this.following = false;
    }
    if (this.training.state === "failed") throw new Error(`Training failed: ${this.training.error}`);
  }

  /** @param {{model: string | null, training: Training}} said */
  take({ model, training }) {
    const came = Boolean(model && !this.model);
    this.model = model;
    this.training = training;
    this.changed();
    if (came) this.came();
  }

  draw() {
    if (this.model || this.tagger) return nothing;
    const busy = this.training.state === "running";
    const share = this.training.total ? ` (${this.training.done} of ${this.training.total})` : "";
    return html`<div id="offer" class="card stack">
      <p>No classifier is loaded, so a song has tempo, key, loudness and similar tracks, but no genre. Start the
        server with <code>mirlab serve --model genres.mirlab</code>, get tags for any music with
        <code>mirlab embeddings get musicnn</code>, or try a classifier for the ten made-up genres of the toy band.</p>
      ${busy
        ? html`<div id="toy-busy" class="row"><progress aria-label="Training" max=${this.training.total || 1}
              .value=${this.training.done}></progress><span role="status">${this.training.what}${share}</span>
            <button type="button" id="toy-stop" @click=${guarded(async () => this.take(await ask("/api/model", { method: "DELETE" })))}>Cancel</button></div>`
        : html`<div class="row"><button type="button" id="toy-train"
            @click=${guarded(() => this.follow(ask("/api/model", { method: "POST" })))}>Train a classifier on the toy band</button></div>`}
    </div>`;
  }
}
