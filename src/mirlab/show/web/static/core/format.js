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

const DATE = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" });

/** A time as people here write it, in their own zone; what is no time stays as it is. @param {string} when ISO 8601 */
export function date(when) {
  const time = new Date(when);
  return Number.isNaN(time.getTime()) ? when : DATE.format(time);
}

/** A share as a percentage. @param {number} share @param {number} [digits] */
export function percent(share, digits = 0) {
  return `${(100 * share).toFixed(digits)} %`;
}

/** Beats a minute, as all pages write it. */
export const BPM = "BPM";

/** A text with real minus signs before its numbers, such as a sentence of the server. @param {string} text */
export function minus(text) {
  return text.replace(/(^|[\s([])-(?=[\d.])/g, "$1−");
}

/** A key as musicians write it: "C# major" is C♯ major, "Eb minor" is E♭ minor. @param {string} key */
export function keyName(key) {
  return key.replace(/^([A-G])#/, "$1♯").replace(/^([A-G])b/, "$1♭");
}

/** What a server says, as a sentence: with a capital letter and a full stop. @param {string} text */
export function sentence(text) {
  const said = text.trim();
  return said && said[0].toUpperCase() + said.slice(1) + (/[.!?…]$/.test(said) ? "" : ".");
}

/** A number with so many decimals; what rounds to nothing has no sign. @param {number} value @param {number} digits */
export function fixed(value, digits) {
  const text = value.toFixed(digits);
  return minus(Number(text) === 0 ? text.replace("-", "") : text);
}

/** At most so many significant digits. @param {number} value @param {number} [digits] */
export function significant(value, digits = 3) {
  return minus(String(Number(value.toPrecision(digits))));
}

/** At most four significant digits, whole numbers with all of theirs. @param {number | null | undefined} value */
export function shown(value) {
  if (value === null || value === undefined || !Number.isFinite(value)) return "";
  return Number.isInteger(value) ? minus(value.toLocaleString("en")) : significant(value, 4);
}
