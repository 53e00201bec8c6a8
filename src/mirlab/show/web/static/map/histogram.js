// Counting numbers into bins, and the ends of what is shown of them.

/** @typedef {{low: number, high: number, cutLow: boolean, cutHigh: boolean}} Domain cut: values lie beyond that end */

export const BINS = 24;
const EDGE = 0.005;

/**
 * The ends between which numbers are drawn: a few far ones of many do not press the others together.
 * @param {ArrayLike<number>} values NaN is unknown
 * @returns {Domain | null} null where there is no number
 */
export function domainOf(values) {
  const known = Float64Array.from(/** @type {ArrayLike<number>} */ (values)).filter((value) => !Number.isNaN(value)).sort();
  if (!known.length) return null;
  const skip = Math.floor(known.length * EDGE);
  const [low, high] = [known[skip], known[known.length - 1 - skip]];
  if (low === high) return { low: low - 0.5, high: high + 0.5, cutLow: known[0] < low, cutHigh: known[known.length - 1] > high };
  return { low, high, cutLow: known[0] < low, cutHigh: known[known.length - 1] > high };
}

/**
 * @param {ArrayLike<number>} values
 * @param {Domain} domain
 * @param {(i: number) => boolean} counts which of them
 */
export function binned(values, { low, high }, counts) {
  const bins = new Int32Array(BINS);
  for (let i = 0; i < values.length; i += 1) {
    if (Number.isNaN(values[i]) || !counts(i)) continue;
    const at = Math.floor(((values[i] - low) / (high - low)) * BINS);
    bins[Math.min(BINS - 1, Math.max(0, at))] += 1;
  }
  return bins;
}

/**
 * The range that a brush over bins asks for: open where it reaches an end.
 * @param {Domain} domain
 * @param {number} from the first bin
 * @param {number} to the last bin
 * @returns {[number, number]}
 */
export function brushed({ low, high }, from, to) {
  const [a, b] = [Math.max(0, Math.min(from, to)), Math.min(BINS - 1, Math.max(from, to))];
  const edge = (/** @type {number} */ bin) => Number((low + ((high - low) * bin) / BINS).toPrecision(6));
  return [a === 0 ? -Infinity : edge(a), b === BINS - 1 ? Infinity : edge(b + 1)];
}

/**
 * The bins that a range covers, first and last.
 * @param {Domain} domain
 * @param {number} from
 * @param {number} to
 * @returns {[number, number]}
 */
export function covered({ low, high }, from, to) {
  const share = (/** @type {number} */ value) => ((value - low) / (high - low)) * BINS;
  const first = from === -Infinity ? 0 : Math.floor(share(from) + 0.01);
  const last = to === Infinity ? BINS - 1 : Math.ceil(share(to) - 0.01) - 1;
  const within = (/** @type {number} */ bin) => Math.min(BINS - 1, Math.max(0, bin));
  return [within(first), Math.max(within(first), within(last))];
}

/** Where a value lies between the ends of a ramp, 0 to 1. @param {number} value @param {number} low @param {number} high */
export function shareOf(value, low, high) {
  return Math.min(1, Math.max(0, (value - low) / (high - low || 1)));
}
