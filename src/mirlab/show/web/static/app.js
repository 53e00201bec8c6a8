// The start: what the server has, and which page is shown.

import { ask, guarded, say } from "./api.js";
import { byId } from "./elements.js";
import { usePalette } from "./palette.js";
import * as map from "./map.js";
import * as song from "./song.js";
import * as check from "./check.js";
import * as experiments from "./experiments.js";

const PAGES = { map, song, check, experiments };

function openPage() {
  const wanted = location.hash.slice(1);
  const name = Object.hasOwn(PAGES, wanted) ? wanted : "map";
  for (const page of Object.keys(PAGES)) byId(`page-${page}`).hidden = page !== name;
  for (const link of document.querySelectorAll("nav a")) {
    if (link.getAttribute("href") === `#${name}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  PAGES[name].show();
}

const start = guarded(async () => {
  const about = await ask("/api/about");
  usePalette(about.palette);
  await map.start(about);
  song.start(about);
  addEventListener("hashchange", () => {
    say("");
    openPage();
  });
  addEventListener("resize", openPage);
  byId("skip").onclick = () => byId("main").focus();
  openPage();
  document.body.dataset.ready = "yes";
});

start();
