// A song over time: what is drawn of it, the values under the pointer, and where the player is.
//
// The element is made once for a song; only its canvases are drawn anew when its size or the colours change.

import { clock, fixed, percent, significant } from "../core/format.js";
import { createRef, html, nothing, ref, render } from "../core/lit.js";
import { player } from "../core/player.js";
import { drawAxis, drawClasses, drawRows, drawSpectrum, drawWave, painted, tagRows, targetRows } from "./drawing.js";
import { frequencyAt, highest, isSilence, levelAt, partAt } from "./moment.js";

/** @typedef {import("../core/player.js").Item} Item */

/** @type {Record<string, number>} */
const STEPS = { ArrowLeft: -5, ArrowRight: 5, ArrowDown: -5, ArrowUp: 5, PageDown: -15, PageUp: 15 };
/** @type {Record<string, string>} */
const OVER_TIME = { class: "genre probabilities", tags: "tag probabilities", numbers: "numbers" };

export class Timeline {
  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    /** @type {any} */
    this.said = null;
    /** @type {Item | null} */
    this.item = null;
    /** Where the keyboard is while another item is in the player. */
    this.cursor = 0;
    /** @type {HTMLCanvasElement | null} */
    this.spectrum = null;
    /** @type {{x: number, y: number, over: string} | null} the pointer, as shares, and the canvas under it */
    this.pointer = null;
    /** @type {Record<string, {value?: HTMLCanvasElement}>} */
    this.canvas = Object.fromEntries(["wave", "mel", "classes", "tags", "axis"].map((name) => [name, createRef()]));
    /** @type {{value?: HTMLElement}} */
    this.box = createRef();
    this.sized = new ResizeObserver(() => this.draw());
    this.sized.observe(root);
    this.moving = false;
    for (const kind of ["time", "change"]) player.addEventListener(kind, () => this.follow());
  }

  /** @param {any} said @param {Item} item */
  show(said, item) {
    if (said === this.said && item.id === this.item?.id) return;
    [this.said, this.item, this.cursor, this.pointer] = [said, item, 0, null];
    this.repaint();
  }

  /** Draws it in the colours of now. */
  repaint() {
    if (!this.said?.outline) {
      render(nothing, this.root);
      return;
    }
    this.spectrum = painted(this.said.outline.mel);
    render(this.template(), this.root);
    this.draw();
  }

  /** What is drawn over time: nothing of silence. */
  get drawn() {
    const { classified, tagged, outline } = this.said;
    return { classified: classified && isSilence(classified) ? null : classified, tagged: tagged?.reason ? null : tagged, outline };
  }

  get duration() {
    return this.said?.outline?.duration ?? 0;
  }

  get here() {
    return this.item !== null && player.item?.id === this.item.id;
  }

  /** Seconds where it is: in the player, or where the keyboard is. */
  get time() {
    return Math.min(this.here ? player.time : this.cursor, this.duration);
  }

  template() {
    const { classified, tagged } = this.drawn;
    const canvas = (/** @type {string} */ name, /** @type {string} */ id, /** @type {string} */ words) => html`<canvas
      id=${id} data-name=${name} role="img" aria-label=${words} ${ref(this.canvas[name])}></canvas>`;
    return html`
      <div id="over-time" tabindex="0" role="slider" aria-label="Position in the song" aria-valuemin="0"
        aria-valuemax=${Math.floor(this.duration)} aria-valuenow="0" aria-describedby="over-time-help" ${ref(this.box)}
        @click=${this.clicked} @pointermove=${this.pointed} @pointerleave=${this.left} @keydown=${this.typed}>
        ${canvas("wave", "wave", "Waveform")}
        ${canvas("mel", "mel", "Mel spectrogram, low bands at the bottom")}
        ${classified ? canvas("classes", "timeline", "What the classifier says over time") : nothing}
        ${tagged ? canvas("tags", "tag-timeline", "Scores of the highest tags over time") : nothing}
        <canvas id="axis" aria-hidden="true" ${ref(this.canvas.axis)}></canvas>
        <div id="playhead"></div>
        <div id="pointer" hidden></div>
        <div id="pointed-at" aria-hidden="true" hidden></div>
      </div>
      <p id="now"></p>
      <p id="over-time-help" class="muted">From top to bottom: waveform, mel spectrogram${classified
        ? `, ${OVER_TIME[classified.task]} in windows of 3 s` : ""}${tagged
        ? ", scores of the highest tags in the parts that the model takes, the stronger the colour the higher" : ""}.
        Click to play from a place; arrow keys move by 5 s, Space plays and pauses.</p>`;
  }

  draw() {
    if (!this.said?.outline || !this.box.value?.clientWidth) return;
    const { outline, classified, tagged } = this.drawn;
    const { wave, mel, classes, tags, axis } = this.canvas;
    if (wave.value) drawWave(wave.value, outline.peaks);
    if (mel.value && this.spectrum) drawSpectrum(mel.value, this.spectrum);
    if (classes.value && classified) {
      if (classified.task === "class") drawClasses(classes.value, classified, this.said.place);
      else drawRows(classes.value, classified, targetRows(classified));
    }
    if (tags.value && tagged) drawRows(tags.value, tagged, tagRows(tagged));
    if (axis.value) drawAxis(axis.value, this.duration);
    this.follow();
  }

  /** What is said of a moment, in words. @param {number} t seconds */
  words(t) {
    const { classified, tagged, outline } = this.drawn;
    const said = [];
    const part = classified && partAt(classified.timeline, t);
    if (part?.values) said.push(Object.entries(part.values).slice(0, 3).map(([name, x]) => `${name} ${significant(x)}`).join(", "));
    else if (part) said.push(highest(part.probabilities, 3).map(([name, p]) => `${name} ${percent(p)}`).join(", "));
    const tags = tagged && partAt(tagged.timeline, t);
    if (tags) said.push(highest(tags.scores, 3).map(([name, score]) => `${name} ${fixed(score, 2)}`).join(", "));
    said.push(levelAt(outline.peaks, t / this.duration));
    return said.filter(Boolean).join(" · ");
  }

  follow() {
    if (!this.said?.outline || !this.box.value) return;
    const t = this.time;
    this.place("#playhead", t / this.duration);
    const words = `${clock(t)} of ${clock(this.duration)}: ${this.words(t)}`;
    const now = this.root.querySelector("#now");
    if (now && now.textContent !== words) {
      now.textContent = words;
      this.box.value.setAttribute("aria-valuenow", String(Math.floor(t)));
      this.box.value.setAttribute("aria-valuetext", words);
    }
    if (this.here && player.playing && !this.moving) {
      this.moving = true;
      requestAnimationFrame(() => {
        this.moving = false;
        this.follow();
      });
    }
  }

  /** @param {string} selector @param {number} share */
  place(selector, share) {
    const element = /** @type {HTMLElement | null} */ (this.root.querySelector(selector));
    element?.style.setProperty("left", `${100 * Math.min(1, Math.max(0, share))}%`);
    return element;
  }

  /** Plays from a moment on. @param {number} t seconds */
  seek(t) {
    if (!this.item) return;
    const to = Math.min(this.duration, Math.max(0, t));
    if (this.here) player.seek(to);
    else player.play([this.item], 0, to);
    this.follow();
  }

  /** Moves without playing where something else plays. @param {number} t seconds */
  move(t) {
    const to = Math.min(this.duration, Math.max(0, t));
    if (this.here) player.seek(to);
    else this.cursor = to;
    this.follow();
  }

  toggle() {
    if (!this.item) return;
    if (this.here) player.toggle();
    else player.play([this.item], 0, this.cursor);
  }

  /** @param {MouseEvent} event */
  shareOf(event) {
    const box = /** @type {HTMLElement} */ (this.box.value).getBoundingClientRect();
    return Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
  }

  // Not as soon as it is touched: a finger that begins to scroll here would start to play.
  clicked = (/** @type {MouseEvent} */ event) => this.seek(this.shareOf(event) * this.duration);

  pointed = (/** @type {PointerEvent} */ event) => {
    const canvas = event.target instanceof HTMLCanvasElement ? event.target : null;
    const share = this.shareOf(event);
    if (event.buttons && event.pointerType !== "touch") this.move(share * this.duration);
    const tip = this.place("#pointed-at", share);
    const line = this.place("#pointer", share);
    if (!tip || !line) return;
    tip.hidden = line.hidden = false;
    tip.classList.toggle("leftwards", share > 0.6);
    const t = share * this.duration;
    const box = canvas?.getBoundingClientRect();
    const pitch = canvas?.dataset.name === "mel" && box ? ` · ${frequencyAt(1 - (event.clientY - box.top) / box.height)}` : "";
    tip.textContent = `${clock(t)} · ${this.words(t)}${pitch}`;
  };

  left = () => {
    for (const selector of ["#pointed-at", "#pointer"]) {
      const element = /** @type {HTMLElement | null} */ (this.root.querySelector(selector));
      if (element) element.hidden = true;
    }
  };

  typed = (/** @type {KeyboardEvent} */ event) => {
    const by = STEPS[event.key];
    if (by) this.move(this.time + by);
    else if (event.key === "Home") this.move(0);
    else if (event.key === "End") this.move(this.duration);
    else if (event.key === " " || event.key === "Enter") this.toggle();
    else return;
    event.preventDefault();
  };
}
