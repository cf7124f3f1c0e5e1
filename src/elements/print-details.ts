/**
 * Opens every `<details>` for printing and closes them again, for browsers that cannot do it with
 * `::details-content` in print.css.
 */
const opened = new Set<HTMLDetailsElement>();

addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')) {
    opened.add(details);
    details.open = true;
  }
});

addEventListener('afterprint', () => {
  for (const details of opened) details.open = false;
  opened.clear();
});
