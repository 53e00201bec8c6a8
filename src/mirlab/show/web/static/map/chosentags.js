// The tags of the chosen track, asked of the learned model when a person opens them.

import { ask } from "../core/api.js";
import { fixed } from "../core/format.js";
import { html, nothing } from "../core/lit.js";
import { bar } from "./marks.js";

/** @typedef {import("./mappage.js").MapPage} MapPage */
/** @typedef {{model: string, title: string, scores: Record<string, number>, notes: string[]}} Tagged */

const SHOWN = 8;
/** @type {{id: string, said: Tagged | null, error: string | null}} */
let known = { id: "", said: null, error: null };
let open = false;

/** @param {MapPage} map @param {{id: string}} track */
export function tagsOf(map, track) {
  if (open) void load(map, track.id);
  const mine = known.id === track.id ? known : { said: null, error: null };
  const turned = (/** @type {Event} */ event) => {
    open = /** @type {HTMLDetailsElement} */ (event.target).open;
    map.draw();
  };
  return html`<details id="chosen-tags" class="all" ?open=${open} @toggle=${turned}><summary>Tags</summary>
    ${mine.error ? html`<p class="wrong" role="alert">${mine.error}</p>` : mine.said ? bars(mine.said) : html`<p class="muted" role="status">Listening …</p>`}</details>`;
}

/** @param {Tagged} said */
function bars({ model, title, scores, notes }) {
  const ranked = Object.entries(scores).sort((a, b) => b[1] - a[1]).slice(0, SHOWN);
  const full = Math.max(1, ranked[0]?.[1] ?? 0);
  return html`<table class="tags" aria-label="Tags of the chosen track"><thead class="visually-hidden"><tr><th scope="col">Tag</th><th scope="col">Score</th></tr></thead>
    <tbody>${ranked.map(([tag, score]) => html`<tr><th scope="row">${tag}</th><td class="number">${fixed(score, 2)}</td><td aria-hidden="true">${bar(score / full)}</td></tr>`)}</tbody></table>
    <p class="muted">${notes.length ? notes.map((note) => `Note: ${note}. `).join("") : nothing}Scores of ${model} (${title}), averaged over the song. They are not probabilities:
      compare them within a song, or those of one tag between songs.</p>`;
}

/** @param {MapPage} map @param {string} id */
async function load(map, id) {
  if (known.id === id) return;
  known = { id, said: null, error: null };
  try {
    const said = await ask(`/api/tracks/${encodeURIComponent(id)}/tags`);
    if (known.id === id) known = { id, said, error: null };
  } catch (error) {
    if (known.id === id) known = { id, said: null, error: error instanceof Error ? error.message : String(error) };
  }
  map.draw();
}
