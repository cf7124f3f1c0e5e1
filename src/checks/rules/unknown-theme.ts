import { nearest } from '../../domain/nearest.ts';
import { fieldFault } from '../field-fault.ts';
import type { Rule } from '../rule.ts';

export const unknownTheme: Rule = {
  id: 'unknown-theme',
  severity: 'error',
  title: '未知主题',
  why: '主题在 site.yaml 里列定，主题页和筛选都靠它。',
  mend: '改用已有主题的 id，或在 site.yaml 里加上。',
  example: 'themes: [qualty]',
  *run({ kb, unread }) {
    if (unread.site) return;
    const known = kb.site.themes.map(({ id }) => id);
    for (const { file, data } of [...kb.byKind.measure, ...kb.byKind.indicator]) {
      for (const [index, theme] of data.themes.entries()) {
        if (known.includes(theme)) continue;
        const guess = nearest(theme, known);
        yield fieldFault(file, ['themes', index], {
          expected: `one of ${known.join(', ')}`,
          got: theme,
          fix: guess ? `Did you mean "${guess}"?` : 'Use a theme of site.yaml.',
        });
      }
    }
  },
};
