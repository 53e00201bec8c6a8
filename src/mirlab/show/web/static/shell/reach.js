// What stands above every page when the server is away, or is still preparing what it shows.

import { onReach } from "../core/api.js";
import { html, nothing, render } from "../core/lit.js";
import { renew } from "../core/store.js";

const EVERY_MS = 2000;
let away = false;

export function startReach() {
  onReach((now) => {
    if (now === away) return;
    away = now;
    draw();
    if (away) setTimeout(look, EVERY_MS);
  });
}

// The page goes on as it was when the server is back.
function look() {
  if (away) renew().catch(() => setTimeout(look, EVERY_MS));
}

function draw() {
  const place = document.getElementById("away");
  if (!place) return;
  place.hidden = !away;
  render(away ? html`<span>The server does not respond. This page goes on when it is back.</span>` : nothing, place);
}

/** @param {{what: string, done: number, total: number, error?: string | null} | null} said */
export function tellPreparing(said) {
  const place = document.getElementById("preparing");
  if (!place) return;
  place.hidden = !said;
  if (!said) return render(nothing, place);
  return render(
    said.error
      ? html`<span role="alert">${said.error}</span>`
      : html`<span>${said.what} …</span>
        <progress max=${said.total || 1} .value=${said.total ? said.done / said.total * (said.total || 1) : undefined}
          aria-label="Preparing"></progress>`,
    place,
  );
}
