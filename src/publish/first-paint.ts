import { createHash } from 'node:crypto';

import { choices, storageKey } from '../elements/reader-choices.ts';

/**
 * The one script that stands in the pages themselves: what has to be known before the first paint
 * may not wait for a file. It says that scripts run, that the address has a query (lists then wait
 * to be filtered), and what the reader chose; `applyChoices` keeps the last of these up to date.
 */
export const firstPaintScript =
  '(d=>{d.script="";if(location.search)d.query="";' +
  `try{let c=JSON.parse(localStorage.getItem("${storageKey}")),a=${JSON.stringify(choices)};` +
  'for(let n in a)if(a[n].includes(c[n]))d[n]=c[n]}catch{}' +
  '})(document.documentElement.dataset)';

/** Allows this script, and no other text, in a security policy. */
export const firstPaintSource = `'sha256-${createHash('sha256').update(firstPaintScript).digest('base64')}'`;
