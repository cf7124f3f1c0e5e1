import type { AstroLoggerDestination } from 'astro';

/** How the log tells the number of pages rendered so far, on a line of its own. */
export const pagesLine = /^pages (\d+)$/;

/** Tells of a page as it begins, and of the time that it took. */
const ofPage = /├─|└─|^ \S*\(\+/;
const begins = /├─|└─/;

/** Milliseconds between two tellings of the number of pages. */
const pause = 100;

/**
 * The log of Astro in a build: a count now and then in place of two lines for each page, which cost
 * two to three hundredths of the rendering; all else as it is, without colours and the time of day.
 */
export default function buildLog(): AstroLoggerDestination {
  let [pages, told, last] = [0, 0, 0];
  const tell = (): void => {
    if (told === pages) return;
    [told, last] = [pages, performance.now()];
    process.stdout.write(`pages ${pages}\n`);
  };
  return {
    write({ level, label, message }) {
      const isNews = level === 'info' || level === 'debug';
      if (isNews && ofPage.test(message)) {
        if (begins.test(message)) pages += 1;
        if (pages === 1 || performance.now() - last > pause) tell();
        return;
      }
      tell();
      const from = label === null || label === 'SKIP_FORMAT' ? '' : `[${label}] `;
      if (isNews) process.stdout.write(`${from}${message}\n`);
      else process.stderr.write(`[${level.toUpperCase()}] ${from}${message}\n`);
    },
  };
}
