/* Functions that run in the page: each must stand alone, without anything from outside it. */

/** Opens every `<details>` of the text, so that what it holds is looked at too. */
export function openDetails(): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) {
    details.open = true;
  }
}

/** The outermost elements that stick out of the window to the right; empty where nothing does. */
export function overflow(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  );
  return wide
    .filter((element) => !wide.includes(element.parentElement!))
    .map(
      (element) =>
        `${element.getBoundingClientRect().right} px: ${element.outerHTML.slice(0, 120)}`,
    );
}

/** Elements that cut off their own text; those hidden from sight on purpose do not count. */
export function clippedTexts(): string[] {
  return [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      const style = getComputedStyle(element);
      const cuts = /hidden|clip/.test(style.overflowX) || /hidden|clip/.test(style.overflowY);
      if (!cuts || style.clipPath !== 'none' || element.closest('svg, select, dialog'))
        return false;
      if (element.checkVisibility && !element.checkVisibility()) return false;
      return (
        element.scrollWidth > element.clientWidth + 1 ||
        element.scrollHeight > element.clientHeight + 1
      );
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

/** Elements with an animation or transition; the document too where it scrolls smoothly. */
export function movingElements(): string[] {
  return [document.documentElement, ...document.body.querySelectorAll('*')]
    .filter((element) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
      const lasts = transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0);
      return animationName !== 'none' || lasts || scrollBehavior === 'smooth';
    })
    .map((element) => `moves: ${element.outerHTML.slice(0, 120)}`);
}

/** What a `<details>` that is seen keeps folded away, as far as it has words. */
export function foldedTexts(): string[] {
  return [...document.querySelectorAll('main details > :not(summary)')]
    .filter((element) => element.parentElement!.checkVisibility())
    .filter((element) => element.textContent.trim() && getComputedStyle(element).display !== 'none')
    .filter((element) => !element.checkVisibility())
    .map((element) => element.outerHTML.slice(0, 120));
}
