/**
 * Adds to the citations of a page what needs a script: today's date in China, and buttons that copy.
 * Without it the texts stay readable and can be selected by hand. Only text is written, never markup.
 */
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format();

for (const section of document.querySelectorAll<HTMLElement>('.cite')) {
  const status = section.querySelector('[role=status]');
  const { copy = '', copied = '', selected = '' } = section.dataset;
  const say = (text: string): void => {
    if (status) status.textContent = text;
  };
  for (const span of section.querySelectorAll<HTMLElement>('[data-access]')) {
    const isRis = /^Y2/.test(span.dataset['access'] ?? '');
    span.textContent = (span.dataset['access'] ?? '').replace(
      '%',
      isRis ? day.replaceAll('-', '/') : day,
    );
  }
  for (const block of section.querySelectorAll<HTMLElement>('[data-cite]')) {
    const text = block.querySelector('pre');
    if (!text) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = copy;
    button.setAttribute('aria-label', block.dataset['cite'] ?? copy);
    button.addEventListener('click', () => {
      say('');
      copyText(text).then(
        () => say(copied),
        () => say(selected),
      );
    });
    block.append(button);
  }
}

/** Rejects where the browser does not let a page copy (plain http); the text is then selected. */
async function copyText(element: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(element.textContent ?? '');
  } catch (error) {
    getSelection()?.selectAllChildren(element);
    throw error;
  }
}

export {};
