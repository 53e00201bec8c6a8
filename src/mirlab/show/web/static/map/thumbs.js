// Small pictures of tracks, made once each.

import { cover } from "../core/cover.js";

const MOST = 400;

export class Thumbs {
  /** @param {import("./mappage.js").MapPage} map */
  constructor(map) {
    this.map = map;
    /** @type {Map<string, HTMLElement>} */
    this.made = new Map();
  }

  /** Forgets them, as the colours have changed or other tracks came. */
  clear() {
    this.made.clear();
  }

  /** @param {string} id of a track */
  of(id) {
    const { facts } = this.map;
    let made = this.made.get(id);
    if (!made) {
      const row = facts?.collection.row(id) ?? -1;
      made = cover(row >= 0 && facts ? facts.collection.track(row) : { id });
      if (this.made.size > MOST) this.clear();
      this.made.set(id, made);
    }
    return made.cloneNode(true);
  }
}
