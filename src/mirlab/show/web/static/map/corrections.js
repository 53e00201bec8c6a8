// Labels as a person corrected them, laid over those that the library has read.

import { ask, query } from "../core/api.js";
import { Collection } from "../core/store.js";
import { correctedRows, relabelled } from "./relabelling.js";

export class Corrections {
  /** @type {Map<string, Promise<import("./relabelling.js").Given>>} */
  known = new Map();

  /** What was decided of each track. @type {Map<string, {label: string, verdict: string}>} */
  decided = new Map();

  forget() {
    this.decided.clear();
    this.known.clear();
  }

  /** Whether a track was left out by hand. @param {string} id */
  isOut(id) {
    return this.decided.get(id)?.verdict === "left out";
  }

  /** What was decided of a track, in words; null where nothing changed. @param {string} id */
  words(id) {
    if (this.isOut(id)) return "left out by hand";
    return this.decided.get(id)?.verdict === "corrected" ? "label corrected" : null;
  }

  /** A collection with the labels that its tracks were given. @param {Collection} found */
  async over(found) {
    let given = this.known.get(found.name);
    if (!given) {
      given = ask(query("/api/corrections", { collection: found.name }));
      this.known.set(found.name, given);
    }
    // A corrections file that can't be read is told where it is written to: on the review page and at a decision.
    const said = await given.catch(() => ({ id: [], label: [], verdict: [] }));
    said.id.forEach((id, i) => this.decided.set(id, { label: said.label[i], verdict: said.verdict[i] }));
    const corrected = correctedRows(said, (id) => found.row(id));
    return corrected.size ? new Collection({ ...found.columns, label: relabelled(found.columns.label, corrected) }) : found;
  }
}
