/** Where the choices of a reader are kept in the browser. */
export const storageKey = 'zhice-reader';

/** What can be chosen, and the values it may have; without one the system decides. */
export const choices: Readonly<Record<string, readonly string[]>> = {
  theme: ['light', 'dark'],
  contrast: ['standard', 'more'],
  textSize: ['large', 'largest'],
};

/** Puts what is stored on `<html>`; what is missing there, broken or not ours is taken off. */
export function applyChoices({ dataset } = document.documentElement): void {
  let stored: unknown;
  try {
    stored = JSON.parse(localStorage.getItem(storageKey) ?? 'null');
  } catch {
    // No storage, or not ours.
  }
  const chosen = (stored ?? {}) as Record<string, string>;
  for (const [name, values] of Object.entries(choices)) {
    if (values.includes(chosen[name]!)) dataset[name] = chosen[name];
    else delete dataset[name];
  }
}
