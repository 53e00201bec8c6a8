// What is checked, how far it is, and undo.

import { change, here } from "../core/address.js";
import { icon } from "../core/icons.js";
import { html, nothing } from "../core/lit.js";
import { server, writes } from "./saving.js";
import { KINDS, SOURCES, STRENGTHS } from "./words.js";

/**
 * @param {{listed: any, open: number, done: number, undo: string | null, takeBack: () => unknown, audit: unknown, playsEach: boolean, setEach: (on: boolean) => void}} now
 */
export function bar({ listed, open, done, undo, takeBack, audit, playsEach, setEach }) {
  const { kind = "label", source = "", strength = "" } = here().params;
  const choose = (/** @type {string} */ what) => (/** @type {Event} */ event) =>
    change({ [what]: /** @type {HTMLSelectElement} */ (event.target).value, item: "" }, { push: true });
  const of = open + done;
  return html`<div class="toolbar">
    <div class="segments" role="group" aria-label="What to check">${Object.entries(KINDS).map(([name, words]) => html`<button type="button"
      aria-pressed=${name === kind ? "true" : "false"} @click=${() => change({ kind: name, item: "" }, { push: true })}>${words}
      ${listed ? html`<span class="number">${(name === kind && !source && !strength ? open : listed.counts[name].open).toLocaleString("en")}</span>` : nothing}</button>`)}</div>
    <label><span class="visually-hidden">Source</span><select @change=${choose("source")}>
      <option value="" ?selected=${!source}>All sources</option>
      ${Object.entries(SOURCES).map(([name, words]) => html`<option value=${name} ?selected=${name === source}>${words}${listed ? ` (${listed.sources[name]})` : ""}</option>`)}
    </select></label>
    <label><span class="visually-hidden">Strength</span><select @change=${choose("strength")}>
      ${STRENGTHS.map(([least, words]) => html`<option value=${least} ?selected=${least === strength}>${words}</option>`)}
    </select></label>
    <span class="grow"></span>
    ${audit}
    <button type="button" class="undo" ?disabled=${!undo} title=${undo ? `Undo the decision about ${undo}` : "Nothing to undo in this tab"}
      aria-keyshortcuts="U" @click=${takeBack}>${icon("undo-2")} Undo <kbd>U</kbd></button>
  </div>
  <div class="progress-row">
    ${of ? html`<progress aria-label="Decided" max=${of} value=${done}></progress>
      <span class="count">${done.toLocaleString("en")} of ${of.toLocaleString("en")} decided</span>` : nothing}
    ${listed?.further && kind === "label" ? html`<span class="muted further">Of the mistakes of experiments, the most confident: ${listed.further.toLocaleString("en")} others are not asked about.</span>` : nothing}
    <span class="saving ${server.waits ? "warn" : ""}" role="status">${saving()}</span>
    <span class="grow"></span>
    <label class="each"><input type="checkbox" .checked=${playsEach}
      @change=${(/** @type {Event} */ event) => setEach(/** @type {HTMLInputElement} */ (event.target).checked)}> Play each one</label>
  </div>
  ${listed ? html`<p class="muted file-line">Decisions are saved in <span dir="auto">${listed.file}</span>.</p>` : nothing}`;
}

function saving() {
  const { pending } = writes;
  if (!pending) return "";
  const number = pending === 1 ? "1 decision waits" : `${pending} decisions wait`;
  const whys = { away: "for the server, which does not answer", reads: "until the server has read the library", "": "to be saved" };
  return `${number} ${whys[server.waits]}`;
}
