// The first start: what is being prepared, and what can be done meanwhile.

import { icon } from "../core/icons.js";
import { html, nothing, render } from "../core/lit.js";

/** @typedef {{what: string, done: number, total: number, error?: string | null}} Preparing */

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
  // A library is read again in seconds; only the toy band takes long, and is somebody's first look.
  const first = !said.what.startsWith("reading the library");
  render(
    html`<div class="page">
      <h1>${first ? "Welcome to mirlab" : "Just a moment"}</h1>
      <section class="card stack">
        <h2>${icon("sparkles")} ${said.error ? "This could not be prepared" : (first ? "Something to look at is on its way" : "The library is being read")}</h2>
        ${said.error ? html`<p role="alert">${said.error}</p>` : html`<p role="status">${said.what.charAt(0).toUpperCase() + said.what.slice(1)} …</p>${bar}
          ${first ? html`<p class="muted">The first start makes a small collection of synthesised songs. It takes about a minute, once.</p>` : nothing}`}
      </section>
      <section class="card stack"><h2>${icon("upload")} A song of yours</h2>
        <p>Drop files on the Song page: they are tagged and described at once.</p>
        <div class="row"><a class="button" href="#/song">${icon("audio-waveform")} Open Song</a></div></section>
      ${first ? html`<section class="card stack"><h2>${icon("folder")} A folder of yours</h2>
        <p>In a terminal, make a library of it, and show that:</p>
        <pre><code>mirlab library add my-library my-music
mirlab serve --library my-library</code></pre></section>` : nothing}
    </div>`,
    place,
  );
}
