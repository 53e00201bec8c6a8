import assert from "node:assert/strict";
import { test } from "node:test";

import { Deck } from "../../src/mirlab/show/web/static/review/deck.js";

/** @param {string} id @param {number} [strength] @returns {any} */
const item = (id, strength = 0.9) => ({
  id, kind: "label", strength, source: "run", sources: ["run"], reasons: [], instead: "pop", offset: 0, revision: "",
  decision: null, tracks: [{ id, track: id, label: "rock", title: null, artist: null, duration: null, sound: true }],
});
const dealt = () => {
  const deck = new Deck();
  deck.take(["a", "b", "c", "d"].map((id) => item(id)));
  return deck;
};
/** @param {Deck} deck */
const ids = (deck) => deck.items.map((one) => one.id).join("");
const yes = { verdict: "accepted" };

test("a decision moves on at once, from the last one to the one before", () => {
  const deck = dealt();
  assert.equal(deck.decide(yes)?.id, "a");
  assert.equal(deck.item?.id, "b");
  deck.step(1);
  deck.step(1);
  assert.equal(deck.decide(yes)?.id, "d");
  assert.equal(deck.item?.id, "c");
  assert.deepEqual(deck.decided.map((one) => one.item.id), ["d", "a"]);
  assert.equal(deck.unsaved, 2);
});

test("an older list of the server does not bring back what was decided since", () => {
  const deck = dealt();
  deck.decide(yes);
  deck.take(["a", "b", "c", "d", "e"].map((id) => item(id)));
  assert.equal(ids(deck), "bcde");
  assert.equal(deck.item?.id, "b");
});

test("a card comes back where it was, however the list has changed", () => {
  const deck = new Deck();
  deck.take([item("z", 0.9), item("m", 0.8), item("a", 0.7), item("b", 0.7)]);
  for (let n = 0; n < 3; n += 1) deck.decide(yes);
  deck.take([item("b", 0.7), item("c", 0.1)]);
  deck.restore(item("a", 0.7));
  deck.restore(item("z", 0.9));
  deck.restore(item("m", 0.8));
  assert.equal(ids(deck), "zmabc");
  assert.equal(deck.item?.id, "m");
  assert.equal(deck.done.size, 0);
});

test("pairs of two labels come before pairs of one", () => {
  const pair = (/** @type {string} */ id, /** @type {string} */ other) => ({
    ...item(id), kind: "pair", tracks: [item(id).tracks[0], { ...item(id).tracks[0], label: other }],
  });
  const deck = new Deck();
  deck.take(/** @type {any} */ ([pair("b", "pop"), pair("a", "Rock")]));
  deck.decide(yes);
  deck.restore(/** @type {any} */ (pair("b", "pop")));
  assert.equal(ids(deck), "ba");
});

test("one that is not on the list is looked at and left", () => {
  const deck = dealt();
  deck.open({ ...item("x"), decision: { verdict: "accepted", label: "rock", track: "x" } });
  assert.equal(deck.item?.id, "x");
  assert.equal(deck.current, "a");
  deck.step(1);
  assert.equal(deck.item?.id, "a");
  deck.open(item("x"));
  assert.equal(deck.decide(yes)?.id, "x");
  assert.equal(ids(deck), "abcd");
});

test("what the server confirmed is no longer on its way", () => {
  const deck = dealt();
  deck.decide(yes);
  deck.saved("a", { ...item("a"), decision: { verdict: "accepted", label: "rock", track: "a" } });
  assert.equal(deck.unsaved, 0);
  assert.equal(deck.decided[0].item.decision?.label, "rock");
});

test("a card that somebody else decided goes", () => {
  const deck = dealt();
  deck.drop("a");
  assert.equal(deck.item?.id, "b");
  deck.clear();
  assert.equal(deck.item, null);
  assert.equal(deck.step(1), null);
  assert.equal(deck.decide(yes), null);
});

test("a card that did not change stays the same object, so that it is not drawn again", () => {
  const deck = dealt();
  const [a] = deck.items;
  deck.take(["a", "b"].map((id) => item(id)));
  assert.equal(deck.items[0], a);
  deck.take([{ ...item("a"), revision: "2" }, item("b")]);
  assert.notEqual(deck.items[0], a);
});

test("one of the list that is opened is decided there; another is a guest", () => {
  const deck = dealt();
  deck.open(item("c"));
  assert.equal(deck.guest, null);
  deck.decide(yes);
  assert.equal(ids(deck), "abd");
  assert.equal(deck.item?.id, "d");
  deck.open(item("z"));
  assert.equal(deck.item?.id, "z");
  deck.decide(yes);
  assert.equal(deck.item?.id, "d", "the card that was open before");
});
