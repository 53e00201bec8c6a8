// The track that was chosen: what is known of it in words, what to do with it, and what sounds like it.

import { ask, guarded } from "../core/api.js";
import { change, format } from "../core/address.js";
import { cover } from "../core/cover.js";
import { clock, counted, keyName, percent, significant } from "../core/format.js";
import { icon } from "../core/icons.js";
import { html, nothing } from "../core/lit.js";
import { player } from "../core/player.js";
import { playable, trackOf } from "../core/store.js";
import { title } from "../core/title.js";
import { toast } from "../core/toasts.js";
import { HIDDEN_FACTS, measured, wordsOf } from "./facts.js";
import { bar } from "./marks.js";
import { tagsOf } from "./chosentags.js";

/** @typedef {import("./mappage.js").MapPage} MapPage */
/** @typedef {import("../core/store.js").Track & {facts?: Record<string, unknown>, distance?: number}} Track */

const ASKED = 100;
const LISTED = 10;
const SILENT = "This track is silent, so nothing sounds like it.";

/** What is chosen, and what the server said of it. */
export class Chosen {
  /** @param {MapPage} map */
  constructor(map) {
    this.map = map;
    this.id = "";
    /** @type {Track | null} */
    this.track = null;
    /** @type {Track[] | null} */
    this.near = null;
    this.silent = false;
    /** @type {string | null} */
    this.error = null;
    /** @type {HTMLElement | null} */
    this.picture = null;
    this.collection = "";
    /** @type {Promise<void>} */
    this.reading = Promise.resolve();
  }

  /** The collection of the track; "" where there is no such track. */
  async home() {
    await this.reading;
    return this.collection;
  }

  /** Shows a track; its panel is there before its map. @param {string} id */
  async open(id) {
    if (id === this.id) return;
    this.id = id;
    this.collection = "";
    this.track = this.near = this.error = this.picture = null;
    if (!id) return;
    this.fill();
    const reading = trackOf(id);
    this.reading = reading.then(({ collection }) => { this.collection = collection; }, () => {});
    try {
      const known = await reading;
      if (this.id !== id) return;
      this.take(known.track);
      const said = await ask(`/api/tracks/${encodeURIComponent(id)}/neighbours?k=${ASKED}`);
      if (this.id !== id) return;
      this.near = said.neighbours;
      this.silent = Boolean(said.reason);
    } catch (error) {
      if (this.id !== id) return;
      this.error = error instanceof Error ? error.message : String(error);
    }
    this.map.draw();
    this.map.link();
  }

  /** What the map knows of the track already. */
  fill() {
    const { facts } = this.map;
    const row = facts?.collection.row(this.id) ?? -1;
    if (facts && row >= 0) this.take(facts.collection.track(row));
  }

  /** @param {Track} track */
  take(track) {
    this.track = { ...this.track, ...track };
    if (!this.picture) this.picture = cover(this.track, { className: "cover large", file: true });
    this.map.draw();
  }

  /** Rows of the neighbours that are drawn on the map. */
  get rows() {
    const { facts } = this.map;
    return (this.near ?? []).slice(0, LISTED).map((one) => facts?.collection.row(one.id) ?? -1).filter((row) => row >= 0);
  }

  async radio() {
    const { id } = this;
    /** @type {{tracks: Track[]}} */
    const said = await ask(`/api/tracks/${encodeURIComponent(id)}/radio`);
    if (this.id !== id) return;
    if (!said.tracks.length) {
      toast(SILENT);
      return;
    }
    player.play(said.tracks.filter((one) => one.id === id || !this.map.corrections.isOut(one.id)).map(playable));
  }
}

/** @param {MapPage} map */
export function panel(map) {
  const { chosen } = map;
  if (!chosen.id) return nothing;
  const { track } = chosen;
  const close = html`<button type="button" class="quiet square close" aria-label="Close the track" @click=${() => map.choose(-1)}>${icon("x")}</button>`;
  if (!track) return html`<aside class="chosen" aria-label="Chosen track" aria-busy=${chosen.error ? "false" : "true"}>${close}<p class="wait">${chosen.error ?? "Reading the track …"}</p></aside>`;
  const name = track.title || track.track;
  return html`<aside class="chosen" aria-label="Chosen track">${close}
    ${chosen.picture}
    <div class="words">${title(name, () => map.draw())}
    <p class="by">${track.artist ? html`<button type="button" class="quiet" title="Show only this artist" @click=${() => change({ only: `artist:${track.artist}` }, { push: true })}><span dir="auto">${track.artist}</span></button>` : nothing}
      ${track.title ? html`<small dir="auto">${track.track}</small>` : nothing}</p>
    <ul class="chips">${chips(map, track).map((words) => html`<li class="chip"><span dir="auto">${words}</span></li>`)}</ul>
    ${map.corrections.words(track.id) ? html`<p><button type="button" title="Take away what was decided of this track" @click=${guarded(() => map.selection.putBack([track.id]))}>${icon("refresh-cw")} Put back</button></p>` : nothing}
    ${chosen.error ? html`<p class="wrong" role="alert">${chosen.error}</p>` : nothing}
    <div class="row acts">
      ${track.sound ? html`<button type="button" class="primary" ?disabled=${!chosen.near?.length} @click=${guarded(() => chosen.radio())}>${icon("radio")} Radio from here</button>
      <button type="button" @click=${() => player.play([playable(track)])}>${icon("play")} Play</button>
      <button type="button" @click=${() => enqueue(track)}>${icon("list-music")} Add to queue</button>` : html`<p class="muted">This collection is a table of features, so there is no audio to play.</p>`}
      <a class="button" href=${format({ page: "song", params: { track: track.id } })}>${icon("audio-waveform")} Open in Song</a>
    </div>
    ${facts(track)}
    ${map.about.tagger && track.sound ? tagsOf(map, track) : nothing}</div>
    ${near(map)}
  </aside>`;
}

/** @param {Track} track */
function enqueue(track) {
  player.add([playable(track)]);
  toast(`“${track.title || track.track}” is in the queue.`);
}

/** The facts that matter most, in words. @param {MapPage} map @param {Track} track */
export function chips(map, track) {
  const heard = { ...map.factsOf(track.id), ...track.facts };
  const said = [];
  // The map has the label as it was corrected.
  const row = map.facts?.collection.row(track.id) ?? -1;
  const label = row >= 0 ? map.facts?.collection.label(row) : track.label;
  const decided = map.corrections.words(track.id);
  if (label) said.push(label);
  if (decided) said.push(decided);
  if (track.predicted && track.predicted !== label) said.push(`predicted ${track.predicted}`);
  if (typeof heard.tempo === "number") said.push(measured("tempo", heard.tempo));
  if (typeof heard.key === "string") said.push(keyName(heard.key));
  if (typeof heard.loudness === "number") said.push(measured("loudness", heard.loudness));
  if (track.duration) said.push(clock(track.duration));
  return said;
}

/** Everything else that is known. @param {Track} track */
function facts(track) {
  const shown = Object.entries(track.facts ?? {}).filter(([name, value]) => !HIDDEN_FACTS.has(name) && value !== null && value !== "");
  if (!shown.length) return nothing;
  const words = (/** @type {string} */ name, /** @type {unknown} */ value) =>
    Array.isArray(value) ? value.join(", ") : name.endsWith("_confidence") && typeof value === "number" ? percent(value) : typeof value === "number" ? measured(name, value) : typeof value === "boolean" ? (value ? "yes" : "no") : name === "key" ? keyName(String(value)) : String(value);
  return html`<details class="all"><summary>All that is known</summary><dl>${shown.map(([name, value]) => html`<dt>${wordsOf(name)}</dt><dd dir="auto">${words(name, value)}</dd>`)}</dl></details>`;
}

/** @param {MapPage} map */
function near(map) {
  const { near: found } = map.chosen;
  if (!found) return html`<section class="soundalikes"><h2>Sounds like</h2>${map.chosen.error ? nothing : html`<p class="muted">Looking for what sounds like it …</p>`}</section>`;
  if (!found.length) return html`<section class="soundalikes"><h2>Sounds like</h2><p class="muted">${map.chosen.silent ? SILENT : "There is no other track."}</p></section>`;
  // Bars compare with the farthest that was asked for, so that near ones are long whatever the metric's unit is.
  const farthest = found[found.length - 1].distance || 1;
  return html`<section class="soundalikes"><h2 title="Bars: how much nearer than the ${counted(found.length, "track")} that were compared">Sounds like</h2><ol>${found.slice(0, LISTED).map((one) => {
    const name = one.title || one.track;
    const share = Math.max(0.04, 1 - (one.distance ?? 0) / farthest);
    return html`<li><button type="button" class="quiet open" @click=${() => map.choose(map.facts?.collection.row(one.id) ?? -1, { id: one.id })}>
      ${map.thumbs.of(one.id)}<span class="text"><strong dir="auto">${name}</strong><small dir="auto">${[one.artist, one.label].filter(Boolean).join(" · ")}</small></span>
      <span class="far" title="distance ${significant(one.distance ?? 0)}">${bar(share)}<span class="visually-hidden">distance ${significant(one.distance ?? 0)}</span></span></button>
      ${one.sound ? html`<button type="button" class="quiet square" aria-label="Play ${name}" @click=${() => player.toggle(playable(one))}>${icon(player.playing && player.item?.id === one.id ? "pause" : "play")}</button>` : nothing}</li>`;
  })}</ol></section>`;
}
