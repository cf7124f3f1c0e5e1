import type { Entry } from '../../domain/knowledge-base.ts';
import { fieldName } from '../../domain/finding.ts';
import type { Fault, Rule } from '../rule.ts';

const han = '\\p{Script=Han}';

/** Slips that a Chinese reader sees at once, or that break links. */
const slips: { pattern: RegExp; expected: string; fix: string }[] = [
  {
    pattern: /\*\*/u,
    expected: 'bold text that Markdown recognises, or plain text',
    fix: 'Put the ** so that no punctuation touches them inside, or leave them out.',
  },
  {
    pattern: /https?:\/\/|www\./u,
    expected: 'a link with words',
    fix: 'Write [words](https://…) in a body; addresses in fields belong in url.',
  },
  {
    pattern: new RegExp(`(?<=[${han}”》）])[,;:!?](?=[${han}“《（]|$)`, 'u'),
    expected: 'full-width punctuation （，；：！？） between Chinese characters',
    fix: 'Type the full-width mark.',
  },
  {
    pattern: new RegExp(`(?<=${han})\\.(?=${han}|$)`, 'u'),
    expected: '。 at the end of a Chinese sentence',
    fix: 'Type 。',
  },
  {
    pattern: new RegExp(`(?<=${han}) +(?=[${han}0-9A-Za-z])|(?<=[0-9A-Za-z]) +(?=${han})`, 'u'),
    expected: 'no space between Chinese characters and digits or letters',
    fix: 'Remove the space: the page sets the gap itself, and search and quotations need the text as it is.',
  },
  {
    pattern: new RegExp(`(?<=${han})["'](?=${han})|["'](?=${han})|(?<=${han})["']`, 'u'),
    expected: 'Chinese quotation marks “ ”',
    fix: 'Type “ and ”.',
  },
  {
    pattern: /。。|，，|、、|，。/u,
    expected: 'one punctuation mark',
    fix: 'Remove the doubled mark.',
  },
];

export const typography: Rule = {
  id: 'typography',
  severity: 'error',
  title: '中文排印疏漏',
  why: '露出来的 **、半角标点、多余的空格，读者一眼就看见；裸网址会把后面的中文也吞进去。',
  mend: '按提示改正；中文与数字之间不打空格，间距由页面处理。',
  example: '全面落实,不断完善',
  *run({ entries }) {
    for (const entry of entries) {
      for (const { text, path } of proseFields(entry)) {
        for (const fault of slipsIn(text)) {
          yield { file: entry.file, place: { path }, field: fieldName(path), ...fault };
        }
      }
      for (const block of entry.body.blocks) {
        for (const part of block) {
          const text = typeof part === 'string' ? part : (part.text ?? '');
          const at = block.find((other) => typeof other !== 'string');
          const place = typeof at === 'object' ? { line: at.line, column: at.column } : undefined;
          for (const fault of slipsIn(text)) yield { file: entry.file, place, ...fault };
        }
      }
    }
  },
};

function* slipsIn(text: string): Iterable<Pick<Fault, 'expected' | 'got' | 'fix'>> {
  for (const { pattern, expected, fix } of slips) {
    const match = pattern.exec(text);
    if (!match) continue;
    const from = Math.max(0, match.index - 8);
    yield { expected, got: `…${text.slice(from, match.index + 10)}…`, fix: fix };
  }
}

function proseFields(entry: Entry): { text: string; path: (string | number)[] }[] {
  const fields: { text: string; path: (string | number)[] }[] = [
    { text: entry.data.summary, path: ['summary'] },
    ...entry.data.revisions.map(({ note }, index) => ({ text: note, path: ['revisions', index, 'note'] })),
  ];
  if (entry.kind === 'indicator') {
    fields.push({ text: entry.data.definition, path: ['definition'] });
    if (entry.data.comparability) fields.push({ text: entry.data.comparability, path: ['comparability'] });
    for (const [index, { note }] of entry.data.observations.entries()) {
      if (note) fields.push({ text: note, path: ['observations', index, 'note'] });
    }
  }
  if (entry.kind === 'source') {
    for (const [index, figure] of entry.data.figures.entries()) {
      fields.push({ text: figure.label, path: ['figures', index, 'label'] });
      if (figure.note) fields.push({ text: figure.note, path: ['figures', index, 'note'] });
    }
    for (const [index, { summary }] of entry.data.activities.entries()) {
      fields.push({ text: summary, path: ['activities', index, 'summary'] });
    }
  }
  return fields;
}
