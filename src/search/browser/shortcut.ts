/**
 * Opens the search dialog with `/` or Ctrl/⌘ K. The dialog itself is loaded when it is first
 * opened. `/` is left alone where something is typed, and both where another dialog is open.
 */
const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');

document.addEventListener('keydown', (event) => {
  if (!dialog || event.defaultPrevented || event.isComposing || event.altKey) return;
  const withCommand = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
  const plain = event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target);
  if (!withCommand && !plain) return;
  if (!dialog.open && document.querySelector('dialog[open]')) return;
  event.preventDefault();
  void openDialog(dialog);
});

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

async function openDialog(element: HTMLDialogElement): Promise<void> {
  if (!element.open) element.showModal();
  element.querySelector('input')?.select();
  const { startDialog } = await import('./search-dialog.ts');
  startDialog(element);
}
