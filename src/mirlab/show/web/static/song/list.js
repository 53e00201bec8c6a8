// The list of songs: what each is found to be, how far its analysis is, or why it failed.

import { BPM, fixed, percent, sentence, significant } from "../core/format.js";
import { icon } from "../core/icons.js";
import { html, nothing, repeat } from "../core/lit.js";
import { highest, isSilence } from "./moment.js";

/** @typedef {import("./queue.js").Song} Song */
/** @typedef {{open: (song: Song) => void, remove: (song: Song) => void, cancel: (song: Song) => void, again: (song: Song) => void}} Acts */

/** What was found, in a few words. @param {any} said */
export function inShort({ classified, tagged, described }) {
  if ((classified && isSilence(classified)) || tagged?.reason) return "silence";
  if (classified) {
    if (classified.task === "class") {
      return classified.unknown ? "unknown" : `${classified.label}, ${percent(classified.probabilities[classified.label])}`;
    }
    if (classified.task === "tags") return classified.tags.slice(0, 3).join(", ") || "no tags";
    return Object.entries(classified.values).slice(0, 2).map(([name, value]) => `${name} ${significant(value)}`).join(", ");
  }
  if (tagged) return highest(tagged.scores, 3).map(([tag]) => tag).join(", ");
  return described?.tempo?.bpm ? `${fixed(described.tempo.bpm, 1)} ${BPM}` : "done";
}

/** What the server is doing, as a sentence that goes on. @param {string} what "" where it isn't known yet */
export function stage(what) {
  return sentence(`${what || "starting"} …`);
}

/** @param {Song} song */
function stateWords(song) {
  if (song.state === "waiting") return "waiting";
  if (song.state === "busy") return stage(song.what);
  if (song.state === "failed") return sentence(song.error);
  if (song.state === "cancelled") return "cancelled";
  return inShort(song.said);
}

/**
 * @param {Song[]} songs
 * @param {string} open the id of the one that is shown
 * @param {Acts} acts
 */
export function songList(songs, open, acts) {
  if (!songs.length) return nothing;
  const row = (/** @type {Song} */ song) => {
    const running = song.state === "busy" || song.state === "waiting";
    return html`<li class="song ${song.state}" aria-current=${song.id === open ? "true" : nothing}>
      <button type="button" class="quiet open-song" ?disabled=${!song.said} @click=${() => acts.open(song)}>
        <span class="song-name">${song.state === "failed" ? icon("triangle-alert") : nothing}${song.name}</span></button>
      <span class="song-acts">
        ${song.state === "failed" || song.state === "cancelled" ? html`<button type="button" class="quiet square again"
          aria-label="Analyse ${song.name} again" title="Try again" @click=${() => acts.again(song)}>${icon("refresh-cw")}</button>` : nothing}
        ${running ? html`<button type="button" class="quiet square cancel" aria-label="Cancel the analysis of ${song.name}"
          title="Cancel" @click=${() => acts.cancel(song)}>${icon("circle-stop")}</button>` : nothing}
        <button type="button" class="quiet square remove" aria-label="Remove ${song.name} from the list" title="Remove"
          @click=${() => acts.remove(song)}>${icon("x")}</button></span>
      <small class="song-state" role="status">${stateWords(song)}</small>
      ${song.state === "busy" ? html`<progress aria-label="Analysis of ${song.name}" max="1"
        value=${song.share === null ? nothing : song.share}></progress>` : nothing}
    </li>`;
  };
  return html`<ol id="songs" aria-label="Songs">${repeat(songs, (/** @type {Song} */ song) => song.id, row)}</ol>`;
}
