// Running an experiment, and training a classifier, on a library of the visitor's: what will be used is said first.

import { go } from "../core/address.js";
import { guarded, newest } from "../core/api.js";
import { counted } from "../core/format.js";
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
/** Classes that are named one by one. */
const NAMED = 8;

/** @typedef {{label: string, tracks: number, artists: number, artist: string | null}} Class */
/** @typedef {{tracks: number, without_artist: number, classes: Class[], features: string[], protocols: string[], choices: string[], apart: string, alone: Class[], lasts: string, name: string}} Plan */
/** @typedef {"run" | "train"} Kind */

export class StartBox {
  /** @param {HTMLElement} root @param {any} about */
  constructor(root, about) {
    this.root = root;
    this.about = about;
    /** @type {import("../core/jobs.js").Said | null} */
    this.said = null;
    this.collection = "";
    this.experiment = "honest";
    this.protocol = "";
    this.name = "";
    /** @type {Kind} */
    this.kind = "run";
    /** @type {Set<string>} labels that are left out */
    this.without = new Set();
    /** @type {Plan | null} */
    this.plan = null;
    this.trouble = "";
    this.asked = "";
    this.asking = newest();
    this.draw();
  }

  /** @param {import("../core/jobs.js").Said} said */
  know(said) {
    const before = this.said;
    this.said = said;
    if (JSON.stringify(before?.lacking) !== JSON.stringify(said.lacking)) this.draw();
    void this.look();
  }

  /** The labels may have changed since. */
  again() {
    this.asked = "";
    return this.look();
  }

  /** What the work asks for, as the server takes it. */
  wanted() {
    const { kind, collection, protocol } = this;
    const asked = kind === "run" ? { experiment: this.experiment } : {};
    return { kind, collection, ...asked, ...(protocol ? { protocol } : {}), without: [...this.without] };
  }

  /** Asks what will be used, where that has changed. */
  async look() {
    if (!this.collection || !this.said || this.said.lacking[this.collection]) return;
    const { without, ...rest } = this.wanted();
    const asked = new URLSearchParams(/** @type {Record<string, string>} */ (rest));
    for (const label of without) asked.append("without", label);
    if (String(asked) === this.asked) return;
    this.asked = String(asked);
    this.trouble = "";
    try {
      this.plan = (await this.asking(`/api/jobs/plan?${asked}`)) ?? this.plan;
    } catch (error) {
      this.plan = null;
      this.trouble = error instanceof Error ? error.message : "";
    }
    this.draw();
  }

  /** @param {Partial<StartBox>} changed */
  set(changed) {
    Object.assign(this, changed);
    this.draw();
    return this.look();
  }

  begin() {
    return startJob({ ...this.wanted(), ...(this.name.trim() ? { name: this.name.trim() } : {}) });
  }

  draw() {
    const sounding = (known() ?? this.about).collections.filter((/** @type {any} */ c) => c.sound);
    const { said } = this;
    if (!sounding.length || !said) return render(nothing, this.root);
    if (!this.collection) this.collection = sounding[0].name;
    const lacking = said.lacking[this.collection] ?? "";
    const value = (/** @type {Event} */ event) => /** @type {HTMLSelectElement} */ (event.target).value;
    const library = sounding.length > 1
      ? html`<label>Library <select id="lab-collection" @change=${guarded((/** @type {Event} */ e) => this.set({ collection: value(e), without: new Set(), plan: null }))}>
        ${sounding.map((/** @type {any} */ c) => html`<option value=${c.name} ?selected=${c.name === this.collection}>${c.name}</option>`)}</select></label>`
      : nothing;
    return render(
      html`<section class="card stack" aria-label="New">
        ${lacking ? html`${sounding.length > 1 ? html`<div class="row">${library}</div>` : nothing}
          <p>${lacking}</p><div class="row"><button type="button" class="primary" @click=${() => go("review", { mode: "groups" })}>${icon("list-checks")} Propose groups</button>
            <button type="button" @click=${() => go("review", { mode: "teach" })}>${icon("sparkles")} Teach classes</button></div>`
          : this.form(said, library, value)}
      </section>`,
      this.root,
    );
  }

  /** @param {import("../core/jobs.js").Said} said @param {any} library @param {(event: Event) => string} value */
  form(said, library, value) {
    const { plan, kind } = this;
    const offered = said.experiments.filter((name) => Object.hasOwn(QUESTIONS, name));
    const kindOf = (/** @type {Kind} */ one, /** @type {string} */ words) =>
      html`<button type="button" aria-pressed=${kind === one ? "true" : "false"} @click=${guarded(() => this.set({ kind: one, protocol: "", plan: null }))}>${words}</button>`;
    const own = kind === "run" ? "as in the experiment" : "the usual one";
    const others = ["artist-kfold", "repeated-kfold", "kfold", "random"];
    return html`<form class="row" id="lab-new" @submit=${guarded((/** @type {Event} */ event) => {
      event.preventDefault();
      return this.begin();
    })}>
        <div class="segments" role="group" aria-label="What to begin">${kindOf("run", "Experiment")}${kindOf("train", "Classifier")}</div>
        ${library}
        ${kind === "run" ? html`<label>Experiment <select id="lab-experiment" @change=${guarded((/** @type {Event} */ e) => this.set({ experiment: value(e), protocol: "" }))}>
          ${offered.map((name) => html`<option value=${name} ?selected=${name === this.experiment}>${name}</option>`)}</select></label>` : nothing}
        <label>Protocol <select id="lab-protocol" @change=${guarded((/** @type {Event} */ e) => this.set({ protocol: value(e) }))}>
          <option value="" ?selected=${!this.protocol}>${own}</option>
          ${others.map((name) => html`<option value=${name} ?selected=${name === this.protocol}>${name}</option>`)}</select></label>
        <label>Name <input id="lab-name" maxlength="80" autocomplete="off" placeholder=${plan?.name ?? ""} .value=${this.name} @input=${(/** @type {Event} */ e) => { this.name = value(e); }}></label>
        <button class="primary">${icon(kind === "run" ? "flask-conical" : "sparkles")} ${kind === "run" ? "Run" : "Train"}</button>
      </form>
      <div class="plan stack" id="lab-plan">
        ${kind === "run" ? html`<p>${QUESTIONS[this.experiment] ?? ""}</p>` : html`<p>One file that names the class of any song, with its honest accuracy.</p>`}
        ${this.trouble ? html`<p role="alert">${this.trouble}</p>` : plan ? this.used(plan, said) : html`<p class="muted">Looking at what will be used …</p>`}
      </div>`;
  }

  /** What will be used. @param {Plan} plan @param {import("../core/jobs.js").Said} said */
  used(plan, said) {
    const classes = plan.classes.map((one) => `${one.label} ${one.tracks}`);
    const rest = classes.length - NAMED;
    const named = rest > 1 ? `${classes.slice(0, NAMED).join(", ")} and ${rest} more` : classes.join(", ");
    const lost = plan.apart && plan.without_artist ? ` ${counted(plan.without_artist, "track")} without an artist ${plan.without_artist === 1 ? "is" : "are"} left out under ${plan.apart}.` : "";
    return html`${plan.alone.length ? this.alone(plan) : nothing}
      <dl class="uses">
        <dt>Tracks</dt><dd>${counted(plan.tracks, "track")} in ${plan.classes.length} ${plan.classes.length === 1 ? "class" : "classes"} (${named}), with your corrections.${lost}</dd>
        ${this.without.size ? html`<dt>Left out</dt><dd class="chips">${[...this.without].map((label) => html`<span class="chip">${label}
          <button type="button" class="quiet" @click=${guarded(() => this.leaveOut([label], false))}>Put back</button></span>`)}</dd>` : nothing}
        <dt>Features</dt><dd>${plan.features.join(", ")}</dd>
        <dt>Tested by</dt><dd>${plan.protocols.join(", ")}</dd>
        <dt>How long</dt><dd>${plan.lasts}</dd>
        <dt>Goes to</dt><dd>${said.results}</dd>
      </dl>`;
  }

  /** Classes that can't be split with artists apart, and the ways out. @param {Plan} plan */
  alone(plan) {
    const one = plan.alone.length === 1;
    const none = plan.alone.every((each) => !each.artists);
    const few = none ? "no known artist" : plan.alone.every((each) => each.artists) ? `one artist${one ? "" : " each"}` : "one artist or none";
    return html`<div class="caveats" role="note"><div class="stack">
      <p>${icon("triangle-alert")} Under ${plan.apart} no artist is in training and test, so a class needs two artists or more.
        ${one ? "This class has" : "These classes have"} ${few}; as it is, the work would fail.</p>
      <ul class="plain">${plan.alone.map((each) => html`<li class="row"><strong>${each.label}</strong> <span>${each.artist ?? "no known artist"}, ${counted(each.tracks, "track")}</span>
        <button type="button" @click=${() => go("map", { collection: this.collection, only: `label:${each.label}`, table: "1" })}>See these tracks</button></li>`)}</ul>
      <div class="row"><button type="button" @click=${guarded(() => this.leaveOut(plan.alone.map((each) => each.label), true))}>Leave ${one ? `${plan.alone[0].label} out` : `these ${plan.alone.length} classes out`}</button>
        <button type="button" @click=${guarded(() => this.set({ protocol: "repeated-kfold" }))}>Use repeated-kfold</button>
        <span class="muted">repeated-kfold hears the same artists in training and test, so its result may be too high.</span></div>
    </div></div>`;
  }

  /** @param {string[]} labels @param {boolean} out */
  leaveOut(labels, out) {
    const without = new Set(this.without);
    for (const label of labels) out ? without.add(label) : without.delete(label);
    return this.set({ without });
  }
}
