// What was taken for what: a matrix whose cells open the tracks behind them.

import { ask, audioAddress, guarded, newest, query, say } from "./api.js";
import { element, named, option } from "./elements.js";

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
  const head = element("h3", { textContent: "What was taken for what" });
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
    return "None of this run's tracks is in what is shown here, so they are named and can't be heard.";
  const words = `${found} of the ${of} tracks of this run are in the collection ${collection}`;
  return heard ? `${words} and can be heard.` : `${words}, which has no sound.`;
}

function caption({ splits, tracks }) {
  const times = splits === 1 ? "1 split" : `${splits} splits together`;
  const words =
    `Rows are the true classes, columns what was said; ${tracks} tracks, ${times}. ` +
    "Click a number, or press Enter on it, to see and hear its tracks; arrow keys move.";
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
  const what = i === j ? `${labels[i]} recognised` : `${labels[i]} taken for ${labels[j]}`;
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
  const what = truth === predicted ? `${truth}, recognised` : `${truth}, taken for ${predicted}`;
  const count = total === 1 ? "1 track" : `${total} tracks`;
  place.replaceChildren(element("h3", { textContent: `${what}: ${count}` }), items, more);
  say(`${what}: ${count}.`);
}

function entry(track) {
  const sure = track.probability === null ? "" : `, with ${(100 * track.probability).toFixed(0)} %`;
  const times = `${track.times} of ${track.tested} ${track.tested === 1 ? "time" : "times"}${sure}`;
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
