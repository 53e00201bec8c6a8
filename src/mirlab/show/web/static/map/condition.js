// A condition in SQL, such as tempo < 100 AND key = 'A minor': the server reads it and says how.

import { html, live, nothing } from "../core/lit.js";

/** @typedef {import("./mappage.js").MapPage} MapPage */

/** @param {MapPage} map */
export function condition(map) {
  const said = map.conditionSaid;
  const send = (/** @type {Event} */ event) => {
    event.preventDefault();
    const field = /** @type {HTMLInputElement} */ (/** @type {HTMLFormElement} */ (event.currentTarget).elements.namedItem("where"));
    map.setWhere(field.value.trim());
  };
  return html`<section class="facet condition" aria-label="Condition"><form @submit=${send}>
    <label for="where"><h3>Condition</h3></label>
    <input id="where" name="where" type="search" autocomplete="off" autocapitalize="off" spellcheck="false" placeholder="tempo < 100 AND key = 'A minor'"
      .value=${live(map.typedWhere)} aria-describedby="where-said" aria-invalid=${said.error ? "true" : nothing}
      @input=${(/** @type {Event} */ e) => { map.typedWhere = /** @type {HTMLInputElement} */ (e.target).value; if (!map.typedWhere && map.view.where) map.setWhere(""); }}>
    <div id="where-said" role="status">${said.error ? html`<p class="wrong">${said.error}</p>` : nothing}${said.notes.map((note) => html`<p class="muted">${note}</p>`)}</div>
  </form></section>`;
}
