// What the map shows, as its address says it: pure, so that one view has one link and every link one view.
//
// Several values of one parameter stand on lines of their own: names may hold any other character.

/** @typedef {{fact: string, value: string}} Only a fact and what it must be; "" is unknown */
/** @typedef {{fact: string, low: number, high: number}} Range infinite where it is open */
/**
 * @typedef {object} View
 * @property {string} collection
 * @property {string} track that is chosen; "" for none
 * @property {string} colour
 * @property {Only[]} only
 * @property {Range[]} ranges
 * @property {string} where a condition in SQL
 * @property {string[]} ids to which the map is limited; empty for all
 * @property {string} rows the same for many tracks, packed
 * @property {[number, number, number] | null} view x, y and zoom
 * @property {boolean} table
 * @property {string} sort a column, with "-" before it from the greatest down
 * @property {"pacmap" | "pca"} arrangement
 */

/** @param {string} [text] */
const lines = (text) => (text ?? "").split("\n").filter(Boolean);

/** @param {Record<string, string>} params @returns {View} */
export function viewOf(params) {
  return {
    collection: params.collection ?? "",
    track: params.track ?? "",
    colour: params.colour ?? "",
    only: lines(params.only).map(onlyOf).filter((one) => one !== null),
    ranges: lines(params.range).map(rangeOf).filter((one) => one !== null),
    where: params.where ?? "",
    ids: lines(params.ids?.replaceAll(",", "\n")),
    rows: params.rows ?? "",
    view: placeOf(params.view),
    table: params.table === "1",
    sort: params.sort ?? "",
    arrangement: params.arrangement === "pca" ? "pca" : "pacmap",
  };
}

/** @param {string} text @returns {Only | null} */
function onlyOf(text) {
  const at = text.indexOf(":");
  return at > 0 ? { fact: text.slice(0, at), value: text.slice(at + 1) } : null;
}

/** @param {Only[]} only as the address has it */
export function onlyText(only) {
  return only.map(({ fact, value }) => `${fact}:${value}`).join("\n");
}

/** @param {string} text @returns {Range | null} */
function rangeOf(text) {
  const found = /^(.+):(-?[\d.e+-]*)\.\.(-?[\d.e+-]*)$/s.exec(text);
  if (!found) return null;
  const low = found[2] === "" ? -Infinity : Number(found[2]);
  const high = found[3] === "" ? Infinity : Number(found[3]);
  return Number.isNaN(low) || Number.isNaN(high) || low > high ? null : { fact: found[1], low, high };
}

/** @param {Range[]} ranges */
export function rangeText(ranges) {
  const end = (/** @type {number} */ value) => (Number.isFinite(value) ? String(Number(value.toPrecision(6))) : "");
  return ranges
    .filter(({ low, high }) => Number.isFinite(low) || Number.isFinite(high))
    .map(({ fact, low, high }) => `${fact}:${end(low)}..${end(high)}`)
    .join("\n");
}

/** @param {string} [text] @returns {[number, number, number] | null} */
function placeOf(text) {
  const numbers = (text ?? "").split(",").map(Number);
  const good = numbers.length === 3 && numbers.every(Number.isFinite) && numbers[2] > 0;
  return good ? [numbers[0], numbers[1], numbers[2]] : null;
}

/** @param {readonly number[] | null} view */
export function placeText(view) {
  return view ? view.map((value) => String(Number(value.toPrecision(4)))).join(",") : "";
}

/**
 * What is asked for with one value of a fact changed: taken in, or out where it was in.
 * @param {Only[]} only
 * @param {string} fact
 * @param {string} value
 */
export function toggled(only, fact, value) {
  const others = only.filter((one) => one.fact !== fact || one.value !== value);
  return others.length < only.length ? others : [...only, { fact, value }];
}

/** @param {Range[]} ranges @param {string} fact @param {number} low @param {number} high */
export function ranged(ranges, fact, low, high) {
  const others = ranges.filter((one) => one.fact !== fact);
  return Number.isFinite(low) || Number.isFinite(high) ? [...others, { fact, low, high }] : others;
}

/** Whether anything keeps tracks from being shown. @param {View} view */
export function filtered(view) {
  return Boolean(view.only.length || view.ranges.length || view.where || view.ids.length || view.rows);
}

/** What ends all filters, as parameters of the address. */
export const UNFILTERED = { only: "", range: "", where: "", ids: "", rows: "" };

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * Rows as a short text: of each the distance to the one before, in digits of base 32 of which all but the last
 * are marked. Numbers that are near take one letter.
 * @param {Iterable<number>} rows ascending
 * @param {number} version of the collection that they are rows of
 */
export function packed(rows, version) {
  let text = "";
  let last = -1;
  for (const row of rows) {
    let gap = row - last - 1;
    last = row;
    while (gap >= 32) {
      text += LETTERS[32 + (gap % 32)];
      gap = Math.floor(gap / 32);
    }
    text += LETTERS[gap];
  }
  return `${version}.${text}`;
}

/** @param {string} text @returns {{version: number, rows: number[]} | null} */
export function unpacked(text) {
  const found = /^(\d+)\.([\w-]*)$/.exec(text);
  if (!found) return null;
  const rows = [];
  let last = -1;
  let [gap, scale] = [0, 1];
  for (const letter of found[2]) {
    const digit = LETTERS.indexOf(letter);
    gap += (digit % 32) * scale;
    scale *= 32;
    if (digit >= 32) continue;
    last += gap + 1;
    rows.push(last);
    [gap, scale] = [0, 1];
  }
  return { version: Number(found[1]), rows };
}

const MOST_IDS = 25;

/**
 * What limits the map to some tracks, as parameters of the address.
 * @param {number[]} rows ascending
 * @param {readonly string[]} ids of the collection
 * @param {number} version of the collection
 */
export function limitedTo(rows, ids, version) {
  if (rows.length <= MOST_IDS) return { ids: rows.map((row) => ids[row]).join(","), rows: "" };
  return { ids: "", rows: packed(rows, version) };
}

/** @typedef {"replace" | "add" | "subtract"} Mode */

/** What a loop does to what is selected. @param {ReadonlySet<number>} selected @param {Iterable<number>} rows @param {Mode} mode */
export function combined(selected, rows, mode) {
  if (mode === "replace") return new Set(rows);
  const made = new Set(selected);
  for (const row of rows) {
    if (mode === "add") made.add(row);
    else made.delete(row);
  }
  return made;
}
