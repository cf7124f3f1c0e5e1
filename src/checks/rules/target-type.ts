import type { EntryOf } from '../../domain/knowledge-base.ts';
import type { Observation } from '../../domain/figure.ts';
import { fieldFault } from '../field-fault.ts';
import type { Fault, Rule } from '../rule.ts';

export const targetType: Rule = {
  id: 'target-type',
  severity: 'error',
  title: '目标与目标类型不符',
  why: '进度按目标类型计算：区间要有两端，翻番以“倍”计，“保持在……以上”不会写成“低于”。',
  mend: '改正 targetType、comparator 或 unit，或补上区间的另一端。',
  example: 'targetType: floor，comparator: <=',
  *run({ kb }) {
    for (const { file, data } of kb.byKind.indicator) {
      for (const [index, target] of data.observations.entries()) {
        if (target.kind === 'target') yield* misfits(file, index, target, data);
      }
    }
  },
};

function* misfits(
  file: string,
  index: number,
  target: Observation,
  { targetType: usual, observations }: EntryOf<'indicator'>['data'],
): Iterable<Fault> {
  const type = target.targetType ?? usual;
  const away = { floor: '<', ceiling: '>' }[type as string];
  if (away && target.comparator.startsWith(away)) {
    yield fieldFault(file, ['observations', index, 'comparator'], {
      expected: `${type === 'floor' ? '=, >= or >' : '=, <= or <'}, because the target type is ${type}`,
      got: target.comparator,
      fix: 'Correct the comparator or the target type.',
    });
  }
  if (type === 'multiple' && target.unit !== 'multiple') {
    yield fieldFault(file, ['observations', index, 'unit'], {
      expected: 'multiple, because the target type is multiple',
      got: target.unit,
      fix: 'Write how many times the baseline is promised, or correct the target type.',
    });
  }
  if (type === 'range' && target.comparator === '=') {
    const ends = observations.filter(
      (other) =>
        other.kind === 'target' &&
        (other.targetType ?? usual) === 'range' &&
        ['area', 'period', 'source'].every(
          (field) => other[field as keyof Observation] === target[field as keyof Observation],
        ),
    );
    if (ends.length === 1) {
      yield fieldFault(file, ['observations', index], {
        expected: 'two targets, the lower and the upper end, because the target type is range',
        got: 'one',
        fix: 'Record the other end, or correct the target type.',
      });
    }
  }
}
