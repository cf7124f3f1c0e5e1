import type { Entry, KnowledgeBase } from '../../domain/knowledge-base.ts';
import { textPlace } from '../body-places.ts';
import { fieldFault } from '../field-fault.ts';
import type { Fault, Rule } from '../rule.ts';
import { slipsIn } from '../typography-slips.ts';

export const typography: Rule = {
  id: 'typography',
  severity: 'error',
  title: '中文排印疏漏',
  why: '露出来的星号、半角标点、多余的空格，读者一眼就看见；裸网址会把后面的中文也吞进去。',
  mend: '按提示改正；中文与数字之间不打空格，间距由页面处理。',
  example: '全面落实,不断完善',
  *run({ kb, entries, unread }) {
    if (!unread.site) yield* fieldSlips('site.yaml', kb.site, []);
    for (const entry of entries) {
      // The title of a source stands as the source prints it.
      const quoted = entry.kind === 'source' ? { title: '' } : {};
      yield* fieldSlips(entry.file, { ...entry.data, ...quoted }, []);
      yield* bodySlips(entry, kb);
    }
  },
};

/** Fields that quote a source letter by letter, are in another language, or hold no prose. */
const exempt: ReadonlySet<string> = new Set([
  ...['printed', 'locator', 'cutoff', 'number', 'english', 'aliases', 'keywords', 'examples'],
  ...['sections'],
  ...['url', 'origin', 'value', 'id', 'code', 'siteIdCode'],
]);

function* fieldSlips(file: string, value: unknown, path: (string | number)[]): Iterable<Fault> {
  if (typeof value === 'string') {
    for (const { expected, got, fix } of slipsIn(value)) {
      yield fieldFault(file, path, { expected, got, fix });
    }
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* fieldSlips(file, item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [field, inner] of Object.entries(value)) {
      if (!exempt.has(field)) yield* fieldSlips(file, inner, [...path, field]);
    }
  }
}

/** A block is looked at as a whole, so that a slip beside a component is seen too. */
function* bodySlips({ file, body }: Entry, kb: KnowledgeBase): Iterable<Fault> {
  for (const [block, parts] of body.blocks.entries()) {
    const texts = parts.map((part) => {
      if (typeof part === 'string') return part;
      if (part.component === 'Figure') return '0';
      return part.text ?? kb.entries.get(part.of)?.data.title ?? part.of;
    });
    for (const { index, ...slip } of slipsIn(texts.join(''))) {
      let [part, offset] = [0, index];
      while (offset >= texts[part]!.length && part < texts.length - 1) {
        offset -= texts[part]!.length;
        part += 1;
      }
      yield { file, place: textPlace(body, block, part, offset), ...slip };
    }
  }
}
