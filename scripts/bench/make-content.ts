import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { province, provinceSize, type MadeEntry } from './province.ts';

const siteFile = `name: 量尺知识库
description: 为测量而造的知识库，内容全部虚构。
publisher: 知策基准
origin: https://bench.example.org/
language: zh-CN
license:
  id: CC0-1.0
  name: CC0 1.0
  title: Creative Commons Zero v1.0 Universal
  url: https://creativecommons.org/publicdomain/zero/1.0/
  terms: 内容由程序写成，可以任意使用。
home:
  headline: 只为测量
  lead: 条目、数字和链接都由程序写成。
  examples: [第1省]
themes:
${['market', 'quality', 'safety', 'rights', 'order', 'capacity']
  .map(
    (id, index) =>
      `  - id: ${id}\n    title: 主题${index + 1}\n    summary: 第${index + 1}个主题。\n`,
  )
  .join('')}`;

/** Entries of a knowledge base of `size`: whole provinces of about 300, each like the real content. */
export function madeEntries(size: number): MadeEntry[] {
  const count = Math.max(1, Math.round(size / provinceSize));
  return Array.from({ length: count }, (_, index) => {
    const own = Math.floor((size * (index + 1)) / count) - Math.floor((size * index) / count);
    return province(index + 1, own);
  }).flat();
}

/** Writes a content folder with `size` entries, the same bytes on every machine. */
export function makeContent(dir: string, size: number): MadeEntry[] {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'site.yaml'), siteFile);
  const entries = madeEntries(size);
  for (const folder of new Set(entries.map(({ path }) => dirname(path))))
    mkdirSync(join(dir, folder));
  for (const { path, text } of entries) writeFileSync(join(dir, path), text);
  return entries;
}
