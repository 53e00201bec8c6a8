// Asking the server, and saying what went wrong as sentences.

import { toast } from "./toasts.js";

export const AWAY = "The server does not respond. Is it still running?";

/** What the server refused, or that it is away; `status` is 0 then. */
export class Refused extends Error {
  /** @param {string} sentence @param {number} status @param {number | null} [after] seconds until asking again makes sense */
  constructor(sentence, status, after = null) {
    super(sentence);
    this.status = status;
    this.after = after;
  }

  /** Whether the same may be answered in a while: the server is away, or still reads what is asked for. */
  get passing() {
    return this.status === 0 || this.status === 503;
  }
}

/** @type {Set<(away: boolean) => void>} */
const watchers = new Set();

/** @param {(away: boolean) => void} watcher told whether the server answered, at every answer */
export function onReach(watcher) {
  watchers.add(watcher);
}

/**
 * @param {string} address
 * @param {RequestInit} [options]
 */
export async function reach(address, options) {
  /** @type {Response} */
  let answer;
  try {
    answer = await fetch(address, options);
  } catch (error) {
    if (error instanceof Error && error.name === "AbortError") throw error;
    for (const watcher of watchers) watcher(true);
    throw new Refused(AWAY, 0);
  }
  for (const watcher of watchers) watcher(false);
  if (answer.ok) return answer;
  const said = await answer.json().catch(() => ({ error: `The server responded with status ${answer.status}.` }));
  const after = Number(answer.headers.get("retry-after"));
  throw new Refused(sentence(said, answer.status), answer.status, after || null);
}

/**
 * @param {string} address
 * @param {RequestInit} [options]
 * @returns {Promise<any>}
 */
export async function ask(address, options) {
  return (await reach(address, options)).json();
}

/** @param {any} said @param {number} status */
function sentence(said, status) {
  if (said.error) return said.error;
  const detail = Array.isArray(said.detail)
    ? said.detail.map((/** @type {{msg: string}} */ d) => d.msg).join("; ")
    : said.detail;
  return detail ? `The server refused the request: ${detail}.` : `The server refused the request (${status}).`;
}

/** @param {string} address @param {BodyInit} [body] @param {RequestInit} [options] */
export function post(address, body, options = {}) {
  return ask(address, { method: "POST", body, ...options });
}

/** @param {string} address @param {unknown} value @param {RequestInit} [options] */
export function postJson(address, value, options = {}) {
  const headers = { "content-type": "application/json" };
  return ask(address, { method: "POST", body: JSON.stringify(value), headers, ...options });
}

/**
 * Asks with a value as JSON, and saves the answer as a file of the visitor's; gives the answer for its headers.
 * @param {string} address
 * @param {unknown} value
 * @param {string} name
 */
export async function postForFile(address, value, name) {
  const headers = { "content-type": "application/json" };
  const answer = await reach(address, { method: "POST", body: JSON.stringify(value), headers });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await answer.blob());
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  return answer;
}

/** @param {string} address @param {Record<string, string>} values */
export function query(address, values) {
  return `${address}?${new URLSearchParams(values)}`;
}

/** A way of asking in which only the newest question counts: answers to older ones are null, and so are their errors. */
export function newest() {
  let last = 0;
  return async (/** @type {string} */ address) => {
    last += 1;
    const mine = last;
    try {
      const said = await ask(address);
      return mine === last ? said : null;
    } catch (error) {
      if (mine === last) throw error;
      return null;
    }
  };
}

/** @param {string} id of a track */
export function audioAddress(id) {
  return `/api/tracks/${encodeURIComponent(id)}/audio`;
}

/** Says what went wrong. @param {string} text */
export function say(text) {
  toast(text, { error: true });
}

/**
 * What a page's event calls: its errors become a message, an abort is silent.
 * @template {any[]} A
 * @param {(...given: A) => unknown} job
 */
export function guarded(job) {
  return async (/** @type {A} */ ...given) => {
    try {
      await job(...given);
    } catch (error) {
      if (error instanceof Error && error.name !== "AbortError") say(error.message);
    }
  };
}
