// Labels as a person corrected them, laid over those that the library has read.

import { ask, query } from "../core/api.js";
import { Collection } from "../core/store.js";
import { correctedRows, relabelled } from "./relabelling.js";

const DECISION = "decided";
const LEFT_OUT = "left out by hand";
const CORRECTED = "label corrected";

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
    if (this.isOut(id)) return LEFT_OUT;
    return this.decided.get(id)?.verdict === "corrected" ? CORRECTED : null;
  }

  /** Asks what was decided, if that isn't known. @param {string} name of the collection */
  ask(name) {
    let given = this.known.get(name);
    if (!given) {
      given = ask(query("/api/corrections", { collection: name }));
      // The server may have been away: whoever needs it asks again.
      given.catch(() => this.known.delete(name));
      this.known.set(name, given);
    }
    return given;
  }

  /** A collection with the labels that its tracks were given. @param {Collection} found */
  async over(found) {
    // A corrections file that can't be read is told where it is written to: on the review page and at a decision.
    const said = await this.ask(found.name).catch(() => ({ id: [], label: [], verdict: [] }));
    said.id.forEach((id, i) => this.decided.set(id, { label: said.label[i], verdict: said.verdict[i] }));
    if (!said.id.some((id) => found.row(id) >= 0)) return found;
    const corrected = correctedRows(said, (id) => found.row(id));
    const texts = { ...found.columns.texts, [DECISION]: this.decisions(found) };
    return new Collection({ ...found.columns, label: relabelled(found.columns.label, corrected), texts });
  }

  /** What was decided, as a fact to filter and colour by. @param {Collection} found */
  decisions(found) {
    const values = [LEFT_OUT, CORRECTED];
    return { values, codes: found.ids.map((id) => values.indexOf(this.words(id) ?? "")) };
  }

  /** Whether something was decided since, as on another page. @param {string} name of the collection */
  async changed(name) {
    const before = await this.known.get(name)?.catch(() => null);
    const now = await ask(query("/api/corrections", { collection: name }));
    if (JSON.stringify(before) === JSON.stringify(now)) return false;
    this.forget();
    this.known.set(name, Promise.resolve(now));
    return true;
  }
}
