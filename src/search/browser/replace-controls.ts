type Control = HTMLElement & { name?: string; value?: string };

/** What tells a control from the others, before and after they are made anew. */
const keyOf = ({ localName, className, name, value }: Control): string =>
  [localName, className, name, localName === 'input' ? value : ''].join(' ');

/** A fold is known by the first control in it. */
const foldKey = (fold: Element): string =>
  fold.className || keyOf(fold.querySelector<Control>('input')!);

/**
 * Puts controls in the place of those that stood for them: folds stay open, and the focus stays on
 * the control that had it, or goes to the first where it is gone.
 */
export function replaceControls(box: HTMLElement, controls: readonly HTMLElement[]): void {
  const { activeElement } = document;
  const focused = box.contains(activeElement) ? keyOf(activeElement as Control) : undefined;
  const open = new Set(Array.from(box.querySelectorAll('details[open]'), foldKey));
  box.replaceChildren(...controls);
  for (const fold of box.querySelectorAll('details')) if (open.has(foldKey(fold))) fold.open = true;
  if (focused === undefined) return;
  const all = [...box.querySelectorAll<Control>('select, input, button')];
  (all.find((control) => keyOf(control) === focused) ?? all[0])?.focus({ preventScroll: true });
}
