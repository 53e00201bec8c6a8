// The start: what the server has, and which page is shown.

import { go, here, onAddress, PAGES, startAddress } from "../core/address.js";
import { guarded, reach, say } from "../core/api.js";
import { startIcons } from "../core/icons.js";
import { startKeys } from "../core/keys.js";
import { usePalette } from "../core/palette.js";
import { onAbout, renew } from "../core/store.js";
import { clearToasts } from "../core/toasts.js";
import "../core/theme.js";
import { startDropping } from "./dropping.js";
import { startHelp } from "./help.js";
import { startPlayer } from "./playerbar.js";
import { drawRail } from "./rail.js";
import { startReach } from "./reach.js";
import { startSearch } from "./search.js";
import { drawWelcome } from "./welcome.js";

/**
 * @typedef {object} Page
 * @property {string} name
 * @property {(params: Record<string, string>) => string} title of the view, for the tab and for screen readers
 * @property {(root: HTMLElement, about: any) => unknown} start once, before the page is first shown
 * @property {(params: Record<string, string>) => unknown} show whenever its address is opened or has changed
 * @property {() => unknown} [hide] when another page is opened
 * @property {(files: FileList | File[]) => unknown} [take] gets files that were dropped beside it
 */

/** Pages are fetched when they are first opened. @type {Record<string, () => Promise<{page: Page}>>} */
const SOURCES = {
  map: () => import("../map/page.js"),
  song: () => import("../song/page.js"),
  review: () => import("../review/page.js"),
  lab: () => import("../lab/page.js"),
  library: () => import("../library/page.js"),
};
const PREPARING_MS = 700;

/** @type {Map<string, Promise<Page>>} */
const started = new Map();
/** @type {any} */
let about = null;
/** @type {string | null} */
let open = null;
/** Whether somebody looks already for what is being prepared. */
let waiting = false;

/** A page's script; where that does not come, the server is away. @param {string} name */
async function scriptOf(name) {
  try {
    return await SOURCES[name]();
  } catch (error) {
    await reach("/healthz");
    throw error;
  }
}

// Pages that are opened later need no server to be there then.
async function fetchScripts() {
  for (const name of PAGES) await SOURCES[name]().catch(() => {});
}

/** @param {string} name */
function pageOf(name) {
  let page = started.get(name);
  if (!page) {
    page = (async () => {
      const found = (await scriptOf(name)).page;
      const root = document.getElementById(`page-${name}`);
      if (root) await found.start(root, about);
      return found;
    })();
    page.catch(() => started.delete(name));
    started.set(name, page);
  }
  return page;
}

const show = guarded(async () => {
  const { page: name } = here();
  const arrived = open !== name;
  const left = open;
  open = name;
  for (const other of PAGES) {
    const section = document.getElementById(`page-${other}`);
    if (section) section.hidden = other !== name;
  }
  drawRail(about);
  const waits = about.preparing && !about.collections.length && name !== "song";
  drawWelcome(waits ? about.preparing : null);
  if (waits) {
    open = null;
    const section = document.getElementById(`page-${name}`);
    if (section) section.hidden = true;
    return;
  }
  if (arrived && left) {
    clearToasts();
    void (await started.get(left))?.hide?.();
  }
  const page = await pageOf(name);
  if (here().page !== name) return;
  retitle(page);
  await page.show(here().params);
  // A slow page must not take the title of the one that was opened meanwhile.
  if (here().page !== name) return;
  retitle(page);
  if (arrived && left) announce();
});

/** @param {Page} page */
function retitle(page) {
  document.title = `${page.title(here().params)} · mirlab`;
}

// A page change moves the focus, so that a keyboard goes on from there and a screen reader says it.
function announce() {
  const main = document.getElementById("main");
  const at = document.activeElement;
  if (main && (!at || at === document.body || at.closest("#rail"))) main.focus({ preventScroll: true });
  const told = document.getElementById("announced");
  if (told) told.textContent = document.title.replace(" · mirlab", "");
}

// Looks again until everything is prepared; pages that wait for it are shown then.
async function prepared() {
  if (waiting) return;
  waiting = true;
  while (about.preparing && !about.collections.length) {
    await new Promise((resume) => setTimeout(resume, PREPARING_MS));
    await renew().catch(() => {});
    if (about.preparing) drawWelcome(here().page === "song" ? null : about.preparing);
  }
  waiting = false;
  await show();
}

const start = guarded(async () => {
  void startIcons().catch(() => {});
  startReach();
  startPlayer();
  startKeys();
  startHelp();
  startSearch();
  startDropping(guarded(async (files) => {
    const page = await pageOf("song");
    go("song");
    page.take?.(files);
  }));
  let told = "";
  onAbout((said) => {
    about = said;
    drawRail(about);
    // At the first start, and whenever a server that was started again reads its library.
    if (about.preparing && !about.collections.length) void prepared();
    const error = about.collections.length ? (about.preparing?.error ?? "") : "";
    if (error && error !== told) say(error);
    told = error;
  });
  const skip = document.getElementById("skip");
  if (skip) skip.onclick = () => document.getElementById("main")?.focus();
  startAddress();
  drawRail(null);
  await renew();
  usePalette(about.palette);
  onAddress(show);
  await show();
  document.body.dataset.ready = "yes";
  void fetchScripts();
});

start();

