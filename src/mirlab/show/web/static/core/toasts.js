// Short messages above the player, which go by themselves and may offer to undo.

import { icon } from "./icons.js";
import { html, render, repeat } from "./lit.js";

/** @typedef {{id: number, text: string, error: boolean, action?: string, run?: () => unknown}} Toast */

const SECONDS = 8;
const MOST = 3;
/** @type {Toast[]} */
let toasts = [];
let last = 0;

/**
 * Shows a message.
 * @param {string} text
 * @param {{action?: string, run?: () => unknown, error?: boolean}} [more] a button, and what it does
 * @returns {() => void} takes it away
 */
export function toast(text, { action, run, error = false } = {}) {
  if (!text) return () => {};
  last += 1;
  const made = { id: last, text, action, run, error };
  toasts = [...toasts.filter((other) => other.text !== text), made].slice(-MOST);
  draw();
  // A sentence that says what went wrong stays until it was read.
  if (!error) later(made.id);
  return () => drop(made.id);
}

/** @param {number} id */
function later(id) {
  setTimeout(() => {
    const place = document.getElementById("toasts");
    // Nothing goes from under a pointer or the focus.
    if (place && (place.matches(":hover") || place.contains(document.activeElement))) later(id);
    else drop(id);
  }, 1000 * SECONDS);
}

/** @param {number} id */
function drop(id) {
  toasts = toasts.filter((one) => one.id !== id);
  draw();
}

/** Takes all messages away. */
export function clearToasts() {
  toasts = [];
  draw();
}

function draw() {
  const place = document.getElementById("toasts");
  if (!place) return;
  const one = (/** @type {Toast} */ t) => html`<div class="toast ${t.error ? "error" : ""}">
    ${t.error ? icon("triangle-alert") : ""}<span class="toast-text">${t.text}</span>
    ${t.action ? html`<button type="button" class="toast-action" @click=${() => act(t)}>${t.action}</button>` : ""}
    <button type="button" class="quiet square" aria-label="Dismiss" @click=${() => drop(t.id)}>${icon("x")}</button>
  </div>`;
  render(repeat(toasts, (t) => t.id, one), place);
}

/** @param {Toast} done */
function act(done) {
  drop(done.id);
  done.run?.();
}
