// The Library page: what a library holds, what is wrong with its files, and what can be done about it.

import { change, go } from "../core/address.js";
import { ask, guarded, query } from "../core/api.js";
import { counted } from "../core/format.js";
import { icon } from "../core/icons.js";
import { jobCard } from "../core/jobcards.js";
import { atWork, lookAtJobs, onJobs, startJob } from "../core/jobs.js";
import { html, nothing, render } from "../core/lit.js";
import { about } from "../core/store.js";
import { FolderDialog } from "./folders.js";

/** @typedef {{name: string, tracks: number}} Count */
/**
 * @typedef {{name: string, path: string, tracks: number, hours: number, artists: number, labels: Count[], predicted: Count[],
 *   unlabelled: number, unknown: number, outdated: number, features: string[], columns: number, metric: string,
 *   sources: {path: string, there: boolean}[], gone: {id: string, name: string, path: string}[], gone_total: number,
 *   copies: {id: string, name: string, paths: string[]}[], copies_total: number}} Holdings
 */

const KINDS = ["update", "add", "predict", "train"];
/** @type {HTMLElement} */
let root;
/** @type {Holdings | null} */
let held = null;
let error = "";
let collection = "";
/** @type {import("../core/jobs.js").Said | null} */
let jobs = null;
/** @type {FolderDialog} */
let folders;

/** @param {HTMLElement} place */
function start(place) {
  root = place;
  root.classList.add("library");
  folders = new FolderDialog(place, (folder) => guarded(() => begin({ kind: "add", folder }))());
  onJobs((said) => {
    const before = (jobs?.jobs ?? []).filter(atWork).length;
    jobs = said;
    if (said.jobs.filter(atWork).length < before) void guarded(load)();
    draw();
  });
}

/** @param {Record<string, string>} params */
async function show(params) {
  const names = about().collections.map((/** @type {any} */ c) => c.name);
  collection = names.includes(params.collection) ? params.collection : (names[0] ?? "");
  await Promise.all([load(), lookAtJobs()]);
}

async function load() {
  error = "";
  try {
    held = await ask(query("/api/library", { collection }));
  } catch (thrown) {
    held = null;
    error = thrown instanceof Error ? thrown.message : "";
  }
  draw();
}

/** @param {Record<string, unknown>} wanted */
async function begin(wanted) {
  await startJob({ collection, ...wanted });
}

function draw() {
  const names = about().collections.map((/** @type {any} */ c) => c.name);
  const shown = (jobs?.jobs ?? []).filter((job) => KINDS.includes(job.kind)).slice(0, 6);
  render(
    html`<div class="row"><h1>Library</h1>
        ${names.length > 1 ? html`<label>Collection <select id="library-collection" @change=${guarded(async (/** @type {Event} */ event) => {
          collection = /** @type {HTMLSelectElement} */ (event.target).value;
          change({ collection }, { push: true, silent: true });
          await load();
        })}>${names.map((/** @type {string} */ name) => html`<option value=${name} ?selected=${name === collection}>${name}</option>`)}</select></label>` : nothing}
      </div>
      ${error ? html`<section class="card empty"><p>${error}</p></section>` : held ? full(held) : html`<p class="muted" role="status">Looking at the files …</p>`}
      ${shown.length ? html`<section class="stack" aria-label="What was done"><h2>What was done</h2><ul id="library-jobs" class="plain">${shown.map((job) => html`${jobCard(job)}${outcome(job)}`)}</ul></section>` : nothing}
      <section class="card stack"><h2>Corrections</h2>
        <p>Decisions are kept in <code>${about().corrections ?? "corrections.csv"}</code>. Experiments and classifiers that you start here use
          them; on the command line, give it as <code>--corrections</code>.</p>
        <div class="row"><button type="button" @click=${() => go("review")}>${icon("list-checks")} Open Review</button>
          <a class="button" href="/docs">${icon("external-link")} The server's API</a></div></section>`,
    root.querySelector(".holder") ?? root.appendChild(Object.assign(document.createElement("div"), { className: "page holder" })),
  );
}

/** @param {Holdings} one */
function full(one) {
  const busy = (jobs?.jobs ?? []).some(atWork);
  const figures = [
    [one.tracks.toLocaleString("en"), one.tracks === 1 ? "track" : "tracks"],
    one.hours < 1 ? [(60 * one.hours).toFixed(one.hours < 1 / 6 ? 1 : 0), "minutes"] : [one.hours.toFixed(1), "hours"],
    [one.artists.toLocaleString("en"), one.artists === 1 ? "artist" : "artists"],
    [one.labels.length.toLocaleString("en"), one.labels.length === 1 ? "label" : "labels"],
  ];
  return html`<section class="card stack" aria-label="Contents">
      <div class="figures">${figures.map(([number, words]) => html`<div><strong>${number}</strong><span>${words}</span></div>`)}</div>
      <p class="muted">${one.path}</p>
      <div class="row">
        <button type="button" class="primary" ?disabled=${busy} @click=${guarded(() => begin({ kind: "update" }))}>${icon("refresh-cw")} Update</button>
        ${about().roots?.length ? html`<button type="button" ?disabled=${busy} @click=${guarded(() => folders.open())}>${icon("folder-plus")} Add a folder</button>` : nothing}
        ${(jobs?.bundles ?? []).map((bundle) => html`<button type="button" ?disabled=${busy} @click=${guarded(() => begin({ kind: "predict", model: bundle }))}>${icon("sparkles")} Predict with ${bundle}</button>`)}
        ${jobs && !jobs.lacking[one.name] ? html`<button type="button" ?disabled=${busy} @click=${guarded(() => begin({ kind: "train" }))}>${icon("flask-conical")} Train a classifier</button>` : nothing}
      </div>
      ${about().roots?.length ? nothing : html`<p class="muted">To add folders from this page, start the server with <code>--root FOLDER</code>.</p>`}
    </section>
    ${one.outdated ? notice(`${counted(one.outdated, "track")} ${one.outdated === 1 ? "has" : "have"} features of an earlier version: Update computes them again.`) : nothing}
    ${one.gone_total ? html`<section class="card stack"><h2>Missing files: ${one.gone_total.toLocaleString("en")}</h2>
      <p class="muted">Their tracks stay in the library. If the files are gone for good, remove the tracks.</p>
      <ul class="plain paths">${one.gone.map((track) => html`<li><strong>${track.name}</strong><small>${track.path}</small></li>`)}</ul>
      <div class="row"><button type="button" class="danger" ?disabled=${busy} @click=${guarded(() => begin({ kind: "update", prune: true }))}>${icon("trash-2")} Update, and remove tracks without files</button></div></section>` : nothing}
    ${one.gone_total || one.copies_total ? nothing : html`<p class="card row">${icon("check")} No file is missing, and no two files have the same content.</p>`}
    ${one.copies_total ? html`<section class="card stack"><h2>Copies: ${one.copies_total.toLocaleString("en")}</h2>
      <p class="muted">Files with the same content count as one track.</p>
      <ul class="plain paths">${one.copies.map((track) => html`<li><strong>${track.name}</strong>${track.paths.map((path) => html`<small>${path}</small>`)}</li>`)}</ul></section>` : nothing}
    <div class="halves">
      <section class="card stack"><h2>Labels</h2>${counts(one.labels, "label", one)}
        ${one.unlabelled ? html`<p class="muted">${counted(one.unlabelled, "track")} without a label.</p>` : nothing}</section>
      <section class="card stack"><h2>Predicted</h2>${one.predicted.length ? counts(one.predicted, "predicted", one) : html`<p class="muted">No classifier has labelled these tracks.</p>`}
        ${one.unknown ? html`<p class="muted">${counted(one.unknown, "track")} unlike the classifier's training data.</p>` : nothing}</section>
    </div>
    <section class="card stack"><h2>Made of</h2>
      <ul class="plain paths">${one.sources.map((source) => html`<li><span>${source.path}</span>${source.there ? nothing : html`<small class="warning">can't be read now</small>`}</li>`)}</ul>
      <p class="muted">${counted(one.columns, "column")} of features, compared by ${one.metric}: ${one.features.join(", ")}.</p></section>`;
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
  const parts = Object.entries({
    added: made.added, renewed: made.renewed, replaced: made.replaced, moved: made.moved, removed: made.removed,
    "labelled": made.labelled, "unlike the training data": made.unknown, "file missing": made.gone, failed: made.failed,
  }).filter(([, n]) => n).map(([words, n]) => `${n} ${words}`);
  const lines = [...(made.notes ?? []), ...(made.missing ?? []).map((/** @type {string} */ s) => `${s} could not be read`), ...(Array.isArray(made.failures) ? made.failures : [])];
  /** @type {string[]} */
  const kept = made.kept ?? [];
  const summary = job.kind === "train" ? `saved as ${made.name}` : parts.join(", ") || "nothing had changed";
  return html`<li class="outcome muted">${summary}${lines.length ? html`<details><summary>Notes</summary><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></details>` : nothing}
    ${kept.length ? html`<p>${kept.map((line) => line.replace(" Use --force to remove them.", ""))}</p>
      <button type="button" class="danger" @click=${guarded(() => begin({ kind: "update", prune: true, force: true }))}>${icon("trash-2")} Remove them all the same</button>` : nothing}</li>`;
}

/** @type {import("../shell/app.js").Page} */
export const page = {
  name: "library",
  title: () => (collection ? `${collection} · Library` : "Library"),
  start,
  show,
};
