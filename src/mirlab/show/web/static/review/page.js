// The label check page: what is doubtful, one thing at a time, and what a person decides of it.

import { ask, guarded, newest, postJson, query, say } from "../core/api.js";
import { byId, counted, element, option } from "../core/elements.js";
import { watchAudit } from "./audit.js";
import { card, play } from "./doubt.js";

const KINDS = {
  label: "Labels",
  pair: "Possible copies",
  unreadable: "Unusable files",
};
const STEP = 50;
const MOST = 200;

const askPage = newest();
let listed = null;
let current = null;
let limit = STEP;
let started = false;

const show = guarded(async () => {
  if (!listed) byId("doubt-file").textContent = "Looking for doubtful labels and copies …";
  if (!started) start();
  started = true;
  await reload();
  // Its keys are for whoever comes to decide; they work while the focus is in this page.
  const section = byId("page-review");
  if (listed?.items.length && !section.hidden && !section.contains(document.activeElement)) focusCurrent();
});

function start() {
  const section = byId("page-review");
  for (const [kind, words] of Object.entries(KINDS)) option(byId("doubt-kind"), kind, words);
  byId("doubt-kind").onchange = guarded(anew);
  byId("doubt-done").onchange = guarded(anew);
  byId("doubt-undo").onclick = guarded(undo);
  byId("doubt-more").onclick = guarded(more);
  byId("doubt-controls").onsubmit = (event) => event.preventDefault();
  // The section takes the focus of a click beside its buttons, so that its keys go on working.
  section.addEventListener("keydown", guarded(onKey));
  // The event of an audio element does not bubble, but it can be caught on its way down.
  section.addEventListener("play", pauseOthers, true);
  watchAudit(guarded(reload));
}

function pauseOthers(event) {
  for (const player of byId("page-review").querySelectorAll("audio")) {
    if (player !== event.target) player.pause();
  }
}

async function anew() {
  limit = STEP;
  current = null;
  await reload();
}

async function more() {
  limit = Math.min(MOST, limit + STEP);
  await reload();
}

async function reload() {
  const kind = byId("doubt-kind").value;
  const found = await askPage(query("/api/check", { kind, done: byId("doubt-done").checked, limit }));
  if (!found) return;
  listed = found;
  showCounts();
  showList();
  const item = listed.items.find((one) => one.id === current) ?? listed.items[0];
  if (item) open(item);
  else showNothing();
}

function showCounts() {
  for (const choice of byId("doubt-kind").options) {
    choice.textContent = `${KINDS[choice.value]} (${listed.counts[choice.value].open})`;
  }
  const counts = listed.counts[byId("doubt-kind").value];
  const saved = counted(listed.corrections, "decision");
  byId("doubt-file").textContent =
    `${counts.open} open, ${counts.done} decided. ${saved} saved in ${listed.file}.`;
  byId("doubt-undo").disabled = listed.undo === null;
  byId("doubt-undo").title = listed.undo === null ? "" : `Undo the decision about ${listed.undo}`;
  byId("doubt-notes").replaceChildren(...listed.notes.map((note) => element("li", { textContent: note })));
  byId("doubt-about").hidden = !listed.notes.length;
  const labels = listed.labels.map((label) => element("option", { value: label }));
  byId("known-labels").replaceChildren(...labels);
}

function showList() {
  byId("doubts").replaceChildren(...listed.items.map(entry));
  byId("doubt-more").hidden = listed.items.length >= listed.total;
  byId("doubt-more").disabled = limit >= MOST;
  const rest = listed.total - listed.items.length;
  byId("doubt-more").textContent =
    limit >= MOST ? `${rest} more will appear as you decide these` : `Show more (${rest})`;
}

function entry(item) {
  const button = element("button", { type: "button", onclick: () => open(item) });
  button.dataset.id = item.id;
  const names = item.tracks.map((track) => track.track).join("  =  ");
  button.append(element("span", { className: "name", textContent: names }));
  button.append(element("span", { className: "muted", textContent: summary(item) }));
  return element("li", {}, button);
}

function summary(item) {
  if (item.decision) return `✓ ${decided(item)}`;
  const labels = item.tracks.map((track) => track.label ?? "no label").join(" / ");
  const instead = item.instead ? ` → ${item.instead}` : "";
  const sure = item.kind === "unreadable" ? "" : ` · ${(100 * item.certainty).toFixed(0)} %`;
  return `${labels}${instead}${sure}`;
}

function decided(item) {
  const { verdict, label, track } = item.decision;
  if (verdict === "left out") return `${track} left out`;
  return label ? `${verdict}: ${label}` : verdict;
}

function showNothing() {
  current = null;
  const words = listed.total ? "" : "There is nothing left to check here.";
  byId("doubt").replaceChildren(element("p", { textContent: words }));
}

function open(item) {
  current = item.id;
  for (const button of byId("doubts").querySelectorAll("button")) {
    if (button.dataset.id === item.id) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
  }
  card(byId("doubt"), item, (decision) => guarded(decide)(item, decision));
}

async function decide(item, decision) {
  const place = listed.items.findIndex((one) => one.id === item.id);
  const said = await postJson(`/api/check/${item.id}`, decision);
  const rest = listed.items.filter((one) => one.id !== item.id);
  current = rest.length ? rest[Math.min(place, rest.length - 1)].id : null;
  await reload();
  focusCurrent();
  const { track } = item.tracks[decision.track ?? 0];
  say(`${track}: ${said.decision ? decided(said) : "decided"}. Saved. Press U to undo.`);
}

async function undo() {
  const said = await ask("/api/check/undo", { method: "POST" });
  byId("doubt-kind").value = said.kind;
  current = said.id;
  await reload();
  focusCurrent();
  say(`Undone: ${said.tracks.map((track) => track.track).join(" and ")}.`);
}

function focusCurrent() {
  const button = byId("doubts").querySelector("button[aria-current]");
  (button ?? byId("doubt-kind")).focus();
}

function step(way) {
  const place = listed.items.findIndex((one) => one.id === current);
  const item = listed.items[place + way];
  if (!item) return;
  open(item);
  focusCurrent();
}

// One letter each; a field that is typed into keeps its letters.
async function onKey(event) {
  if (!listed || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.matches("input, select, textarea")) {
    if (event.key === "Escape") focusCurrent();
    return;
  }
  const key = event.key.toLowerCase();
  const button = byId("doubt").querySelector(`button[data-key="${CSS.escape(key)}"]`);
  if (key === "j") step(1);
  else if (key === "k") step(-1);
  else if (key === "u" && listed.undo !== null) await undo();
  else if (key === "l") byId("new-label")?.focus();
  else if (/^[1-9]$/.test(key)) play(byId("doubt"), Number(key));
  else if (button) button.click();
  else return;
  event.preventDefault();
}

export const page = { name: "review", title: () => "Review", start: () => {}, show: () => show() };
