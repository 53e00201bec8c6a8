// Groups for tracks without labels: what sounds alike, examples to hear, and a name that a person gives.

import { change, here } from "../core/address.js";
import { ask, guarded, newest, post, postJson, query } from "../core/api.js";
import { counted } from "../core/format.js";
import { icon } from "../core/icons.js";
import { letters } from "../core/keys.js";
import { html, nothing, render } from "../core/lit.js";
import { player } from "../core/player.js";
import { about, named } from "../core/store.js";
import { onThemeChange } from "../core/theme.js";
import { toast } from "../core/toasts.js";
import { hear, sounding } from "./hearing.js";
import { meant } from "./newlabel.js";
import { thumb } from "./thumb.js";

/** @typedef {import("./types.js").Heard} Heard */
/** @typedef {{size: number, stability: number, words: string, suggested: string | null, named: string | null, examples: Heard[]}} Alike */

const MOST = 12;
const askGroups = newest();
/** @type {any} */
let found = null;
let problem = "";
let shown = "";
/** @type {string[]} */
let labels = [];
/** @type {HTMLElement | null} */
let place = null;

/** @param {HTMLElement} root */
export function start(root) {
  place = root;
  onThemeChange(draw);
  for (const kind of ["change", "queue"]) player.addEventListener(kind, draw);
}

export function keys() {
  letters("review", []);
}

const asked = () => {
  const { collection = "", number = "", everything = "" } = here().params;
  return { ...(collection && { collection }), ...(number && { number }), ...(everything && { everything: "true" }) };
};

export async function show() {
  const wanted = JSON.stringify(asked());
  if (wanted === shown && found) return draw();
  shown = wanted;
  found = null;
  problem = "";
  draw();
  await load();
  return undefined;
}

async function load() {
  try {
    const [said, check] = await Promise.all([askGroups(query("/api/groups", asked())), ask("/api/check?limit=1")]);
    labels = check.labels;
    if (!said) return;
    found = said;
  } catch (error) {
    // Too few tracks without a label is no fault: the sentence says what can be done.
    found = null;
    problem = error instanceof Error ? error.message : String(error);
  }
  draw();
}

/** @param {number} at @param {string} text */
async function name(at, text) {
  const chosen = await meant(text, labels);
  if (!chosen) return;
  const { collection, number, everything } = asked();
  const body = { collection: collection ?? null, number: number ? Number(number) : null, everything: Boolean(everything), version: found.version, group: at, label: chosen.label, new: chosen.new };
  const said = await postJson("/api/groups", body);
  const undo = guarded(async () => {
    await post(`/api/corrections/undo?token=${encodeURIComponent(said.undo)}`);
    await load();
  });
  if (said.undo) toast(`${counted(said.changed, "track")} labelled “${chosen.label}”, saved in ${said.file}.`, { action: "Undo", run: undo });
  else toast("All of them had this label already.");
  await load();
}

const choose = (/** @type {string} */ what) => (/** @type {Event} */ event) => {
  const at = /** @type {HTMLInputElement} */ (event.target);
  change({ [what]: at.type === "checkbox" ? (at.checked ? "yes" : "") : at.value }, { push: true });
};

function draw() {
  if (!place || here().page !== "review" || here().params.mode !== "groups") return;
  const { collection = "", number = "", everything = "" } = here().params;
  const names = (about()?.collections ?? []).map((/** @type {{name: string}} */ one) => one.name);
  render(
    html`<div class="toolbar">
      ${names.length > 1 ? html`<label>Collection <select @change=${choose("collection")}>${names.map((/** @type {string} */ one) => html`<option value=${one} ?selected=${one === (collection || names[0])}>${one}</option>`)}</select></label>` : nothing}
      <label>Groups <select @change=${choose("number")}><option value="" ?selected=${!number}>As many as are stable</option>
        ${Array.from({ length: MOST - 1 }, (_, i) => String(i + 2)).map((n) => html`<option value=${n} ?selected=${n === number}>${n}</option>`)}</select></label>
      <label><input type="checkbox" .checked=${Boolean(everything)} @change=${choose("everything")}> Also tracks that have a label</label>
    </div>
    <p role="status" class="groups-said">${found ? `${counted(found.tracks, "track")} in ${found.sentence}` : problem || "Listening for groups …"}</p>
    ${problem && !everything ? html`<div><button type="button" class="primary" @click=${() => change({ everything: "yes" }, { push: true })}>Group all tracks</button></div>` : nothing}
    <div class="group-cards">${(found?.groups ?? []).map(one)}</div>`,
    place,
  );
}

/** @param {Alike} group @param {number} at */
function one(group, at) {
  const submit = guarded((/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const field = /** @type {HTMLInputElement} */ (/** @type {HTMLFormElement} */ (event.target).elements.namedItem("name"));
    return name(at, field.value);
  });
  return html`<section class="card stack" aria-labelledby="group-${at}">
    <div class="row"><h2 id="group-${at}" dir="auto">${group.named ?? `Group ${at + 1}`}</h2><span class="grow"></span>
      ${group.named ? html`<span class="chip">${icon("check")} named</span>` : nothing}</div>
    <div class="chips"><span class="chip">${counted(group.size, "track")}</span><span class="chip">${group.words} (${group.stability.toFixed(2)})</span></div>
    <ul class="plain">${group.examples.map(example)}</ul>
    <form @submit=${submit}><label for="name-${at}">Name</label>
      <input id="name-${at}" name="name" list="group-labels" required maxlength="200" autocomplete="off" dir="auto" placeholder=${group.suggested ?? ""}>
      <button>Label all ${group.size.toLocaleString("en")}</button></form>
    ${group.suggested ? html`<p class="muted">Many of them have the tag or label “${group.suggested}”.
      <button type="button" class="quiet" @click=${guarded(() => name(at, group.suggested ?? ""))}>Use it</button></p>` : nothing}
  </section>`;
}

/** @param {Heard} track */
export function example(track) {
  const on = sounding(track);
  return html`<li><button type="button" class="quiet example" ?disabled=${!track.sound} aria-label="${on ? "Pause" : "Play"} ${named(track)}"
    @click=${() => guarded(hear)(track)}>${thumb(track)}<span class="name" dir="auto">${named(track)}</span>${icon(on ? "pause" : "play")}</button></li>`;
}
