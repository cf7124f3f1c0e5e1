import { kindOfFolder } from '../domain/kind.ts';
import { makeKnowledgeBase, type KnowledgeBase } from '../domain/knowledge-base.ts';
import { siteSchema } from '../domain/site.ts';
import { readEntry } from '../mdx/read-entry.ts';
import type { SiteUrl } from './published-file.ts';

/** A small knowledge base for tests: one file of each kind that matters here. */
export const files: Readonly<Record<string, string>> = {
  'plans/river-plan.mdx': `---
id: river-plan
title: 河县市场监管规划
summary: 河县2021至2025年的规划。
number: 河政发〔2021〕8号
issuers: [河县人民政府]
published: 2021-08-01
period: 2021/2025
area: river
source: river-2021-8
chapters:
  - id: ch-1
    number: 一
    title: 主要任务
    children:
      - id: s-1-1
        number: （一）
        title: 培育市场主体
        measure: river-plan-1-1
revisions:
  - date: 2026-02-01
    note: 补文号。
  - date: 2026-01-01
    note: 首次发布。
---

这是<Term of="market-entity">经营主体</Term>方面的规划。
`,
  'measures/river-plan-1-1.mdx': `---
id: river-plan-1-1
title: 培育市场主体
summary: 让更多人开店。
plan: river-plan
number: 一（一）
themes: [market]
areas: [river]
source: river-2021-8
locator: 一（一）
revisions:
  - date: 2026-01-01
    note: 首次发布。
---

到2025年达到<Figure of="entities.river-2025-target"/>。
`,
  'counties/river.mdx': `---
id: river
title: 河县
summary: 一个县。
level: county
codes:
  - code: 330999
revisions:
  - date: 2026-01-01
    note: 首次发布。
---
`,
  'indicators/entities.mdx': `---
id: entities
title: 经营主体总量
aliases: [市场主体]
english: Registered market entities
summary: 在册的经营主体数。
definition: 年末在册的企业和个体工商户，不含已注销的，也不含外地企业在本县设立的办事机构。
unit: 10k-households
direction: increase
targetType: level
themes: [market]
observations:
  - id: river-2020-baseline
    area: river
    period: 2020
    kind: baseline
    value: 4.2
    unit: 10k-households
    source: river-2021-8
    locator: 一（一）
    printed: 4.2万户
  - id: river-2025-target
    area: river
    period: 2025
    kind: target
    comparator: '>='
    value: 6
    unit: 10k-households
    binding: expected
    source: river-2021-8
    locator: 一（一）
    printed: 6万户以上
    measures: [river-plan-1-1]
revisions:
  - date: 2026-01-15
    note: 改写定义。
  - date: 2026-01-01
    note: 首次发布。
---

<h2 id="scope">范围</h2>

只数本县登记的。
`,
  'sources/river-2021-8.mdx': `---
id: river-2021-8
title: 河县规划文件
summary: 一份文件。
type: official-document
number: 河政发〔2021〕8号
authors: [河县人民政府]
issued: 2021-08-01
sections:
  - locator: 一（一）
    title: 主要任务
activities:
  - id: fair-2020
    title: 办集市
    summary: 办了一次集市。
    area: river
    period: 2020
    locator: 一（一）
figures:
  - id: price-drop
    label: "=河县, \\"鱼\\"价变化"
    area: river
    period: 2020
    kind: actual
    value: -1.6
    unit: percent
    locator: 一（一）
    printed: -1.6%
    note: 用“降”字写成。
    status: reconstructed
revisions:
  - date: 2026-01-01
    note: 首次发布。
---
`,
  'terms/market-entity.mdx': `---
id: market-entity
title: 经营主体
summary: 从事经营的人和组织 & 其他 <主体>。
type: concept
revisions:
  - date: 2026-01-01
    note: 首次发布。
---
`,
};

export const siteUrl: SiteUrl = { origin: 'https://data.example.org', base: '/kb/' };

/** Reads the files into a knowledge base; `changed` replaces files, or removes them where undefined. */
export function knowledgeBase(changed: Record<string, string | undefined> = {}): KnowledgeBase {
  const entries = Object.entries({ ...files, ...changed }).flatMap(([file, text]) => {
    if (text === undefined) return [];
    const { entry, findings } = readEntry(kindOfFolder(file.split('/')[0]!)!, file, text);
    if (!entry) throw new Error(JSON.stringify(findings, null, 1));
    return [entry];
  });
  const site = siteSchema.parse({
    name: '河县政策库',
    description: '河县的政策和数字。',
    publisher: '河县编辑组',
    origin: 'https://river.example.org/',
    language: 'zh-CN',
    license: {
      id: 'CC-BY-4.0',
      name: 'CC BY 4.0',
      title: 'Creative Commons Attribution 4.0 International',
      url: 'https://creativecommons.org/licenses/by/4.0/',
      terms: '可以复制、改编和商用，请注明来源。',
    },
    home: { headline: '河县', lead: '政策和数字。' },
    themes: [{ id: 'market', title: '市场', summary: '市场。' }],
  });
  return makeKnowledgeBase(site, entries);
}

/** One file with a text in it replaced, for `knowledgeBase`. */
export function edited(file: string, from: string, to: string): Record<string, string> {
  const text = files[file];
  if (!text?.includes(from)) throw new Error(`${file} has no "${from}"`);
  return { [file]: text.replace(from, to) };
}

/** The files with one entry renamed everywhere. */
export function renamed(
  file: string,
  from: string,
  to: string,
): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(files).flatMap(([name, text]): [string, string | undefined][] => {
      const next = text
        .replaceAll(`id: ${from}\n`, `id: ${to}\n`)
        .replaceAll(`"${from}"`, `"${to}"`)
        .replaceAll(`"${from}.`, `"${to}.`);
      return name === file
        ? [
            [name, undefined],
            [name.replace(`/${from}.mdx`, `/${to}.mdx`), next],
          ]
        : [[name, next]];
    }),
  );
}
