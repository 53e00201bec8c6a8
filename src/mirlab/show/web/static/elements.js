// Building elements. Text from files only ever becomes textContent, never markup.

export const byId = (id) => document.getElementById(id);

export function element(kind, properties = {}, ...children) {
  const made = document.createElement(kind);
  for (const [name, value] of Object.entries(properties)) {
    if (name in made) made[name] = value;
    else made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

export function option(select, value, text) {
  select.append(element("option", { value, textContent: text }));
}

export function named(track) {
  return [track.artist, track.title].filter(Boolean).join(" – ") || track.track;
}

export function trackButtons(list, rows, act) {
  const items = rows.map((row) => {
    const words = `${named(row)} · ${row.label ?? "no label"} · ${row.distance.toPrecision(3)}`;
    const button = element("button", { type: "button", textContent: words, onclick: () => act(row) });
    return element("li", {}, button);
  });
  list.replaceChildren(...items);
}

export function table(head, rows) {
  const made = element("table");
  const top = made.createTHead().insertRow();
  for (const name of head) top.append(element("th", { scope: "col", textContent: name }));
  const body = made.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    row.forEach((value, i) => {
      const cell = i ? element("td") : element("th", { scope: "row" });
      cell.textContent = shown(value);
      line.append(cell);
    });
  }
  return made;
}

function shown(value) {
  if (typeof value === "number" && !Number.isInteger(value)) return value.toPrecision(4);
  return value ?? "";
}

// A canvas at the screen's own resolution: its context in CSS pixels, width and height.
export function fit(canvas) {
  const ratio = devicePixelRatio || 1;
  const width = canvas.clientWidth;
  const height = canvas.clientHeight;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const context = canvas.getContext("2d");
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  return [context, width, height];
}
