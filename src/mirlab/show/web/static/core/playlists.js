// Saving a playlist, in the format that the visitor chose last.

import { postForFile, query } from "./api.js";
import { counted } from "./format.js";
import { html, live } from "./lit.js";
import { toast } from "./toasts.js";

const KEPT = "mirlab-playlist";

/** Each format by its suffix, and what to know when choosing one. @type {[string, string, string][]} */
const FORMATS = [
  ["m3u8", "M3U8", "M3U8: nearly every player reads it"],
  ["xspf", "XSPF", "XSPF: with artist, title and album; for VLC and others"],
  ["jspf", "JSPF", "JSPF: XSPF as JSON; for programs"],
  ["pls", "PLS", "PLS: for older players and radios"],
];

/** The suffix of the format. */
export function playlistFormat() {
  const kept = localStorage.getItem(KEPT);
  return FORMATS.some(([suffix]) => suffix === kept) ? String(kept) : FORMATS[0][0];
}

/** A choice of the format, to stand beside the button that saves. */
export function formatChoice() {
  const now = playlistFormat();
  const choose = (/** @type {Event} */ event) => {
    const { value } = /** @type {HTMLSelectElement} */ (event.target);
    localStorage.setItem(KEPT, value);
    // It stands beside each button that saves a playlist.
    for (const other of document.querySelectorAll("select.playlist-format")) {
      /** @type {HTMLSelectElement} */ (other).value = value;
    }
  };
  return html`<select class="playlist-format" aria-label="Playlist format" title="Playlist format" .value=${live(now)} @change=${choose}>
    ${FORMATS.map(([suffix, name, words]) => html`<option value=${suffix} title=${words} ?selected=${suffix === now}>${name}</option>`)}</select>`;
}

/**
 * Saves tracks of a library as a playlist, and says what became of them.
 * @param {string} name of the file, without suffix
 * @param {string} collection
 * @param {string[]} ids
 */
export async function savePlaylist(name, collection, ids) {
  const form = playlistFormat();
  const file = `${name}.${form}`;
  const answer = await postForFile(query("/api/export", { collection, form }), { ids }, file);
  const saved = Number(answer.headers.get("x-tracks") ?? ids.length);
  /** @type {string[]} */
  const notes = JSON.parse(answer.headers.get("x-notes") ?? "[]");
  toast([`${counted(saved, "track")} saved as ${file}.`, ...notes].join(" "));
}
