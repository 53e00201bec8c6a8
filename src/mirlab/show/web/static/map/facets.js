// The card at the left: what the collection holds, as bars that filter and histograms to brush.

import { go, here } from "../core/address.js";
import { counted, lasting } from "../core/format.js";
import { icon } from "../core/icons.js";
import { html, live, nothing } from "../core/lit.js";
import { arrangementChoice } from "./arranging.js";
import { condition } from "./condition.js";
import { coloured, sizesOf } from "./colouring.js";
import { heading, MOST_LISTED, valueWords } from "./facts.js";
import { histogram } from "./brush.js";
import { bar, markOf } from "./marks.js";

/** @typedef {import("./mappage.js").MapPage} MapPage */

const FEW = 8;
const BY_NAME = 12;
/** Facts of which all values are listed, and what is looked for among them. @type {Map<string, string>} */
const opened = new Map();
let more = false;
let wanted = "";

/** @param {MapPage} map */
export function facets(map) {
  const { facts, sieve, about, view } = map;
  const names = about.collections.map((/** @type {{name: string}} */ one) => one.name);
  const head = names.length > 1
    ? html`<select class="collection" aria-label="Collection" .value=${live(facts?.collection.name ?? view.collection)}
        @change=${(/** @type {Event} */ e) => chooseCollection(/** @type {HTMLSelectElement} */ (e.target).value)}>
        ${names.map((/** @type {string} */ name) => html`<option value=${name} ?selected=${name === (facts?.collection.name ?? view.collection)}>${name}</option>`)}</select>`
    : html`<h2>${names[0] ?? ""}</h2>`;
  if (!facts || !sieve) return html`<aside class="facets card" id="facets" aria-label="Filters" aria-busy="true" ?hidden=${!map.facetsShown}>${head}<p class="muted">Reading the tracks …</p></aside>`;
  const groups = groupFacets(map);
  const numbers = numberFacets(map);
  const hidden = map.offeredNumbers.filter((fact) => !numbers.includes(fact)).length + map.offeredGroups.filter((fact) => !groups.includes(fact)).length;
  return html`<aside class="facets card" id="facets" aria-label="Filters" ?hidden=${!map.facetsShown}>
    <div class="row between">${head}${map.narrow
      ? html`<button type="button" class="quiet square" aria-label="Close the filters" @click=${() => map.showFacets(false)}>${icon("x")}</button>`
      : nothing}</div>
    <p class="muted size">${sized(map)}</p>
    ${groups.map((fact) => groupFacet(map, fact))}
    ${numbers.map((fact) => histogram(map, fact))}
    ${hidden || more ? html`<button type="button" class="quiet more" aria-expanded=${more} @click=${() => { more = !more; map.draw(); }}>
      ${icon(more ? "chevron-down" : "chevron-right")} ${more ? "Less" : "More filters"}</button>` : nothing}
    ${more && facts.columns.length ? featureChoice(map) : nothing}
    ${facts.collection.sound ? condition(map) : nothing}
    ${facts.n > 2 ? arrangementChoice(map) : nothing}
  </aside>`;
}

/** @param {string} name */
function chooseCollection(name) {
  const { colour, table, arrangement } = here().params;
  go("map", { ...(colour && !colour.includes(":") ? { colour } : {}), ...(table ? { table } : {}), ...(arrangement ? { arrangement } : {}), collection: name });
}

/** @param {MapPage} map */
function sized({ facts, sieve }) {
  if (!facts || !sieve) return "";
  const durations = facts.numbers("duration");
  let seconds = 0;
  for (let i = 0; durations && i < facts.n; i += 1) if (sieve.shown[i] && durations[i]) seconds += durations[i];
  const tracks = sieve.count === facts.n
    ? counted(facts.n, "track")
    : `${sieve.count.toLocaleString("en")} of ${counted(facts.n, "track")}`;
  return [tracks, seconds ? lasting(seconds) : "", facts.collection.sound ? "" : "no audio"].filter(Boolean).join(" · ");
}

/** Labels, what the points are coloured by, what is filtered by, and the first list; all with "more". @param {MapPage} map */
function groupFacets(map) {
  const { view, facts, colouring } = map;
  if (!facts) return [];
  const used = new Set(view.only.map((one) => one.fact));
  const lists = Object.keys(facts.collection.columns.lists);
  return map.offeredGroups.filter((fact) => more || fact === "label" || fact === colouring?.fact || used.has(fact) || fact === lists[0]);
}

/** @param {MapPage} map */
function numberFacets(map) {
  const { view, facts, colouring } = map;
  const used = new Set(view.ranges.map((one) => one.fact));
  const first = ["tempo", "loudness", "year", facts?.brightness ?? ""];
  const shown = map.offeredNumbers.filter((fact) => more || first.includes(fact) || fact === colouring?.fact || used.has(fact));
  return [...shown, ...[...used].filter((fact) => !shown.includes(fact) && fact.startsWith("feature:"))];
}

/** @param {MapPage} map @param {string} fact */
function groupFacet(map, fact) {
  const { facts, sieve, view, colouring } = map;
  const groups = facts?.groups(fact);
  if (!facts || !sieve || !groups) return nothing;
  const counts = sieve.counts(fact, groups);
  const sizes = sizesOf(groups);
  const on = new Set(view.only.filter((one) => one.fact === fact).map((one) => one.value));
  const mine = colouring?.fact === fact ? colouring : fact === "label" && colouring?.kind !== "groups" ? coloured(facts, "label") : null;
  const codes = order(map, fact, sizes, counts, mine);
  const unknown = groups.values.length;
  const open = opened.get(fact);
  const asked = open?.toLowerCase() ?? "";
  const fitting = asked ? codes.filter((code) => groups.values[code].toLowerCase().includes(asked)) : codes;
  const few = open === undefined && codes.length > BY_NAME ? fitting.slice(0, FEW) : fitting.slice(0, MOST_LISTED);
  const listed = [...few, ...fitting.filter((code) => on.has(groups.values[code]) && !few.includes(code))];
  const most = Math.max(1, ...listed.map((code) => counts[code]), listed.length < codes.length ? 0 : counts[unknown]);
  const row = (/** @type {number} */ code) => {
    const value = code === unknown ? "" : groups.values[code];
    const colour = mine ? (code === unknown ? mine.colour(mine.missing) : mine.colour(mine.lookOf(code))) : undefined;
    const mark = mine && code !== unknown ? mine.mark(mine.lookOf(code)) : 0;
    return html`<li><button type="button" class="value ${on.size && !on.has(value) ? "off" : ""}" aria-pressed=${on.has(value)}
      @click=${() => map.toggleOnly(fact, value)}>
      ${mine ? markOf(/** @type {string} */ (colour), mark) : nothing}<span class="name" dir="auto">${valueWords(fact, value)}</span><span class="n">${counts[code].toLocaleString("en")}</span>
      ${bar(counts[code] / most, colour)}</button></li>`;
  };
  const withUnknown = !asked && hasUnknown(groups, facts.n);
  return html`<section class="facet" aria-label=${heading(fact)}>
    ${fact === "label" ? nothing : html`<h3 title=${mine && groups.lists ? "Each point has the colour of the rarest of the ten commonest that its track has" : nothing}>${heading(fact)}</h3>`}
    ${open !== undefined && codes.length > BY_NAME ? html`<input type="search" aria-label="Find in ${heading(fact)}" placeholder="Find"
      .value=${live(open)} @input=${(/** @type {Event} */ e) => { opened.set(fact, /** @type {HTMLInputElement} */ (e.target).value); map.draw(); }}>` : nothing}
    <ul class="values">${listed.map(row)}${withUnknown ? row(unknown) : nothing}</ul>
    ${open !== undefined && fitting.length > MOST_LISTED ? html`<p class="muted">and ${(fitting.length - MOST_LISTED).toLocaleString("en")} more</p>` : nothing}
    ${codes.length > BY_NAME ? html`<button type="button" class="quiet more" aria-expanded=${open !== undefined}
      @click=${() => { if (open === undefined) opened.set(fact, ""); else opened.delete(fact); map.draw(); }}>
      ${icon(open === undefined ? "chevron-right" : "chevron-down")} ${open === undefined ? `All ${codes.length.toLocaleString("en")}` : "Fewer"}</button>` : nothing}
  </section>`;
}

/**
 * Values in the order of the colours where there are few, else the most common first.
 * @param {MapPage} map
 * @param {string} fact
 * @param {Int32Array} sizes
 * @param {Int32Array} counts
 * @param {import("./colouring.js").Colouring | null} mine
 */
function order(map, fact, sizes, counts, mine) {
  const codes = [...sizes.keys()].filter((code) => sizes[code] > 0);
  if (mine?.order.length && (codes.length <= BY_NAME || fact === "key")) return mine.order;
  return codes.length <= BY_NAME && fact !== "artist" ? codes : codes.sort((a, b) => counts[b] - counts[a] || sizes[b] - sizes[a] || a - b);
}

/** @param {import("./facts.js").Groups} groups @param {number} n */
function hasUnknown({ codes, lists }, n) {
  for (let i = 0; i < n; i += 1) if (lists ? !lists[i].length : (codes?.[i] ?? 0) < 0) return true;
  return false;
}

/** A choice among the features, each of which becomes a histogram. @param {MapPage} map */
function featureChoice(map) {
  return html`<form class="feature" @submit=${(/** @type {Event} */ e) => { e.preventDefault(); addFeature(map); }}>
    <label class="visually-hidden" for="feature-name">A feature to filter by</label>
    <input id="feature-name" list="feature-names" placeholder="Filter by a feature" autocomplete="off" spellcheck="false"
      .value=${live(wanted)} @input=${(/** @type {Event} */ e) => { wanted = /** @type {HTMLInputElement} */ (e.target).value; if (map.facts?.columns.includes(wanted)) addFeature(map); }}>
    <datalist id="feature-names">${map.facts?.columns.map((name) => html`<option value=${name}></option>`)}</datalist>
  </form>`;
}

/** @param {MapPage} map */
function addFeature(map) {
  if (!map.facts?.columns.includes(wanted)) return;
  map.addNumber(`feature:${wanted}`);
  wanted = "";
}
