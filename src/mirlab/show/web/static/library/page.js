// The Library page: what a library holds, what is wrong with its files, and what can be done about it.

import { change, go } from "../core/address.js";
import { guarded, newest, query, Refused, say } from "../core/api.js";
import { counted } from "../core/format.js";
import { icon } from "../core/icons.js";
import { jobCard } from "../core/jobcards.js";
import { atWork, lookAtJobs, onJobs, startJob, summaryOf } from "../core/jobs.js";
import { html, nothing, render } from "../core/lit.js";
import { about } from "../core/store.js";
import { Decisions } from "./decisions.js";
import { FolderDialog } from "./folders.js";

/** @typedef {{name: string, tracks: number}} Count */
/**
 * @typedef {{name: string, path: string, tracks: number, hours: number, artists: number, labels: Count[], predicted: Count[],
 *   unlabelled: number, left_out: number, contradicting: number, unknown: number, outdated: number, features: string[], columns: number, metric: string,
 *   sources: {path: string, there: boolean}[], gone: {id: string, name: string, path: string}[], gone_total: number,
 *   copies: {id: string, name: string, paths: string[]}[], copies_total: number}} Holdings
 */

const KINDS = ["update", "add", "predict", "train"];
const askHeld = newest();
/** @type {HTMLElement} */
let root;
/** @type {Holdings | null} */
let held = null;
let error = "";
/** What is announced. */
let told = "";
let collection = "";
/** @type {import("../core/jobs.js").Said | null} */
let jobs = null;
/** @type {FolderDialog} */
let folders;
const decisions = new Decisions(() => draw(), () => load());

/** @param {HTMLElement} place */
function start(place) {
  root = place;
  root.classList.add("library");
  folders = new FolderDialog(place, (folder) => guarded(() => begin({ kind: "add", folder }))());
  onJobs((said, ended) => {
    jobs = said;
    if (ended.length) void guarded(load)();
    draw();
  });
}

/** @param {Record<string, string>} params */
async function show(params) {
  const names = about().collections.map((/** @type {any} */ c) => c.name);
  collection = names.includes(params.collection) ? params.collection : (names[0] ?? "");
  await Promise.all([load(), decisions.load(), lookAtJobs()]);
}

async function load() {
  error = "";
  try {
    const said = await askHeld(query("/api/library", { collection }));
    if (!said) return;
    held = said;
  } catch (thrown) {
    held = null;
    // The page is shown again when the server is back.
    if (thrown instanceof Refused && thrown.passing) {
      draw();
      throw thrown;
    }
    error = thrown instanceof Error ? thrown.message : "";
  }
  draw();
}

/** @param {Record<string, unknown>} wanted */
async function begin(wanted) {
  const job = await startJob({ collection, ...wanted });
  told = `${job.title} has begun.`;
  draw();
}

/**
 * What a button does that starts work; while other work is going on it says so. It is not disabled then, for that
 * would take the focus from it.
 * @param {() => unknown} job
 */
function starts(job) {
  return guarded(async () => {
    const busy = jobs?.jobs.find(atWork);
    if (busy) return say(`${busy.title} is not done yet: wait for it, or cancel it.`);
    return job();
  });
}

function draw() {
  const names = about().collections.map((/** @type {any} */ c) => c.name);
  const shown = (jobs?.jobs ?? []).filter((job) => KINDS.includes(job.kind)).slice(0, 6);
  const [now, done] = [shown.filter(atWork), shown.filter((job) => !atWork(job))];
  render(
    html`<div class="row"><h1>Library</h1>
        ${names.length > 1 ? html`<label>Collection <select id="library-collection" @change=${guarded(async (/** @type {Event} */ event) => {
          collection = /** @type {HTMLSelectElement} */ (event.target).value;
          change({ collection }, { push: true, silent: true });
          await load();
        })}>${names.map((/** @type {string} */ name) => html`<option value=${name} ?selected=${name === collection}>${name}</option>`)}</select></label>` : nothing}
      </div>
      <p class="visually-hidden" role="status">${told}</p>
      ${now.length ? html`<section class="stack" aria-label="What is being done"><ul id="library-now" class="plain">${now.map(jobCard)}</ul></section>` : nothing}
      ${error ? html`<section class="card empty"><p>${error}</p></section>` : held ? full(held) : html`<p class="muted" role="status">Looking at the files …</p>`}
      ${done.length ? html`<section class="stack" aria-label="What was done"><h2>What was done</h2><ul id="library-jobs" class="plain">${done.map((job) => html`${jobCard(job)}${outcome(job)}`)}</ul></section>` : nothing}
      <section class="card stack" aria-labelledby="decisions-head">${decisions.view()}
        <div class="row"><button type="button" @click=${() => go("review")}>${icon("list-checks")} Open Review</button>
          <a class="button" href="/docs">${icon("external-link")} The server's API</a></div></section>`,
    root.querySelector(".holder") ?? root.appendChild(Object.assign(document.createElement("div"), { className: "page holder" })),
  );
}

/** How much sound there is: a number and its unit. @param {number} hours @returns {[string, string]} */
function long(hours) {
  const [seconds, minutes] = [Math.round(3600 * hours), Math.round(60 * hours)];
  if (seconds < 60) return [String(seconds), seconds === 1 ? "second" : "seconds"];
  if (minutes < 60) return [String(minutes), minutes === 1 ? "minute" : "minutes"];
  return [hours.toLocaleString("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 }), "hours"];
}

/** @param {Holdings} one */
function full(one) {
  const busy = (jobs?.jobs ?? []).some(atWork);
  const figures = [
    [one.tracks.toLocaleString("en"), one.tracks === 1 ? "track" : "tracks"],
    long(one.hours),
    [one.artists.toLocaleString("en"), one.artists === 1 ? "artist" : "artists"],
    [one.labels.length.toLocaleString("en"), one.labels.length === 1 ? "label" : "labels"],
  ];
  return html`<section class="card stack" aria-label="Contents">
      <div class="figures">${figures.map(([number, words]) => html`<div><strong>${number}</strong><span>${words}</span></div>`)}</div>
      <p class="muted">${one.path}</p>
      <div class="row">
        <button type="button" class="primary" aria-disabled=${busy ? "true" : "false"} @click=${starts(() => begin({ kind: "update" }))}>${icon("refresh-cw")} Update</button>
        ${about().roots?.length ? html`<button type="button" aria-disabled=${busy ? "true" : "false"} @click=${starts(() => folders.open())}>${icon("folder-plus")} Add a folder</button>` : nothing}
        ${(jobs?.bundles ?? []).map((bundle) => html`<button type="button" aria-disabled=${busy ? "true" : "false"} @click=${starts(() => begin({ kind: "predict", model: bundle }))}>${icon("sparkles")} Predict with ${bundle}</button>`)}
        ${jobs && !jobs.lacking[one.name] ? html`<button type="button" aria-disabled=${busy ? "true" : "false"} @click=${starts(() => begin({ kind: "train" }))}>${icon("flask-conical")} Train a classifier</button>` : nothing}
      </div>
      ${about().roots?.length ? nothing : html`<p class="muted">To add folders from this page, start the server with <code>--root FOLDER</code>.</p>`}
    </section>
    ${one.outdated ? notice(`${counted(one.outdated, "track")} ${one.outdated === 1 ? "has" : "have"} features of an earlier version: Update computes them again.`) : nothing}
    ${one.gone_total ? html`<section class="card stack"><h2>Missing files: ${one.gone_total.toLocaleString("en")}</h2>
      <p class="muted">Their tracks stay in the library. If the files are gone for good, remove the tracks.</p>
      <ul class="plain paths">${one.gone.map((track) => html`<li><strong>${track.name}</strong><small>${track.path}</small></li>`)}</ul>
      <div class="row"><button type="button" class="danger" aria-disabled=${busy ? "true" : "false"} @click=${starts(() => begin({ kind: "update", prune: true }))}>${icon("trash-2")} Update, and remove tracks without files</button></div></section>` : nothing}
    ${one.copies_total ? html`<section class="card stack"><h2>Copies: ${one.copies_total.toLocaleString("en")}</h2>
      <p class="muted">Files with the same content count as one track.</p>
      <ul class="plain paths">${one.copies.map((track) => html`<li><strong>${track.name}</strong>${track.paths.map((path) => html`<small>${path}</small>`)}</li>`)}</ul></section>` : nothing}
    ${one.gone_total || one.copies_total ? nothing : html`<p class="muted" id="library-whole">No file is missing, and there are no copies (files with the same content).</p>`}
    <div class="halves">
      <section class="card stack"><h2>Labels</h2>${one.labels.length ? counts(one.labels, "label", one) : nothing}
        ${one.unlabelled ? html`<p class="muted">${counted(one.unlabelled, "track")} without a label.</p>` : nothing}
        ${one.left_out ? html`<p class="muted">${counted(one.left_out, "track")} left out by your decisions.</p>` : nothing}</section>
      <section class="card stack"><h2>Predicted</h2>${one.predicted.length ? counts(one.predicted, "predicted", one) : html`<p class="muted">No classifier has labelled these tracks.</p>`}
        ${one.contradicting ? html`<p class="contradicting">${counted(one.contradicting, "prediction")} ${one.contradicting === 1 ? "contradicts its label" : "contradict their labels"}: <a href="#/review?kind=label&source=classifier">review ${one.contradicting === 1 ? "it" : "them"}</a>.</p>` : nothing}
        ${one.unknown ? html`<p class="muted">${counted(one.unknown, "track")} unlike the classifier's training data.</p>` : nothing}</section>
    </div>
    <section class="card stack"><h2>Made of</h2>
      <ul class="plain paths">${one.sources.map((source) => html`<li><span>${source.path}</span>${source.there ? nothing : html`<small class="warning">can't be read now</small>`}</li>`)}</ul>
      <p class="muted">${counted(one.columns, "column")} of features: ${one.features.join(", ")}. How alike two tracks are is measured by the metric “${one.metric}”.</p></section>`;
}

/** @param {Count[]} all @param {string} what @param {Holdings} one */
function counts(all, what, one) {
  const most = Math.max(1, ...all.map((count) => count.tracks));
  return html`<ul class="plain counts">${all.map((count) => html`<li>
    <a href="#/map?collection=${encodeURIComponent(one.name)}&only=${encodeURIComponent(`${what}:${count.name}`)}">${count.name}</a>
    <progress max=${most} .value=${count.tracks} aria-hidden="true"></progress><span class="number">${count.tracks.toLocaleString("en")}</span></li>`)}</ul>`;
}

/** @param {string} words */
function notice(words) {
  return html`<p class="card row">${icon("info")} ${words}</p>`;
}

/** What came of a job, in words. @param {import("../core/jobs.js").Job} job */
function outcome(job) {
  const made = job.result;
  if (job.state !== "done" || !made) return nothing;
  const failed = [...(made.missing ?? []).map((/** @type {string} */ s) => `${s} could not be read`), ...(Array.isArray(made.failures) ? made.failures : [])];
  /** @type {string[]} */
  const notes = made.notes ?? [];
  const list = (/** @type {string} */ words, /** @type {string[]} */ lines, open = false) => (lines.length ? html`<details ?open=${open}><summary>${words}</summary><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></details>` : nothing);
  /** @type {string[]} */
  const kept = made.kept ?? [];
  return html`<li class="outcome muted">${summaryOf(job)}${list("What could not be read", failed, true)}${list("Notes", notes)}
    ${kept.length ? html`<p>${kept.map((line) => line.replace(" Use --force to remove them.", ""))}</p>
      <button type="button" class="danger" @click=${starts(() => begin({ kind: "update", prune: true, force: true }))}>${icon("trash-2")} Remove them all the same</button>` : nothing}</li>`;
}

/** @type {import("../shell/app.js").Page} */
export const page = {
  name: "library",
  title: () => (collection ? `${collection} · Library` : "Library"),
  start,
  show,
};
