// The song page: what a sound file is and what it is like, why, over time, and what sounds like it.

import { ask, audioAddress, guarded, post, query, say } from "../core/api.js";
import { byId, element, named } from "../core/elements.js";
import { markOf, onThemeChange } from "../core/palette.js";
import { hasClassifier, offer } from "./offer.js";
import { SongView } from "./songview.js";
import { goTo } from "../map/page.js";
import { offerRecording } from "./record.js";
import { answersOf, short } from "./answers.js";
import { aboutTags, SHOWN, tagBars } from "./tags.js";

const EVERY_MS = 300;
let view;
let tagger = null;
let song = {};
let running = null;

export const page = {
  name: "song",
  title: () => "Song",
  start: (root, about) => start(about),
  show: () => view.draw(),
};

function start(about) {
  view = new SongView(byId("song-player"));
  byId("file").onchange = (event) => {
    const [file] = event.target.files;
    // So that the same file can be chosen again.
    event.target.value = "";
    guarded(listen)(file);
  };
  byId("song-stop").onclick = () => running?.abort();
  byId("song-player").onerror = () => {
    if (byId("song-player").src) say("Your browser cannot play this file, but it will be analysed.");
  };
  dropping(byId("drop"));
  tagger = about.tagger;
  offer(about);
  byId("tags-more").onclick = () => {
    byId("tags-more").setAttribute("aria-pressed", !moreTags());
    tell();
  };
  offerRecording((file) => guarded(listen)(file));
  onThemeChange(tell);
}

function dropping(zone) {
  const mark = (over) => (event) => {
    event.preventDefault();
    zone.classList.toggle("over", over);
  };
  zone.ondragover = mark(true);
  zone.ondragleave = mark(false);
  zone.ondrop = (event) => {
    mark(false)(event);
    guarded(listen)(event.dataTransfer.files[0]);
  };
}

// Sends a file to be classified, tagged and compared; a file that comes in between takes its place.
async function listen(file) {
  if (!file) return;
  running?.abort();
  const mine = new AbortController();
  running = mine;
  clear();
  byId("song-name").textContent = file.name;
  if (byId("song-player").src) URL.revokeObjectURL(byId("song-player").src);
  byId("song-player").src = URL.createObjectURL(file);
  byId("song-player").hidden = false;
  byId("song-busy").hidden = false;
  say("");
  const work = word();
  const failed = [];
  // Without either, the answer to the first says how to get one.
  const classifying = hasClassifier() || !tagger;
  const kept = (kind) => (said) => running === mine && heard(kind, said);
  const settled = Promise.all([
    classifying && send("/api/classify", { name: file.name, work }, file, mine).then(kept("classes"), note(failed)),
    tagger && send("/api/tags", { name: file.name, ...(classifying ? {} : { work }) }, file, mine)
      .then(kept("tags"), note(failed)),
    send("/api/similar", { name: file.name, k: 6 }, file, mine).then(compared, note(failed)),
  ]);
  follow(work, mine);
  await settled;
  if (running !== mine) return;
  running = null;
  byId("song-busy").hidden = true;
  say(mine.signal.aborted ? "The analysis was cancelled." : [...new Set(failed)].join(" "));
}

const send = (to, values, file, { signal }) => post(query(to, values), file, { signal });

const note = (failed) => (error) => {
  if (error.name !== "AbortError") failed.push(error.message);
};

// A word that nobody else has, to ask for the progress of this upload by.
function word() {
  const numbers = crypto.getRandomValues(new Uint32Array(4));
  return [...numbers].map((number) => number.toString(36)).join("");
}

async function follow(work, mine) {
  byId("song-progress").removeAttribute("value");
  byId("song-doing").textContent = "sending";
  while (running === mine && !mine.signal.aborted) {
    const said = await ask(query("/api/progress", { work })).catch(() => ({ what: "" }));
    if (said.what && running === mine) {
      byId("song-doing").textContent = said.what;
      if (said.total) byId("song-progress").value = said.done / said.total;
    }
    await new Promise((resume) => setTimeout(resume, EVERY_MS));
  }
}

function clear() {
  song = {};
  view.show(null);
  byId("result").hidden = true;
  byId("tags-more").setAttribute("aria-pressed", "false");
  byId("likes").hidden = true;
  for (const id of ["genre", "why", "oddities", "set"]) byId(id).textContent = "";
  for (const id of ["alike", "wavelegend", "answers"]) byId(id).replaceChildren();
}

const moreTags = () => byId("tags-more").getAttribute("aria-pressed") === "true";

// Takes what was said of the classes or of the tags; whichever came first is on the page already.
function heard(kind, said) {
  song[kind] = said;
  byId("result").hidden = false;
  tell();
}

const percent = (share) => `${(100 * share).toFixed(0)} %`;

function tell() {
  const { classes, tags } = song;
  for (const id of ["classified", "reasons", "timeline", "help-genres"]) byId(id).hidden = !classes;
  for (const id of ["tagged", "tag-timeline", "help-tags"]) byId(id).hidden = !tags;
  if (!classes && !tags) return;
  const notes = [...(classes?.notes ?? []), ...(tags?.notes ?? [])];
  byId("oddities").textContent = [...new Set(notes)].map((note) => `Note: ${note}.`).join(" ");
  if (classes) tellClasses(classes);
  if (tags) tellTags(tags);
  view.show(song);
}

function tellTags(tags) {
  const many = Object.keys(tags.scores).length;
  tagBars(byId("tags"), tags.scores, moreTags() ? many : SHOWN);
  byId("tags-more").textContent = `Show all ${many} tags`;
  byId("tags-more").hidden = many <= SHOWN;
  byId("tags-about").textContent = aboutTags(tags);
}

const OVER_TIME = { class: "genre probabilities", tags: "tag probabilities", numbers: "numbers" };

function tellClasses(said) {
  byId("help-said").textContent = OVER_TIME[said.task];
  byId("answers").hidden = said.task === "class";
  byId("wavelegend").hidden = said.task !== "class";
  if (said.task !== "class") {
    tellTargets(said);
    return;
  }
  const { label, probabilities } = said;
  byId("genre").textContent = said.unknown ? "Unknown" : `${label}, ${percent(probabilities[label])}`;
  byId("why").textContent = said.unknown
    ? `Unlike everything that the classifier was trained on: ${said.reason}. The nearest of its genres is ${label}.`
    : "";
  const set = said.prediction_set.join(", ") || "none";
  byId("set").textContent = `In nine cases of ten, the right genre is among: ${set}.`;
  const ranked = said.labels.map((name, i) => [name, i]);
  ranked.sort((a, b) => probabilities[b[0]] - probabilities[a[0]]);
  const items = ranked.map(([name, i]) => {
    return element("li", {}, markOf(i), ` ${name} ${percent(probabilities[name])}`);
  });
  byId("wavelegend").replaceChildren(...items);
  explain(said.explanation);
}

function tellTargets(said) {
  const { heading, sentence, head, rows } = answersOf(said);
  byId("genre").textContent = said.unknown ? `Unknown, perhaps: ${heading}` : heading;
  byId("why").textContent = said.unknown
    ? `Unlike everything that the classifier was trained on: ${said.reason}.`
    : "";
  byId("set").textContent = sentence;
  byId("answers").setAttribute("aria-label", said.task === "tags" ? "Tags of the song" : "Numbers of the song");
  byId("answers").replaceChildren(head, element("tbody", {}, ...rows));
  explain(said.explanation);
}

const signed = (value) => (value < 0 ? `−${short(-value)}` : `+${short(value)}`);

function points(value) {
  const size = Math.abs(100 * value).toFixed(1);
  if (size === "0.0") return size;
  return value > 0 ? `+${size}` : `−${size}`;
}

// A bar to the right for what spoke for the label, to the left for what spoke against it.
function explain({ label, baseline, probability, value, contributions, exact }) {
  const number = value !== undefined;
  byId("reason-head").textContent = number || song.classes.task === "tags"
    ? `What spoke for and against ${label}`
    : "What spoke for and against it";
  byId("contribution-unit").textContent = number ? "Difference" : "Points";
  const largest = Math.max(...contributions.map((one) => Math.abs(one.value)), 1e-9);
  const rows = contributions.map((one) => {
    const bar = element("div", { className: one.value < 0 ? "bar against" : "bar for" });
    bar.style.width = `${(50 * Math.abs(one.value)) / largest}%`;
    const cells = [
      element("th", { scope: "row", textContent: one.words || one.feature }),
      element("td", { className: "number", textContent: number ? signed(one.value) : points(one.value) }),
      element("td", { className: "bars" }, bar),
    ];
    cells[2].setAttribute("aria-hidden", "true");
    return element("tr", {}, ...cells);
  });
  byId("contributions").replaceChildren(...rows);
  byId("because").textContent = number
    ? `On average over its training tracks, the classifier gives ${label} ${short(baseline)}. These features ` +
      `moved that to ${short(value)}.`
    : `On average over its training tracks, the classifier gives ${label} ${percent(baseline)}. These features ` +
    `moved that to ${percent(probability)} (percentage points: + for ${label}, − against it).`;
  byId("method-note").textContent =
    `Shapley values of feature families (Štrumbelj and Kononenko 2014; Lundberg and Lee 2017)` +
    (exact ? "." : ", estimated from orders sampled with a fixed seed.");
}

function compared(said) {
  byId("likes").hidden = false;
  const cards = said.neighbours.map((row) => {
    const open = element("button", { type: "button", className: "name", textContent: named(row) });
    open.onclick = () => guarded(goTo)(row.id);
    const facts = `${row.label ?? "no label"} · distance ${row.distance.toPrecision(3)}`;
    const player = element("audio", { controls: true, preload: "none", src: audioAddress(row.id) });
    player.setAttribute("aria-label", `Player of ${named(row)}`);
    return element("li", {}, open, element("p", { textContent: facts }), player);
  });
  byId("alike").replaceChildren(...cards);
}
