// Hearing what a doubt is about: the loudest place of a track, and two classes side by side.

import { ask, audioAddress, say } from "../core/api.js";
import { player } from "../core/player.js";
import { named } from "../core/store.js";

/** @typedef {import("./types.js").Heard} Heard */

const SECONDS = 10;
const MOST = 300;
/** Where the loudest part of a track begins. @type {Map<string, Promise<number>>} */
const loudest = new Map();

/** A track as the player takes it. @param {Heard} track */
export function playable(track) {
  return {
    id: track.id ?? "",
    title: track.title || named(track).replace(/^.*\//, ""),
    artist: track.artist ?? "",
    label: track.label ?? "",
    src: audioAddress(track.id ?? ""),
    duration: track.duration,
  };
}

/** Whether a track is what sounds now. @param {Heard} track */
export function sounding(track) {
  return player.playing && player.item?.id === track.id;
}

/** @param {Heard} track @returns {Promise<number>} seconds; 0 where nobody knows */
export function loudestOf(track) {
  const id = track.id ?? "";
  let found = loudest.get(id);
  if (!found) {
    if (loudest.size > MOST) loudest.clear();
    found = ask(`/api/tracks/${encodeURIComponent(id)}/peaks`).then(
      (said) => said.loudest ?? 0,
      // The player says what is wrong with a file.
      () => 0,
    );
    loudest.set(id, found);
  }
  return found;
}

let asked = 0;

/**
 * Plays ten seconds of a track, its loudest ones or from a place that is given; pauses what plays already.
 * @param {Heard} track
 * @param {number} [from] seconds
 */
export async function hear(track, from) {
  if (!track.sound || !track.id) return say(`There is no sound of “${named(track)}” here.`);
  asked += 1;
  const mine = asked;
  if (sounding(track)) return player.pause();
  const start = from ?? (await loudestOf(track));
  // Another choice came while the loudest place was looked for.
  if (mine === asked) player.preview(playable(track), start, SECONDS);
  return undefined;
}

/** Two tracks that are compared, of which the second is heard while something is held. */
export class Comparing {
  constructor() {
    /** @type {[Heard, Heard] | null} */
    this.pair = null;
    this.held = false;
  }

  /** Whether the player plays these two. */
  get running() {
    const { pair } = player;
    return Boolean(this.pair && pair && this.pair.every((one, i) => pair[i].id === one.id));
  }

  /** @param {[Heard, Heard] | null} pair */
  offer(pair) {
    this.pair = pair;
    this.held = false;
  }

  /** Plays the first, or goes on. */
  async start() {
    const { pair } = this;
    if (!pair) return;
    const from = await loudestOf(pair[0]);
    if (this.pair !== pair) return;
    player.ab(playable(pair[0]), playable(pair[1]), from);
    this.follow();
  }

  /** @param {boolean} held whether the second is wanted */
  async hold(held) {
    if (!this.pair || this.held === held) return;
    this.held = held;
    if (!this.running) {
      if (held) await this.start();
    } else {
      if (held && !player.playing) player.toggle();
      this.follow();
    }
  }

  follow() {
    if (!this.running || !this.pair) return;
    if (player.item?.id !== this.pair[this.held ? 1 : 0].id) player.swap();
  }
}
