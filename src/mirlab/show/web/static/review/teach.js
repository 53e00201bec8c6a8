// Teaching classes: the page asks for one track after another, and shows how good what it learns is.

import { change, here } from "../core/address.js";
import { ask, guarded, say } from "../core/api.js";
import { cover } from "../core/cover.js";
import { counted } from "../core/format.js";
import { icon } from "../core/icons.js";
import { letters } from "../core/keys.js";
import { html, nothing, render } from "../core/lit.js";
import { player } from "../core/player.js";
import { about, named } from "../core/store.js";
import { onThemeChange } from "../core/theme.js";
import { Undo } from "../core/undo.js";
import { figure } from "./curve.js";
import { example } from "./groups.js";
import { hear, sounding } from "./hearing.js";
import { meant } from "./newlabel.js";
import { knownAs, near } from "./labels.js";
import { Rest } from "./rest.js";
import { onSaving, sent, writes } from "./saving.js";

/** @typedef {import("./types.js").Heard & {why: string}} Asked */

const MOST = 9;
const undo = new Undo();
/** @type {any} */
let lesson = null;
/** Classes that are taught, new ones included. @type {string[]} */
let classes = [];
/** What is asked for, without what was answered since. @type {Asked[]} */
let queue = [];
/** Answers of this tab. @type {Map<string, string>} */
const answered = new Map();
/** @type {string[]} */
let labels = [];
let learning = 0;
/** Whether the first lesson of a collection is on its way. */
let asking = false;
let shown = "";
let problem = "";
/** @type {HTMLElement | null} */
let place = null;
/** @type {{id: string, made: HTMLElement} | null} */
let pictured = null;
const rest = new Rest(draw, () => body());

/** @param {HTMLElement} root */
export function start(root) {
  place = root;
  onThemeChange(draw);
  onSaving(draw);
  undo.listeners.add(draw);
  for (const kind of ["change", "queue"]) player.addEventListener(kind, draw);
}

export function keys() {
  letters("review", [
    ...Array.from({ length: MOST }, (_, i) => ({ key: String(i + 1), words: `It is class ${i + 1}`, run: () => classes[i] && answer(classes[i]) })),
    { key: "p", words: "Play the loudest 10 s", run: () => queue[0] && guarded(hear)(queue[0]) },
    { key: "n", words: "Skip this one", run: skip },
    { key: "u", words: "Undo", run: () => guarded(() => undo.undo())() },
  ]);
}

export async function show() {
  const { collection = "" } = here().params;
  if ((lesson || asking) && collection === shown) return draw();
  asking = true;
  shown = collection;
  lesson = null;
  classes = [];
  queue = [];
  problem = "";
  rest.close();
  draw();
  try {
    labels = (await ask("/api/check?limit=1")).labels;
    take(await sent("/api/teach", body));
    // A class may have been added while this was on its way.
    const known = lesson.classes.map((/** @type {{label: string}} */ one) => one.label);
    classes = [...new Set([...known, ...classes])];
  } catch (error) {
    problem = error instanceof Error ? error.message : String(error);
  } finally {
    asking = false;
  }
  draw();
  return undefined;
}

/** @param {Record<string, string>} [given] */
function body(given) {
  const { collection = "" } = here().params;
  return { ...(collection && { collection }), ...(classes.length && { classes }), ...(given && { labels: given }) };
}

/** @param {any} said */
function take(said) {
  lesson = said;
  queue = said.next.filter((/** @type {Asked} */ one) => !answered.has(one.id ?? ""));
}

// Learns anew from what was given; of several that wait only the newest counts.
async function learn(/** @type {Record<string, string>} */ given = {}) {
  learning += 1;
  const mine = learning;
  draw();
  const said = await sent("/api/teach", () => body(given));
  if (mine === learning) {
    take(said);
    void rest.look();
  }
  draw();
  return said;
}

/** @param {string} label */
function answer(label) {
  const [track] = queue;
  if (!track?.id) return;
  const id = track.id;
  queue = queue.slice(1);
  answered.set(id, label);
  const saving = writes.add(() => learn({ [id]: label }));
  const saved = saving.catch((error) => {
    undo.steps = undo.steps.filter((one) => one !== step);
    returned(track);
    say(error.message);
    return null;
  });
  const step = {
    words: named(track),
    undo: () => {
      returned(track);
      return writes.add(async () => {
        const said = await saved;
        if (said?.undo) await sent(`/api/corrections/undo?token=${encodeURIComponent(said.undo)}`, () => ({}));
        await learn();
        queue = [track, ...queue.filter((one) => one.id !== id)];
        draw();
      });
    },
  };
  undo.push(step);
}

/** @param {Asked} track */
function returned(track) {
  answered.delete(track.id ?? "");
  queue = [track, ...queue.filter((one) => one.id !== track.id)];
  draw();
}

function skip() {
  if (queue.length > 1) queue = [...queue.slice(1), queue[0]];
  draw();
}

const add = guarded(async (/** @type {SubmitEvent} */ event) => {
  event.preventDefault();
  const field = /** @type {HTMLInputElement} */ (/** @type {HTMLFormElement} */ (event.target).elements.namedItem("class"));
  const text = field.value;
  // Only what is known says whether a label is new.
  if (!labels.length) labels = (await ask("/api/check?limit=1")).labels;
  if (knownAs(text, classes) !== null) return void (field.value = "");
  // New names are what this is for: only one that may be a slip is asked about.
  const fresh = knownAs(text, labels) === null && !near(text, labels).length;
  const chosen = fresh ? { label: text.trim(), new: true } : await meant(text, labels);
  if (!chosen?.label) return undefined;
  // Another name may have been begun meanwhile.
  if (field.value === text) field.value = "";
  if (!labels.includes(chosen.label)) labels = [...labels, chosen.label];
  if (!classes.includes(chosen.label)) classes = [...classes, chosen.label];
  await writes.add(() => learn());
  return undefined;
});

/** @param {string} label */
const without = (label) => guarded(async () => {
  classes = classes.filter((one) => one !== label);
  if (classes.length) await writes.add(() => learn());
  draw();
});

function draw() {
  if (!place || here().page !== "review" || here().params.mode !== "teach") return;
  const names = (about()?.collections ?? []).filter((/** @type {{sound: boolean}} */ one) => one.sound).map((/** @type {{name: string}} */ one) => one.name);
  const { collection = "" } = here().params;
  render(
    html`<div class="toolbar">
      ${names.length > 1 ? html`<label>Collection <select @change=${(/** @type {Event} */ event) => change({ collection: /** @type {HTMLSelectElement} */ (event.target).value }, { push: true })}>
        ${names.map((/** @type {string} */ one) => html`<option value=${one} ?selected=${one === (collection || names[0])}>${one}</option>`)}</select></label>` : nothing}
      <span class="grow"></span><span role="status">${writes.pending ? "Learning …" : ""}</span>
      <button type="button" class="undo" ?disabled=${!undo.words} @click=${guarded(() => undo.undo())}>${icon("undo-2")} Undo <kbd>U</kbd></button></div>
    ${problem ? html`<p role="alert">${problem}</p>` : nothing}
    <div class="review-grid"><div class="stack">${lesson ? question() : problem ? nothing : html`<div class="card empty"><p>Preparing …</p></div>`}</div>
    <div class="side">${taught()}${lesson && classes.length > 1 ? progress() : nothing}</div></div>`,
    place,
  );
}

function question() {
  if (classes.length < 2)
    return html`<div class="card stack"><h2>Teach a class of your own</h2>
      <p>Name two or more classes, such as “calm” and “lively”. Then say which of them each track is: about ten examples of each are a good start.
        Your answers are saved as labels in <span dir="auto">${lesson.file}</span>. A track has one label: where it has one already, your answer replaces it. The one before is kept beside it, and the Library page
        lists every answer, to take back.</p></div>`;
  const [track] = queue;
  if (!track) return html`<div class="card empty"><p>${writes.pending ? "Choosing the next track …" : "There is no track left to ask about."}</p></div>`;
  const on = sounding(track);
  if (pictured?.id !== track.id) pictured = { id: track.id ?? "", made: cover({ id: track.id ?? "" }, { className: "cover art", file: true }) };
  return html`<article class="card doubt" data-id=${track.id} aria-labelledby="teach-question">
    <h2 id="teach-question" aria-live="polite">What is this? <span class="visually-hidden">${named(track)}</span></h2>
    <div class="song">${pictured.made}<div class="names"><strong class="title" dir="auto">${track.title || named(track)}</strong><span class="artist" dir="auto">${track.artist ?? ""}</span>
      <small class="file" dir="auto">${track.track}</small>
      <button type="button" class="hear" @click=${() => guarded(hear)(track)}>${icon(on ? "pause" : "play")} ${on ? "Pause" : "Play the loudest 10 s"} <kbd>P</kbd></button></div></div>
    <p class="muted">${track.why}${track.label ? html` Its label is “<span dir="auto">${track.label}</span>”: your answer replaces it.` : nothing}</p>
    <div class="decide">${classes.map((label, i) => html`<button type="button" class="primary" aria-keyshortcuts=${String(i + 1)} @click=${() => answer(label)}><span dir="auto">${label}</span> <kbd>${i + 1}</kbd></button>`)}
      <button type="button" class="quiet" @click=${skip}>Skip <kbd>N</kbd></button></div>
    ${queue.length > 1 ? html`<section class="beside"><h3>Then</h3><ul>${queue.slice(1, 4).map(example)}</ul></section>` : nothing}
  </article>`;
}

function taught() {
  const counts = new Map((lesson?.classes ?? []).map((/** @type {{label: string, examples: number}} */ one) => [one.label, one.examples]));
  return html`<section class="card stack" aria-label="Classes"><h3>Classes</h3>
    <ul class="plain classes">${classes.map((label) => html`<li class="row"><strong dir="auto">${label}</strong><span class="muted">${counted(counts.get(label) ?? 0, "example")}</span><span class="grow"></span>
      <button type="button" class="quiet square" aria-label="Stop teaching ${label}" @click=${without(label)}>${icon("x")}</button></li>`)}</ul>
    ${replaced()}
    <form @submit=${add}><label for="new-class">New class</label>
      <input id="new-class" name="class" list="known-classes" required maxlength="200" autocomplete="off" dir="auto" ?disabled=${classes.length >= MOST}>
      <button ?disabled=${classes.length >= MOST}>Add</button></form>
    <datalist id="known-classes">${labels.map((label) => html`<option value=${label}></option>`)}</datalist></section>`;
}

/** Which labels of the library the answers have replaced: whoever teaches a mood must not lose genres unawares. */
function replaced() {
  /** @type {{label: string, examples: number}[]} */
  const lost = lesson?.replaced ?? [];
  if (!lost.length) return nothing;
  const number = lost.reduce((sum, one) => sum + one.examples, 0);
  return html`<p class="replaced">Your answers replaced ${counted(number, "label")}: <span dir="auto">${lost.map((one) => `${one.label} (${one.examples})`).join(", ")}</span>.
    Experiments and classifiers learn the new ones. Undo brings a label back.</p>`;
}

function progress() {
  return html`<section class="card stack" aria-label="How good it is"><h3>How good it is</h3>
    ${lesson.curve.length > 1 ? figure(lesson.curve, lesson.chance) : nothing}
    <p role="status">${lesson.sentence}</p></section>
    ${lesson.accuracy ? rest.view() : nothing}`;
}
