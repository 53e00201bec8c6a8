// The one player: what sounds, what comes next, and what is compared. It belongs to no page and outlives them all.

import { say } from "./api.js";

/** @typedef {{id: string, title: string, artist: string, label?: string, src: string, duration: number | null}} Item */

/** What tabs of one explorer tell each other: that one of them has begun to sound. */
const TABS = "mirlab-player";

class Player extends EventTarget {
  constructor() {
    super();
    this.tabs = new BroadcastChannel(TABS);
    this.tabs.onmessage = () => this.pause();
    this.audio = new Audio();
    this.audio.preload = "auto";
    // The other of two that are compared runs beside it, in step and without sound.
    this.other = new Audio();
    this.other.muted = true;
    /** @type {Item[]} */
    this.queue = [];
    this.at = -1;
    /** @type {[Item, Item] | null} */
    this.pair = null;
    /** @type {number | null} where a preview ends */
    this.until = null;
    for (const kind of ["play", "pause", "loadedmetadata", "seeked", "volumechange", "waiting", "playing"]) {
      for (const sound of [this.audio, this.other]) sound.addEventListener(kind, () => this.tell("change"));
    }
    for (const sound of [this.audio, this.other]) {
      sound.addEventListener("timeupdate", () => sound === this.audio && this.passed());
      sound.addEventListener("play", () => sound === this.audio && this.tabs.postMessage("plays"));
      sound.addEventListener("ended", () => sound === this.audio && this.ended());
      sound.addEventListener("error", () => sound === this.audio && this.failed());
    }
  }

  /** @param {"change" | "time" | "queue"} what */
  tell(what) {
    this.dispatchEvent(new Event(what));
  }

  /** @returns {Item | null} */
  get item() {
    return this.queue[this.at] ?? null;
  }

  get playing() {
    return Boolean(this.item) && !this.audio.paused;
  }

  get time() {
    return this.audio.currentTime || 0;
  }

  /** Seconds of what sounds; of the file where it is read, else as the track says. */
  get duration() {
    const { duration } = this.audio;
    return Number.isFinite(duration) && duration > 0 ? duration : (this.item?.duration ?? 0);
  }

  /** How long it is in words: as the track says where that is nearly what the file has, so that it is the same everywhere. */
  get length() {
    const known = this.item?.duration ?? 0;
    return Math.abs(known - this.duration) < 1.5 ? known : this.duration;
  }

  /**
   * Plays items from one of them on; what was in the queue goes.
   * @param {Item[]} items
   * @param {number} [at]
   * @param {number} [from] seconds
   */
  play(items, at = 0, from = 0) {
    this.apart();
    this.queue = [...items];
    this.tell("queue");
    this.open(at, from);
  }

  /** Puts items behind what plays. @param {Item[]} items */
  add(items) {
    this.queue = [...this.queue, ...items];
    if (this.at < 0) this.open(0);
    this.tell("queue");
  }

  /** Takes out what comes next and what was before; what plays goes on. @returns {() => void} puts it back */
  clear() {
    const before = this.queue;
    const { item } = this;
    this.queue = item ? [item] : [];
    this.at = item ? 0 : -1;
    this.tell("queue");
    return () => {
      const at = before.findIndex((one) => one === this.item);
      // Something else was begun meanwhile: it stays, and what there was comes after it.
      this.queue = at >= 0 ? before : [...this.queue, ...before];
      if (at >= 0) this.at = at;
      this.tell("queue");
    };
  }

  /** @param {number} at */
  remove(at) {
    this.queue = this.queue.filter((_, i) => i !== at);
    if (at < this.at) this.at -= 1;
    else if (at === this.at) this.queue.length ? this.open(Math.min(at, this.queue.length - 1)) : this.stop();
    this.tell("queue");
  }

  /** @param {number} at @param {number} [from] */
  open(at, from = 0) {
    this.at = at;
    this.until = null;
    const item = this.item;
    if (!item) return this.stop();
    this.audio.src = item.src;
    if (from) this.audio.currentTime = from;
    this.sound();
    this.describe();
    this.tell("queue");
    return this.tell("change");
  }

  sound() {
    this.audio.play().catch((error) => {
      // Another choice came first, or the error event has said it.
      if (error.name !== "AbortError" && error.name !== "NotSupportedError") say(`Your browser did not play this: ${error.message}`);
    });
    if (this.pair) this.other.play().catch(() => {});
  }

  /** Plays or pauses; an item that is not the one in the player is played. @param {Item} [item] */
  toggle(item) {
    if (item && item.id !== this.item?.id) return this.play([item]);
    if (!this.item) return undefined;
    if (this.audio.paused) return this.sound();
    this.audio.pause();
    return this.other.pause();
  }

  pause() {
    this.audio.pause();
    this.other.pause();
  }

  stop() {
    this.apart();
    this.pause();
    this.queue = [];
    this.at = -1;
    this.audio.removeAttribute("src");
    this.audio.load();
    this.describe();
    this.tell("queue");
    this.tell("change");
  }

  next() {
    if (this.at + 1 < this.queue.length) this.open(this.at + 1);
  }

  previous() {
    // As everywhere: the first press leads to the start of the track.
    if (this.time > 3 || this.at <= 0) this.seek(0);
    else this.open(this.at - 1);
  }

  /** @param {number} seconds */
  seek(seconds) {
    const t = Math.min(Math.max(0, seconds), Math.max(0, this.duration - 0.05));
    this.audio.currentTime = t;
    if (this.pair) this.other.currentTime = t;
    this.until = null;
    this.tell("time");
  }

  /**
   * Plays part of an item, and stops.
   * @param {Item} item
   * @param {number} from seconds
   * @param {number} seconds how much of it
   */
  preview(item, from, seconds) {
    this.play([item], 0, from);
    this.until = from + seconds;
  }

  /**
   * Plays two items in step, of which one is heard; `swap` changes which.
   * @param {Item} a
   * @param {Item} b
   * @param {number} [from] seconds
   */
  ab(a, b, from = 0) {
    this.play([a], 0, from);
    this.pair = [a, b];
    this.other.src = b.src;
    this.other.currentTime = from;
    this.other.play().catch(() => {});
    this.tell("change");
  }

  swap() {
    if (!this.pair) return;
    const t = this.audio.currentTime;
    [this.audio, this.other] = [this.other, this.audio];
    this.audio.muted = false;
    this.other.muted = true;
    this.audio.volume = this.other.volume;
    // The shorter of the two may be over: it begins anew.
    const over = this.audio.ended || t >= this.audio.duration - 0.05;
    this.audio.currentTime = over ? 0 : t;
    if (over && !this.other.paused) this.sound();
    const heard = this.pair.find((one) => one.id !== this.item?.id);
    if (heard) this.queue[this.at] = heard;
    this.describe();
    this.tell("change");
  }

  /** Ends a comparison. */
  apart() {
    if (!this.pair) return;
    this.pair = null;
    this.other.pause();
    this.other.removeAttribute("src");
    this.other.load();
  }

  passed() {
    if (this.until !== null && this.audio.currentTime >= this.until) {
      this.until = null;
      this.pause();
    }
    this.tell("time");
  }

  ended() {
    // The event comes late: meanwhile it may have begun anew, as the shorter of two does when it is swapped in.
    if (!this.audio.ended) return;
    if (this.pair) this.pause();
    else this.next();
    this.tell("change");
  }

  /** Says the server's own sentence about a file that can't be played, such as that it is gone. */
  async failed() {
    const { item } = this;
    if (!item || !this.audio.getAttribute("src")) return;
    const name = item.title;
    let why = "your browser can't play this kind of file";
    if (!item.src.startsWith("blob:")) {
      const answer = await fetch(item.src, { headers: { range: "bytes=0-0" } }).catch(() => null);
      if (!answer) why = "the server does not respond";
      else if (!answer.ok) why = (await answer.json().catch(() => null))?.error ?? `status ${answer.status}`;
    }
    // Another one may have been chosen meanwhile.
    if (item === this.item) this.pause();
    say(`“${name}” was not played: ${why}`);
    this.tell("change");
  }

  /** What the system's own controls show and do. */
  describe() {
    if (!("mediaSession" in navigator)) return;
    const { item } = this;
    navigator.mediaSession.metadata = item ? new MediaMetadata({ title: item.title, artist: item.artist }) : null;
    /** @type {[MediaSessionAction, MediaSessionActionHandler][]} */
    const handlers = [
      ["play", () => this.toggle()],
      ["pause", () => this.toggle()],
      ["previoustrack", () => this.previous()],
      ["nexttrack", () => this.next()],
      ["seekto", (details) => this.seek(details.seekTime ?? 0)],
    ];
    for (const [action, run] of handlers) navigator.mediaSession.setActionHandler(action, item ? run : null);
  }
}

export const player = new Player();
