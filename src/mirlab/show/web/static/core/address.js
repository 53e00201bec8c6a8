// Where the visitor is: a page and its state, all of it in the address, so that every view has a link.
//
// An address is `#/map?collection=toy&track=ID`. Pages read what they show from it and never from each other.

/** @typedef {Record<string, string>} Params */
/** @typedef {{page: string, params: Params}} Address */

export const PAGES = ["map", "song", "review", "lab", "library"];
/** @type {Record<string, string>} names that older links use */
const FORMER = { check: "review", experiments: "lab" };
const SETTLED_MS = 150;

/**
 * The address that a hash says; the map's where it says none.
 * @param {string} hash
 * @returns {Address}
 */
export function parse(hash) {
  const [path, search = ""] = hash.replace(/^#\/?/, "").split(/\?(.*)/s);
  const page = Object.hasOwn(FORMER, path) ? FORMER[path] : path;
  if (!PAGES.includes(page)) return { page: "map", params: {} };
  return { page, params: Object.fromEntries(new URLSearchParams(search)) };
}

/**
 * The hash of an address, with its parameters in the order of their names: one view has one link.
 * @param {Address} address
 */
export function format({ page, params }) {
  const kept = Object.entries(params).filter(([, value]) => value !== "" && value !== null && value !== undefined);
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  const search = new URLSearchParams(kept).toString();
  return `#/${page}${search ? `?${search}` : ""}`;
}

/** @type {Set<(address: Address) => void>} */
const listeners = new Set();
/** @type {Address} */
let current = { page: "map", params: {} };
let written = "";
/** @type {number | undefined} */
let waiting;

/** Where the visitor is now, written to the address bar or about to be. */
export function here() {
  return current;
}

/**
 * Goes to a page, as a link would.
 * @param {string} page
 * @param {Params} [params]
 */
export function go(page, params = {}) {
  settle();
  current = { page, params: { ...params } };
  const hash = format(current);
  if (hash === written) return tell();
  written = hash;
  history.pushState(null, "", hash);
  return tell();
}

/**
 * Changes parameters of the page; "" takes one away.
 * With `push` the change is a step that Back undoes; without, it replaces the address, and so may come often.
 * @param {Params} params
 * @param {{push?: boolean, silent?: boolean}} [how] silent: listeners are not told
 */
export function change(params, { push = false, silent = false } = {}) {
  const merged = { ...current.params, ...params };
  const kept = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== "" && value != null));
  if (push) {
    settle();
    current = { page: current.page, params: kept };
    const hash = format(current);
    if (hash !== written) history.pushState(null, "", hash);
    written = hash;
  } else {
    current = { page: current.page, params: kept };
    waiting ??= window.setTimeout(settle, SETTLED_MS);
  }
  if (!silent) tell();
}

// Writes what was replaced; browsers limit how often a page may do so.
function settle() {
  clearTimeout(waiting);
  waiting = undefined;
  const hash = format(current);
  if (!written || hash === written) return;
  written = hash;
  history.replaceState(null, "", hash);
}

/** @param {(address: Address) => void} listener told of every change */
export function onAddress(listener) {
  listeners.add(listener);
}

function tell() {
  for (const listener of listeners) listener(current);
}

/** Begins to follow the address bar. */
export function startAddress() {
  current = parse(location.hash);
  written = format(current);
  if (location.hash !== written) history.replaceState(null, "", written);
  const moved = () => {
    const found = parse(location.hash);
    const hash = format(found);
    if (hash === written) return;
    clearTimeout(waiting);
    waiting = undefined;
    written = hash;
    current = found;
    if (location.hash !== hash) history.replaceState(null, "", hash);
    tell();
  };
  addEventListener("popstate", moved);
  addEventListener("hashchange", moved);
  addEventListener("pagehide", settle);
  tell();
}
