import { expect, it } from 'vitest';

import { governmentTags } from './government-tags.ts';
import { knowledgeBase } from './knowledge-base.fixture.ts';

const { site } = knowledgeBase();
const page = {
  title: '经营主体总量',
  description: '在册的经营主体数。',
  address: 'https://river.gov.cn/indicators/entities/',
  column: '指标',
  revised: '2026-01-15',
  keywords: ['经营主体', '市场主体'],
};

it('gives no government tags to a site that is not a government’s', () => {
  expect(governmentTags(site, 'https://river.example.org', page)).toEqual([]);
});

it('gives the tags of the page, and a site code only where there is one', () => {
  const government = { sponsor: '河县市场监督管理局' };
  const names = (tags: { name: string }[]): string[] => tags.map(({ name }) => name);
  const tags = governmentTags({ ...site, government }, 'https://river.gov.cn', page);
  expect(tags).toMatchSnapshot();
  expect(names(tags)).not.toContain('SiteIDCode');
  const coded = { ...site, government: { ...government, siteIdCode: '3309990001' } };
  expect(names(governmentTags(coded, 'https://river.gov.cn', page))).toContain('SiteIDCode');
});
