// How the points are arranged: by principal components at once, by PaCMAP when the server is done with it.

import { ask, query } from "../core/api.js";
import { html, nothing } from "../core/lit.js";

/** @typedef {import("./mappage.js").MapPage} MapPage */
/** @typedef {{state: string, what?: string, done?: number, total?: number, error?: string, points: [number, number][] | null}} Arrangement */

const EVERY_MS = 400;

export class Arranging {
  /** @param {MapPage} map */
  constructor(map) {
    this.map = map;
    this.turn = 0;
    /** @type {Arrangement | null} */
    this.said = null;
  }

  /**
   * PaCMAP's points; null where another wish came first or it was given up.
   * @param {string} collection
   */
  async points(collection) {
    const mine = (this.turn += 1);
    const address = query("/api/map", { collection });
    try {
      /** @type {Arrangement} */
      let said = await ask(address, { method: "POST" });
      while (mine === this.turn && said.state === "running") {
        this.tell(said);
        await new Promise((resume) => setTimeout(resume, EVERY_MS));
        if (mine === this.turn) said = await ask(address);
      }
      if (mine !== this.turn) return null;
      if (said.state === "failed") throw new Error(`PaCMAP: ${said.error}. The map was not changed.`);
      return said.points;
    } finally {
      if (mine === this.turn) this.tell(null);
    }
  }

  /** Nobody waits for it any more; the server goes on, so that it is there the next time. */
  lookAway() {
    this.turn += 1;
    this.tell(null);
  }

  /** @param {string} collection */
  async giveUp(collection) {
    this.lookAway();
    await ask(query("/api/map", { collection }), { method: "DELETE" });
  }

  /** @param {Arrangement | null} said */
  tell(said) {
    this.said = said;
    this.map.draw();
  }
}

/** The choice, as one of the card's fields. @param {MapPage} map */
export function arrangementChoice(map) {
  return html`<section class="facet" aria-label="Arrangement"><label for="arrangement"><h3>Arranged by</h3></label>
    <select id="arrangement" @change=${(/** @type {Event} */ e) => map.arrange(/** @type {HTMLSelectElement} */ (e.target).value)}>
      <option value="pacmap" ?selected=${map.view.arrangement === "pacmap"}>PaCMAP: neighbourhoods</option>
      <option value="pca" ?selected=${map.view.arrangement === "pca"}>PCA: two principal components</option></select></section>`;
}

/** How far the server is. @param {MapPage} map */
export function progress(map) {
  const { said } = map.arranging;
  const share = said?.total ? Math.round((100 * (said.done ?? 0)) / said.total) : null;
  return html`<div class="progress" role="status" ?hidden=${!said}>${said ? html`<span>PaCMAP: ${said.what}${share === null ? "" : `, ${share} %`} …</span>
    <button type="button" class="quiet" @click=${() => map.arrange("pca", true)}>Cancel</button>` : nothing}</div>`;
}
