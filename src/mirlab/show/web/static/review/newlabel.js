// Asking about a label that nothing has so far: a slip of the fingers, or a new class?

import { icon } from "../core/icons.js";
import { html, nothing, render } from "../core/lit.js";
import { knownAs, near } from "./labels.js";

/**
 * The label that is meant: a known one in its own spelling, or a new one if the visitor says so.
 * @param {string} text
 * @param {string[]} known
 * @returns {Promise<{label: string, new: boolean} | null>} null where the visitor thinks again
 */
export function meant(text, known) {
  const label = text.trim();
  const same = knownAs(label, known);
  if (same !== null) return Promise.resolve({ label: same, new: false });
  return new Promise((resolve) => {
    const dialog = document.createElement("dialog");
    dialog.className = "new-label";
    dialog.setAttribute("aria-labelledby", "new-label-title");
    /** @type {{label: string, new: boolean} | null} */
    let chosen = null;
    const choose = (/** @type {{label: string, new: boolean} | null} */ one) => {
      chosen = one;
      dialog.close();
    };
    const others = near(label, known);
    render(
      html`<form class="stack" method="dialog">
        <h2 id="new-label-title">“${label}” is a new label</h2>
        ${others.length
          ? html`<p>Did you mean one of these?</p>
            <div class="row">${others.map((other) => html`<button type="button" class="near"
              @click=${() => choose({ label: other, new: false })}>${other}</button>`)}</div>`
          : html`<p>${known.length ? `No label here is written like it. There ${known.length === 1 ? "is 1 label" : `are ${known.length} labels`} here.` : "There are no labels here yet."}</p>`}
        <div class="row end">
          <button type="button" class="quiet" @click=${() => choose(null)}>Think again</button>
          <button type="button" class="primary add" ?autofocus=${!others.length}
            @click=${() => choose({ label, new: true })}>${icon("plus")} Add “${label}”</button>
        </div>
        ${nothing}
      </form>`,
      dialog,
    );
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(chosen);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
