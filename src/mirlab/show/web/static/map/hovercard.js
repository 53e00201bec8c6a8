// The card beside the track under the pointer, and hearing its loudest seconds.

import { ask } from "../core/api.js";
import { clock } from "../core/format.js";
import { html, nothing, render } from "../core/lit.js";
import { player } from "../core/player.js";
import { playable } from "../core/store.js";
import { chips } from "./chosen.js";

/** @typedef {import("./mappage.js").MapPage} MapPage */

const SECONDS = 10;
const GAP = 16;
let at = -1;

/** @param {MapPage} map @param {number} i the track; -1 for none @param {number} x @param {number} y in the stage */
export function hover(map, i, x, y) {
  const place = map.at(".hovercard");
  if (!place) return;
  at = i;
  place.hidden = i < 0;
  if (i < 0 || !map.facts) return;
  const track = map.facts.collection.track(i);
  const sounds = player.playing && player.item?.id === track.id;
  const words = chips(map, track);
  render(
    html`${map.thumbs.of(track.id)}<div><strong dir="auto">${track.title || track.track}</strong>${track.artist ? html`<span class="artist" dir="auto">${track.artist}</span>` : nothing}
      <small>${sounds ? html`▶ ${clock(player.time)} · ` : nothing}${words.join(" · ")}</small>
      ${track.sound && !sounds ? html`<small class="hint">Click to play, <kbd>P</kbd> for its loudest part</small>` : nothing}</div>`,
    place,
  );
  const stage = /** @type {HTMLElement} */ (place.parentElement);
  const left = x + GAP + place.offsetWidth > stage.clientWidth ? x - GAP - place.offsetWidth : x + GAP;
  const top = y + GAP + place.offsetHeight > stage.clientHeight ? y - GAP - place.offsetHeight : y + GAP;
  place.style.setProperty("left", `${Math.max(4, left)}px`);
  place.style.setProperty("top", `${Math.max(4, top)}px`);
}

/** Plays the loudest seconds of the track under the pointer, else of the chosen one. @param {MapPage} map */
export async function preview(map) {
  const row = at >= 0 ? at : map.row;
  if (row < 0 || !map.facts?.collection.sound) return;
  const item = playable(map.facts.collection.track(row));
  if (player.playing && player.item?.id === item.id) {
    player.pause();
    return;
  }
  const said = await ask(`/api/tracks/${encodeURIComponent(item.id)}/peaks`);
  player.preview(item, said.loudest ?? 0, SECONDS);
}
