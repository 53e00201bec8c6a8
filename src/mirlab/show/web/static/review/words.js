// What the page says of a doubt and of a decision.

import { named } from "../core/store.js";

/** @typedef {import("./types.js").Item} Item */
/** @typedef {import("./types.js").Made} Made */

/** @type {Record<string, string>} */
export const KINDS = { label: "Labels", pair: "Possible copies", unreadable: "Unusable files" };
/** @type {Record<string, string>} */
export const SOURCES = { run: "Experiments", classifier: "The classifier", audit: "The audit" };
/** Strengths to choose among: the least, in words. @type {[string, string][]} */
export const STRENGTHS = [
  ["", "Any strength"],
  ["0.5", "50 % or more"],
  ["0.7", "70 % or more"],
  ["0.9", "90 % or more"],
];

/** How sure a doubt is, in words and as a number. @param {Item} item */
export function strength(item) {
  const share = item.strength;
  const sure = share >= 0.9 ? "Strong" : share >= 0.7 ? "Likely" : share >= 0.5 ? "Possible" : "Weak";
  return `${sure} doubt, ${surely(share)}`;
}

/** A probability, which is never quite certain. @param {number} share */
function surely(share) {
  return share > 0.995 && share < 1 ? "> 99 %" : `${Math.round(100 * share)} %`;
}

/** The question that a card asks. @param {Item} item */
export function question(item) {
  if (item.kind === "pair") return "Is this the same recording?";
  if (item.kind === "unreadable") return "This file can't be used";
  const { label } = item.tracks[0];
  return label ? `Is this ${label}?` : "What is this?";
}

/** The song or songs of a doubt. @param {Item} item */
export function songs(item) {
  const names = item.tracks.map((track) => named(track));
  // Two copies have one name: their files tell them apart.
  if (names.length > 1 && new Set(names).size === 1 && item.tracks[0].track !== names[0])
    return `${names[0]} (${item.tracks.map((track) => track.track).join(" and ")})`;
  return names.join(" and ");
}

/** A line about what is doubted. @param {Item} item */
export function doubted(item) {
  if (item.kind === "unreadable") return "unusable";
  const labels = [...new Set(item.tracks.map((track) => track.label ?? "no label"))].join(" / ");
  const instead = item.kind === "label" && item.instead ? ` → ${item.instead}` : "";
  return `${labels}${instead} · ${surely(item.strength)}`;
}

/**
 * A decision in words.
 * @param {{verdict: string, label?: string | null, track?: string | number}} made
 * @param {Item} item what it is about
 */
export function decided(made, item) {
  // Of a pair, which one.
  const out = typeof made.track === "number" ? item.tracks[made.track]?.track : made.track;
  if (made.verdict === "left out") return item.kind === "pair" && out ? `left out ${out}` : "left out";
  if (made.verdict === "no duplicate") return "not a duplicate";
  return made.verdict === "accepted" ? `kept ${made.label ?? "its label"}` : `now ${made.label}`;
}
