// What is known of the tracks of a collection, by the names that addresses use for it.

import { BPM, fixed, keyName, significant } from "../core/format.js";

/** @typedef {import("../core/store.js").Collection} Collection */
/** @typedef {{values: string[], codes: ArrayLike<number> | null, lists: number[][] | null}} Groups codes -1: unknown */

/** @type {Record<string, [string, string]>} what was heard in a track: its words and its unit */
const HEARD = {
  tempo: ["tempo", BPM],
  key: ["key", ""],
  loudness: ["loudness", "LUFS"],
  loudness_range: ["loudness range", "LU"],
  tuning: ["tuning", "Hz"],
};
// The key says it already; a confidence is about another fact.
const NOT_OFFERED = /^(camelot|.*_confidence)$/;
const BRIGHTNESS = ["spectral_centroid.mean", "spectral_centroid.median", "spectral_rolloff.mean"];
const LISTED = 60;
/** @type {Record<string, number>} */
const DECIMALS = { year: 0, date: 0, tempo: 0, "feature:tempo": 0, loudness: 1, loudness_range: 1, tuning: 0 };

export const AGREE = "as labelled";
export const DIFFER = "differently";

/** The facts of a collection: groups and numbers, read once each. */
export class Facts {
  /** @param {Collection} collection @param {readonly string[]} columns names of its features */
  constructor(collection, columns) {
    this.collection = collection;
    this.columns = columns;
    this.n = collection.n;
    /** @type {Map<string, Groups | null>} */
    this.known = new Map();
    /** @type {Map<string, Float64Array>} features that were fetched, and facts as numbers */
    this.numeric = new Map();
  }

  /** The groups of a fact; null where it has none. @param {string} fact @returns {Groups | null} */
  groups(fact) {
    let found = this.known.get(fact);
    if (found === undefined) {
      found = this.grouped(fact);
      this.known.set(fact, found);
    }
    return found;
  }

  /** @param {string} fact @returns {Groups | null} */
  grouped(fact) {
    const { columns } = this.collection;
    if (fact === "label" || fact === "artist" || fact === "predicted") return { ...columns[fact], lists: null };
    if (fact === "agreement") return this.agreement();
    if (Object.hasOwn(columns.texts, fact)) return { ...columns.texts[fact], lists: null };
    if (Object.hasOwn(columns.lists, fact)) {
      return { values: columns.lists[fact].values, codes: null, lists: columns.lists[fact].codes };
    }
    return null;
  }

  /** @returns {Groups} */
  agreement() {
    const { label, predicted } = this.collection.columns;
    const same = predicted.values.map((name) => label.values.indexOf(name));
    const codes = Int8Array.from(label.codes, (code, i) => {
      const other = predicted.codes[i];
      if (code < 0 || other < 0) return -1;
      return same[other] === code ? 0 : 1;
    });
    return { values: [AGREE, DIFFER], codes, lists: null };
  }

  /** The numbers of a fact, NaN where unknown; null where it has none or they were not fetched yet. @param {string} fact */
  numbers(fact) {
    const known = this.numeric.get(fact);
    if (known) return known;
    const { columns } = this.collection;
    const given = fact === "duration" ? columns.duration : Object.hasOwn(columns.numbers, fact) ? columns.numbers[fact] : null;
    return given ? this.keep(fact, given) : null;
  }

  /** @param {string} fact @param {readonly (number | null)[]} values */
  keep(fact, values) {
    const made = Float64Array.from(values, (value) => value ?? NaN);
    this.numeric.set(fact, made);
    return made;
  }

  /** Whether a fact says anything of any track. @param {string} fact */
  has(fact) {
    const groups = this.groups(fact);
    if (groups) return groups.lists ? groups.values.length > 0 : some(groups.codes, (code) => code >= 0);
    return some(this.numbers(fact), (value) => !Number.isNaN(value));
  }

  /** Facts that are groups beside label, artist and predicted; lists first. */
  get grouping() {
    const { texts, lists } = this.collection.columns;
    const offered = (/** @type {string} */ name) => !NOT_OFFERED.test(name);
    return [...Object.keys(lists), ...Object.keys(texts)].filter(offered);
  }

  /** Facts that are numbers, what was heard first. */
  get numbering() {
    const names = Object.keys(this.collection.columns.numbers).filter((name) => !NOT_OFFERED.test(name));
    const order = Object.keys(HEARD);
    const place = (/** @type {string} */ name) => (order.includes(name) ? order.indexOf(name) : order.length);
    return names.filter((name) => this.has(name)).sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  }

  /** The feature that says how bright the sound is; null where there is none. */
  get brightness() {
    const found = BRIGHTNESS.find((name) => this.columns.includes(name));
    return found ? `feature:${found}` : null;
  }

  /** The first feature of a name, where the library heard no such fact. @param {string} name */
  feature(name) {
    const found = this.columns.find((column) => column === name || column.startsWith(`${name}.`));
    return found ? `feature:${found}` : null;
  }
}

/**
 * @template T
 * @param {ArrayLike<T> | null} values
 * @param {(value: T) => boolean} fits
 */
function some(values, fits) {
  for (let i = 0; values && i < values.length; i += 1) if (fits(values[i])) return true;
  return false;
}

/** What a fact is called. @param {string} fact */
export function wordsOf(fact) {
  if (BRIGHTNESS.includes(fact.replace(/^feature:/, ""))) return "brightness";
  if (/^feature:tempo\b/.test(fact)) return "tempo";
  if (fact === "feature:rms.mean") return "level";
  if (fact.startsWith("feature:")) return fact.slice("feature:".length);
  if (fact === "predicted") return "predicted";
  if (fact === "agreement") return "classified";
  return HEARD[fact]?.[0] ?? fact.replaceAll("_", " ");
}

/** @param {string} fact */
export function unitOf(fact) {
  if (fact === "duration") return "s";
  if (/^feature:tempo\b/.test(fact)) return BPM;
  if (/^feature:spectral_(centroid|rolloff)\b/.test(fact)) return "Hz";
  return HEARD[fact]?.[1] ?? "";
}

/** A name with a capital letter, as a heading has it. @param {string} fact */
export function heading(fact) {
  const words = wordsOf(fact);
  return fact.endsWith(`:${words}`) ? words : words[0].toUpperCase() + words.slice(1);
}

/** A number of a fact as people read it, without its unit. @param {string} fact @param {number} value */
export function said(fact, value) {
  if (!Number.isFinite(value)) return "";
  const digits = DECIMALS[fact];
  return digits === undefined ? significant(value) : fixed(value, digits);
}

/**
 * How a column of numbers is written: all with as many decimals, three digits of the largest.
 * @param {string} fact
 * @param {Float64Array} numbers
 * @returns {(value: number) => string}
 */
export function evenly(fact, numbers) {
  if (DECIMALS[fact] !== undefined) return (value) => measured(fact, value);
  const largest = numbers.reduce((most, value) => (Math.abs(value) > most ? Math.abs(value) : most), 0);
  const digits = largest ? Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(largest)))) : 0;
  const unit = unitOf(fact);
  return (value) => (Number.isFinite(value) ? fixed(value, digits) + (unit ? `\u00a0${unit}` : "") : "");
}

/** The same with its unit. @param {string} fact @param {number} value */
export function measured(fact, value) {
  const unit = unitOf(fact);
  return said(fact, value) + (unit ? `\u00a0${unit}` : "");
}

/** A value of a fact in words. @param {string} fact @param {string} value */
export function valueWords(fact, value) {
  if (value) return fact === "key" ? keyName(value) : value;
  return { label: "no label", artist: "unknown artist", key: "no clear key", predicted: "not classified", decided: "no decision" }[fact] ?? "unknown";
}

/** What the panel says elsewhere, or what says nothing to a reader. */
export const HIDDEN_FACTS = new Set(["camelot"]);

/** How many values of a fact are listed at once. */
export const MOST_LISTED = LISTED;

const TONICS = ["C", "C#", "D", "Eb", "E", "F", "F#", "G", "G#", "A", "Bb", "B"];
/** Whether a key is a minor one. */
export const minor = (/** @type {string} */ key) => key.endsWith(" minor");

/** Twice the fifths from C major or A minor, and one more for minor. @param {string} key */
export function fifths(key) {
  const semitones = TONICS.indexOf(key.split(" ")[0]) + (minor(key) ? 3 : 0);
  return 2 * ((semitones * 7) % 12) + (minor(key) ? 1 : 0);
}
