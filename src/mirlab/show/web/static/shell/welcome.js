// A start: what is being prepared, and what can be done meanwhile.

import { icon } from "../core/icons.js";
import { html, nothing, render } from "../core/lit.js";

/** @typedef {{what: string, done: number, total: number, error?: string | null, made?: boolean}} Preparing */

/** @param {Preparing | null} said null: all is there */
export function drawWelcome(said) {
  const place = document.getElementById("welcome");
  if (!place) return;
  place.hidden = !said;
  if (!said) {
    render(nothing, place);
    return;
  }
  const bar = said.total
    ? html`<progress aria-label="Preparing" max="1" .value=${said.done / said.total}></progress>`
    : html`<progress aria-label="Preparing"></progress>`;
  // A library that is read again after a restart is nothing new to whoever made it.
  const why = said.made
    ? "The first start makes a small collection of synthesised songs. It takes about a minute, once."
    : "This page opens by itself when it has been read.";
  render(
    html`<div class="page">
      <h1>${said.made ? "Welcome to mirlab" : "One moment"}</h1>
      <section class="card stack">
        <h2>${icon("sparkles")} ${said.error ? "This could not be prepared" : said.made ? "Something to look at is on its way" : "The server has just started"}</h2>
        ${said.error ? html`<p role="alert">${said.error}</p>` : html`<p role="status">${said.what.charAt(0).toUpperCase() + said.what.slice(1)} …</p>${bar}
          <p class="muted">${why}</p>`}
      </section>
      <section class="card stack"><h2>${icon("upload")} A song of yours</h2>
        <p>Drop files on the Song page: they are tagged and described at once.</p>
        <div class="row"><a class="button" href="#/song">${icon("audio-waveform")} Open Song</a></div></section>
      ${said.made ? html`<section class="card stack"><h2>${icon("folder")} A folder of yours</h2>
        <p>In a terminal, make a library of it, and show that:</p>
        <pre><code>mirlab library add my-library my-music
mirlab serve --library my-library</code></pre></section>` : nothing}
    </div>`,
    place,
  );
}
