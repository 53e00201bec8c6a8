// How fast a song is, in which key and how loud, each with how sure that is.

import { BPM, clock, fixed, keyName, percent, significant } from "../core/format.js";
import { html, nothing } from "../core/lit.js";

/** @param {number} value */
const number = (value) => fixed(value, 1);
/** @param {number} value */
const signed = (value) => (value > 0 ? `+${number(value)}` : number(value));

/** The tempo and what is said of it. @param {any} tempo @returns {[string, string]} */
function tempoWords(tempo) {
  if (tempo.candidate == null) return ["no tempo", ""];
  if (tempo.bpm == null) return ["no steady tempo", `perhaps ${number(tempo.candidate)} ${BPM} (${percent(tempo.confidence)})`];
  return [`${number(tempo.bpm)} ${BPM}`, `${percent(tempo.confidence)} sure, else ${number(tempo.second)}`];
}

/** @param {any} key @returns {[string, string]} */
function keyWords(key) {
  if (key.candidate == null) return ["no key", ""];
  if (key.key == null) return ["no clear key", `perhaps ${keyName(key.candidate)} (${percent(key.confidence)})`];
  return [keyName(key.key), `${percent(key.confidence)} sure · Camelot ${key.camelot}`];
}

/** @param {any} loudness @returns {[string, string]} */
function loudnessWords(loudness) {
  if (loudness.integrated == null) return ["no loudness", loudness.reason ?? ""];
  const parts = [];
  if (loudness.range != null) parts.push(`range ${number(loudness.range)} LU`);
  if (loudness.peak != null) parts.push(`peak ${signed(loudness.peak)} dBFS`);
  return [`${number(loudness.integrated)} LUFS`, parts.join(" · ")];
}

/** @param {any} said */
export function factTiles({ described, duration }) {
  if (!described) return nothing;
  /** @type {[string, string, string][]} */
  const tiles = [
    ["Tempo", ...tempoWords(described.tempo)],
    ["Key", ...keyWords(described.key)],
    ["Loudness", ...loudnessWords(described.loudness)],
    ["Length", duration < 10 ? `${significant(duration, 2)} s` : clock(duration), described.tuning == null ? "" : `tuned to A = ${number(described.tuning)} Hz`],
  ];
  return html`<dl id="facts">${tiles.map(([name, value, more]) => html`<div>
    <dt>${name}</dt><dd><strong>${value}</strong>${more ? html`<small>${more}</small>` : nothing}</dd></div>`)}</dl>`;
}
