// The picture of a track without art.

import assert from "node:assert/strict";
import { test } from "node:test";

globalThis.document ??= /** @type {any} */ ({ documentElement: { dataset: { theme: "light" } } });
globalThis.matchMedia ??= /** @type {any} */ (() => ({ matches: false, addEventListener() {} }));
globalThis.addEventListener ??= () => {};
globalThis.localStorage ??= /** @type {any} */ ({ getItem: () => null });
const { picture } = await import("../../src/mirlab/show/web/static/core/cover.js");

test("a picture is of the track alone, whatever else is known of it or of others", () => {
  const alone = picture({ id: "1648668d5b588a12" });
  assert.equal(picture(/** @type {any} */ ({ id: "1648668d5b588a12", label: "rock", duration: 30 })), alone);
  const others = new Set(Array.from({ length: 50 }, (_, i) => picture({ id: `track ${i}` })));
  assert.equal(others.size, 50);
});
