// Running an experiment, and training a classifier, on a library of the visitor's.

import { go } from "../core/address.js";
import { guarded } from "../core/api.js";
import { icon } from "../core/icons.js";
import { startJob } from "../core/jobs.js";
import { html, nothing, render } from "../core/lit.js";
import { about as known } from "../core/store.js";

/** @type {Record<string, string>} what the experiments that make sense for any library ask */
const QUESTIONS = {
  honest: "How much of the accuracy is hearing the same artists twice?",
  best: "How well does the best model do when it is chosen honestly?",
  "seed-1": "Which of the classic features tell the classes apart?",
  "seed-nets": "Do nets do better than classic models?",
};

export class StartBox {
  /** @param {HTMLElement} root @param {any} about */
  constructor(root, about) {
    this.root = root;
    this.about = about;
    /** @type {import("../core/jobs.js").Said | null} */
    this.said = null;
    this.collection = "";
    this.experiment = "honest";
    this.draw();
  }

  /** @param {import("../core/jobs.js").Said} said */
  know(said) {
    const before = this.said;
    this.said = said;
    if (JSON.stringify(before?.lacking) !== JSON.stringify(said.lacking)) this.draw();
  }

  draw() {
    const sounding = (known() ?? this.about).collections.filter((/** @type {any} */ c) => c.sound);
    const { said } = this;
    if (!sounding.length || !said) return render(nothing, this.root);
    if (!this.collection) this.collection = sounding[0].name;
    const lacking = said.lacking[this.collection] ?? "";
    const offered = said.experiments.filter((name) => Object.hasOwn(QUESTIONS, name));
    const wanted = (/** @type {"run" | "train"} */ kind) => guarded(() => startJob({ kind, collection: this.collection, ...(kind === "run" ? { experiment: this.experiment } : {}) }));
    return render(
      html`<section class="card stack" aria-label="New">
        ${lacking && sounding.length < 2 ? nothing : html`<div class="row">
          ${sounding.length > 1 ? html`<label>Library <select id="lab-collection" @change=${(/** @type {Event} */ e) => { this.collection = /** @type {HTMLSelectElement} */ (e.target).value; this.draw(); }}>
            ${sounding.map((/** @type {any} */ c) => html`<option value=${c.name} ?selected=${c.name === this.collection}>${c.name}</option>`)}</select></label>` : nothing}
          ${lacking ? nothing : html`<label>Experiment <select id="lab-experiment" @change=${(/** @type {Event} */ e) => { this.experiment = /** @type {HTMLSelectElement} */ (e.target).value; this.draw(); }}>
            ${offered.map((name) => html`<option value=${name} ?selected=${name === this.experiment}>${name}</option>`)}</select></label>
          <button type="button" class="primary" @click=${wanted("run")}>${icon("flask-conical")} Run</button>
          <button type="button" @click=${wanted("train")}>${icon("sparkles")} Train a classifier</button>`}
        </div>`}
        ${lacking
          ? html`<p>${lacking}</p><div class="row"><button type="button" class="primary" @click=${() => go("review", { mode: "groups" })}>${icon("list-checks")} Propose groups</button>
            <button type="button" @click=${() => go("review", { mode: "teach" })}>${icon("sparkles")} Teach classes</button></div>`
          : html`<p class="muted">${QUESTIONS[this.experiment] ?? ""} It uses the library's labels and your corrections. The results go to ${said.results}.</p>`}
      </section>`,
      this.root,
    );
  }
}
