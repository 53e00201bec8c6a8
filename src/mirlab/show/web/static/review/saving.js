// Decisions on their way to the server: in order, again when it was away, and never lost in silence.

import { postJson, Refused } from "../core/api.js";
import { Writes } from "../core/writes.js";

const AGAIN_MS = 1000;

/** A word that no other tab has. */
export const TAB = [...crypto.getRandomValues(new Uint32Array(3))].map((n) => n.toString(36)).join("");

/** @type {Set<() => void>} */
const listeners = new Set();
/** Whether the server did not answer when it was last asked. */
export const server = { away: false };

export const writes = new Writes(() => tell());

function tell() {
  for (const listener of listeners) listener();
}

/** @param {() => void} listener told when something was sent, saved, or has to wait */
export function onSaving(listener) {
  listeners.add(listener);
}

/**
 * Sends something; while the server is away it waits and sends it again. What was decided just so already is
 * no second decision, so that sending again is safe.
 * @param {string} address
 * @param {() => unknown} body made when its turn comes, for what comes before may change it
 * @returns {Promise<any>}
 */
export async function sent(address, body) {
  for (;;) {
    try {
      const said = await postJson(address, body());
      if (server.away) {
        server.away = false;
        tell();
      }
      return said;
    } catch (error) {
      if (!(error instanceof Refused) || error.status !== 0) throw error;
      server.away = true;
      tell();
      await new Promise((resume) => setTimeout(resume, AGAIN_MS));
    }
  }
}

addEventListener("beforeunload", (event) => {
  if (writes.pending) event.preventDefault();
});
