import type { PublishedFile, SiteUrl } from '../publish/published-file.ts';
import { shellPage, type Shell } from '../publish/shell.ts';
import { zh } from '../i18n/zh.ts';
import type { Departed } from './compare.ts';
import { markup } from '../publish/markup.ts';
import { fileOfPath, isPage } from './promise.ts';
import { stubPage } from './stub.ts';

/** A file that is served under its old path too: a data file has no page that could redirect. */
export interface Copy {
  from: string;
  to: string;
}

/**
 * What stands at the old addresses on every host: stubs for pages that moved, tombstones for pages
 * that are gone, copies of files that moved.
 */
export function departedFiles(
  departed: readonly Departed[],
  shell: Shell,
  url: SiteUrl,
  language: string,
): { files: PublishedFile[]; copies: Copy[] } {
  const files: PublishedFile[] = [];
  const copies: Copy[] = [];
  for (const one of departed) {
    if (one.anchor !== '') continue;
    const path = fileOfPath(one.path);
    if (!isPage(one.path)) {
      if (one.state === 'moved') copies.push({ from: fileOfPath(one.target), to: path });
    } else if (one.state === 'moved') {
      const places = departed.filter((other) => other.anchor !== '' && other.path === one.path);
      files.push({ path, text: stubPage(one.target, places, url, language) });
    } else files.push({ path, text: tombstonePage(one, shell, url) });
  }
  return { files, copies };
}

function tombstonePage(
  { path, tombstone: { what, when, why } }: Departed & { state: 'gone' },
  shell: Shell,
  url: SiteUrl,
): string {
  const main = markup`<article class="entry">
<header class="entry-header">
<p class="kind">${zh.goneWord}</p>
<h1>${what}</h1>
<p class="lead">${zh.gone.lead(when)}</p>
</header>
<dl class="facts"><div><dt>${zh.gone.why}</dt><dd>${why}</dd></div>
<div><dt>${zh.gone.address}</dt><dd>${path}</dd></div></dl>
<p>${zh.gone.editions}<a href="${url.base}editions/">${zh.editionsPage.title}</a></p>
</article>`;
  return shellPage(shell, {
    title: `${zh.goneWord}：${what}`,
    description: zh.gone.lead(when),
    path,
    main,
    noindex: true,
  });
}
