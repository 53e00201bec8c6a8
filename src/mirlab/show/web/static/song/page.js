// The song page: what sound files and tracks are and what they are like, why, over time, and what sounds like them.

import { go, here } from "../core/address.js";
import { ask, post, query, say } from "../core/api.js";
import { placesOf } from "../core/classes.js";
import { cover } from "../core/cover.js";
import { lasting, sentence, significant } from "../core/format.js";
import { icon } from "../core/icons.js";
import { letters } from "../core/keys.js";
import { html, keyed, nothing, render } from "../core/lit.js";
import { player } from "../core/player.js";
import { collection, named, playable, trackOf } from "../core/store.js";
import { onThemeChange } from "../core/theme.js";
import { title } from "../core/title.js";
import { toast } from "../core/toasts.js";
import { givePeaks } from "../shell/playerbar.js";
import { openSearch } from "../shell/search.js";
import { classifiedCard, taggedCard } from "./answers.js";
import { factTiles } from "./facts.js";
import { inShort, songList, stage } from "./list.js";
import { fewer } from "./moment.js";
import { compare, comparing, nearCard } from "./near.js";
import { Offer } from "./offer.js";
import { Songs } from "./queue.js";
import { canRecord, Recorder } from "./record.js";
import { Timeline } from "./timeline.js";
import { whyCard } from "./why.js";

/** @typedef {import("./queue.js").Song} Song */
/** @typedef {import("../core/player.js").Item} Item */

const EVERY_MS = 300;
const NEAR = 8;
const PLAYER_PEAKS = 400;

/** @type {HTMLElement} */
let root;
/** @type {Timeline} */
let timeline;
let most = Infinity;
/** Seconds of sound that a file may have; 0 where that is not known. */
let longest = 0;
const mebibytes = (/** @type {number} */ bytes) => `${significant(bytes / 2 ** 20, 4)} MiB`;
/** The song that is shown. @type {Song | null} */
let open = null;
let over = 0;
const every = { tags: false, classes: false };

const songs = new Songs(analyse);
const offer = new Offer(() => draw(), () => songs.all.filter((song) => song.said).forEach((song) => songs.again(song)));
const recorder = new Recorder((file) => take([file]), () => draw(), (error) => say(error instanceof Error ? error.message : String(error)));

export const page = {
  name: "song",
  take,
  title: () => (open ? `${open.name} · Song` : "Song"),

  start(/** @type {HTMLElement} */ section, /** @type {any} */ about) {
    root = section;
    most = about.most_bytes ?? Infinity;
    longest = about.most_seconds ?? 0;
    offer.know(about);
    render(frame(), root);
    timeline = new Timeline(/** @type {HTMLElement} */ (root.querySelector("#over-time-place")));
    songs.addEventListener("change", () => draw());
    songs.addEventListener("done", (event) => finished(/** @type {CustomEvent<Song>} */ (event).detail));
    player.addEventListener("change", () => draw());
    onThemeChange(() => {
      picture = null;
      timeline.repaint();
      draw();
    });
    letters("song", [
      { key: "x", words: "Hear the other of two that are compared", run: () => player.swap() },
      { key: "c", words: "Compare with the nearest track, or end that", run: compareNearest },
      { key: "j", words: "Next song in the list", run: () => step(1) },
      { key: "k", words: "Previous song in the list", run: () => step(-1) },
    ], [
      { keys: ["←", "→"], words: "Over time: back or forward 5 s" },
      { keys: ["Home", "End"], words: "Over time: to the start or the end" },
      { keys: ["Space"], words: "Over time: play or pause" },
    ]);
    dropping();
    draw();
  },

  async show(/** @type {Record<string, string>} */ params) {
    if (!params.track) {
      // A track is shown only while the address says so.
      if (open?.track) open = songs.all.findLast((song) => song.file && song.said) ?? null;
    } else if (open?.id !== params.track) {
      open = songs.find(params.track);
      draw();
      if (!open) {
        const { track } = await trackOf(params.track);
        if (here().params.track !== params.track) return;
        open = songs.find(track.id)
          ?? songs.add({ id: track.id, name: named(track), track, src: playable(track).src });
      }
    }
    draw();
  },
};

/** Files that were chosen, dropped or recorded. @param {Iterable<File>} files */
function take(files) {
  const added = [...files].map((file) => songs.add({
    name: file.name,
    file,
    src: URL.createObjectURL(file),
    error: file.size > most ? `expected a file of at most ${mebibytes(most)}: send a shorter part` : "",
  }));
  const first = added.find((song) => song.state !== "failed");
  if (!first) return draw();
  show(first);
}

/** @param {Song} song */
function show(song) {
  open = song;
  [every.tags, every.classes] = [false, false];
  if (song.track) go("song", { track: song.id });
  else if (here().params.track) go("song");
  else draw();
  if (here().page === "song") document.title = `${page.title()} · mirlab`;
}

/** @param {number} by */
function step(by) {
  const ready = songs.all.filter((song) => song.said);
  const at = open ? ready.indexOf(open) : -1;
  const next = ready[at + by];
  if (next) show(next);
}

/** @param {Song} song */
function remove(song) {
  songs.remove(song);
  if (song.file && !player.queue.some((item) => item.id === song.id)) URL.revokeObjectURL(song.src);
  if (open !== song) return;
  open = null;
  const left = songs.all.findLast((one) => one.said);
  if (left) show(left);
  else if (here().params.track) go("song");
  else draw();
}

/** @param {Song} song @returns {Item} */
function itemOf(song) {
  if (song.track) return playable(song.track);
  return { id: song.id, title: song.name, artist: "", src: song.src, duration: song.said?.duration ?? null };
}

/**
 * Sends a file, once, or names a track; the answer says everything of it.
 * @type {import("./queue.js").Analyse}
 */
async function analyse(song, signal, tell) {
  const work = word();
  tell(song.file ? "sending" : "reading", null);
  const watching = new AbortController();
  void follow(work, tell, watching.signal);
  try {
    const asked = { k: String(NEAR), work };
    if (song.file) return await post(query("/api/song", { name: song.name, ...asked }), song.file, { signal });
    return await ask(query(`/api/tracks/${encodeURIComponent(song.id)}/song`, asked), { signal });
  } finally {
    watching.abort();
  }
}

// A word that nobody else has, to ask for the progress of this upload by.
function word() {
  const numbers = crypto.getRandomValues(new Uint32Array(4));
  return [...numbers].map((number) => number.toString(36)).join("");
}

/** @param {string} work @param {(what: string, share: number | null) => void} tell @param {AbortSignal} signal */
async function follow(work, tell, signal) {
  for (;;) {
    await new Promise((resume) => setTimeout(resume, EVERY_MS));
    if (signal.aborted) return;
    const said = await ask(query("/api/progress", { work })).catch(() => ({ what: "" }));
    if (said.what && !signal.aborted) tell(said.what, said.total ? said.done / said.total : null);
  }
}

/** @param {Song} song */
async function finished(song) {
  if (song.said?.outline) givePeaks(song.id, fewer(song.said.outline.peaks, PLAYER_PEAKS));
  if (song.said?.collection) await placed(song.said).catch(() => {});
  draw();
  if (here().page === "song") return;
  const words = song.said ? `“${song.name}”: ${inShort(song.said)}` : `“${song.name}” was not analysed: ${song.error}`;
  toast(words, { error: !song.said, action: "Open", run: () => {
    if (song.said) open = song;
    go("song", song.track ? { track: song.id } : {});
  } });
}

// Classes have the colours that they have on the map, which the collection knows.
/** @param {any} said */
async function placed(said) {
  const all = await collection(said.collection);
  said.place = said.classified && placesOf(all, said.classified.labels ?? []);
}

function compareNearest() {
  const other = open?.said?.neighbours?.[0];
  if (!open || !other) return;
  compare(itemOf(open), playable(other), timeline.time);
}

function dropping() {
  const held = (/** @type {DragEvent} */ event) => event.dataTransfer?.types.includes("Files");
  const mark = (/** @type {number} */ by) => (/** @type {DragEvent} */ event) => {
    if (!held(event)) return;
    event.preventDefault();
    over = Math.max(0, over + by);
    root.querySelector("#drop")?.classList.toggle("over", over > 0);
  };
  root.addEventListener("dragenter", mark(1));
  root.addEventListener("dragleave", mark(-1));
  root.addEventListener("dragover", mark(0));
  root.addEventListener("drop", (event) => {
    mark(-over)(event);
    take(event.dataTransfer?.files ?? []);
  });
}

// The frame is made once; what changes is drawn into its places.
function frame() {
  return html`<div class="page song-page">
    <div id="song-top"></div>
    <div class="song-split">
      <aside id="song-list" aria-label="Files and tracks"></aside>
      <div id="pending" class="card stack" hidden></div>
      <article id="result" aria-label="What was found" hidden>
        <div id="song-head"></div>
        <div id="song-cards"></div>
        <section id="song-time" class="card stack" aria-label="Over time"><h2>Over time</h2><div id="over-time-place"></div></section>
        <div id="song-more"></div>
      </article>
    </div>
  </div>`;
}

/** The picture of the song that is shown, made once: art in a file is fetched. @type {{of: string, made: HTMLElement} | null} */
let picture = null;

/** @param {import("../core/cover.js").Pictured} track @param {boolean} file */
function pictureOf(track, file) {
  if (picture?.of !== track.id) picture = { of: track.id, made: cover(track, { file }) };
  return picture.made;
}

/** @param {string} id */
const place = (id) => /** @type {HTMLElement} */ (root.querySelector(`#${id}`));

function draw() {
  if (!root || !timeline) return;
  const shown = open?.said ? open : null;
  render(top(), place("song-top"));
  render(songList(songs.all, open?.id ?? "", { open: show, remove, cancel: (song) => songs.cancel(song), again: (song) => songs.again(song) }),
    place("song-list"));
  place("song-list").hidden = !songs.all.length;
  root.querySelector(".song-split")?.classList.toggle("alone", !songs.all.length);
  place("result").hidden = !shown;
  place("pending").hidden = !open || Boolean(shown);
  if (open && !shown) render(pending(open), place("pending"));
  if (!shown) return;
  const { said } = shown;
  const item = itemOf(shown);
  render(head(shown, item), place("song-head"));
  const turn = (/** @type {"tags" | "classes"} */ what) => () => {
    every[what] = !every[what];
    draw();
  };
  render(html`${classifiedCard(said, { every: every.classes, turn: turn("classes") })}
    ${taggedCard(said.tagged, { every: every.tags, turn: turn("tags") })}`, place("song-cards"));
  place("song-cards").classList.toggle("one", !(said.classified && said.tagged));
  place("song-time").hidden = !said.outline;
  timeline.show(said, item);
  render(keyed(shown.id, html`${nearCard(said, item, () => timeline.time)}${whyCard(said)}`), place("song-more"));
}

/** What stands where the result will. @param {Song} song */
function pending(song) {
  if (song.state === "failed") return html`${title(song.name, draw)}<p class="warned">${sentence(song.error)}</p>`;
  if (song.state === "cancelled") return html`${title(song.name, draw)}<p>The analysis was cancelled.</p>`;
  return html`${title(song.name, draw)}<p class="muted">${song.state === "waiting" ? "Waiting for the files before it." : stage(song.what)}</p>
    <progress aria-label="Analysis of ${song.name}" max="1" value=${song.share === null ? nothing : song.share}></progress>`;
}

function top() {
  const empty = !songs.all.length && !open;
  return html`${offer.draw()}
    <div id="drop" class="card ${empty ? "empty-drop" : ""}">
      ${empty ? html`${icon("audio-waveform")}<h1>What is this song?</h1>
        <p>Drop sound files here. Each gets its genre and tags, its tempo, key and loudness, why, over time, and what in your library sounds like it.</p>` : nothing}
      <div class="row">
        <label id="choose" class="button primary">${icon("upload")} Choose audio files
          <input id="file" class="visually-hidden" type="file" accept="audio/*" multiple @change=${chosen}></label>
        <span class="muted wide-only">or drop them here</span>
        ${canRecord()
          ? html`<button type="button" id="record" aria-pressed=${recorder.on} @click=${() => recorder.toggle()}>
              ${icon(recorder.on ? "circle-stop" : "mic")} ${recorder.on ? `Stop recording (${recorder.seconds} s)` : "Record from the microphone"}</button>`
          : html`<span id="no-record" class="muted">Browsers allow recording only on pages from this machine (localhost) or over HTTPS.</span>`}
      </div>
      ${empty ? html`<p class="muted">MP3, FLAC, WAV, OGG, M4A and other sound files${most < Infinity ? ` of at most ${mebibytes(most)}${longest ? ` and ${lasting(longest)}` : ""}` : ""}. They are analysed on the machine of this server and not kept.</p>
        <button type="button" class="quiet" @click=${openSearch}>${icon("search")} Or find a track of the library</button>` : nothing}
      <span id="model-name" class="muted">${offer.words}</span>
    </div>`;
}

/** @param {Event} event */
function chosen(event) {
  const input = /** @type {HTMLInputElement} */ (event.target);
  const files = [...(input.files ?? [])];
  // So that the same file can be chosen again.
  input.value = "";
  take(files);
}

/** @param {Song} song @param {Item} item */
function head(song, item) {
  const { said } = song;
  const track = said.track ?? song.track;
  const playing = player.item?.id === item.id && player.playing;
  const name = track ? track.title || song.name : song.name;
  const spot = said.track
    ? () => go("map", { collection: said.collection, track: said.track.id })
    : () => go("map", { collection: said.collection, ids: said.neighbours.map((/** @type {{id: string}} */ one) => one.id).join(",") });
  return html`
    <div class="song-head">
      ${pictureOf(track ?? { id: song.id }, Boolean(track))}
      <div class="song-title">${title(name, draw, "song-name")}
          <p class="muted">${track ? [track.artist, track.label && `labelled ${track.label}`].filter(Boolean).join(" · ") : ""}${track && song.file
            ? " · this file is in the library" : ""}</p></div>
        <div class="row song-acts">
          <button type="button" id="play-song" class="primary" @click=${() => timeline.toggle()}>${icon(playing ? "pause" : "play")} ${playing ? "Pause" : "Play"}</button>
          ${said.neighbours?.length ? html`<button type="button" id="compare-nearest" aria-pressed=${comparing(item) !== null}
            @click=${compareNearest}>${icon("git-compare")} Compare with the nearest</button>` : nothing}
          ${said.track || said.neighbours?.length ? html`<button type="button" id="show-on-map" @click=${spot}>${icon("map")}
            ${said.track ? "Show on map" : "Neighbours on the map"}</button>` : nothing}
        </div>
    </div>
    ${factTiles(said)}
    ${said.problems.length ? html`<p id="problems" class="warned" role="alert">Not everything could be answered: ${said.problems.join("; ")}.</p>` : nothing}
    ${said.notes.length ? html`<p id="oddities">${said.notes.map((/** @type {string} */ note) => `Note: ${note}.`).join(" ")}</p>` : nothing}`;
}
