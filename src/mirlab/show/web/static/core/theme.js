// Light, dark, or as the system says.

const KEPT = "mirlab-theme";
const system = matchMedia("(prefers-color-scheme: dark)");
/** @type {Set<() => void>} */
const listeners = new Set();

/** @returns {"system" | "light" | "dark"} */
export function chosenTheme() {
  const kept = localStorage.getItem(KEPT);
  return kept === "light" || kept === "dark" ? kept : "system";
}

/** @returns {"light" | "dark"} */
export function theme() {
  const chosen = chosenTheme();
  if (chosen !== "system") return chosen;
  return system.matches ? "dark" : "light";
}

/** @param {"system" | "light" | "dark"} chosen */
export function setTheme(chosen) {
  if (chosen === "system") localStorage.removeItem(KEPT);
  else localStorage.setItem(KEPT, chosen);
  apply();
}

function apply() {
  document.documentElement.dataset.theme = theme();
  for (const listener of listeners) listener();
}

/**
 * @param {() => void} redraw called when the colours have changed
 * @returns {() => void} ends that
 */
export function onThemeChange(redraw) {
  listeners.add(redraw);
  return () => void listeners.delete(redraw);
}

system.addEventListener("change", apply);
// Chosen in another tab.
addEventListener("storage", (event) => event.key === KEPT && apply());
apply();
