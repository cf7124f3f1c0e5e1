import { fieldName } from '../../domain/finding.ts';
import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import { kinds, type Kind } from '../../domain/kind.ts';
import type { Edge, EdgeType } from '../../graph/edge.ts';
import type { Fault, Rule, RuleContext } from '../rule.ts';
import { Suggester } from '../suggester.ts';
import type { Unread } from '../unread.ts';

const areas: readonly Kind[] = ['county', 'region'];

/** What kind of entry a relation may point to; any kind where a type is missing. */
const targets: Partial<Record<EdgeType, readonly Kind[]>> = {
  implements: ['plan'],
  succeeds: ['plan'],
  contains: ['measure'],
  'carries-out': ['measure'],
  serves: ['indicator'],
  related: ['measure'],
  'uses-term': ['term'],
  'applies-in': areas,
  'issued-for': areas,
  'stated-in': ['source'],
  'part-of': ['region'],
  'member-of': ['region'],
  'was-part-of': ['region'],
  'was-member-of': ['region'],
  'coded-in': ['source'],
  observes: areas,
  'states-figure': ['measure'],
  'look-alike': ['indicator'],
  'reports-on': ['measure'],
  'see-also': ['term'],
};

export const danglingReference: Rule = {
  id: 'dangling-reference',
  severity: 'error',
  title: '引用的条目不存在',
  why: '断掉的引用会变成死链，关系图也会悄悄缺一块。',
  mend: '改成已有的 id（提示里给出最接近的），或先写被引用的条目。',
  example: 'plan: east-14fpy',
  *run({ kb, graph, unread }) {
    const blame = new Blame(kb, unread);
    for (const edge of graph.edges) {
      const { file } = kb.entries.get(edge.from)!;
      if (edge.slot?.component === 'Figure') yield* blame.figure(file, placeOf(edge), edge.slot.of);
      else yield* blame.entry(file, placeOf(edge), edge.to, allowedKinds(edge));
      if (edge.slot?.area) yield* blame.entry(file, placeOf(edge), edge.slot.area, areas);
    }
    for (const { file, data } of kb.byKind.measure) {
      yield* blame.entry(file, { path: ['plan'] }, data.plan, ['plan']);
    }
    for (const { file, path, key } of figureReferences(kb))
      yield* blame.figure(file, { path }, key);
  },
};

type At = NonNullable<Fault['place']>;

const placeOf = ({ slot, path }: Edge): At =>
  slot ? { line: slot.line, column: slot.column } : { path: path ?? [] };

const allowedKinds = ({ slot, type }: Edge): readonly Kind[] =>
  slot?.component === 'Chart' ? ['indicator'] : (targets[type] ?? kinds);

/** Fields that name figures as entry.figure. */
function* figureReferences(
  kb: KnowledgeBase,
): Iterable<{ file: string; path: (string | number)[]; key: string }> {
  for (const figure of kb.figures.values()) {
    const { file } = kb.entries.get(figure.entry)!;
    for (const [index, key] of figure.contradicts.entries()) {
      yield { file, path: [...figure.path, 'contradicts', index], key };
    }
  }
  for (const { file, data } of kb.byKind.source) {
    for (const [a, activity] of data.activities.entries()) {
      for (const [f, key] of activity.figures.entries()) {
        yield { file, path: ['activities', a, 'figures', f], key };
      }
    }
  }
}

class Blame {
  private readonly kb: KnowledgeBase;
  private readonly unread: Unread;
  private readonly suggesters = new Map<string, Suggester>();

  constructor(kb: RuleContext['kb'], unread: Unread) {
    this.kb = kb;
    this.unread = unread;
  }

  *entry(file: string, place: At, id: string, allowed: readonly Kind[]): Iterable<Fault> {
    const target = this.kb.entries.get(id);
    if (target ? allowed.includes(target.kind) : this.unread.has(id)) return;
    const guess = this.nearest(id, allowed.join(' or '), () =>
      allowed.flatMap((kind) => this.kb.byKind[kind].map((entry) => entry.id)),
    );
    yield {
      file,
      place,
      ...field(place),
      expected:
        allowed.length === kinds.length
          ? 'the id of an entry'
          : `the id of ${allowed.map(a).join(' or ')}`,
      got: target ? `${id}, which is ${a(target.kind)}` : id,
      fix: this.kb.figures.has(id)
        ? `Write <Figure of="${id}"/>.`
        : guess
          ? `Did you mean "${guess}"?`
          : 'Write the missing entry, or correct the id.',
    };
  }

  *figure(file: string, place: At, key: string): Iterable<Fault> {
    if (this.kb.figures.has(key) || this.unread.has(key.replace(/\..*$/, ''))) return;
    const guess = this.nearest(key, 'figure', () => this.kb.figures.keys());
    yield {
      file,
      place,
      ...field(place),
      expected: 'the id of a figure: entry.figure',
      got: key,
      fix: guess ? `Did you mean "${guess}"?` : 'Record the figure first, or correct the id.',
    };
  }

  private nearest(word: string, list: string, known: () => Iterable<string>): string | undefined {
    const suggester = this.suggesters.get(list) ?? new Suggester(known());
    this.suggesters.set(list, suggester);
    return suggester.nearest(word);
  }
}

const a = (kind: Kind): string => (kind === 'indicator' ? 'an indicator' : `a ${kind}`);

const field = (place: At): { field?: string } =>
  'path' in place ? { field: fieldName(place.path) } : {};
