import { expect, test } from 'vitest';

import { knowledgeBaseWith } from '../../tests/fixtures/knowledge-base.ts';
import { figureLine } from './record.ts';
import { recordOf } from './records.ts';

const { kb } = knowledgeBaseWith();
const lines = (id: string): string[] =>
  recordOf(kb.entries.get(id)!, kb).figures.map((figure) => figureLine(figure));

test('a number that a source prints without its unit stands once in the line of its figure', () => {
  const line = lines('reader-satisfaction').find((each) => each.includes('93.5'))!;
  expect(line).toContain('93.5%');
  expect(line.match(/93\.5/g)).toHaveLength(1);
});

test('what a source prints in other words is in the line as well', () => {
  expect(lines('yunling-2021-7').join('\n')).toContain('1.2万余个');
  expect(lines('shelving-days').join('\n')).toContain('1□天');
});

test('terms of the source are found apart from each other', () => {
  const { blocks } = recordOf(kb.entries.get('yunling-reading-2-1')!, kb);
  expect(blocks.at(-1)).toEqual({
    id: 'keywords',
    heading: '',
    text: '来源用语：自助借还设备；选址布点',
    fact: true,
  });
});
