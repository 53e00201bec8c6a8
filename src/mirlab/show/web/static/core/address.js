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
/** The number of the entry of the browser's history that is shown; each holds its own in its state. */
let entry = 0;
/** @type {Map<number, string>} what was to be written into entries that were left before it was, by their numbers */
const late = new Map();

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
  enter(hash);
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
    if (hash !== written) enter(hash);
  } else {
    current = { page: current.page, params: kept };
    waiting ??= window.setTimeout(settle, SETTLED_MS);
  }
  if (!silent) tell();
}

/** @param {string} hash */
function enter(hash) {
  begin(entry + 1);
  written = hash;
  history.pushState({ entry }, "", hash);
}

/** A new entry: the browser drops all that came after the one before it. @param {number} number */
function begin(number) {
  entry = number;
  for (const other of late.keys()) if (other >= number) late.delete(other);
}

/** @param {string} hash */
function replace(hash) {
  written = hash;
  history.replaceState({ entry }, "", hash);
}

// Writes what was replaced; browsers limit how often a page may do so.
function settle() {
  clearTimeout(waiting);
  waiting = undefined;
  const hash = format(current);
  if (written && hash !== written) replace(hash);
}

/** @param {(address: Address) => void} listener told of every change */
export function onAddress(listener) {
  listeners.add(listener);
}

function tell() {
  for (const listener of listeners) listener(current);
}

// Follows the browser to another entry. That one is shown already, so what was not written yet is kept for later.
function moved() {
  /** @type {number} */
  const number = history.state?.entry ?? entry;
  if (number === entry && format(parse(location.hash)) === written) return;
  if (waiting !== undefined) late.set(entry, format(current));
  clearTimeout(waiting);
  waiting = undefined;
  // A link, or whoever writes into the address bar, makes an entry without a number.
  if (history.state?.entry === undefined) begin(entry + 1);
  else entry = number;
  current = parse(late.get(entry) ?? location.hash);
  late.delete(entry);
  const hash = format(current);
  if (location.hash !== hash || history.state?.entry !== entry) replace(hash);
  written = hash;
  tell();
}

/** Begins to follow the address bar. */
export function startAddress() {
  entry = history.state?.entry ?? 0;
  current = parse(location.hash);
  written = format(current);
  if (location.hash !== written || history.state?.entry !== entry) replace(written);
  addEventListener("popstate", moved);
  addEventListener("hashchange", moved);
  addEventListener("pagehide", settle);
  tell();
}
