// What stands above every page: that the server is away, or that it changed.

import { onReach, Refused } from "../core/api.js";
import { html, nothing, render } from "../core/lit.js";
import { onAbout, renew } from "../core/store.js";

const EVERY_MS = 2000;
const AWAY = "The server does not respond. This page goes on when it is back.";
let away = false;
let words = "";
/** @type {string | null} */
let version = null;

export function startReach() {
  onReach((now) => {
    if (now === away) return;
    away = now;
    draw(away ? AWAY : "");
    if (away) setTimeout(look, EVERY_MS);
  });
  onAbout((about) => {
    // Scripts of before would ask for what the server may not have any more.
    if (version !== null && about.version !== version) draw("The server was updated: reload this page.", true);
    version ??= about.version;
  });
}

// The page goes on as it was when the server is back; a server that asks for its token again says so itself.
function look() {
  if (!away) return;
  renew().catch((error) => {
    if (error instanceof Refused && error.status) draw(error.message);
    else setTimeout(look, EVERY_MS);
  });
}

/** @param {string} said @param {boolean} [reload] */
function draw(said, reload = false) {
  words = said;
  const place = document.getElementById("away");
  if (!place) return;
  place.hidden = !words;
  const button = html`<button type="button" @click=${() => location.reload()}>Reload</button>`;
  requestAnimationFrame(() => document.documentElement.style.setProperty("--away", `${place.offsetHeight}px`));
  render(words ? html`<span>${words}</span>${reload ? button : nothing}` : nothing, place);
}
