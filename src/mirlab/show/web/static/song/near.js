// The tracks that sound most like a song: as cards with a bar each, to play, to compare in step, to find on the map.

import { go } from "../core/address.js";
import { cover } from "../core/cover.js";
import { significant } from "../core/format.js";
import { icon } from "../core/icons.js";
import { html, nothing, repeat } from "../core/lit.js";
import { player } from "../core/player.js";
import { playable } from "../core/store.js";
import { vary } from "./bars.js";
import { likeness } from "./moment.js";

/** @typedef {import("../core/player.js").Item} Item */

/** What is heard of two that run in step, said at the top of the cards. @param {Item} item */
export function comparing(item) {
  const other = player.pair?.[0].id === item.id ? player.pair[1] : null;
  if (!other) return null;
  return { other, heard: player.item?.id === other.id ? other : item };
}

/** Compares a song with another in step from where it is; the same again ends it. @param {Item} item @param {Item} other @param {number} from */
export function compare(item, other, from) {
  if (comparing(item)?.other.id === other.id) player.play([item], 0, player.time);
  else player.ab(item, other, from);
}

/**
 * @param {any} said
 * @param {Item} item
 * @param {() => number} time where the song is
 */
export function nearCard({ neighbours, collection }, item, time) {
  if (!neighbours?.length) return nothing;
  const alike = likeness(neighbours.map((/** @type {{distance: number}} */ one) => one.distance));
  const now = comparing(item);
  const all = () => go("map", { collection, ids: neighbours.map((/** @type {{id: string}} */ one) => one.id).join(",") });
  return html`<section id="likes" class="card stack" aria-labelledby="likes-head">
    <div class="row"><h2 id="likes-head">Sounds like</h2>
      <button type="button" class="quiet" id="all-on-map" @click=${all}>${icon("map")} Show these on the map</button></div>
    ${now ? html`<div id="in-step" class="row" role="status"><span>In step with “${now.other.title}”. You hear
        <strong>${now.heard.id === item.id ? "A, this song" : `B, ${now.other.title}`}</strong>.</span>
        <button type="button" id="swap" @click=${() => player.swap()}>${icon("arrow-left-right")} Hear ${now.heard.id === item.id ? "B" : "A"}</button></div>` : nothing}
    <ol id="alike">${repeat(neighbours, (/** @type {any} */ one) => one.id, (/** @type {any} */ one, /** @type {number} */ n) =>
      nearRow(one, n, alike[n], item, time, now?.other.id === one.id, collection))}</ol>
  </section>`;
}

/**
 * @param {any} one
 * @param {number} n
 * @param {number} share
 * @param {Item} item
 * @param {() => number} time
 * @param {boolean} compared
 * @param {string} collection
 */
function nearRow(one, n, share, item, time, compared, collection) {
  const other = playable(one);
  const playing = player.item?.id === one.id && player.playing && !compared;
  return html`<li class="near">
    ${cover(one)}
    <div class="near-words"><button type="button" class="quiet name" title="Open it here"
      @click=${() => go("song", { track: one.id })}>${other.title}</button>
      <small>${[one.artist, one.label ?? "no label"].filter(Boolean).join(" · ")}</small>
      <div class="likeness" title="distance ${significant(one.distance)}"><div class="bar" ${vary({ share })}></div></div>
      <span class="visually-hidden">distance ${significant(one.distance)}</span></div>
    <div class="near-acts">
      <button type="button" class="quiet square play" aria-label="${playing ? "Pause" : "Play"} ${other.title}" title="Play"
        @click=${() => player.toggle(other)}>${icon(playing ? "pause" : "play")}</button>
      <button type="button" class="quiet square compare" aria-label="Compare with ${other.title}" title="Compare in step (A and B)"
        aria-pressed=${compared} @click=${() => compare(item, other, time())}>${icon("git-compare")}</button>
      <button type="button" class="quiet square on-map" aria-label="Show ${other.title} on the map" title="Show on map"
        @click=${() => go("map", { collection, track: one.id })}>${icon("locate")}</button>
    </div></li>`;
}
