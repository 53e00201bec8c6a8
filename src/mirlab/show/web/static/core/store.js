// What the pages show: the collections, read once each and shared.

import { ask, audioAddress, query } from "./api.js";

/** @typedef {{values: string[], codes: number[]}} Coded */
/** @typedef {{values: string[], codes: number[][]}} CodedLists */
/**
 * @typedef {object} Columns
 * @property {string} collection
 * @property {number} version
 * @property {number} n
 * @property {boolean} sound
 * @property {string[]} id
 * @property {string[]} track
 * @property {(string | null)[]} title
 * @property {Coded} artist
 * @property {Coded} label
 * @property {Coded} predicted
 * @property {(number | null)[]} duration
 * @property {number[]} x
 * @property {number[]} y
 * @property {Record<string, Coded>} texts
 * @property {Record<string, (number | null)[]>} numbers
 * @property {Record<string, CodedLists>} lists
 */
/** @typedef {{id: string, track: string, title: string | null, artist: string | null, label: string | null, predicted?: string | null, duration: number | null, sound?: boolean}} Track */
/** @typedef {{name: string, tracks: number, sound: boolean, columns: string[]}} About */

/** The tracks of a collection, in columns. */
export class Collection {
  /** @param {Columns} columns */
  constructor(columns) {
    this.columns = columns;
    this.name = columns.collection;
    this.n = columns.n;
    this.sound = columns.sound;
    this.ids = columns.id;
    this.places = new Map(columns.id.map((id, i) => [id, i]));
  }

  /** The row of a track; -1 where it is not here. @param {string} id */
  row(id) {
    return this.places.get(id) ?? -1;
  }

  /** @param {"artist" | "label" | "predicted"} what @param {number} i */
  text(what, i) {
    return this.columns[what].values[this.columns[what].codes[i]] ?? null;
  }

  /** @param {number} i */
  label(i) {
    return this.text("label", i);
  }

  /** "Artist – Title", or the name of the file. @param {number} i */
  name_of(i) {
    return named(this.track(i));
  }

  /**
   * A fact of a track: text, number, list of texts, or null.
   * @param {string} name
   * @param {number} i
   */
  fact(name, i) {
    const { texts, numbers, lists } = this.columns;
    if (Object.hasOwn(numbers, name)) return numbers[name][i];
    if (Object.hasOwn(texts, name)) return texts[name].values[texts[name].codes[i]] ?? null;
    if (Object.hasOwn(lists, name)) return lists[name].codes[i].map((code) => lists[name].values[code]);
    return null;
  }

  /** @param {number} i @returns {Track} */
  track(i) {
    const { columns } = this;
    return {
      id: columns.id[i],
      track: columns.track[i],
      title: columns.title[i],
      artist: this.text("artist", i),
      label: this.label(i),
      predicted: this.text("predicted", i),
      duration: columns.duration[i],
      sound: this.sound,
    };
  }
}

/** @param {{artist?: string | null, title?: string | null, track?: string | null}} track */
export function named(track) {
  return [track.artist, track.title].filter(Boolean).join(" – ") || track.track || "";
}

/** A track as the player takes it. @param {Track} track */
export function playable(track) {
  return {
    id: track.id,
    title: track.title || track.track.replace(/^.*\//, ""),
    artist: track.artist ?? "",
    label: track.label ?? "",
    src: audioAddress(track.id),
    duration: track.duration,
  };
}

/** @type {Map<string, Promise<Collection>>} */
const read = new Map();
/** @type {Map<string, Collection>} those that have come */
const here = new Map();

/** The collection of a track, of those that have come; "" where none has it. @param {string} id */
export function homeOf(id) {
  for (const one of here.values()) if (one.sound && one.row(id) >= 0) return one.name;
  return "";
}

/** @type {any} */
let said = null;

/** What the server has, as it said last. */
export function about() {
  return said;
}

/** @type {Set<(about: any) => void>} */
const listeners = new Set();

/** @param {(about: any) => void} listener told whenever the server has said anew what it has */
export function onAbout(listener) {
  listeners.add(listener);
}

/** Asks what the server has; collections that changed are read anew when they are next asked for. */
export async function renew() {
  said = await ask("/api/about");
  for (const one of said.collections) {
    // Tracks came or went meanwhile: whoever asks next gets them.
    if (here.has(one.name) && here.get(one.name)?.n !== one.tracks) read.delete(one.name);
  }
  for (const listener of listeners) listener(said);
  return said;
}

/** Forgets what was read of the collections, as after the library was changed. */
export function forget() {
  read.clear();
}

/** The name under which a collection is asked for. @param {string} [name] */
export function nameOf(name) {
  const known = said?.collections.map((/** @type {About} */ c) => c.name) ?? [];
  return name && known.includes(name) ? name : (known[0] ?? name ?? "");
}

/**
 * A collection by name; the first where the name is none.
 * @param {string} [name]
 * @returns {Promise<Collection>}
 */
export function collection(name) {
  const asked = nameOf(name);
  let found = read.get(asked);
  if (!found) {
    found = ask(query("/api/tracks", { collection: asked })).then((columns) => {
      const made = new Collection(columns);
      here.set(asked, made);
      return made;
    });
    found.catch(() => read.delete(asked));
    read.set(asked, found);
  }
  return found;
}

/**
 * A track of any collection, by its id: what is shown of it needs no map.
 * @param {string} id
 * @returns {Promise<{collection: string, row: number, track: Track & {facts: Record<string, unknown>}}>}
 */
export function trackOf(id) {
  return ask(`/api/tracks/${encodeURIComponent(id)}`);
}
