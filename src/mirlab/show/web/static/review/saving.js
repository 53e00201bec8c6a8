// Decisions on their way to the server: in order, again when it was away, and never lost in silence.

import { postJson } from "../core/api.js";
import { patiently, Writes } from "../core/writes.js";

/** A word that no other tab has. */
export const TAB = [...crypto.getRandomValues(new Uint32Array(3))].map((n) => n.toString(36)).join("");

/** @type {Set<() => void>} */
const listeners = new Set();
/** Why decisions wait: the server is away, or still reads the library. @type {{waits: "" | "away" | "reads"}} */
export const server = { waits: "" };

export const writes = new Writes(() => tell());

function tell() {
  for (const listener of listeners) listener();
}

/** @param {() => void} listener told when something was sent, saved, or has to wait */
export function onSaving(listener) {
  listeners.add(listener);
}

/**
 * Sends something; while the server is away or still reads its library, it waits and sends it again. What was decided just so already is
 * no second decision, so that sending again is safe.
 * @param {string} address
 * @param {() => unknown} body made when its turn comes, for what comes before may change it
 * @returns {Promise<any>}
 */
export function sent(address, body) {
  return patiently(
    () => postJson(address, body()),
    (error) => {
      server.waits = !error ? "" : error.status ? "reads" : "away";
      tell();
    },
  );
}

addEventListener("beforeunload", (event) => {
  if (writes.pending) event.preventDefault();
});
