// What comes next, and what was decided.

import { icon } from "../core/icons.js";
import { html, nothing, repeat } from "../core/lit.js";
import { thumb } from "./thumb.js";
import { decided, doubted, songs } from "./words.js";

/** @typedef {import("./types.js").Item} Item */
/** @typedef {import("./deck.js").Deck} Deck */
/** @typedef {import("./deck.js").Done} Done */

const SHOWN = 100;

/**
 * @param {Deck} deck
 * @param {{open: (item: Item) => unknown, more: number, showMore: (() => unknown) | null}} acts `more` are not on the list
 */
export function coming(deck, acts) {
  const at = deck.items.findIndex((item) => item.id === deck.current);
  const shown = deck.items.slice(Math.max(0, at - 2), Math.max(0, at - 2) + SHOWN);
  return html`<section class="card list" aria-label="Next">
    <h3>Next</h3>
    ${shown.length ? nothing : html`<p class="muted">Nothing is left here.</p>`}
    <ol class="doubts">${repeat(shown, (/** @type {Item} */ item) => item.id, (/** @type {Item} */ item) => html`<li><button type="button" class="quiet"
      data-id=${item.id} aria-current=${item.id === deck.current && !deck.guest ? "true" : nothing} @click=${() => acts.open(item)}>
      ${thumb(item.tracks[0])}
      <span class="words"><span class="name" dir="auto">${songs(item)}</span><small dir="auto">${doubted(item)}</small></span>
    </button></li>`)}</ol>
    ${acts.more <= 0 ? nothing : acts.showMore
      ? html`<button type="button" class="quiet more" @click=${acts.showMore}>${acts.more.toLocaleString("en")} more</button>`
      : html`<p class="muted">${acts.more.toLocaleString("en")} more come as you decide.</p>`}
  </section>`;
}

/**
 * @param {Deck} deck
 * @param {Item[] | null} all those that the server knows, once they were asked for
 * @param {{open: (item: Item) => unknown, showAll: () => unknown, number: number}} acts
 */
export function past(deck, all, acts) {
  const mine = deck.decided;
  const others = (all ?? []).filter((item) => !deck.done.has(item.id));
  const line = (/** @type {Item} */ item, /** @type {string} */ words, /** @type {boolean} */ saved) => html`<li>
    <button type="button" class="quiet" @click=${() => acts.open(item)}>
      ${icon(saved ? "check" : "clock")}<span class="words"><span class="name" dir="auto">${songs(item)}</span>
      <small dir="auto">${words}${saved ? "" : ", being saved"}</small></span></button></li>`;
  return html`<section class="card list" aria-label="Decided">
    <h3>Decided</h3>
    ${mine.length || others.length ? nothing : html`<p class="muted">What you decide is listed here.</p>`}
    <ol class="done">${repeat(mine.slice(0, SHOWN), (/** @type {Done} */ one) => one.item.id, (/** @type {Done} */ one) => line(one.item, decided(one.decision, one.item), one.saved))}
      ${repeat(others, (/** @type {Item} */ item) => item.id, (/** @type {Item} */ item) => line(item, item.decision ? decided(item.decision, item) : "", true))}</ol>
    ${all === null && acts.number > mine.length
      ? html`<button type="button" class="quiet more" @click=${acts.showAll}>Show decisions from before</button>`
      : nothing}
  </section>`;
}
