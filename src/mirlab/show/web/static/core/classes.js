// The place of each class among colours and shapes: one for all pages, kept while the explorer is open.

/** @typedef {import("./store.js").Collection} Collection */

/** @type {Map<string, Map<string, number>>} by collection */
const places = new Map();

/**
 * The classes of a collection, each with its place: a new one takes the next that is free.
 * @param {Collection} collection
 * @returns {ReadonlyMap<string, number>}
 */
export function classPlaces(collection) {
  const known = places.get(collection.name) ?? new Map();
  places.set(collection.name, known);
  for (const what of /** @type {const} */ (["label", "predicted"])) {
    const { values, codes } = collection.columns[what];
    const used = new Uint8Array(values.length);
    for (const code of codes) if (code >= 0) used[code] = 1;
    values.forEach((value, code) => {
      if (used[code] && !known.has(value)) known.set(value, known.size);
    });
  }
  return known;
}

/**
 * Places of a classifier's classes: those of the collection, and behind them what it has not.
 * @param {Collection | null} collection
 * @param {string[]} names
 * @returns {(name: string) => number}
 */
export function placesOf(collection, names) {
  const known = collection ? classPlaces(collection) : new Map();
  const further = names.filter((name) => !known.has(name));
  return (name) => known.get(name) ?? known.size + Math.max(0, further.indexOf(name));
}
