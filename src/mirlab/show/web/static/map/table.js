// The tracks that the map shows as a table: the same selection, the same filters, and all of it by keyboard.
//
// Only the rows in sight are in the document; a screen reader is told how many there are.

import { clock, counted } from "../core/format.js";
import { icon } from "../core/icons.js";
import { html, nothing, render, repeat } from "../core/lit.js";
import { evenly, heading, valueWords } from "./facts.js";
import { nextSort, ordered, ranked, rankedCodes } from "./sorting.js";

/** @typedef {import("./mappage.js").MapPage} MapPage */
/**
 * @typedef {object} Column
 * @property {string} name in the address
 * @property {string} words
 * @property {boolean} number
 * @property {(row: number) => string} text
 * @property {() => Float64Array} ranks what the rows are sorted by, NaN where unknown
 */

const OVER = 6;
const MOST_TEXTS = 2;
const LEAST_KNOWN = 0.1;

export class Table {
  /** @param {MapPage} map */
  constructor(map) {
    this.map = map;
    /** @type {Int32Array} rows in the table's order */
    this.rows = new Int32Array(0);
    /** @type {unknown[]} what `rows` were made of */
    this.made = [];
    /** @type {import("./facts.js").Facts | null} */
    this.columnsOf = null;
    this.numbersOf = "";
    /** @type {Column[]} */
    this.columns = [];
    /** @type {Map<string, Float64Array>} */
    this.ranks = new Map();
    /** Place of the row that the keyboard is at; the head is -1. */
    this.at = 0;
    this.anchor = 0;
    this.top = 0;
    this.chosen = "";
  }

  template() {
    const { view, facts } = this.map;
    return html`<section class="tablebox" aria-label="Table of tracks" ?hidden=${!view.table || !facts}></section>`;
  }

  get tall() {
    return matchMedia("(pointer: coarse)").matches ? 44 : 34;
  }

  /** @returns {HTMLElement | null} */
  get scroller() {
    return this.map.at(".tablebox .rows");
  }

  arrange() {
    const { facts, sieve, view } = this.map;
    if (!facts || !sieve) return;
    // Features come later than the rest.
    const numbers = this.map.offeredNumbers.filter((fact) => facts.numbers(fact)).join();
    if (this.columnsOf !== facts || this.numbersOf !== numbers) {
      this.columnsOf = facts;
      this.numbersOf = numbers;
      this.columns = columnsOf(this.map);
      this.ranks.clear();
      this.made = [];
    }
    const made = [sieve, view.sort, facts];
    if (made.every((one, i) => one === this.made[i])) return;
    this.made = made;
    const down = view.sort.startsWith("-");
    const column = this.columns.find(({ name }) => name === view.sort.replace(/^-/, ""));
    let ranks = column && this.ranks.get(column.name);
    if (column && !ranks) this.ranks.set(column.name, (ranks = column.ranks()));
    this.rows = ranks ? ordered(sieve.rows, ranks, down) : sieve.rows;
    this.at = Math.min(this.at, Math.max(0, this.rows.length - 1));
  }

  draw() {
    const place = this.map.at(".tablebox");
    const { view, facts, selection } = this.map;
    if (!place || place.hidden || !facts) return;
    this.arrange();
    const { tall, rows } = this;
    const height = this.scroller?.clientHeight || 400;
    const first = Math.max(0, Math.floor(this.top / tall) - OVER);
    const last = Math.min(rows.length, Math.ceil((this.top + height) / tall) + OVER);
    const seen = Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i);
    // The row that the keyboard is at stays in the document, or a screen reader would lose it.
    if (rows.length && !seen.includes(this.at)) seen.push(this.at);
    render(
      html`<div class="row between head"><h2>${counted(rows.length, "track")}</h2>
        <button type="button" class="quiet" @click=${() => selection.set(rows)} ?disabled=${!rows.length}>${icon("square-check")} Select all</button>
        <button type="button" class="quiet square" aria-label="Close the table" @click=${() => this.map.toggleTable()}>${icon("x")}</button></div>
      <div class="rows" role="grid" tabindex="0" aria-label="Tracks" aria-multiselectable="true" aria-rowcount=${rows.length + 1} aria-colcount=${this.columns.length}
        aria-activedescendant=${rows.length ? `track-row-${this.at}` : nothing} @scroll=${() => this.scrolled()} @keydown=${(/** @type {KeyboardEvent} */ e) => this.pressed(e)}>
        <div class="tr th" role="row" aria-rowindex="1">${this.columns.map((column) => this.head(column, view.sort))}</div>
        <div class="body" role="rowgroup">${repeat(seen, (at) => at, (at) => this.line(at, facts))}</div>
      </div>`,
      place,
    );
    const body = this.map.at(".tablebox .body");
    body?.style.setProperty("height", `${rows.length * tall}px`);
    for (const line of /** @type {NodeListOf<HTMLElement>} */ (place.querySelectorAll("[data-at]"))) {
      line.style.setProperty("top", `${Number(line.dataset.at) * tall}px`);
    }
    this.follow();
  }

  /** @param {Column} column @param {string} sort */
  head(column, sort) {
    const sorted = sort === column.name ? "ascending" : sort === `-${column.name}` ? "descending" : "none";
    return html`<div role="columnheader" class="td ${column.name} ${column.number ? "number" : ""}" aria-sort=${sorted}><button type="button" class="quiet"
      @click=${() => this.map.change({ sort: nextSort(sort, column.name) })}>${column.words}${sorted === "none" ? nothing : icon(sorted === "ascending" ? "arrow-up" : "arrow-down")}</button></div>`;
  }

  /** @param {number} at @param {import("./facts.js").Facts} facts */
  line(at, facts) {
    const row = this.rows[at];
    const { selection, view } = this.map;
    const chosen = facts.collection.ids[row] === view.track;
    return html`<div class="tr ${at === this.at ? "current" : ""} ${chosen ? "picked" : ""}" role="row" id="track-row-${at}" data-at=${at} aria-rowindex=${at + 2}
      aria-selected=${selection.rows.has(row) ? "true" : "false"} @click=${(/** @type {MouseEvent} */ e) => this.clicked(e, at)} @dblclick=${() => this.map.choose(row, { play: true })}>
      ${this.columns.map((column) => html`<div role="gridcell" class="td ${column.name} ${column.number ? "number" : ""}"><span dir="auto">${column.text(row)}</span></div>`)}</div>`;
  }

  scrolled() {
    const now = this.scroller?.scrollTop ?? 0;
    if (now === this.top) return;
    this.top = now;
    this.draw();
  }

  /** Brings a track that was chosen elsewhere into sight. */
  follow() {
    const { view, facts } = this.map;
    if (view.track === this.chosen) return;
    this.chosen = view.track;
    const row = facts?.collection.row(view.track) ?? -1;
    const at = row < 0 ? -1 : this.rows.indexOf(row);
    if (at >= 0) this.go(at);
  }

  /** @param {number} at */
  go(at) {
    this.at = Math.min(this.rows.length - 1, Math.max(0, at));
    const { scroller, tall } = this;
    if (scroller) {
      const [top, room] = [this.at * tall, scroller.clientHeight - tall - 8];
      if (top < scroller.scrollTop) scroller.scrollTop = top;
      else if (top + tall > scroller.scrollTop + room) scroller.scrollTop = top + tall - room;
      this.top = scroller.scrollTop;
    }
    this.draw();
  }

  /** @param {MouseEvent} event @param {number} at */
  clicked(event, at) {
    const { selection } = this.map;
    if (event.ctrlKey || event.metaKey) selection.set([this.rows[at]], selection.rows.has(this.rows[at]) ? "subtract" : "add");
    else if (event.shiftKey) selection.set(this.between(this.anchor, at), "add");
    else this.map.choose(this.rows[at]);
    if (!event.shiftKey) this.anchor = at;
    this.chosen = this.map.view.track;
    this.go(at);
  }

  /** @param {number} from @param {number} to */
  between(from, to) {
    return this.rows.slice(Math.min(from, to), Math.max(from, to) + 1);
  }

  /** @param {KeyboardEvent} event */
  pressed(event) {
    if (event.target !== event.currentTarget) return;
    const page = Math.max(1, Math.floor((this.scroller?.clientHeight ?? 0) / this.tall) - 2);
    /** @type {Record<string, number>} */
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -this.rows.length, End: this.rows.length };
    const row = this.rows[this.at];
    const { selection } = this.map;
    if (Object.hasOwn(steps, event.key)) {
      this.go(this.at + steps[event.key]);
      if (event.shiftKey) selection.set(this.between(this.anchor, this.at), "add");
      else this.anchor = this.at;
    } else if (event.key === "Enter" && row !== undefined) {
      this.chosen = this.map.facts?.collection.ids[row] ?? "";
      this.map.choose(row, { play: true });
    } else if (event.key === " " && row !== undefined) selection.set([row], selection.rows.has(row) ? "subtract" : "add");
    else if (event.key.toLowerCase() === "a" && (event.ctrlKey || event.metaKey)) selection.set(this.rows);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

/** The texts that most tracks have, those first. @param {import("./facts.js").Facts} facts @param {string[]} lists */
function further(facts, lists) {
  const known = (/** @type {string} */ name) => {
    const codes = facts.groups(name)?.codes;
    let n = 0;
    for (let i = 0; codes && i < codes.length; i += 1) n += codes[i] >= 0 ? 1 : 0;
    return n / Math.max(1, facts.n);
  };
  const shares = facts.grouping.filter((name) => !lists.includes(name)).map((name) => ({ name, share: known(name) }));
  return shares.filter(({ share }) => share >= LEAST_KNOWN).sort((a, b) => b.share - a.share).slice(0, MOST_TEXTS).map(({ name }) => name);
}

/** @param {MapPage} map @returns {Column[]} */
function columnsOf(map) {
  const { facts } = map;
  if (!facts) return [];
  const { collection } = facts;
  const { columns } = collection;
  const title = (/** @type {number} */ row) => columns.title[row] || columns.track[row];
  /** @type {Column[]} */
  const made = [{ name: "title", words: "Title", number: false, text: title, ranks: () => ranked(columns.id.map((_, row) => title(row))) }];
  const lists = Object.keys(columns.lists).slice(0, 1);
  for (const fact of ["artist", "label", "predicted", ...lists, ...further(facts, lists)]) {
    if (!facts.has(fact)) continue;
    const groups = facts.groups(fact);
    const text = (/** @type {number} */ row) => {
      const value = collection.fact(fact, row);
      return groups?.codes ? (groups.codes[row] < 0 ? "" : valueWords(fact, groups.values[groups.codes[row]])) : Array.isArray(value) ? value.join(", ") : "";
    };
    const ranks = () => (groups?.codes ? rankedCodes({ values: groups.values, codes: groups.codes }) : ranked(columns.id.map((_, row) => text(row))));
    made.push({ name: fact, words: heading(fact), number: false, text, ranks });
  }
  for (const fact of map.offeredNumbers) {
    const numbers = facts.numbers(fact);
    if (!numbers) map.fetchNumbers(fact);
    if (!numbers || !facts.has(fact)) continue;
    const words = fact === "duration" ? clock : evenly(fact, numbers);
    const text = (/** @type {number} */ row) => (Number.isNaN(numbers[row]) ? "" : words(numbers[row]));
    made.push({ name: fact, words: heading(fact), number: true, text, ranks: () => numbers });
  }
  return made;
}
