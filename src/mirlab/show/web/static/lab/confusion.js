// What was taken for what: a matrix whose cells open the tracks behind them.

import { ask, audioAddress, guarded, newest, query, say } from "../core/api.js";
import { counted, element, named, option } from "../core/elements.js";

const PART = 25;
const ARROWS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

// A box for a run: choose protocol and condition, see the matrix, open a cell.
export function confusion(run) {
  const protocol = element("select", { id: "confusion-protocol" });
  const condition = element("select", { id: "confusion-condition" });
  for (const name of run.protocols) option(protocol, name, name);
  run.conditions.forEach((words, i) => option(condition, i, words));
  protocol.value = run.best.protocol;
  condition.value = run.best.condition;
  const place = element("div");
  const list = element("div", { className: "cell" });
  const form = element("form", { onsubmit: (event) => event.preventDefault() });
  form.append(
    element("label", {}, "Protocol ", protocol),
    element("label", {}, "Condition ", condition),
  );
  const chosen = () => ({ protocol: protocol.value, condition: condition.value });
  const askMatrix = newest();
  const redraw = guarded(async () => {
    const asked = chosen();
    list.replaceChildren();
    const found = await askMatrix(query(`/api/experiments/${encodeURIComponent(run.name)}/confusion`, asked));
    if (!found) return;
    const open = guarded((true_, predicted) => openCell(list, run, asked, true_, predicted));
    place.replaceChildren(caption(found), matrix(found, open));
  });
  protocol.onchange = redraw;
  condition.onchange = redraw;
  redraw();
  const head = element("h3", { textContent: "Confusion matrix" });
  return element(
    "div",
    { id: "confusion" },
    head,
    form,
    element("p", { textContent: soundOf(run.sound) }),
    place,
    list,
  );
}

function soundOf({ collection, found, of, heard }) {
  if (!found)
    return "None of the collections here contains tracks of this run, so you can see their names but not play them.";
  const words = `The collection ${collection} contains ${found} of the ${counted(of, "track")} of this run`;
  return heard ? `${words}; you can play them.` : `${words}, but it has no audio.`;
}

function caption({ splits, tracks }) {
  const times = splits === 1 ? "1 split" : `sum over ${splits} splits`;
  const words =
    `Rows are the true classes, columns the predicted ones; ${counted(tracks, "track")}, ${times}. ` +
    "Click a number, or press Enter on it, to see and play its tracks. Arrow keys move between numbers.";
  return element("p", { className: "muted", textContent: words });
}

function matrix({ labels, counts }, open) {
  const made = element("table", { className: "matrix" });
  const head = made.createTHead().insertRow();
  head.append(element("th", { scope: "col", textContent: "true" }));
  for (const label of labels) head.append(element("th", { scope: "col", textContent: label }));
  const body = made.createTBody();
  labels.forEach((label, i) => {
    const row = body.insertRow();
    row.append(element("th", { scope: "row", textContent: label }));
    const total = counts[i].reduce((sum, count) => sum + count, 0);
    counts[i].forEach((count, j) => row.append(cell(labels, i, j, count, total, open)));
  });
  body.querySelector("button").tabIndex = 0;
  body.onkeydown = (event) => move(event, body);
  return made;
}

function cell(labels, i, j, count, total, open) {
  const button = element("button", { type: "button", textContent: count, tabIndex: -1 });
  const what = i === j ? `${labels[i]} predicted correctly` : `${labels[i]} predicted as ${labels[j]}`;
  button.setAttribute("aria-label", `${what}: ${count}`);
  button.style.setProperty("--share", total ? count / total : 0);
  button.dataset.place = `${i},${j}`;
  button.className = i === j ? "right" : count ? "wrong" : "none";
  button.onclick = () => {
    const body = button.closest("tbody");
    for (const other of body.querySelectorAll("button")) {
      other.tabIndex = other === button ? 0 : -1;
      other.removeAttribute("aria-current");
    }
    button.setAttribute("aria-current", "true");
    open(labels[i], labels[j]);
  };
  return element("td", {}, button);
}

function move(event, body) {
  const way = ARROWS[event.key];
  if (!way || !event.target.dataset.place) return;
  const [i, j] = event.target.dataset.place.split(",").map(Number);
  const next = body.querySelector(`[data-place="${i + way[0]},${j + way[1]}"]`);
  event.preventDefault();
  if (!next) return;
  event.target.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}

async function openCell(place, run, asked, truth, predicted) {
  const items = element("ol");
  const more = element("button", { type: "button", textContent: "Show more" });
  let offset = 0;
  const part = async () => {
    const wanted = { ...asked, true: truth, predicted, offset, limit: PART };
    const found = await ask(query(`/api/experiments/${encodeURIComponent(run.name)}/cell`, wanted));
    items.append(...found.tracks.map(entry));
    offset += found.tracks.length;
    more.hidden = offset >= found.total;
    return found.total;
  };
  const total = await part();
  more.onclick = guarded(part);
  const what = truth === predicted ? `${truth}, predicted correctly` : `${truth}, predicted as ${predicted}`;
  const count = counted(total, "track");
  place.replaceChildren(element("h3", { textContent: `${what}: ${count}` }), items, more);
  say(`${what}: ${count}.`);
}

function entry(track) {
  const sure = track.probability === null ? "" : `, with ${(100 * track.probability).toFixed(0)} %`;
  const times = `${track.times} of ${counted(track.tested, "time")}${sure}`;
  const item = element("li", {}, element("span", { textContent: `${named(track)} · ${times}` }));
  if (!track.sound) return item;
  const source = audioAddress(track.id);
  item.append(
    element("audio", {
      controls: true,
      preload: "none",
      src: source,
      "aria-label": `Play ${named(track)}`,
    }),
  );
  return item;
}
