// A song over time: waveform, mel spectrogram, genre probabilities and tags, in step with a player.

import { byId, fit } from "../core/elements.js";
import { categoryColour, ink, paper, rampColour } from "../core/palette.js";

const ROWS = 8;
const STEPS = { ArrowLeft: -5, ArrowRight: 5, ArrowDown: -5, ArrowUp: 5, PageDown: -15, PageUp: 15 };

export class SongView {
  constructor(player) {
    this.player = player;
    this.song = null;
    this.spectrum = null;
    const box = byId("over-time");
    box.onpointerdown = (event) => this.seekTo(event);
    box.onpointermove = (event) => event.buttons && this.seekTo(event);
    box.onkeydown = (event) => this.pressed(event);
    player.ontimeupdate = () => this.follow();
    player.onseeked = () => this.follow();
    player.onplay = () => this.run();
  }

  // What was said of its classes, of its tags, or of both: each has the waveform and the spectrogram.
  show(said) {
    this.classes = said?.classes ?? null;
    this.tags = said?.tags ?? null;
    const song = this.classes ?? this.tags;
    if (song !== this.song) this.spectrum = song && painted(song.mel);
    this.song = song;
    this.draw();
  }

  draw() {
    if (!this.song || byId("over-time").clientWidth === 0) return;
    this.drawWave();
    this.drawSpectrum();
    if (this.classes) this.drawTimeline();
    if (this.tags) this.drawTags();
    this.drawAxis();
    this.follow();
  }

  drawWave() {
    const [context, width, height] = fit(byId("wave"));
    const { peaks } = this.song;
    context.fillStyle = ink();
    peaks.forEach((peak, i) => {
      const tall = Math.max(1, Math.min(1, peak) * height);
      const wide = Math.max(1, width / peaks.length);
      context.fillRect((i / peaks.length) * width, (height - tall) / 2, wide, tall);
    });
  }

  drawSpectrum() {
    const [context, width, height] = fit(byId("mel"));
    context.imageSmoothingEnabled = false;
    context.drawImage(this.spectrum, 0, 0, width, height);
  }

  // Each window is shown up to where the next begins.
  drawTimeline() {
    const [context, width, height] = fit(byId("timeline"));
    const { timeline, labels, duration, task } = this.classes;
    if (task !== "class" && timeline.length) {
      this.drawTargets(context, width, height);
      return;
    }
    timeline.forEach((part, n) => {
      const until = timeline[n + 1]?.start ?? duration;
      const from = (part.start / duration) * width;
      let y = 0;
      labels.forEach((label, i) => {
        const tall = part.probabilities[label] * height;
        context.fillStyle = categoryColour(i);
        context.fillRect(from, y, (until / duration) * width - from + 1, tall);
        y += tall;
      });
    });
    if (timeline.length) return;
    context.fillStyle = ink();
    context.fillText("Shorter than 3 s, so there are no windows to classify.", 8, height / 2);
  }

  // The tags that are ever most probable, or the numbers within their ranges in the training data.
  drawTargets(context, width, height) {
    const { timeline, labels, ranges, task } = this.classes;
    const most = (tag) => Math.max(...timeline.map((part) => part.probabilities[tag]));
    const names = (task === "tags" ? [...labels].sort((a, b) => most(b) - most(a)) : labels).slice(0, ROWS);
    const share = (part, name) => {
      if (task === "tags") return part.probabilities[name];
      const [low, high] = ranges[name];
      return Math.min(1, Math.max(0, (part.values[name] - low) / Math.max(high - low, 1e-12)));
    };
    this.drawRows(context, width, height, this.classes, names, share);
  }

  drawTags() {
    const [context, width, height] = fit(byId("tag-timeline"));
    const { timeline } = this.tags;
    const names = Object.keys(timeline[0]?.scores ?? {});
    const full = Math.max(1e-9, ...timeline.flatMap((part) => Object.values(part.scores)));
    this.drawRows(context, width, height, this.tags, names, (part, name) => part.scores[name] / full);
  }

  // A row for each name; the brighter, the higher its share.
  drawRows(context, width, height, { timeline, duration }, names, share) {
    const tall = height / names.length;
    timeline.forEach((part, n) => {
      const from = (part.start / duration) * width;
      const until = ((timeline[n + 1]?.start ?? part.stop) / duration) * width;
      names.forEach((name, i) => {
        context.fillStyle = rampColour(share(part, name));
        context.fillRect(from, i * tall, until - from + 1, tall - 1);
      });
    });
    context.font = "12px system-ui, sans-serif";
    context.textBaseline = "middle";
    names.forEach((name, i) => {
      const y = (i + 0.5) * tall;
      context.fillStyle = paper();
      context.fillRect(4, y - 9, context.measureText(name).width + 8, 18);
      context.fillStyle = ink();
      context.fillText(name, 8, y);
    });
  }

  drawAxis() {
    const [context, width, height] = fit(byId("axis"));
    const { duration } = this.song;
    const step = [1, 2, 5, 10, 15, 30, 60, 120, 300].find((s) => (width * s) / duration > 60) ?? 600;
    context.fillStyle = ink();
    context.font = "12px system-ui, sans-serif";
    for (let t = 0; t < duration; t += step) {
      const x = (t / duration) * width;
      context.fillRect(x, 0, 1, 4);
      context.fillText(clock(t), x + 2, height - 3);
    }
  }

  run() {
    this.follow();
    if (!this.player.paused) requestAnimationFrame(() => this.run());
  }

  // Moves the line to where the player is, and says what the model hears there.
  follow() {
    if (!this.song) return;
    const { duration, timeline } = this.song;
    const numbers = this.classes?.task === "numbers";
    const known = numbers ? "values" : this.classes ? "probabilities" : "scores";
    const shown = this.classes && !numbers ? (p) => `${(100 * p).toFixed(0)} %` : (score) => score.toFixed(2);
    const t = Math.min(this.player.currentTime, duration);
    byId("playhead").style.left = `${(100 * t) / duration}%`;
    const part = timeline.findLast((window) => window.start <= t);
    const ranked = Object.entries(part?.[known] ?? {});
    if (!numbers) ranked.sort((a, b) => b[1] - a[1]);
    const best = ranked.slice(0, 3).map(([label, p]) => `${label} ${shown(p)}`);
    const words = `${clock(t)} of ${clock(duration)}${best.length ? `: ${best.join(", ")}` : ""}`;
    if (byId("now").textContent === words) return;
    byId("now").textContent = words;
    const box = byId("over-time");
    box.setAttribute("aria-valuemax", Math.floor(duration));
    box.setAttribute("aria-valuenow", Math.floor(t));
    box.setAttribute("aria-valuetext", words);
  }

  seek(t) {
    if (!this.song) return;
    this.player.currentTime = Math.min(this.song.duration, Math.max(0, t));
    this.follow();
  }

  seekTo(event) {
    if (!this.song) return;
    const box = byId("over-time").getBoundingClientRect();
    this.seek(((event.clientX - box.left) / box.width) * this.song.duration);
  }

  pressed(event) {
    if (!this.song) return;
    const { player } = this;
    if (event.key in STEPS) this.seek(player.currentTime + STEPS[event.key]);
    else if (event.key === "Home") this.seek(0);
    else if (event.key === "End") this.seek(this.song.duration);
    else if (event.key === " " && player.paused) player.play();
    else if (event.key === " ") player.pause();
    else return;
    event.preventDefault();
  }
}

const clock = (t) => `${Math.floor(t / 60)}:${String(Math.floor(t % 60)).padStart(2, "0")}`;

// The bytes of a spectrogram as a picture, low bands at the bottom.
function painted({ bands, columns, values }) {
  const bytes = Uint8Array.from(atob(values), (letter) => letter.charCodeAt(0));
  const picture = document.createElement("canvas");
  picture.width = columns;
  picture.height = bands;
  const context = picture.getContext("2d");
  const image = context.createImageData(columns, bands);
  const shades = Array.from({ length: 256 }, (_, i) => rgb(rampColour(i / 255)));
  for (let band = 0; band < bands; band += 1) {
    for (let column = 0; column < columns; column += 1) {
      const place = 4 * ((bands - 1 - band) * columns + column);
      image.data.set(shades[bytes[band * columns + column]], place);
    }
  }
  context.putImageData(image, 0, 0);
  return picture;
}

const rgb = (colour) => [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16)).concat(255);
