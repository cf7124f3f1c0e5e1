import { describe, expect, it } from 'vitest';

import { find, type FindContext } from './find.ts';
import { indexOf, map, record } from './index.fixture.ts';
import { knownParts } from './known-parts.ts';
import { readQuery } from './query.ts';

const records = [
  record('食品抽检合格率', '浙江省2025年：98.5%以上。'),
  record('行政区划代码', '国家标准GB/T 2260，2022年5月9日公布。'),
  record('商事登记', '经营场所的规定；另有登记。'),
  ...Array.from({ length: 20 }, (_, at) => record(`别的事${at}`, '讲登记的事。')),
];
const context: FindContext = { index: indexOf(records), map, names: () => Promise.resolve([]) };

const answers = async (question: string): Promise<unknown> => {
  const { groups } = await find(question, context);
  return groups.map(({ reason, records: found }) => [reason, found]);
};

describe('a question finds', () => {
  it.each([
    ['what stands in one row', '抽检合格率', [[{ type: 'exact' }, [0]]]],
    [
      'what a sentence mark parts, by its parts',
      '合格率浙江省',
      [[{ type: 'split', parts: ['合格率', '浙江省'] }, [0]]],
    ],
    ['a date with points', '2022.5.9', [[{ type: 'form', text: '2022年5月9日' }, [1]]]],
    ['a date with strokes', '2022/05/09', [[{ type: 'form', text: '2022年5月9日' }, [1]]]],
    [
      'a date in full width',
      '２０２２－０５－０９',
      [[{ type: 'form', text: '2022年5月9日' }, [1]]],
    ],
    ['a date in eight digits', '20220509', [[{ type: 'form', text: '2022年5月9日' }, [1]]]],
    ['a month', '2022/5', [[{ type: 'form', text: '2022年5月' }, [1]]]],
    ['a standard without its space', 'gb/t2260', [[{ type: 'form', text: 'gb/t 2260' }, [1]]]],
    ['nothing for what stands nowhere', '知识产权', []],
    ['nothing for a date that stands nowhere', '2022.5.8', []],
  ])('%s', async (_, question, expected) => {
    expect(await answers(question)).toEqual(expected);
  });
});

describe('of a question that finds nothing, the parts that occur are', () => {
  it.each([
    ['the longest, without what stands nearly everywhere', '经营场所分离登记', ['经营场所']],
    ['none where nothing of it occurs', '知识产权', []],
    ['none of a single character', '场知', []],
    ['looked for in each word', '合格率吗 经营场所', ['合格率', '经营场所']],
    ['none of a question too long for it', '经营场所'.repeat(20), []],
  ])('%s', async (_, question, expected) => {
    expect(await knownParts(readQuery(question, map), context)).toEqual(expected);
  });
});
