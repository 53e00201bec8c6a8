// Numbers as people read them.

/** @param {number} t seconds */
export function clock(t) {
  const whole = Math.max(0, Math.floor(t || 0));
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (/** @type {number} */ n) => String(n).padStart(2, "0");
  return h ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** How long a collection is: "6 h 40 min". @param {number} seconds */
export function lasting(seconds) {
  const minutes = Math.round(seconds / 60);
  if (minutes < 1) return `${Math.round(seconds)} s`;
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/**
 * A number with its noun, in the singular or plural.
 * @param {number} number
 * @param {string} noun
 */
export function counted(number, noun) {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}

/** A share as a percentage. @param {number} share @param {number} [digits] */
export function percent(share, digits = 0) {
  return `${(100 * share).toFixed(digits)} %`;
}

/** At most four significant digits, with a real minus sign. @param {number | null | undefined} value */
export function shown(value) {
  if (value === null || value === undefined || !Number.isFinite(value)) return "";
  const text = Number.isInteger(value) ? value.toLocaleString("en") : String(Number(value.toPrecision(4)));
  return text.replace(/^-/, "−");
}
