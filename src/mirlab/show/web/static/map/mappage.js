// The map and what is around it: every track is a point, beside them what is known of them and what to do with them.
//
// The address says what is shown; whatever a visitor does changes the address, and `show` follows it.

import { change, here } from "../core/address.js";
import { ask, guarded, query, Refused, say } from "../core/api.js";
import { html, nothing, render } from "../core/lit.js";
import { player } from "../core/player.js";
import { collection, nameOf, onAbout, playable, renew } from "../core/store.js";
import { onThemeChange } from "../core/theme.js";
import { Arranging, progress } from "./arranging.js";
import { MapCanvas } from "./canvas.js";
import { chips, Chosen, panel } from "./chosen.js";
import { coloured, colourOf, factOf, offered } from "./colouring.js";
import { Corrections } from "./corrections.js";
import { facets } from "./facets.js";
import { Facts } from "./facts.js";
import { hover } from "./hovercard.js";
import { takeKeys } from "./keys.js";
import { legend } from "./legend.js";
import { artistNames, groupNames } from "./names.js";
import { Selection, selectionBar } from "./selection.js";
import { Sieve } from "./sieve.js";
import { LOW_STAGE, PHONE, SHORT, Stage } from "./stage.js";
import { onlyText, placeText, ranged, rangeText, toggled, UNFILTERED } from "./state.js";
import { Table } from "./table.js";
import { Thumbs } from "./thumbs.js";
import { active, topbar } from "./topbar.js";

export class MapPage extends Stage {
  /** @param {HTMLElement} root @param {any} about */
  constructor(root, about) {
    super(root);
    this.about = about;
    /** The collection as the server said it. @type {import("../core/store.js").Collection | null} */
    this.source = null;
    /** @type {Facts | null} */
    this.facts = null;
    /** @type {Sieve | null} */
    this.sieve = null;
    /** @type {import("./colouring.js").Colouring | null} */
    this.colouring = null;
    /** @type {Set<string> | null} ids that fit the condition `fittingTo` */
    this.fitting = null;
    this.fittingTo = "";
    /** @type {{error: string, notes: string[]}} */
    this.conditionSaid = { error: "", notes: [] };
    this.typedWhere = "";
    this.row = -1;
    /** @type {string[]} features that a visitor filters by */
    this.features = [];
    /** @type {Set<string>} */
    this.fetching = new Set();
    this.thumbs = new Thumbs(this);
    /** Whether another page was opened since, where labels may have changed. */
    this.left = false;
    /** What the points are arranged by now; "" before there are any. */
    this.arranged = "";
    this.chosen = new Chosen(this);
    this.selection = new Selection(this);
    this.arranging = new Arranging(this);
    this.corrections = new Corrections();
    this.table = new Table(this);
  }

  start() {
    this.draw();
    const plane = this.at(".plane");
    const stage = this.at(".stage");
    if (!plane || !stage) return;
    this.canvas = new MapCanvas(plane, {
      hover: (i, x, y, by) => {
        hover(this, i, x, y);
        if (by === "keys") this.tell(i);
      },
      pick: (i, event) => {
        this.choose(i, { play: true });
        const told = this.at(".pointed");
        if (told && i >= 0 && event instanceof KeyboardEvent) told.textContent = "Chosen. D goes to its details.";
      },
      lasso: (rows, mode) => this.selection.set(rows, mode === "replace" ? this.selection.mode : mode),
      moved: (view) => {
        // It may still glide when another page is opened already.
        if (here().page === "map") change({ view: this.canvas?.isWhole ? "" : placeText(view) }, { silent: true });
      },
    }, { describedBy: "map-help" });
    new ResizeObserver(() => this.resized(stage.clientWidth, stage.clientHeight)).observe(stage);
    this.keepClear();
    onThemeChange(() => {
      this.thumbs.clear();
      this.recolour(true);
      this.draw();
    });
    onAbout((about) => {
      this.about = about;
      // The server may have been away when the map was to be read.
      if (!this.facts && !this.root.hidden) void guarded(() => this.show(here().params))();
    });
    player.addEventListener("change", () => this.draw());
    takeKeys(this);
  }

  /** Says in words where the keyboard is on the map. @param {number} i */
  tell(i) {
    const place = this.at(".pointed");
    if (!place || !this.facts) return;
    const track = i >= 0 ? this.facts.collection.track(i) : null;
    place.textContent = track ? [track.title || track.track, track.artist, ...chips(this, track)].filter(Boolean).join(", ") : "";
  }

  // What the address says --------------------------------------------------------------------

  /** @param {Record<string, string>} params */
  async show(params) {
    const before = this.read(params);
    const { view } = this;
    if (view.where !== before.where) this.typedWhere = view.where;
    void this.chosen.open(view.track);
    this.draw();
    // A link to a track of another collection leads to that one.
    const known = view.collection || (view.track && !this.facts?.collection.places.has(view.track) ? await this.chosen.home() : this.facts?.collection.name) || "";
    if (this.view !== view) return;
    // Together with the tracks, not after them.
    if (!this.source) void this.corrections.ask(nameOf(known));
    const found = await collection(known);
    if (this.view !== view) return;
    if (this.source !== found) await this.load(found);
    else if (this.left && (await this.corrections.changed(found.name))) await this.relabel();
    this.left = false;
    if (this.view !== view) return;
    await this.follow(before);
  }

  /** @param {import("../core/store.js").Collection} found */
  async load(found) {
    const about = this.about.collections.find((/** @type {{name: string}} */ one) => one.name === found.name);
    this.facts = new Facts(await this.corrections.over(found), about?.columns ?? []);
    this.source = found;
    this.selection.forget();
    this.fitting = null;
    this.fittingTo = "";
    this.conditionSaid = { error: "", notes: [] };
    this.features = [];
    this.arranged = "";
    this.colouring = null;
    this.thumbs.clear();
    const { x, y, n } = found.columns;
    this.canvas?.setPoints(x, y, n);
  }

  /** @param {import("./state.js").View} before */
  async follow(before) {
    const { view, facts, canvas } = this;
    if (!facts || !canvas) return;
    const first = this.colouring === null;
    this.recolour(first);
    if (view.where !== this.fittingTo) await this.condition();
    this.sift();
    if (this.view !== view) return;
    this.row = facts.collection.row(view.track);
    this.cover();
    if (this.chosen.id && this.row >= 0) this.chosen.fill();
    this.link();
    const moved = placeText(view.view) !== (canvas.isWhole ? "" : placeText(canvas.view));
    if (first || (moved && placeText(view.view) !== placeText(before.view))) {
      if (view.view) canvas.setView(view.view);
      else if (!first) canvas.whole();
    }
    if (this.row >= 0 && (first || view.track !== before.track) && !view.view) canvas.focusOn(this.row);
    if (first || view.arrangement !== before.arrangement) void guarded(() => this.place())();
    this.draw();
  }

  /** Reads the condition anew. */
  async condition() {
    const { where } = this.view;
    const name = this.facts?.collection.name ?? "";
    this.fittingTo = where;
    this.fitting = null;
    this.conditionSaid = { error: "", notes: [] };
    if (!where) return;
    try {
      const said = await ask(query("/api/where", { condition: where, collection: name }));
      if (this.fittingTo !== where) return;
      this.fitting = new Set(said.ids);
      this.conditionSaid.notes = said.notes;
    } catch (error) {
      if (!(error instanceof Refused) || this.fittingTo !== where) throw error;
      this.conditionSaid.error = error.message;
    }
    this.draw();
    if (this.conditionSaid.error || this.conditionSaid.notes.length) this.at("#where-said")?.scrollIntoView({ block: "nearest" });
  }

  /** Decides anew which tracks are shown. */
  sift() {
    if (!this.facts) return;
    for (const { fact } of this.view.ranges) if (!this.facts.numbers(fact)) this.fetchNumbers(fact);
    this.sieve = new Sieve(this.facts, this.view, this.fitting);
    this.canvas?.setShown(this.sieve.shown);
  }

  /** @param {boolean} [anew] */
  recolour(anew = false) {
    const { facts } = this;
    if (!facts) return;
    const { first, more } = offered(facts);
    const asked = factOf(this.view.colour);
    const fact = [...first, ...more].includes(asked) ? asked : (first[0] ?? more[0] ?? "duration");
    if (!anew && this.colouring?.fact === fact) return;
    if (fact.startsWith("feature:") && !facts.numbers(fact)) {
      this.fetchNumbers(fact);
      if (this.colouring) return;
    }
    const colouring = (this.colouring = coloured(facts, fact));
    const { looks, missing } = colouring;
    this.canvas?.setColours(Int16Array.from(looks, (look) => (look === missing ? -1 : look)), colouring.colour, colouring.mark);
    this.canvas?.setNames(groupNames(facts, colouring), artistNames(facts));
  }

  /** Draws the lines from the chosen track to its neighbours. */
  link() {
    this.row = this.facts?.collection.row(this.view.track) ?? -1;
    this.canvas?.setChosen(this.row, this.row >= 0 ? this.chosen.rows : []);
  }

  /** Arranges the points as the address says. */
  async place() {
    const { facts, view, source } = this;
    if (!facts || !source) return;
    const { n, x, y } = source.columns;
    if (view.arrangement === "pca") {
      this.arranging.lookAway();
      this.canvas?.setPoints(x, y, n, { keep: true });
    } else {
      const points = await this.arranging.points(source.name);
      if (!points || this.source !== source) return;
      if (points.length !== n) throw new Error("The library has changed. Reload the page.");
      this.canvas?.setPoints(points.map((one) => one[0]), points.map((one) => one[1]), n, { keep: this.arranged !== "" || !this.view.view });
      if (this.view.view) this.canvas?.setView(this.view.view);
    }
    this.arranged = this.view.arrangement;
    this.draw();
  }

  // What a visitor does ------------------------------------------------------------------------

  /** @param {Record<string, string>} params @param {boolean} [push] */
  change(params, push = true) {
    change(params, { push });
  }

  /** @param {number} i the row; -1 for none @param {{play?: boolean, id?: string}} [how] id: where the row is not known */
  choose(i, { play = false, id } = {}) {
    const track = i >= 0 ? this.facts?.collection.track(i) : null;
    this.change({ track: track?.id ?? id ?? "" });
    if (play && track?.sound) player.play([playable(track)]);
  }

  /** @param {string} fact @param {string} value */
  toggleOnly(fact, value) {
    this.change({ only: onlyText(toggled(this.view.only, fact, value)) });
  }

  /** @param {string} fact @param {number} low @param {number} high @param {boolean} [push] */
  setRange(fact, low, high, push = true) {
    this.change({ range: rangeText(ranged(this.view.ranges, fact, low, high)) }, push);
  }

  /** @param {string} where */
  setWhere(where) {
    if (where !== this.view.where) this.change({ where });
  }

  clearFilters() {
    this.typedWhere = "";
    this.change(UNFILTERED);
  }

  /** @param {string} fact */
  setColour(fact) {
    if (fact) this.change({ colour: colourOf(fact) });
  }

  toggleTable() {
    this.change({ table: this.view.table ? "" : "1" });
  }

  /** @param {string} method @param {boolean} [giveUp] */
  arrange(method, giveUp = false) {
    if (giveUp && this.source) void guarded(() => this.arranging.giveUp(this.source?.name ?? ""))();
    this.change({ arrangement: method === "pca" ? "pca" : "" });
  }

  /** Reads the corrections anew, and shows labels as they are now. */
  async corrected() {
    this.corrections.forget();
    await this.relabel();
    void guarded(renew)();
  }

  async relabel() {
    if (!this.source) return;
    this.facts = new Facts(await this.corrections.over(this.source), this.facts?.columns ?? []);
    this.recolour(true);
    this.sift();
    this.chosen.fill();
    this.draw();
  }

  // What the parts ask -------------------------------------------------------------------------

  get offeredGroups() {
    const { facts } = this;
    if (!facts) return [];
    const all = ["label", "predicted", "agreement", ...facts.grouping, "artist"];
    return all.filter((fact) => facts.has(fact));
  }

  get offeredNumbers() {
    const { facts } = this;
    if (!facts) return [];
    const heard = facts.numbering;
    const tempo = heard.includes("tempo") ? null : facts.feature("tempo");
    return [...(tempo ? [tempo] : []), ...heard, ...(facts.brightness ? [facts.brightness] : []), ...(facts.has("duration") ? ["duration"] : []), ...this.features];
  }

  /** @param {string} fact */
  addNumber(fact) {
    if (!this.offeredNumbers.includes(fact)) this.features.push(fact);
    this.draw();
  }

  /** Asks for a feature; everything is drawn anew when it is here. @param {string} fact */
  fetchNumbers(fact) {
    const { facts } = this;
    if (!facts || !fact.startsWith("feature:") || this.fetching.has(fact)) return;
    this.fetching.add(fact);
    const name = facts.collection.name;
    ask(query("/api/feature", { column: fact.slice("feature:".length), collection: name }))
      .then((said) => {
        if (said.values.length !== facts.n) throw new Error("The library has changed. Reload the page.");
        facts.keep(fact, said.values);
        if (this.facts !== facts) return;
        this.recolour(this.colouring?.fact === fact);
        if (this.view.ranges.some((one) => one.fact === fact)) this.sift();
        this.draw();
      })
      .catch((error) => {
        facts.keep(fact, new Array(facts.n).fill(null));
        say(error.message);
      })
      .finally(() => this.fetching.delete(fact));
  }

  /** The heard facts of a track that the map has read. @param {string} id @returns {Record<string, unknown>} */
  factsOf(id) {
    const { facts } = this;
    const row = facts?.collection.row(id) ?? -1;
    if (!facts || row < 0) return {};
    return Object.fromEntries(["tempo", "key", "loudness"].map((name) => [name, facts.collection.fact(name, row)]));
  }

  draw() {
    // Another page is open; this one is drawn when it is shown.
    if (this.root.hidden) return;
    this.keepFocus(() => this.redraw());
  }

  redraw() {
    const { view } = this;
    const classes = ["map", this.narrow ? "narrow" : "", this.width < PHONE ? "phone" : "", this.height < SHORT ? "short" : "", this.height < LOW_STAGE ? "low-stage" : "", view.track ? "with-panel" : "", view.table ? "with-table" : ""];
    render(
      html`<div class=${classes.filter(Boolean).join(" ")} data-arranged=${this.arranged}>
        ${view.track ? nothing : html`<h1 class="visually-hidden">Map</h1>`}
        <div class="stage">
          <div class="plane"></div>
          <div class="hovercard" aria-hidden="true" hidden></div>
          ${facets(this)}
          <div class="over">${topbar(this)}${active(this)}</div>
          <div class="low">${legend(this)}${selectionBar(this)}${progress(this)}</div>
          <p id="map-help" class="visually-hidden">Arrow keys move from track to track, Enter chooses and plays, Space selects, + and − zoom, 0 shows the whole map.
            The table beside the map lists the same tracks.</p>
          <p class="pointed visually-hidden" role="status"></p>
        </div>
        ${this.table.template()}
        ${panel(this)}
      </div>`,
      this.root,
    );
    this.table.draw();
  }
}
