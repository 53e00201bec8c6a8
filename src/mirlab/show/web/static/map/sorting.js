// The order of the table's rows: by words or by numbers, what is unknown always last.

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/**
 * Texts as numbers that have their order; -1 where there is none.
 * @param {readonly (string | null)[]} texts
 */
export function ranked(texts) {
  const order = texts.map((_, i) => i).filter((i) => texts[i] !== null && texts[i] !== "");
  order.sort((a, b) => collator.compare(/** @type {string} */ (texts[a]), /** @type {string} */ (texts[b])));
  const ranks = new Float64Array(texts.length).fill(NaN);
  let rank = 0;
  order.forEach((i, at) => {
    if (at && collator.compare(/** @type {string} */ (texts[order[at - 1]]), /** @type {string} */ (texts[i])) !== 0) rank += 1;
    ranks[i] = rank;
  });
  return ranks;
}

/**
 * Ranks of texts that stand once and are named by numbers.
 * @param {{values: string[], codes: ArrayLike<number>}} coded
 */
export function rankedCodes({ values, codes }) {
  const ranks = ranked(values);
  return Float64Array.from(/** @type {ArrayLike<number>} */ (codes), (code) => (code < 0 ? NaN : ranks[code]));
}

/**
 * Rows in the order of their numbers; equal ones stay as they were, those without a number come last.
 * @param {Int32Array} rows
 * @param {ArrayLike<number>} numbers
 * @param {boolean} down from the greatest
 */
export function ordered(rows, numbers, down) {
  const sign = down ? -1 : 1;
  return Int32Array.from(rows).sort((a, b) => {
    const [x, y] = [numbers[a], numbers[b]];
    if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || a - b;
    return sign * (x - y) || a - b;
  });
}

/** What a click on a column's head asks for: upwards, downwards, then the collection's own order. @param {string} sort @param {string} column */
export function nextSort(sort, column) {
  if (sort === column) return `-${column}`;
  return sort === `-${column}` ? "" : column;
}
