import type { Fault } from './fault.ts';
import { written } from './fault.ts';

const redirects = (name: string, content: string, line: string | number = 1): Fault =>
  written(name, 'redirects.yaml', content, { rule: 'redirect', line });

/** Redirects and the record of addresses. */
export const redirectFaults: Fault[] = [
  redirects('a redirect that is no YAML', '- from: [a\n'),
  redirects('a redirect that is no list', 'from: a\nto: b\n'),
  redirects('a redirect to another site', '- from: /old/\n  to: //evil.example/\n', 2),
  redirects(
    'a redirect to an address of another site',
    '- from: /old/\n  to: https://evil.example/\n',
    2,
  ),
  redirects('a redirect to code', '- from: /old/\n  to: javascript:alert(1)\n', 2),
  redirects('a redirect from above the site', '- from: /../evil/\n  to: /terms/one-card/\n'),
  redirects(
    'a redirect from a folder of the system',
    '- from: /a/../../../etc/cron.d/\n  to: /terms/one-card/\n',
  ),
  redirects('a redirect to above the site', '- from: /old/\n  to: /terms/../../x/\n', 2),
  redirects('a redirect that goes nowhere', '- from: /old/\n  to: /terms/nothing-there/\n', 2),
  redirects('a redirect to itself', '- from: /old/\n  to: /old/\n'),
  redirects(
    'two redirects in a circle',
    '- from: /old/\n  to: /older/\n- from: /older/\n  to: /old/\n',
    2,
  ),
  redirects(
    'two redirects from one address',
    '- from: /old/\n  to: /terms/one-card/\n- from: /old/\n  to: /terms/reading-room/\n',
    3,
  ),
  redirects(
    'a redirect over a page that is there',
    '- from: /terms/one-card/\n  to: /terms/reading-room/\n',
  ),
  redirects('a redirect with markup', '- from: "/<script>/"\n  to: /terms/one-card/\n'),
  redirects(
    'a redirect with a line break',
    '- from: "/old/\\nLocation: x"\n  to: /terms/one-card/\n',
  ),
  redirects('an alias among redirects', '- &a from: /old/\n'),
  written('a record of addresses with marks of a merge', 'urls.lock', '<<<<<<< HEAD\n', {
    rule: 'url-lock',
    line: 1,
  }),
  written(
    'a record of addresses that climbs',
    'urls.lock',
    '/../evil/\t\tterm:x\t2026-11-21\tlive\n',
    { rule: 'url-lock', line: 1 },
  ),
];
