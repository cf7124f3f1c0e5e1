import type { Kind } from '../domain/kind.ts';

const fields: Record<Kind, string> = {
  plan: `number: 待填
issuers: [待填]
adopted: 待填
period: {year}/{end}
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
number: 待填
themes: [待填]
areas: [待填]
actors: []
source: 待填
locator: 待填
indicators: []
carriesOut: []
related: []
terms: []
`,
  county: `level: county
codes:
  - code: 待填
    source: 待填
partOf:
  - of: 待填
    source: 待填
groups: []
`,
  region: `level: prefecture
codes:
  - code: 待填
    source: 待填
partOf:
  - of: 待填
    source: 待填
`,
  indicator: `english: 待填
definition: 待填。
unit: percent
direction: increase
targetType: level
themes: [待填]
lookAlikes: []
terms: []
observations:
  - id: 待填
    area: 待填
    period: {end}
    kind: target
    comparator: 待填
    value: 待填
    unit: percent
    binding: expected
    source: 待填
    locator: 待填
    printed: 待填
`,
  source: `type: official-document
number: 待填
authors: [待填]
issued: 待填
sections:
  - locator: 待填
    title: 待填
figures:
  - id: 待填
    label: 待填
    area: 待填
    period: {year}
    kind: actual
    value: 待填
    unit: percent
    locator: 待填
    printed: 待填
`,
  term: `type: concept
source: 待填
locator: 待填
related: []
`,
};

/** A new entry with every field its kind usually needs; the check refuses 待填 wherever it is left. */
export function skeletonOf(kind: Kind, id: string, today: string): string {
  const year = today.slice(0, 4);
  const end = String(Number(year) + 4);
  return `---
id: ${id}
title: 待填
aliases: []
keywords: []
summary: 待填。
revisions:
  - date: ${today}
    note: 首次发布。
${fields[kind].replaceAll('{year}', year).replaceAll('{end}', end)}---

待填：用自己的话写，数字用Figure组件引用。
`;
}
