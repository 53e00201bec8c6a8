// The names that stand on the map: of groups of tracks, and of artists with many.

/** @typedef {import("./facts.js").Facts} Facts */
/** @typedef {import("./canvas/writing.js").Name} Name */

const MOST_GROUPS = 40;
const MOST_ARTISTS = 80;
const COMMON = 3;
const SPREAD = ["key", "mode", "metre", "agreement", "artist"];

/**
 * Rows of each code.
 * @param {ArrayLike<number>} codes
 * @returns {Map<number, number[]>}
 */
export function rowsByCode(codes) {
  /** @type {Map<number, number[]>} */
  const rows = new Map();
  for (let i = 0; i < codes.length; i += 1) {
    if (codes[i] < 0) continue;
    const mine = rows.get(codes[i]);
    if (mine) mine.push(i);
    else rows.set(codes[i], [i]);
  }
  return rows;
}

/** The groups by which the points are coloured. @param {Facts} facts @param {import("./colouring.js").Colouring} colouring @returns {Name[]} */
export function groupNames(facts, colouring) {
  // Keys and the like are spread all over the map: their names would stand anywhere.
  if (colouring.kind === "number" || SPREAD.includes(colouring.fact)) {
    const groups = facts.groups("label");
    return groups?.codes ? named(rowsByCode(groups.codes), groups.values, () => undefined) : [];
  }
  const values = facts.groups(colouring.fact)?.values ?? [];
  const rows = rowsByCode(colouring.looks);
  rows.delete(colouring.missing);
  return named(rows, values, colouring.colour);
}

/**
 * @param {Map<number, number[]>} rows
 * @param {string[]} values
 * @param {(code: number) => string | undefined} colour
 * @returns {Name[]}
 */
function named(rows, values, colour) {
  const largest = [...rows].sort((a, b) => b[1].length - a[1].length).slice(0, MOST_GROUPS);
  return largest.map(([code, mine]) => ({ text: values[code], colour: colour(code), rows: mine }));
}

/** @param {Facts} facts @returns {Name[]} */
export function artistNames(facts) {
  const { values, codes } = facts.collection.columns.artist;
  const common = [...rowsByCode(codes)].filter(([, rows]) => rows.length >= COMMON);
  common.sort((a, b) => b[1].length - a[1].length);
  return common.slice(0, MOST_ARTISTS).map(([code, rows]) => ({ text: values[code], rows }));
}
