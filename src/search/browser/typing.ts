/** How long to wait after the last key before a search. */
const pause = 180;

/** After a word is chosen in an input method, its Enter must not count as an Enter of ours. */
const afterComposition = 50;

export interface Typing {
  /** Whether the reader is in the middle of a word of an input method, or has just left it. */
  isComposing(event?: KeyboardEvent): boolean;
}

/**
 * Calls `search` when the reader pauses or an input method gives its word; never for the letters
 * of half-typed pinyin.
 */
export function watchTyping(input: HTMLInputElement, search: (text: string) => void): Typing {
  let timer = 0;
  let composing = false;
  let endedAt = -Infinity;
  const later = (): void => {
    clearTimeout(timer);
    if (!composing) timer = window.setTimeout(() => search(input.value), pause);
  };
  input.addEventListener('compositionstart', () => {
    composing = true;
    clearTimeout(timer);
  });
  input.addEventListener('compositionend', () => {
    composing = false;
    endedAt = performance.now();
    later();
  });
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) later();
  });
  return {
    isComposing: (event) =>
      composing ||
      event?.isComposing === true ||
      event?.key === 'Process' ||
      performance.now() - endedAt < afterComposition,
  };
}
