// Above the map: the search, what the points are coloured by, and which filters are on.

import { counted } from "../core/format.js";
import { icon } from "../core/icons.js";
import { html, live, nothing } from "../core/lit.js";
import { openSearch } from "../shell/search.js";
import { rangeWords } from "./brush.js";
import { chipWords, offered } from "./colouring.js";
import { heading, valueWords } from "./facts.js";
import { filtered, onlyText, rangeText, toggled } from "./state.js";

/** @typedef {import("./mappage.js").MapPage} MapPage */

// The search, the choice of more colours, the table's button, and what is between them.
const NEEDED = 130 + 150 + 72;
const LETTER = 7.6;
const AROUND_WORDS = 26;
const MAC = /Mac|iPhone|iPad/.test(navigator.userAgent);

const colourWords = (/** @type {string} */ fact) => chipWords(fact) ?? heading(fact);

/** @param {MapPage} map */
export function topbar(map) {
  return html`<div class="top">
    ${map.narrow ? html`<button type="button" class="float square" aria-label="Filters" title="Filters" aria-controls="facets" aria-expanded=${map.facetsShown}
      @click=${() => map.showFacets(!map.facetsShown)}>${icon("sliders-horizontal")}${filtered(map.view) ? html`<span class="dot"></span>` : nothing}</button>` : nothing}
    <button type="button" class="find float" @click=${openSearch}>${icon("search")}<span>${map.room < 330 ? html`<span class="visually-hidden">Find</span>` : map.room < 420 ? "Find" : "Find a track, an artist, a tag"}</span>
      <kbd>${MAC ? "⌘K" : "Ctrl K"}</kbd></button>
    ${colours(map)}
    <button type="button" class="float square" aria-label="Table" title="Table of the tracks (T)" aria-pressed=${map.view.table} @click=${() => map.toggleTable()}>${icon("table-2")}</button>
  </div>`;
}

/** @param {MapPage} map */
function colours(map) {
  if (!map.facts || !map.colouring) return nothing;
  const { first, more } = offered(map.facts);
  const chips = fitting(first, map.room - NEEDED);
  const rest = [...first.slice(chips.length), ...more];
  const now = map.colouring.fact;
  const behind = rest.includes(now);
  const features = rest.filter((fact) => fact.startsWith("feature:"));
  const facts = rest.filter((fact) => !fact.startsWith("feature:"));
  const choice = (/** @type {string} */ fact) => html`<option value=${fact} ?selected=${fact === now}>${colourWords(fact)}</option>`;
  return html`<div class="colours segments" role="group" aria-label="Colour">
    ${chips.map((fact) => html`<button type="button" aria-pressed=${fact === now} @click=${() => map.setColour(fact)}>${colourWords(fact)}</button>`)}
    ${rest.length ? html`<select aria-label=${chips.length ? "More colours" : "Colour"} class=${behind ? "on" : ""} .value=${live(behind ? now : "")}
      @change=${(/** @type {Event} */ e) => map.setColour(/** @type {HTMLSelectElement} */ (e.target).value)}>
      ${behind ? nothing : html`<option value="" disabled ?selected=${!behind}>More …</option>`}
      ${facts.map(choice)}
      ${features.length ? html`<optgroup label="Features">${features.map(choice)}</optgroup>` : nothing}</select>` : nothing}
  </div>`;
}

/**
 * As many chips as there is room for; none rather than one.
 * @param {string[]} all
 * @param {number} room in pixels
 */
function fitting(all, room) {
  let [left, n] = [room, 0];
  while (n < all.length && left >= 0) {
    left -= colourWords(all[n]).length * LETTER + AROUND_WORDS;
    if (left >= 0) n += 1;
  }
  return n < 2 ? [] : all.slice(0, n);
}

/** The filters that are on, each with a way to take it off. @param {MapPage} map */
export function active(map) {
  const { view, sieve, facts } = map;
  if (!facts || !sieve) return nothing;
  const chip = (/** @type {string} */ words, /** @type {Record<string, string>} */ without) => html`<li><button type="button" class="chip" @click=${() => map.change(without)}>
    <span dir="auto">${words}</span><span class="visually-hidden">, take this filter away</span>${icon("x")}</button></li>`;
  const chips = [
    ...view.only.map(({ fact, value }) => chip(fact === "label" && value ? value : `${heading(fact)}: ${valueWords(fact, value)}`, { only: onlyText(toggled(view.only, fact, value)) })),
    ...view.ranges.map((one) => chip(`${heading(one.fact)} ${rangeWords(one.fact, one.low, one.high)}`, { range: rangeText(view.ranges.filter((other) => other !== one)) })),
    ...(view.where && !map.conditionSaid.error ? [chip(view.where, { where: "" })] : []),
    ...(view.ids.length || view.rows ? [chip("chosen tracks only", { ids: "", rows: "" })] : []),
  ];
  const words = sieve.count === facts.n ? "" : `${sieve.count.toLocaleString("en")} of ${counted(facts.n, "track")} shown`;
  return html`<div class="active"><p class="shown" role="status">${words}</p>${chips.length ? html`<ul>${chips}
    ${chips.length > 1 ? html`<li><button type="button" class="quiet" @click=${() => map.clearFilters()}>Clear all</button></li>` : nothing}</ul>` : nothing}
    ${map.conditionSaid.error && !(map.facetsShown && facts.collection.sound) ? html`<p class="wrong">${map.conditionSaid.error}</p>` : nothing}
    ${sieve.outdated ? html`<p class="muted">The library has changed since this link was made, so its choice of tracks is left out.</p>` : nothing}</div>`;
}
