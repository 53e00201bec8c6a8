// What the points' colours and shapes say: a label, another fact, a key, or a number.

import { classPlaces } from "../core/classes.js";
import { categoryColour, fifthsColour, missingColour, rampColour } from "../core/palette.js";
import { fifths, minor } from "./facts.js";
import { shareOf } from "./histogram.js";

/** @typedef {import("./facts.js").Facts} Facts */
/** @typedef {import("./facts.js").Groups} Groups */
/**
 * @typedef {object} Colouring
 * @property {string} fact
 * @property {"groups" | "number"} kind
 * @property {Uint16Array} looks a number for each track
 * @property {number} missing the look of what is unknown
 * @property {(look: number) => string} colour
 * @property {(look: number) => number} mark a shape
 * @property {number[]} order codes of the groups as a legend lists them; empty for numbers
 * @property {(code: number) => number} lookOf the look of a group
 * @property {number} low @property {number} high the ends of a ramp, NaN where no track has a number
 */

const SHADES = 64;
// Ten colours and ten shapes give so many looks; the rest share the look of what is missing.
const MOST = 100;
const OWN_COLOURS = 10;

/** How a colouring is called in addresses: `label`, `predicted`, `agreement`, `fact:NAME`, `feature:NAME`. @param {string} colour */
export function factOf(colour) {
  return colour.startsWith("fact:") ? colour.slice("fact:".length) : colour;
}

/** @param {string} fact */
export function colourOf(fact) {
  return ["label", "predicted", "agreement", "artist"].includes(fact) || fact.startsWith("feature:") ? fact : `fact:${fact}`;
}

/**
 * How the tracks are coloured by a fact; by nothing where they have none.
 * @param {Facts} facts
 * @param {string} fact
 * @returns {Colouring}
 */
export function coloured(facts, fact) {
  const numbers = facts.numbers(fact);
  if (numbers) return byNumber(fact, numbers);
  const groups = facts.groups(fact);
  if (!groups) return byNumber(fact, new Float64Array(facts.n).fill(NaN));
  if (fact === "key") return byKey(groups);
  if (fact === "agreement") return styled(fact, groups, [0, 1], (code) => ({ colour: categoryColour(code ? 1 : 2), mark: code }));
  // A class has one colour, whether it is a track's label or what it was classified as.
  if (fact === "predicted" || fact === "label") {
    const known = classPlaces(facts.collection);
    return byGroup(fact, groups, groups.values.map((value) => known.get(value) ?? MOST));
  }
  return byGroup(fact, groups);
}

/**
 * Groups by name; those of artists and lists the largest first.
 * @param {string} fact
 * @param {Groups} groups
 * @param {number[]} [places] of each value among colours and shapes
 */
function byGroup(fact, groups, places) {
  const sizes = sizesOf(groups);
  const order = groups.values.map((_, code) => code).filter((code) => sizes[code]);
  const largest = fact === "artist" || groups.lists !== null;
  if (largest) order.sort((a, b) => sizes[b] - sizes[a] || a - b);
  const place = places ?? ranksOf(order, groups.values.length);
  return styled(fact, single(groups, sizes), order, (code) => {
    const number = place[code];
    return number < MOST ? { colour: categoryColour(number), mark: number } : { colour: missingColour(), mark: 0 };
  });
}

/** @param {number[]} order @param {number} n */
function ranksOf(order, n) {
  const ranks = new Array(n).fill(MOST);
  order.forEach((code, rank) => {
    ranks[code] = rank;
  });
  return ranks;
}

/** @param {Groups} groups */
export function sizesOf({ values, codes, lists }) {
  const sizes = new Int32Array(values.length);
  if (lists) for (const row of lists) for (const code of row) sizes[code] += 1;
  else if (codes) for (let i = 0; i < codes.length; i += 1) if (codes[i] >= 0) sizes[codes[i]] += 1;
  return sizes;
}

/**
 * One value for each track: of several the rarest of the ten commonest, which says the most, or else the commonest.
 * @param {Groups} groups
 * @param {Int32Array} sizes
 * @returns {Groups}
 */
function single({ values, codes, lists }, sizes) {
  if (!lists) return { values, codes, lists };
  const bySize = [...sizes.keys()].sort((a, b) => sizes[b] - sizes[a] || a - b);
  const rank = new Int32Array(values.length);
  bySize.forEach((code, place) => {
    rank[code] = place < OWN_COLOURS ? -place : place;
  });
  const telling = (/** @type {number[]} */ row) => row.reduce((best, code) => (best < 0 || rank[code] < rank[best] ? code : best), -1);
  return { values, codes: Int32Array.from(lists, telling), lists: null };
}

/**
 * @param {string} fact
 * @param {Groups} groups
 * @param {number[]} order
 * @param {(code: number) => {colour: string, mark: number}} style
 * @returns {Colouring}
 */
function styled(fact, { values, codes }, order, style) {
  const missing = values.length;
  return {
    fact,
    kind: "groups",
    looks: Uint16Array.from(/** @type {ArrayLike<number>} */ (codes), (code) => (code < 0 ? missing : code)),
    missing,
    colour: (look) => (look < 0 || look >= missing ? missingColour() : style(look).colour),
    mark: (look) => (look < 0 || look >= missing ? 0 : style(look).mark),
    order,
    lookOf: (code) => code,
    low: NaN,
    high: NaN,
  };
}

/** Keys by their places on the circle of fifths: neighbours there have like colours, minor keys are squares. @param {Groups} groups */
function byKey(groups) {
  const sizes = sizesOf(groups);
  const order = groups.values.map((_, code) => code).filter((code) => sizes[code]);
  order.sort((a, b) => fifths(groups.values[a]) - fifths(groups.values[b]));
  return styled("key", groups, order, (code) => {
    const key = groups.values[code];
    return { colour: fifthsColour(fifths(key) >> 1, minor(key)), mark: minor(key) ? 1 : 0 };
  });
}

/** Shades by numbers, from their 2nd to their 98th percentile. @param {string} fact @param {Float64Array} values @returns {Colouring} */
function byNumber(fact, values) {
  const known = values.filter((value) => !Number.isNaN(value)).sort();
  const low = known.length ? known[Math.floor(known.length * 0.02)] : NaN;
  const high = known.length ? known[Math.ceil(known.length * 0.98) - 1] : NaN;
  return {
    fact,
    kind: "number",
    looks: Uint16Array.from(values, (value) => (Number.isNaN(value) ? SHADES : Math.round(shareOf(value, low, high) * (SHADES - 1)))),
    missing: SHADES,
    colour: (look) => (look < 0 || look >= SHADES ? missingColour() : rampColour(look / (SHADES - 1))),
    mark: () => 0,
    order: [],
    lookOf: (code) => code,
    low,
    high,
  };
}

/**
 * The colourings that stand at the top, and those behind "more".
 * @param {Facts} facts
 * @returns {{first: string[], more: string[]}} facts
 */
export function offered(facts) {
  const { label, predicted } = facts.collection.columns;
  /** @type {string[]} */
  const first = [];
  if (label.values.length) first.push("label");
  if (predicted.values.length) first.push("predicted");
  if (label.values.length && predicted.values.length) first.push("agreement");
  const [lists, texts] = [Object.keys(facts.collection.columns.lists), facts.grouping];
  if (lists.length) first.push(lists[0]);
  const heard = facts.numbering;
  const tempo = heard.includes("tempo") ? "tempo" : facts.feature("tempo");
  if (tempo) first.push(tempo);
  if (texts.includes("key")) first.push("key");
  const loudness = heard.includes("loudness") ? "loudness" : facts.feature("rms");
  if (loudness) first.push(loudness);
  if (facts.brightness) first.push(facts.brightness);
  const others = ["artist", ...texts, ...heard, "duration", ...facts.columns.map((column) => `feature:${column}`)];
  const more = others.filter((fact) => !first.includes(fact) && (fact.startsWith("feature:") || facts.has(fact)));
  return { first, more };
}

/** What a colouring is called on its chip. @param {string} fact */
export function chipWords(fact) {
  const words = { label: "Label", predicted: "Predicted", agreement: "Agreement" };
  return Object.hasOwn(words, fact) ? words[/** @type {keyof typeof words} */ (fact)] : null;
}
