import { Decimal } from '../domain/decimal.ts';
import { units } from '../domain/unit.ts';
import type { Caveat, Verdict } from '../domain/verdict.ts';
import { quantityText } from './format.ts';
import { zh } from './zh.ts';

/** Why there is no verdict, or what weakens it, in one phrase; empty when nothing has to be said. */
export function progressReason(verdict: Verdict): string {
  if (verdict.missing) return zh.missingInputs[verdict.missing];
  return caveatsText(verdict.caveats);
}

/** What weakens a verdict: `报告值暂定，目标值由残损文字重建`. */
export const caveatsText = (caveats: readonly Caveat[]): string =>
  [
    ...new Set(caveats.map(({ input, reason }) => `${zh.inputNames[input]}${zh.caveats[reason]}`)),
  ].join('，');

/** The arithmetic of a verdict, line by line, with the numbers that went in. */
export function progressSteps(verdict: Verdict): string[] {
  const { inputs, baseline, actual, targets, p, e, q, compound } = verdict;
  const unit = inputs.unit === undefined ? '' : (units.get(inputs.unit)?.label ?? '');
  const steps: string[] = [];
  if (inputs.y0 !== undefined) {
    const year = inputs.t0 === undefined ? '' : `（${inputs.t0}年）`;
    const origin = baseline ? '' : zh.countedFromZero;
    steps.push(`基期值 y₀ = ${inputs.y0}${unit}${year}${origin}`);
  }
  if (inputs.y !== undefined) steps.push(`报告值 y = ${inputs.y}${unit}（${inputs.t}年）`);
  if (targets.length > 0) {
    const stated = targets.map(({ observation }) => quantityText(observation)).join('、');
    const computed =
      inputs.yT !== undefined && targets.length === 1 && targets[0]!.value !== inputs.yT
        ? `，换算为 ${rounded(inputs.yT)}${unit}`
        : '';
    steps.push(`目标值 yT = ${stated}（${inputs.T}年）${computed}`);
  }
  if (p) steps.push(`${zh.shareOfWay} p = (y − y₀) ÷ (yT − y₀) = ${p.shown}`);
  if (e) steps.push(`${zh.shareOfTime} e = (t − t₀) ÷ (T − t₀) = ${e.shown}`);
  if (q) steps.push(`${zh.pace} q = p ÷ e = ${q.shown}`);
  if (compound?.differs) steps.push(zh.compoundDiffers(zh.statusWords[compound.status].word));
  if (!q && actual) steps.push(zh.byValueAlone);
  return steps;
}

/** A computed value for display, at most two places. */
export const rounded = (value: string): string => new Decimal(value).round(2).toFixed();
