// The search over everything: pages, tracks, artists, labels, tags.

import { go, here } from "../core/address.js";
import { guarded } from "../core/api.js";
import { cover } from "../core/cover.js";
import { fitness, folded, Index, wordsOf } from "../core/finding.js";
import { icon } from "../core/icons.js";
import { html, nothing, render } from "../core/lit.js";
import { player } from "../core/player.js";
import { collection, playable } from "../core/store.js";
import { openHelp } from "./help.js";

/** @typedef {{words: string, more: string, sign: string, row: number, score: number, open: () => unknown}} Entry */

const PAGES = [
  { words: "Map", sign: "map", open: () => go("map") },
  { words: "Song: classify a file", sign: "audio-waveform", open: () => go("song") },
  { words: "Review: check labels", sign: "list-checks", open: () => go("review") },
  { words: "Lab: experiments", sign: "chart-no-axes-column", open: () => go("lab") },
  { words: "Library", sign: "library", open: () => go("library") },
];
const SIGNS = { track: "music", artist: "users", label: "tag", tag: "tag", fact: "tag" };
// A page by its name comes before what is called like it.
const PAGE = 1.5;
/** @type {Index | null} */
let index = null;
let asked = "";
let chosen = 0;
/** @type {Entry[]} */
let entries = [];
/** How many there are, of which the first are listed. */
let all = 0;

const dialog = () => /** @type {HTMLDialogElement} */ (document.getElementById("search"));

export function startSearch() {
  addEventListener("keydown", (event) => {
    const wanted = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k";
    if (!wanted) return;
    event.preventDefault();
    if (dialog().open) dialog().close();
    else openSearch();
  });
  dialog().addEventListener("click", (event) => event.target === dialog() && dialog().close());
}

export const openSearch = guarded(async () => {
  asked = "";
  chosen = 0;
  find();
  draw();
  dialog().showModal();
  dialog().querySelector("input")?.focus();
  const found = await collection(here().params.collection);
  if (index?.collection !== found) index = new Index(found);
  find();
  draw();
});

function find() {
  const words = wordsOf(asked);
  const pages = PAGES.map((page) => {
    const name = folded(page.words.split(":")[0]);
    const fits = words.length ? fitness(folded(page.words), words) : 1;
    return { ...page, more: "page", row: -1, score: fits && fits + (words.length && name.startsWith(words[0]) ? PAGE : 0) };
  }).filter(({ score }) => score);
  const { found, n } = index?.find(asked) ?? { found: [], n: 0 };
  /** @type {Entry[]} */
  const tracks = found.map((one) => ({ ...one, sign: SIGNS[one.kind], open: () => openFound(one) }));
  entries = [...pages, ...tracks];
  if (words.length) entries.sort((a, b) => b.score - a.score);
  all = pages.length + n;
  chosen = Math.min(chosen, Math.max(0, entries.length - 1));
}

/** @param {import("../core/finding.js").Found} found */
function openFound(found) {
  if (!index) return;
  const name = index.collection.name;
  if (found.kind === "track") {
    const track = index.collection.track(found.row);
    // Where a page shows a track, it is shown there; elsewhere on the map.
    const page = ["map", "song"].includes(here().page) ? here().page : "map";
    go(page, { ...(page === here().page ? here().params : {}), collection: name, track: track.id });
    if (index.collection.sound && page === "map") player.play([playable(track)]);
    return;
  }
  go("map", { collection: name, only: `${found.fact}:${found.words}` });
}

function draw() {
  const options = entries.map((one, n) => html`<li role="option" id="found-${n}" aria-selected=${n === chosen}
    @click=${() => take(n)} @pointermove=${() => point(n)}>
    ${one.row >= 0 && index ? cover(index.collection.track(one.row)) : icon(one.sign)}
    <div><b>${one.words}</b><small>${one.more}</small></div></li>`);
  render(
    html`<div class="field">${icon("search")}<input type="text" role="combobox" aria-expanded="true" aria-controls="found"
        aria-autocomplete="list" aria-activedescendant=${entries.length ? `found-${chosen}` : nothing}
        aria-label="Find a track, an artist, a tag or a page" placeholder="Find a track, an artist, a tag or a page"
        autocomplete="off" spellcheck="false" .value=${asked} @input=${typed} @keydown=${pressed}>
        <button type="button" class="quiet square" aria-label="Close" @click=${() => dialog().close()}>${icon("x")}</button></div>
      <ul id="found" role="listbox" aria-label="Found">${options}</ul>
      ${entries.length ? nothing : html`<p class="none">Nothing is called “${asked}”.</p>`}
      <button type="button" class="quiet narrow-only" @click=${settings}>${icon("settings")} Keys and settings</button>
      <p class=${all > entries.length ? "many" : "visually-hidden"} role="status">${!asked ? "" : all > entries.length
        ? `The first ${entries.length} of ${all.toLocaleString("en")}: type more to find the others.` : `${all} found`}</p>`,
    dialog(),
  );
}

function settings() {
  dialog().close();
  openHelp();
}

/** @param {Event} event */
function typed(event) {
  asked = /** @type {HTMLInputElement} */ (event.target).value;
  chosen = 0;
  find();
  draw();
}

/** @param {number} n */
function point(n) {
  if (chosen === n) return;
  chosen = n;
  draw();
}

/** @param {KeyboardEvent} event */
function pressed(event) {
  const last = entries.length - 1;
  if (event.key === "ArrowDown") chosen = chosen >= last ? 0 : chosen + 1;
  else if (event.key === "ArrowUp") chosen = chosen <= 0 ? last : chosen - 1;
  else if (event.key === "Enter") {
    // Else the button that opened the search, which has the focus back by then, would be pressed by it.
    event.preventDefault();
    return take(chosen);
  }
  else return undefined;
  event.preventDefault();
  draw();
  return document.getElementById(`found-${chosen}`)?.scrollIntoView({ block: "nearest" });
}

/** @param {number} n */
function take(n) {
  const entry = entries[n];
  if (!entry) return;
  dialog().close();
  // What was chosen is read on from there, not from where the search was opened.
  document.getElementById("main")?.focus({ preventScroll: true });
  entry.open();
}
