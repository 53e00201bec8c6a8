// The review: doubts one at a time, groups for tracks without labels, and teaching a class by examples.

import { change, here } from "../core/address.js";
import { html, render } from "../core/lit.js";
import * as checking from "./checking.js";
import * as groups from "./groups.js";
import * as teach from "./teach.js";

/** @type {{name: string, words: string, load: () => Promise<Mode>}[]} */
const MODES = [
  { name: "", words: "Check", load: () => Promise.resolve(checking) },
  { name: "groups", words: "Groups", load: () => Promise.resolve(groups) },
  { name: "teach", words: "Teach", load: () => Promise.resolve(teach) },
];
/** @typedef {{start: (root: HTMLElement) => unknown, show: () => unknown, keys: () => void}} Mode */
/** @type {Map<string, Promise<Mode>>} */
const started = new Map();

const asked = () => {
  const { mode = "" } = here().params;
  return MODES.some((one) => one.name === mode) ? mode : "";
};

/** @param {HTMLElement} root */
function start(root) {
  root.replaceChildren();
  const page = document.createElement("div");
  page.className = "page review";
  const head = document.createElement("header");
  head.className = "review-head";
  page.append(head);
  for (const { name } of MODES) {
    const part = document.createElement("div");
    part.id = `review-${name || "check"}`;
    part.className = "mode";
    part.hidden = true;
    page.append(part);
  }
  root.append(page);
}

async function show() {
  const mode = asked();
  const head = /** @type {HTMLElement | null} */ (document.querySelector("#page-review .review-head"));
  if (head) {
    render(
      html`<h1>Review</h1><div class="segments" role="group" aria-label="Ways to review">${MODES.map((one) => html`<button type="button"
        aria-pressed=${one.name === mode ? "true" : "false"} @click=${() => change({ mode: one.name, item: "" }, { push: true })}>${one.words}</button>`)}</div>`,
      head,
    );
  }
  for (const { name } of MODES) {
    const part = document.getElementById(`review-${name || "check"}`);
    if (part) part.hidden = name !== mode;
  }
  const known = MODES.find((one) => one.name === mode);
  const part = document.getElementById(`review-${mode || "check"}`);
  if (!known || !part) return;
  let begun = started.get(mode);
  if (!begun) {
    begun = known.load().then(async (/** @type {Mode} */ found) => {
      await found.start(part);
      return found;
    });
    begun.catch(() => started.delete(mode));
    started.set(mode, begun);
  }
  const found = await begun;
  if (asked() !== mode || here().page !== "review") return;
  found.keys();
  await found.show();
}

/** @type {import("../shell/app.js").Page} */
export const page = {
  name: "review",
  title: () => ["Review", MODES.find((one) => one.name === asked() && one.name)?.words].filter(Boolean).join(", "),
  start,
  show,
};
