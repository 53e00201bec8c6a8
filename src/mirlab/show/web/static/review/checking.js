// Doubts one at a time: what is shown, what is decided, and what goes to the server.

import { change, here } from "../core/address.js";
import { ask, guarded, newest, query, Refused, say } from "../core/api.js";
import { letters } from "../core/keys.js";
import { html, nothing, render } from "../core/lit.js";
import { player } from "../core/player.js";
import { renew } from "../core/store.js";
import { onThemeChange } from "../core/theme.js";
import { toast } from "../core/toasts.js";
import { Undo } from "../core/undo.js";
import { Audit } from "./audit.js";
import { card } from "./card.js";
import { Deck } from "./deck.js";
import { Comparing, hear } from "./hearing.js";
import { coming, past } from "./lists.js";
import { meant } from "./newlabel.js";
import { onSaving, sent, TAB, writes } from "./saving.js";
import { bar } from "./toolbar.js";
import { decided, question, songs } from "./words.js";

/** @typedef {import("./types.js").Item} Item */
/** @typedef {import("./types.js").Decision} Decision */
/** @typedef {import("./types.js").Group} Group */

const STEP = 50;
const FEW = 15;
const SETTLED_MS = 150;
const MOST = 200;
const EACH = "mirlab-play-each";

const deck = new Deck();
const undo = new Undo();
/** Undos that are on their way, and how many there were. */
let undoing = 0;
let undone = 0;
const comparing = new Comparing();
const askPage = newest();
/** What the server said of each doubt last. @type {Map<string, string>} */
const revisions = new Map();
/** @type {any} */
let listed = null;
/** @type {Item[] | null} */
let before = null;
/** @type {{id: string, groups: Group[]}} */
let beside = { id: "", groups: [] };
let filtered = "";
/** Decisions of this tab that the counts of the last answer hold already. */
let reflected = new Set();
let announced = "";
/** @type {HTMLElement | null} */
let place = null;
/** @type {number | undefined} */
let settling;
/** @type {number | undefined} */
let counting;
let limit = STEP;
// The rail's count follows what an audit has found.
const audit = new Audit(draw, guarded(async () => void (await Promise.all([reload(), renew()]))));

const params = () => here().params;
const playsEach = () => localStorage.getItem(EACH) === "yes";

/** @param {HTMLElement} root */
export function start(root) {
  place = root;
  undo.listeners.add(draw);
  onSaving(draw);
  onThemeChange(draw);
  for (const kind of ["change", "queue"]) player.addEventListener(kind, draw);
}

/** The keys of this mode. */
export function keys() {
  const deal = (/** @type {string} */ key) => () =>
    /** @type {HTMLButtonElement | null | undefined} */ (place?.querySelector(`.decide button[data-key="${key}"]`))?.click();
  letters("review", [
    { key: "j", words: "Next", run: () => step(1) },
    { key: "k", words: "Previous", run: () => step(-1) },
    { key: "a", words: "Keep the label", run: deal("a") },
    { key: "s", words: "Take the suggested label", run: deal("s") },
    { key: "l", words: "Another label", run: () => /** @type {HTMLElement | null} */ (document.getElementById("new-label"))?.focus() },
    { key: "x", words: "Leave it out (of a pair, the second)", run: deal("x") },
    { key: "f", words: "Leave out the first of a pair", run: deal("f") },
    { key: "d", words: "Not a duplicate", run: deal("d") },
    { key: "u", words: "Undo", run: () => takeBack() },
    { key: "c", words: "Hold: hear the other class", held: true, run: (event) => comparing.hold(event.type === "keydown").then(draw) },
    ...Array.from({ length: 9 }, (_, i) => ({ key: String(i + 1), words: i ? `Play example ${i}` : "Play the loudest 10 s", run: () => play(i + 1) })),
  ]);
}

/** Shows what the address says. */
export async function show() {
  const { kind = "label", source = "", strength = "", item = "" } = params();
  const wanted = JSON.stringify([kind, source, strength]);
  if (wanted !== filtered || !listed) {
    filtered = wanted;
    deck.clear();
    before = null;
    draw();
    await reload();
  } else {
    // Predictions, an audit or another tab may have brought new doubts meanwhile.
    void guarded(reload)();
  }
  if (item && item !== deck.item?.id) await openById(item);
  arrived();
}

function wanted(/** @type {Record<string, string>} */ more) {
  const { kind = "label", source = "", strength = "" } = params();
  const asked = { kind, tab: TAB, limit: String(STEP), ...more };
  return query("/api/check", { ...asked, ...(source && { source }), ...(strength && { strength }) });
}

async function reload() {
  const saved = new Set([...deck.done.values()].filter((one) => one.saved).map((one) => one.item.id));
  const before = undone;
  const found = await askPage(wanted({ limit: String(limit) }));
  if (!found) return;
  if (undoing || undone !== before) {
    // The list is of before an undo: it would take away again what just came back.
    settled();
    return;
  }
  listed = found;
  reflected = saved;
  audit.take(found.audit);
  for (const item of found.items) if (!deck.done.has(item.id)) revisions.set(item.id, item.revision);
  deck.take(found.items);
  arrived();
}

async function openById(/** @type {string} */ id) {
  const known = deck.items.find((one) => one.id === id);
  try {
    open(known ?? (await ask(`/api/check/${encodeURIComponent(id)}`)));
  } catch (error) {
    change({ item: "" }, { silent: true });
    if (error instanceof Refused && error.status === 404) say("This doubt is not there any more.");
    else throw error;
  }
}

/** @param {Item} item */
function open(item) {
  if (!deck.done.has(item.id) || !revisions.has(item.id)) revisions.set(item.id, item.revision);
  deck.open(item);
  arrived();
}

/** @param {number} way */
function step(way) {
  deck.step(way);
  arrived();
}

// A card has come to the top: its address, what to hear beside it, and its words for a screen reader.
function arrived(words = "") {
  const { item } = deck;
  if (here().page === "review" && (params().mode ?? "") === "") change({ item: item?.id ?? "" }, { silent: true });
  if (beside.id !== item?.id) {
    beside = { id: item?.id ?? "", groups: [] };
    comparing.offer(null);
    clearTimeout(settling);
    // Not for each card that fast keys pass by.
    settling = window.setTimeout(guarded(fillBeside), SETTLED_MS);
    const field = /** @type {HTMLInputElement | null} */ (document.getElementById("new-label"));
    if (field) field.value = "";
  }
  const asks = item ? `${question(item)} ${songs(item)}.` : listed ? "Nothing is left here." : "";
  announced = [words, asks].filter(Boolean).join(" ");
  draw();
  if (deck.items.length < FEW && listed && listed.open - deck.unsaved > deck.items.length && !writes.pending) void guarded(reload)();
}

async function fillBeside() {
  const { item } = deck;
  if (!item) return;
  if (playsEach() && here().page === "review" && item.tracks[0].sound) void play(1, true);
  if (item.kind !== "label" || !item.tracks[0].id) return;
  const said = await ask(`/api/check/${item.id}/beside`);
  // Another card may have been opened meanwhile.
  if (deck.item?.id !== item.id) return;
  beside = { id: item.id, groups: said.beside };
  const [own, other] = said.beside.filter((/** @type {Group} */ group) => group.tracks.length);
  comparing.offer(own?.tracks[0].sound && other?.tracks[0].sound ? [own.tracks[0], other.tracks[0]] : null);
  draw();
}

function tracks() {
  const { item } = deck;
  if (!item) return [];
  return item.kind === "pair" ? item.tracks : [item.tracks[0], ...beside.groups.flatMap((group) => group.tracks)];
}

/** @param {number} number @param {boolean} [only] whether it must not pause what plays */
function play(number, only = false) {
  const track = tracks()[number - 1];
  const { item } = deck;
  if (!track || !item || (only && player.item?.id === track.id && player.playing)) return undefined;
  // The two of a pair begin at one place in the music.
  const from = item.kind === "pair" ? Math.max(0, number === 1 ? item.offset : -item.offset) : undefined;
  return guarded(hear)(track, from);
}

/** @param {string} text */
async function typed(text) {
  const item = deck.item;
  const found = await meant(text, listed?.labels ?? []);
  if (!found) return void document.getElementById("new-label")?.focus();
  // The card may have changed while the dialog was open.
  if (!item || deck.item?.id !== item.id) return undefined;
  if (!listed.labels.includes(found.label)) listed.labels = [...listed.labels, found.label].sort();
  const left = document.activeElement;
  if (left instanceof HTMLElement && left.closest(".other")) left.blur();
  return decide({ verdict: "corrected", label: found.label, ...(found.new && { new: true }) });
}

/** @param {Decision} decision */
function decide(decision) {
  // What the card began to play says nothing about the next one.
  if (player.playing && tracks().some((track) => track.id && track.id === player.item?.id)) player.pause();
  const item = deck.decide(decision);
  if (!item) return;
  const words = `${songs(item)}: ${decided(decision, item)}.`;
  const saving = writes.add(() =>
    sent(`/api/check/${item.id}`, () => ({ ...decision, tab: TAB, about: item.tracks.map((track) => track.id).filter(Boolean), seen: revisions.get(item.id) ?? item.revision })),
  );
  const saved = saving.then(
    (said) => {
      revisions.set(item.id, said.revision);
      deck.saved(item.id, said);
      settled();
      return true;
    },
    (error) => {
      undo.steps = undo.steps.filter((one) => one !== taken);
      void guarded(refused)(item, error);
      return false;
    },
  );
  const taken = { id: item.id, words: songs(item), undo: () => back(item, saved) };
  undo.push(taken);
  arrived(words);
}

/** Takes back what stands of the open card, whoever decided it and when. */
const reopen = guarded(async () => {
  const { item } = deck;
  if (!item) return;
  const said = /** @type {Item} */ (await writes.add(() => sent(`/api/check/${item.id}/reopen`, () => ({ seen: revisions.get(item.id) ?? item.revision }))));
  revisions.set(item.id, said.revision);
  undo.steps = undo.steps.filter((one) => /** @type {{id?: string}} */ (one).id !== item.id);
  before = null;
  deck.restore(said);
  arrived(`Taken back: ${songs(item)}.`);
  settled();
});

/** A decision that was not saved: the card returns, and what stands there now is told. @param {Item} item @param {unknown} error */
async function refused(item, error) {
  const sentence = `${songs(item)}: ${error instanceof Error ? error.message : error}`;
  toast(sentence, { error: true });
  deck.restore(item);
  arrived(sentence);
  const now = /** @type {Item | null} */ (await ask(`/api/check/${item.id}`).catch(() => null));
  if (!now) return;
  revisions.set(item.id, now.revision);
  if (now.decision) {
    deck.drop(item.id);
    deck.guest = now;
  }
  arrived(sentence);
}

/** @param {Item} item @param {Promise<boolean>} saved */
async function back(item, saved) {
  const { decision } = deck.done.get(item.id) ?? {};
  deck.restore(item);
  arrived(`Undone: ${songs(item)}.`);
  undoing += 1;
  try {
    await writes.add(async () => {
      // What was refused is not there to be taken back.
      if (!(await saved)) return;
      const said = await sent(`/api/check/undo?tab=${TAB}`, () => ({}));
      revisions.set(said.id, said.revision);
      settled();
    });
  } catch (error) {
    // It stands still, or something newer does.
    if (decision) deck.done.set(item.id, { item, decision, saved: true });
    deck.items = deck.items.filter((one) => one.id !== item.id);
    await refused(item, error);
  } finally {
    undoing -= 1;
    undone += 1;
  }
}

const takeBack = guarded(() => undo.undo());

// When all is saved the counts are asked for anew, here and in the rail.
function settled() {
  clearTimeout(counting);
  counting = window.setTimeout(guarded(async () => {
    if (writes.pending > 1) return;
    await reload();
    await renew();
  }), SETTLED_MS * 2);
}
const showAll = guarded(async () => {
  before = (await ask(wanted({ decided: "true", limit: String(MOST) }))).items;
  draw();
});

const showMore = guarded(async () => {
  limit = Math.min(MOST, limit + STEP);
  await reload();
});

/** How many decisions the last answer did not know of. */
function unseen() {
  return [...deck.done.keys()].filter((id) => !reflected.has(id) && deck.seen.has(id)).length;
}

/** @param {Item} item */
function openItem(item) {
  open(item);
  /** @type {HTMLElement | null | undefined} */ (place?.querySelector("#doubt-question"))?.scrollIntoView({ block: "nearest" });
}

/** @param {boolean} on */
function setEach(on) {
  localStorage.setItem(EACH, on ? "yes" : "no");
  draw();
}

function empty() {
  if (!listed) return html`<div class="card empty"><p>Looking for doubtful labels and copies …</p></div>`;
  const { source, strength } = params();
  return html`<div class="card empty"><h2>${listed.done + unseen() ? "All done" : "Nothing to check"}</h2>
    <p>There is nothing left to check here.</p>
    ${elsewhere()}
    ${source || strength ? html`<button type="button" @click=${() => change({ source: "", strength: "", item: "" }, { push: true })}>Show doubts of any source and strength</button>` : nothing}</div>`;
}

/** What cannot be judged here, and why. */
function elsewhere() {
  const number = listed?.elsewhere ?? 0;
  if (!number) return nothing;
  const [what, they] = number === 1 ? ["1 more doubt is about a track", "it is"] : [`${number.toLocaleString("en")} more doubts are about tracks`, "they are"];
  return html`<p class="muted elsewhere">${what} that no collection here contains. Nobody can hear ${number === 1 ? "it" : "them"} here, so ${they} not shown:
    start <code>mirlab serve --library</code> with a library of that music.</p>`;
}

function draw() {
  if (!place || here().page !== "review") return;
  const { item } = deck;
  const acts = { decide, reopen, typed: guarded(typed), play, hold: (/** @type {boolean} */ held) => comparing.hold(held).then(draw), comparing: comparing.running && comparing.held, beside: beside.id === item?.id ? beside.groups : [], tracks: tracks() };
  const open = listed ? Math.max(0, listed.open - unseen()) : 0;
  render(
    html`${bar({ listed, open, done: (listed?.done ?? 0) + unseen(), undo: undo.words, takeBack, audit: audit.view(), playsEach: playsEach(), setEach })}
      <p class="visually-hidden" role="status" aria-live="polite" id="review-said">${announced}</p>
      <div class="review-grid">
        <div class="open-card">${item ? card(item, acts) : empty()}</div>
        <div class="side">
          ${coming(deck, { open: openItem, more: open - deck.items.length, showMore: limit < MOST ? showMore : null })}
          ${item ? elsewhere() : nothing}
          ${past(deck, before, { open: openItem, showAll, number: listed?.done ?? 0 })}
        </div>
      </div>
      <datalist id="known-labels">${(listed?.labels ?? []).map((/** @type {string} */ label) => html`<option value=${label}></option>`)}</datalist>
      ${listed?.notes.length ? html`<details class="notes"><summary>Notes on the sources</summary><ul>${listed.notes.map((/** @type {string} */ note) => html`<li>${note}</li>`)}</ul></details>` : nothing}`,
    place,
  );
}
