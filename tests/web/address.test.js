import assert from "node:assert/strict";
import { test } from "node:test";

import { change, format, go, here, parse, startAddress } from "../../src/mirlab/show/web/static/core/address.js";

test("an address is a page and its parameters, in the order of their names", () => {
  const address = { page: "map", params: { track: "a b", collection: "toy", where: "key = 'A minor' AND tempo > 90" } };
  const hash = format(address);
  assert.equal(hash, "#/map?collection=toy&track=a+b&where=key+%3D+%27A+minor%27+AND+tempo+%3E+90");
  assert.deepEqual(parse(hash), address);
});

test("what is empty is left out", () => {
  assert.equal(format({ page: "song", params: { track: "", k: "" } }), "#/song");
});

test("older links lead to the pages that took their place", () => {
  assert.deepEqual(parse("#check"), { page: "review", params: {} });
  assert.deepEqual(parse("#experiments"), { page: "lab", params: {} });
  assert.deepEqual(parse("#map"), { page: "map", params: {} });
});

test("an address that is none is the map's", () => {
  for (const hash of ["", "#", "#/nowhere?x=1", "#constructor", "#__proto__"]) {
    assert.deepEqual(parse(hash), { page: "map", params: {} });
  }
});

test("a question mark within a value stays in it", () => {
  assert.equal(parse("#/map?only=label%3Awho%3F").params.only, "label:who?");
  assert.equal(parse("#/map?only=label:who?").params.only, "label:who?");
});

/** A browser as far as addresses go: entries, and a pointer to the one that is shown. */
function browser() {
  /** @type {{state: unknown, hash: string}[]} */
  const entries = [{ state: null, hash: "" }];
  let at = 0;
  /** @type {Record<string, () => void>} */
  const heard = {};
  const visit = (/** @type {number} */ to) => {
    at = to;
    heard.popstate();
    heard.hashchange();
  };
  const own = {
    history: {
      get state() { return entries[at].state; },
      pushState: (/** @type {unknown} */ state, /** @type {string} */ _, /** @type {string} */ hash) => {
        entries.splice(at + 1, Infinity, { state, hash });
        at += 1;
      },
      replaceState: (/** @type {unknown} */ state, /** @type {string} */ _, /** @type {string} */ hash) => { entries[at] = { state, hash }; },
    },
    location: { get hash() { return entries[at].hash; } },
    window: globalThis,
    addEventListener: (/** @type {string} */ name, /** @type {() => void} */ listener) => { heard[name] = listener; },
  };
  for (const [name, value] of Object.entries(own)) Object.defineProperty(globalThis, name, { value, configurable: true });
  return {
    hashes: () => entries.map((one) => one.hash),
    back: () => visit(at - 1),
    forward: () => visit(at + 1),
    link: (/** @type {string} */ hash) => {
      entries.splice(at + 1, Infinity, { state: null, hash });
      visit(at + 1);
    },
    leave: () => heard.pagehide(),
  };
}

test("Back right after a change that replaces the address loses nothing", () => {
  const { hashes, back, forward, link, leave } = browser();
  startAddress();
  go("song", { track: "a" });
  change({ at: "12" });
  assert.deepEqual(hashes(), ["#/map", "#/song?track=a"], "the change is not written yet");
  back();
  assert.equal(here().page, "map");
  change({ zoom: "2" });
  forward();
  assert.deepEqual(here(), { page: "song", params: { track: "a", at: "12" } });
  assert.equal(hashes()[1], "#/song?at=12&track=a");
  back();
  assert.deepEqual(here(), { page: "map", params: { zoom: "2" } });
  // What lies ahead is dropped with the entries that it belonged to.
  forward();
  change({ at: "30" });
  back();
  go("lab");
  back();
  forward();
  assert.deepEqual(here(), { page: "lab", params: {} });
  // A link is an entry, too, and so is what was typed.
  change({ run: "w" }, { push: true });
  change({ run: "x" });
  link("#/library");
  assert.deepEqual(here(), { page: "library", params: {} });
  back();
  assert.deepEqual(here(), { page: "lab", params: { run: "x" } });
  change({ run: "y" });
  leave();
  assert.deepEqual(hashes(), ["#/map?zoom=2", "#/lab", "#/lab?run=y", "#/library"]);
});
