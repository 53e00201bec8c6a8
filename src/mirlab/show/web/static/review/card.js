// A doubt as a card: the song, what is doubted and how strongly, and what can be decided.

import { cover } from "../core/cover.js";
import { clock } from "../core/format.js";
import { icon } from "../core/icons.js";
import { html, nothing } from "../core/lit.js";
import { named } from "../core/store.js";
import { sounding } from "./hearing.js";
import { thumb } from "./thumb.js";
import { decided, question, SOURCES, strength } from "./words.js";

/** @typedef {import("./types.js").Item} Item */
/** @typedef {import("./types.js").Heard} Heard */
/** @typedef {import("./types.js").Decision} Decision */
/** @typedef {import("./types.js").Group} Group */
/**
 * @typedef {object} Acts
 * @property {(decision: Decision) => unknown} decide
 * @property {() => unknown} reopen
 * @property {(text: string) => unknown} typed
 * @property {(number: number) => unknown} play
 * @property {(held: boolean) => unknown} hold
 * @property {boolean} comparing
 * @property {Group[]} beside
 * @property {Heard[]} tracks that can be played, by number from 1
 */

/** @type {{id: string, made: HTMLElement} | null} */
let pictured = null;

/** The art of a track, asked for once while its card is open. @param {Heard} track */
function art(track) {
  if (pictured?.id !== track.id) pictured = { id: track.id ?? "", made: cover({ id: track.id ?? track.track }, { className: "cover art", file: Boolean(track.sound) }) };
  return pictured.made;
}

/** @param {Item} item @param {Acts} acts */
export function card(item, acts) {
  return html`<article class="card doubt" data-id=${item.id} aria-labelledby="doubt-question">
    <header class="stack">
      <h2 id="doubt-question">${question(item)}</h2>
      <div class="chips">
        ${item.kind === "unreadable" ? nothing : html`<span class="chip strength">${strength(item)}</span>`}
        ${item.sources.map((source) => html`<span class="chip">${SOURCES[source]}</span>`)}
      </div>
    </header>
    ${item.decision ? html`<p class="stands" role="note">${icon("check")} Decided: ${decided(item.decision, item)}. You can decide anew, or
      <button type="button" class="reopen" @click=${acts.reopen}>${icon("undo-2")} Take it back</button></p>` : nothing}
    ${item.kind === "pair" ? pair(item, acts) : song(item.tracks[0], acts)}
    <ul class="reasons">${item.reasons.map((reason) => html`<li>${reason}</li>`)}</ul>
    ${item.kind === "pair" ? pairButtons(item, acts) : labelButtons(item, acts)}
    ${acts.beside.length ? beside(acts) : nothing}
  </article>`;
}

/** @param {Heard} track */
function names(track) {
  const name = track.title || named(track).replace(/^.*\//, "");
  return html`<strong class="title" dir="auto">${name}</strong>
    <span class="artist" dir="auto">${track.artist ?? ""}</span>
    <small class="file" dir="auto">${track.track}${track.duration ? html` · ${clock(track.duration)}` : nothing}</small>`;
}

/** @param {Heard} track @param {Acts} acts */
function song(track, acts) {
  return html`<div class="song">${art(track)}<div class="names">${names(track)}
    ${playButton(track, 1, acts, "Play the loudest 10 s")}</div></div>`;
}

/** @param {Heard} track @param {number} number @param {Acts} acts @param {string} words */
function playButton(track, number, acts, words) {
  if (!track.sound) return html`<p class="muted">No audio available.</p>`;
  const on = sounding(track);
  return html`<button type="button" class="hear" aria-keyshortcuts=${String(number)} aria-label="${on ? "Pause" : words}: ${named(track)}"
    @click=${() => acts.play(number)}>${icon(on ? "pause" : "play")} ${on ? "Pause" : words} <kbd>${number}</kbd></button>`;
}

/** @param {Item} item @param {Acts} acts */
function pair(item, acts) {
  return html`<div class="two">${item.tracks.map((track, i) => html`<div class="song">
    ${thumb(track, "cover art")}
    <div class="names">${names(track)}<span class="chip">${track.label ?? "no label"}</span>
    ${playButton(track, i + 1, acts, "Play 10 s")}</div></div>`)}</div>`;
}

/**
 * @param {string} key
 * @param {unknown} words
 * @param {() => unknown} act
 * @param {string} [kind]
 */
function action(key, words, act, kind = "") {
  return html`<button type="button" class=${kind} data-key=${key} aria-keyshortcuts=${key.toUpperCase()} @click=${act}>
    <span dir="auto">${words}</span> <kbd>${key.toUpperCase()}</kbd></button>`;
}

/** @param {Item} item @param {Acts} acts */
function labelButtons(item, acts) {
  const [track] = item.tracks;
  const out = action("x", "Leave it out", () => acts.decide({ verdict: "left out" }), "quiet");
  if (item.kind === "unreadable") return html`<div class="decide">${out}</div>`;
  const { label } = track;
  const { instead } = item;
  const submit = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    acts.typed(/** @type {HTMLInputElement} */ (form.elements.namedItem("label")).value);
  };
  return html`<div class="decide">
    ${label ? action("a", `Yes, ${label}`, () => acts.decide({ verdict: "accepted", label })) : nothing}
    ${instead ? action("s", `No, it is ${instead}`, () => acts.decide({ verdict: "corrected", label: instead }), "primary") : nothing}
    <form class="other" @submit=${submit}>
      <label for="new-label">Another label <kbd>L</kbd></label>
      <input id="new-label" name="label" list="known-labels" autocomplete="off" required maxlength="200" dir="auto">
      <button>Save</button>
    </form>
    ${out}
  </div>`;
}

/** @param {Item} item @param {Acts} acts */
function pairButtons(item, acts) {
  const [a, b] = item.tracks;
  return html`<div class="decide">
    ${action("f", `Same: leave out ${a.track}`, () => acts.decide({ verdict: "left out", track: 0 }))}
    ${action("x", `Same: leave out ${b.track}`, () => acts.decide({ verdict: "left out", track: 1 }))}
    ${action("d", "Not a duplicate", () => acts.decide({ verdict: "no duplicate" }))}
  </div>`;
}

/** @param {Acts} acts */
function beside(acts) {
  let number = 1;
  const groups = acts.beside.filter((group) => group.tracks.length);
  const examples = groups.length > 1 && groups.every((group) => group.tracks[0].sound);
  return html`<section class="beside" aria-label="For comparison">
    ${examples ? compare(groups, acts) : nothing}
    <div class="two">${groups.map((group) => html`<div class="group">
      <h3 dir="auto">Nearest in ${group.label}</h3>
      <ul>${group.tracks.map((track) => {
        number += 1;
        return example(track, number, acts);
      })}</ul></div>`)}</div>
  </section>`;
}

/** @param {Heard} track @param {number} number @param {Acts} acts */
function example(track, number, acts) {
  const on = sounding(track);
  return html`<li><button type="button" class="quiet example" ?disabled=${!track.sound} aria-keyshortcuts=${number < 10 ? String(number) : nothing}
    aria-label="${on ? "Pause" : "Play"} ${named(track)}" @click=${() => acts.play(number)}>
    ${thumb(track)}<span class="name" dir="auto">${named(track)}</span>
    ${icon(on ? "pause" : "play")}${number < 10 ? html`<kbd>${number}</kbd>` : nothing}</button></li>`;
}

/** @param {Group[]} groups @param {Acts} acts */
function compare(groups, acts) {
  const [own, other] = groups;
  const hold = (/** @type {boolean} */ held) => (/** @type {Event} */ event) => {
    if (event instanceof KeyboardEvent && ![" ", "Enter"].includes(event.key)) return;
    event.preventDefault();
    acts.hold(held);
  };
  return html`<button type="button" class="compare" aria-pressed=${acts.comparing ? "true" : "false"} aria-keyshortcuts="C"
    title="${own.label} plays; while you hold, ${other.label}"
    @pointerdown=${hold(true)} @pointerup=${hold(false)} @pointerleave=${hold(false)} @pointercancel=${hold(false)}
    @keydown=${hold(true)} @keyup=${hold(false)}>${icon("arrow-left-right")}
    <span dir="auto">Hold to hear ${other.label}, let go for ${own.label}</span> <kbd>C</kbd></button>`;
}
