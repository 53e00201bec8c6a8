// What is said of one moment of a song: the class there, tags there, how loud, how high.

import { fixed } from "../core/format.js";

/** @typedef {{start: number, stop: number, probabilities?: Record<string, number>, values?: Record<string, number>, scores?: Record<string, number>}} Part */

/** Whether a classifier has nothing to say of a sound, as it is silence. @param {{explanation: unknown}} classified */
export function isSilence(classified) {
  return classified.explanation === null;
}

/**
 * The part of a timeline that a moment lies in: each lasts until the next begins.
 * @param {Part[]} timeline
 * @param {number} t seconds
 * @returns {Part | null}
 */
export function partAt(timeline, t) {
  return timeline.findLast((part) => part.start <= t) ?? null;
}

/**
 * The highest of some shares, highest first.
 * @param {Record<string, number> | undefined} shares
 * @param {number} most
 * @returns {[string, number][]}
 */
export function highest(shares, most) {
  return Object.entries(shares ?? {}).sort((a, b) => b[1] - a[1]).slice(0, most);
}

/**
 * The level of a moment in words; its peak is by full scale.
 * @param {number[]} peaks
 * @param {number} share of the song's length
 */
export function levelAt(peaks, share) {
  if (!peaks.length) return "";
  const peak = peaks[Math.min(peaks.length - 1, Math.max(0, Math.floor(share * peaks.length)))];
  if (peak < 1e-4) return "silence";
  const db = 20 * Math.log10(peak);
  return `peak ${fixed(db, 0)} dBFS`;
}

// Slaney's mel scale: linear up to 1 kHz, logarithmic above.
const LINEAR = 200 / 3;
const BREAK_MEL = 1000 / LINEAR;
const LOG_STEP = Math.log(6.4) / 27;
const HIGHEST = 11025;

/** @param {number} hz */
export function melOf(hz) {
  return hz < 1000 ? hz / LINEAR : BREAK_MEL + Math.log(hz / 1000) / LOG_STEP;
}

/** @param {number} mel */
export function hzOf(mel) {
  return mel < BREAK_MEL ? mel * LINEAR : 1000 * Math.exp(LOG_STEP * (mel - BREAK_MEL));
}

/**
 * The frequency at a height of the spectrogram, in words.
 * @param {number} share from 0 at the bottom to 1 at the top
 */
export function frequencyAt(share) {
  const hz = hzOf(Math.min(1, Math.max(0, share)) * melOf(HIGHEST));
  return hz < 1000 ? `${Math.round(hz / 10) * 10} Hz` : `${(hz / 1000).toFixed(1)} kHz`;
}

/**
 * Peaks for the player's bar, which draws fewer.
 * @param {number[]} peaks
 * @param {number} most
 */
export function fewer(peaks, most) {
  if (peaks.length <= most) return peaks;
  return Array.from({ length: most }, (_, n) => {
    const [from, to] = [Math.floor((n * peaks.length) / most), Math.floor(((n + 1) * peaks.length) / most)];
    return Math.max(...peaks.slice(from, Math.max(to, from + 1)));
  });
}

/**
 * How alike tracks are, 0 to 1, for bars: the nearest has the longest. Distances have no scale of their own, so
 * that only those of one list can be compared.
 * @param {number[]} distances nearest first
 */
export function likeness(distances) {
  const last = distances.at(-1) ?? 0;
  const scale = Math.max(last * 1.25, 1e-12);
  return distances.map((distance) => Math.max(0.04, 1 - distance / scale));
}
