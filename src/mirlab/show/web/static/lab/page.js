// The Lab: results as cards, one of them in full, comparisons, and experiments that are run from here.

import { change, here } from "../core/address.js";
import { ask, guarded, newest } from "../core/api.js";
import { counted } from "../core/format.js";
import { icon } from "../core/icons.js";
import { jobCard } from "../core/jobcards.js";
import { lookAtJobs, onJobs } from "../core/jobs.js";
import { html, nothing, render } from "../core/lit.js";
import { scrolling, watchScrolling } from "../core/scrolling.js";
import { CompareBox } from "./compare.js";
import { ConfusionBox } from "./confusion.js";
import { learningCurve, selectionCurves } from "./curves.js";
import { dot, rangeOf, scoresTable, withInterval } from "./scores.js";
import { StartBox } from "./start.js";

/** @typedef {{name: string, kind: "run" | "selection", title: string | null, answer: string | null, scores: import("./scores.js").Scores | null, error: string | null}} Listed */

const KINDS = { run: "experiment", selection: "selection" };
const askOne = newest();
/** @type {HTMLElement} */
let root;
/** @type {Listed[] | null} */
let listed = null;
/** @type {any} */
let opened = null;
/** @type {import("../core/jobs.js").Said | null} */
let jobs = null;
/** @type {import("./scores.js").Order} */
let order = { by: "", down: false };
/** @type {CompareBox} */
let comparing;
/** @type {StartBox} */
let starting;

/** @param {HTMLElement} place @param {any} about */
function start(place, about) {
  root = place;
  root.classList.add("lab");
  const frame = html`<div class="page">
    <div class="row"><h1>Lab</h1><span id="lab-status" class="muted" role="status"></span></div>
    <div id="lab-start"></div>
    <ul id="lab-jobs" class="plain" aria-label="What is being done"></ul>
    <div class="desk"><div><ol id="experiments" class="plain" aria-label="Results"></ol></div>
      <div class="stack"><div id="experiment" class="stack"></div>
        <section id="confusion" class="card stack" aria-label="Confusion matrix" hidden></section>
        <section id="compare" class="card stack" aria-label="Compare" hidden></section></div></div>
  </div>`;
  render(frame, root);
  const within = (/** @type {string} */ id) => /** @type {HTMLElement} */ (root.querySelector(`#${id}`));
  comparing = new CompareBox(within("compare"));
  starting = new StartBox(within("lab-start"), about);
  onJobs((said, ended) => {
    jobs = said;
    drawJobs();
    starting.know(said);
    if (ended.length && here().page === "lab") void guarded(list)();
  });
}

/** @param {Record<string, string>} params */
async function show(params) {
  if (!listed) status("Reading the results …");
  try {
    await Promise.all([list(), lookAtJobs()]);
    void starting.again();
  } finally {
    status("");
  }
  const readable = (listed ?? []).filter((one) => !one.error);
  const wanted = params.run || readable[0]?.name;
  if (wanted && opened?.name !== wanted) await open(wanted);
  draw();
  await offer();
}

/** What can be compared, with the run that is being read. */
function offer() {
  const runs = (listed ?? []).filter((one) => !one.error && one.kind === "run").map((one) => one.name);
  return comparing.offer(runs, opened?.kind === "run" ? opened.name : "");
}

async function list() {
  listed = (await ask("/api/experiments")).experiments;
  draw();
}

/**
 * @param {string} words what the page waits for, or what came of it
 * @param {boolean} [seen] whether those who see need them, too
 */
function status(words, seen = true) {
  const place = root.querySelector("#lab-status");
  if (!place) return;
  place.classList.toggle("visually-hidden", !seen);
  place.textContent = words;
}

/** @param {string} name */
async function open(name) {
  status(`Opening ${name} …`);
  /** @type {any} */
  let one;
  try {
    one = await askOne(`/api/experiments/${encodeURIComponent(name)}`);
  } catch (error) {
    status("");
    throw error;
  }
  // Another was opened meanwhile.
  if (!one) return;
  // One line, and not the whole of it, is read out.
  status(`${one.title} is shown.`, false);
  opened = one;
  order = { by: one.scores?.trusted ?? "", down: true };
  draw();
  const box = /** @type {HTMLElement} */ (root.querySelector("#confusion"));
  box.hidden = one.kind !== "run" || one.task !== "class";
  if (!box.hidden) new ConfusionBox(box, one);
  await offer();
}

function drawJobs() {
  const place = root.querySelector("#lab-jobs");
  const shown = (jobs?.jobs ?? []).filter((job) => ["run", "train"].includes(job.kind) && job.state !== "done").slice(0, 5);
  if (place) render(shown.map(jobCard), /** @type {HTMLElement} */ (place));
}

function draw() {
  const cards = root.querySelector("#experiments");
  const details = root.querySelector("#experiment");
  if (!cards || !details || !listed) return;
  render(listed.length ? listed.map(card) : html`<li class="card empty"><p>There are no results yet. Run an experiment above, or start the
    server with <code>mirlab serve --results mirlab-results</code>.</p></li>`, /** @type {HTMLElement} */ (cards));
  render(opened ? full(opened) : nothing, /** @type {HTMLElement} */ (details));
  watchScrolling(details);
}

/** @param {Listed} one */
function card(one) {
  if (one.error) return html`<li class="card result"><strong>${one.name}</strong><p class="muted">${one.error}</p></li>`;
  const about = one.scores;
  const best = about?.lines[0];
  return html`<li><button type="button" class="card result" data-name=${one.name} aria-current=${opened?.name === one.name ? "true" : nothing}
    @click=${guarded(async () => { change({ run: one.name }, { push: true, silent: true }); await open(one.name); })}>
    <span class="muted">${KINDS[one.kind]}</span><strong class="name">${one.name}</strong>
    ${one.title && one.title !== one.name ? html`<span>${one.title}</span>` : nothing}
    ${about && best ? html`<span class="muted">Highest score: ${best.name} (${counted(best.features, "feature")})</span><span class="bestof">${best.scores.map((score) => html`<span class="muted">${score.protocol}</span>
      <span class="number">${withInterval(about, score)}${about.share ? " %" : ` ${about.metric}`}</span>${dot(about, score, rangeOf(about), about.protocols.indexOf(score.protocol))}`)}</span>` : nothing}
    <span class="muted">${one.answer ?? ""}</span></button></li>`;
}

/** @param {any} one */
function full(one) {
  /** @type {{first: string, caveats: string[], behind: string[]}} */
  const { first, caveats, behind } = one.answer;
  return html`<section class="card stack"><div class="row"><h2>${one.title}</h2>
      ${one.report ? html`<a class="button" target="_blank" rel="noopener" href="/api/experiments/${encodeURIComponent(one.name)}/report">${icon("external-link")} Full report</a>` : nothing}</div>
    <p class="answer">${first}</p>
    ${caveats.length ? html`<ul class="plain caveats">${caveats.map((words) => html`<li>${icon("triangle-alert")}<span><strong>But:</strong> ${words}</span></li>`)}</ul>` : nothing}
    ${behind.length ? html`<details class="behind"><summary>What stands behind it</summary><ul>${behind.map((words) => html`<li>${words}</li>`)}</ul></details>` : nothing}
    ${one.notes.length ? html`<details><summary>Before you quote these numbers</summary><ul>${one.notes.map((/** @type {string} */ note) => html`<li>${note}</li>`)}</ul></details>` : nothing}
  </section>
  ${one.kind === "run" ? runParts(one) : selectionCurves(one)}`;
}

/** @param {any} one */
function runParts(one) {
  const reorder = (/** @type {import("./scores.js").Order} */ wanted) => {
    order = wanted;
    draw();
  };
  const best = one.scores.lines.find((/** @type {import("./scores.js").Line} */ line) => line.best);
  return html`<section class="card stack"><h2>Scores</h2>
      <p class="muted">Intervals of 95 %${one.scores.chance === null ? "" : "; the thin tick is what guessing reaches"}. ${best ? `Highest score under ${one.scores.trusted}: ${best.name}.` : ""}</p>
      ${scoresTable(one.scores, order, reorder)}
      ${one.optimism ? html`<p class="muted">About the highest score: ${one.optimism}</p>` : nothing}
      ${one.more_rows ? html`<p>And ${counted(one.more_rows, "more row")} in the report.</p>` : nothing}</section>
    ${one.curve ? learningCurve(one.curve) : nothing}
    ${one.task === "class" ? nothing : eachTarget(one)}`;
}

/** How well the best run predicted each tag or number. @param {any} one */
function eachTarget(one) {
  const keys = Object.keys(one.targets[0] ?? {});
  return html`<section class="card stack"><h2>Each ${one.task === "tags" ? "tag" : "number"}</h2>
    <p class="muted">By the best run under ${one.best.protocol}: ${one.conditions[one.best.condition]}. The intervals resample artists.</p>
    ${scrolling(`Each of the ${one.task}`, html`<table class="pinned">
      <thead><tr>${keys.map((key) => html`<th scope="col">${key}</th>`)}</tr></thead>
      <tbody>${one.targets.map((/** @type {any} */ row) => html`<tr>${keys.map((key, i) => (i ? html`<td>${row[key]}</td>` : html`<th scope="row">${row[key]}</th>`))}</tr>`)}</tbody>
    </table>`)}</section>`;
}

/** @type {import("../shell/app.js").Page} */
export const page = {
  name: "lab",
  title: (params) => (params.run ? `${params.run} · Lab` : "Lab"),
  start,
  show,
};
