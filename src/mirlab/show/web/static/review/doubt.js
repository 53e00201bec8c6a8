// One doubt as a card: why, players to compare, and the buttons to decide with.

import { ask, audioAddress, guarded, say } from "../core/api.js";
import { element, named } from "../core/elements.js";

// Fill a place with a doubt; `decide` is called with what is sent to the server.
export function card(place, item, decide) {
  const parts = [
    element("h2", { textContent: title(item) }),
    element("ul", {}, ...item.reasons.map((reason) => element("li", { textContent: reason }))),
    item.kind === "pair"
      ? pairPlayers(item)
      : element("div", { className: "clips" }, clip(item.tracks[0])),
    item.kind === "pair" ? pairButtons(item, decide) : labelButtons(item, decide),
    element("div", { id: "beside", className: "clips" }),
  ];
  place.replaceChildren(...parts);
  numberPlayers(place);
  if (item.kind === "label" && item.tracks[0].id) guarded(fillBeside)(place, item);
}

// Play the player of a number, or pause it.
export function play(place, number) {
  const player = place.querySelectorAll("audio")[number - 1];
  if (!player) return;
  if (player.paused) player.play().catch(() => undefined);
  else player.pause();
}

function title(item) {
  if (item.kind === "pair") return "Is this the same recording?";
  const [track] = item.tracks;
  return item.kind === "unreadable" ? track.track : track.label ? `Is this ${track.label}?` : "What is this?";
}

function pairPlayers(item) {
  // Where the second begins later in the music, the first has to skip so much, and the other way round.
  const starts = [Math.max(0, item.offset), Math.max(0, -item.offset)];
  const clips = item.tracks.map((track, i) => clip(track, starts[i]));
  return element("div", { className: "clips" }, ...clips);
}

function clip(track, start = 0) {
  const box = element("div", { className: "clip" });
  const words = `${named(track)} · ${track.label ?? "no label"}`;
  box.append(element("p", { textContent: words }));
  if (named(track) !== track.track)
    box.append(element("p", { className: "muted", textContent: track.track }));
  if (!track.sound) {
    box.append(element("p", { className: "muted", textContent: "No audio available." }));
    return box;
  }
  const source =
    start >= 0.05 ? `${audioAddress(track.id)}#t=${start.toFixed(2)}` : audioAddress(track.id);
  const player = element("audio", {
    controls: true,
    preload: "none",
    src: source,
    "aria-label": `Play ${words}`,
  });
  player.onerror = () => say(`Your browser cannot play ${track.track}.`);
  box.append(player);
  return box;
}

function numberPlayers(place) {
  place.querySelectorAll(".clip:has(audio)").forEach((box, i) => {
    box.querySelector("kbd")?.remove();
    if (i < 9) box.prepend(element("kbd", { textContent: String(i + 1) }));
  });
}

async function fillBeside(place, item) {
  const { beside } = await ask(`/api/check/${item.id}/beside`);
  const box = place.querySelector("#beside");
  // Another doubt may have been opened meanwhile.
  if (!box || place.querySelector("[data-doubt]")?.dataset.doubt !== item.id) return;
  for (const group of beside) {
    if (!group.tracks.length) continue;
    box.append(
      element("h3", { textContent: `Nearest in ${group.label}` }),
      ...group.tracks.map((t) => clip(t)),
    );
  }
  numberPlayers(place);
}

function action(key, text, act) {
  const button = element("button", { type: "button", onclick: act });
  button.dataset.key = key;
  button.append(element("kbd", { textContent: key.toUpperCase() }), ` ${text}`);
  return button;
}

function labelButtons(item, decide) {
  const [track] = item.tracks;
  const box = element("div", { className: "decide" });
  box.dataset.doubt = item.id;
  if (item.kind === "label") {
    if (track.label)
      box.append(action("a", `It is ${track.label}`, () => decide({ verdict: "accepted" })));
    if (item.instead) {
      const chosen = { verdict: "corrected", label: item.instead };
      box.append(action("s", `It is ${item.instead}`, () => decide(chosen)));
    }
    box.append(labelForm(decide));
  }
  box.append(action("x", "Leave it out", () => decide({ verdict: "left out" })));
  return box;
}

function labelForm(decide) {
  const input = element("input", {
    id: "new-label",
    autocomplete: "off",
    required: true,
    maxLength: 200,
  });
  input.setAttribute("list", "known-labels");
  const form = element("form", {});
  const label = element("label", {});
  label.append(element("kbd", { textContent: "L" }), " Another label ", input);
  form.append(label, element("button", { textContent: "Save" }));
  form.onsubmit = (event) => {
    event.preventDefault();
    decide({ verdict: "corrected", label: input.value, new: true });
  };
  return form;
}

function pairButtons(item, decide) {
  const box = element("div", { className: "decide" });
  box.dataset.doubt = item.id;
  const [a, b] = item.tracks;
  const leave = (i) => () => decide({ verdict: "left out", track: i });
  box.append(
    action("f", `Same recording: leave out ${a.track}`, leave(0)),
    action("x", `Same recording: leave out ${b.track}`, leave(1)),
    action("d", "Not a duplicate", () => decide({ verdict: "no duplicate" })),
  );
  return box;
}
