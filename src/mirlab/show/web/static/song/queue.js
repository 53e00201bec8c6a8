// The songs of the page: files that were dropped, recordings, tracks of a library. At most two are analysed at
// once; the others wait. What fails is said in its row, and the others go on.

/** @typedef {"waiting" | "busy" | "done" | "failed" | "cancelled"} State */
/**
 * @typedef {object} Song
 * @property {string} id
 * @property {string} name
 * @property {File | null} file null for a track of a library
 * @property {import("../core/store.js").Track | null} track
 * @property {string} src where its sound is
 * @property {State} state
 * @property {string} what is being done
 * @property {number | null} share of it that is done; null where nobody knows
 * @property {any} said everything that the server said of it
 * @property {string} error
 * @property {AbortController | null} work
 */

/** @typedef {(song: Song, signal: AbortSignal, tell: (what: string, share: number | null) => void) => Promise<any>} Analyse */

export const AT_ONCE = 2;

export class Songs extends EventTarget {
  /**
   * @param {Analyse} analyse
   * @param {number} [atOnce]
   */
  constructor(analyse, atOnce = AT_ONCE) {
    super();
    this.analyse = analyse;
    this.atOnce = atOnce;
    /** @type {Song[]} */
    this.all = [];
    this.last = 0;
  }

  /** @param {"change" | "done"} what @param {Song} song */
  tell(what, song) {
    this.dispatchEvent(new CustomEvent(what, { detail: song }));
  }

  get busy() {
    return this.all.filter((song) => song.state === "busy").length;
  }

  /** How many are not finished. */
  get left() {
    return this.all.filter((song) => song.state === "busy" || song.state === "waiting").length;
  }

  /** @param {string} id */
  find(id) {
    return this.all.find((song) => song.id === id) ?? null;
  }

  /**
   * @param {{id?: string, name: string, file?: File | null, track?: Song["track"], src: string, error?: string}} given
   *   `error` says why it is not analysed at all
   */
  add({ id, name, file = null, track = null, src, error = "" }) {
    this.last += 1;
    /** @type {Song} */
    const song = {
      id: id ?? `file:${this.last}`,
      name, file, track, src, error,
      state: error ? "failed" : "waiting",
      what: "", share: null, said: null, work: null,
    };
    this.all = [...this.all, song];
    this.tell("change", song);
    this.next();
    return song;
  }

  /** Analyses it once more, as after a failure. @param {Song} song */
  again(song) {
    if (song.state === "busy" || song.state === "waiting") return;
    song.state = "waiting";
    song.error = "";
    this.tell("change", song);
    this.next();
  }

  /** @param {Song} song */
  cancel(song) {
    song.work?.abort();
    song.work = null;
    if (song.state !== "busy" && song.state !== "waiting") return;
    song.state = song.said ? "done" : "cancelled";
    this.tell("change", song);
    this.next();
  }

  /** @param {Song} song */
  remove(song) {
    this.cancel(song);
    this.all = this.all.filter((other) => other !== song);
    this.tell("change", song);
  }

  next() {
    const song = this.all.find((one) => one.state === "waiting");
    if (!song || this.busy >= this.atOnce) return;
    void this.run(song);
    this.next();
  }

  /** @param {Song} song */
  async run(song) {
    const mine = new AbortController();
    song.work = mine;
    song.state = "busy";
    [song.what, song.share] = ["", null];
    this.tell("change", song);
    try {
      const said = await this.analyse(song, mine.signal, (what, share) => {
        if (song.work !== mine) return;
        [song.what, song.share] = [what, share];
        this.tell("change", song);
      });
      if (song.work !== mine) return;
      song.said = said;
      song.state = "done";
    } catch (error) {
      if (song.work !== mine) return;
      song.state = "failed";
      song.error = error instanceof Error ? error.message : String(error);
    }
    song.work = null;
    this.tell("change", song);
    this.tell("done", song);
    this.next();
  }
}
