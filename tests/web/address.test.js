import assert from "node:assert/strict";
import { test } from "node:test";

import { format, parse } from "../../src/mirlab/show/web/static/core/address.js";

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
