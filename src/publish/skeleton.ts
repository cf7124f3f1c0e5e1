import type { Kind } from '../domain/kind.ts';

const fields: Record<Kind, string> = {
  plan: `number: 待填〔2026〕1号
issuers: [待填]
adopted: {today}
period: 2026/2030
area: 待填
source: 待填
implements: []
chapters:
  - id: ch-1
    number: 一
    title: 待填
    children: []
`,
  measure: `plan: 待填
number: 一（一）
themes: [待填]
areas: [待填]
actors: []
source: 待填
locator: 一（一）
indicators: []
carriesOut: []
related: []
terms: []
`,
  county: `level: county
codes:
  - code: '000000'
partOf:
  - of: 待填
groups: []
`,
  region: `level: prefecture
codes:
  - code: '000000'
partOf:
  - of: 待填
`,
  indicator: `english: To be filled in
definition: 待填。
unit: percent
direction: increase
targetType: level
themes: [待填]
lookAlikes: []
terms: []
observations:
  - id: area-2030-target
    area: 待填
    period: 2030
    kind: target
    comparator: '>='
    value: 60
    unit: percent
    binding: expected
    source: 待填
    locator: 一（一）
    printed: 60%以上
`,
  source: `type: official-document
number: 待填〔2026〕1号
authors: [待填]
issued: {today}
sections:
  - locator: 一（一）
    title: 待填
figures:
  - id: short-english-id
    label: 待填
    area: 待填
    period: 2026
    kind: actual
    value: 60
    unit: percent
    locator: 一（一）
    printed: 60%
`,
  term: `type: concept
source: 待填
locator: 一（一）
related: []
`,
};

/** A new entry with every field its kind usually needs; 待填 marks what the editor has to write. */
export const skeletonOf = (kind: Kind, id: string, today: string): string =>
  `---
id: ${id}
title: 待填
aliases: []
keywords: []
summary: 待填。
revisions:
  - date: ${today}
    note: 首次发布。
${fields[kind].replaceAll('{today}', today)}---

待填：用自己的话写，数字用 Figure 组件引用。
`;
