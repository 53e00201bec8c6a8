// Keys of one letter, which a visitor can switch off: those who speak to their computer type by accident.

import { here } from "./address.js";

/** @typedef {{key: string, words: string, run: (event: KeyboardEvent) => unknown, held?: boolean}} Shortcut */
/** @typedef {{keys: string[], words: string}} Hint keys that a part of the page takes while it has the focus */

const KEPT = "mirlab-letters";
/** @type {Map<string, Shortcut[]>} */
const known = new Map();
/** @type {Map<string, Hint[]>} */
const told = new Map();

/**
 * Gives a page (or "" for all) its keys. `held` keys also get the keyup event. `hints` are listed beside them.
 * @param {string} page
 * @param {Shortcut[]} shortcuts
 * @param {Hint[]} [hints]
 */
export function letters(page, shortcuts, hints = []) {
  known.set(page, shortcuts);
  told.set(page, hints);
}

/** Keys of the page's parts, to be listed. */
export function hints() {
  return told.get(here().page) ?? [];
}

/** The keys that work now. */
export function shortcuts() {
  return [...(known.get(here().page) ?? []), ...(known.get("") ?? [])];
}

export function lettersOn() {
  return localStorage.getItem(KEPT) !== "off";
}

/** @param {boolean} on */
export function setLetters(on) {
  localStorage.setItem(KEPT, on ? "on" : "off");
}

/** Whether the event belongs to something that takes letters itself. @param {Event} event */
export function typing(event) {
  const at = event.target;
  if (!(at instanceof Element)) return false;
  return at.closest("input:not([type=checkbox]):not([type=radio]):not([type=range]), textarea, select, [contenteditable=true], dialog[open]") !== null;
}

/** @param {KeyboardEvent} event */
function pressed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event)) return;
  if (event.key.length === 1 && !lettersOn()) return;
  // What a focused control does with Space and Enter is its own.
  if ([" ", "Enter"].includes(event.key) && event.target instanceof Element && event.target.closest("button, a, summary, [role=slider], [role=option], [role=row], [role=application]")) return;
  if (document.querySelector("dialog[open]")) return;
  const found = shortcuts().find((one) => one.key.toLowerCase() === event.key.toLowerCase());
  if (!found || (event.type === "keyup" && !found.held)) return;
  event.preventDefault();
  found.run(event);
}

export function startKeys() {
  addEventListener("keydown", pressed);
  addEventListener("keyup", pressed);
}
