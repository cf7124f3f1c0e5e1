import { zh } from './zh.ts';

interface MarkWords {
  word: string;
  /** One sentence for a card, a tooltip, and the page on method. */
  meaning: string;
}

/** Small marks beside a number or a relation, and what they mean. */
export const marks = {
  reading: { word: zh.reading, meaning: zh.readingLong },
  inferred: {
    word: zh.inferred,
    meaning: '原文没有写明这个期间，由上下文推定，理由写在注里。',
  },
  claim: { word: zh.claim, meaning: zh.figurePage.claimNote },
  disputed: {
    word: zh.statuses.disputed,
    meaning: '来源之间或同一来源之内写法不一，各处都照原文收录，不作取舍。',
  },
  reconstructed: {
    word: zh.statuses.reconstructed,
    meaning: '来源的文字残损，数值由残存的文字重建，依据写在注里。',
  },
  provisional: { word: zh.statuses.provisional, meaning: '来源说明是暂定数，以后可能修订。' },
  binding: { word: zh.bindings.binding, meaning: '规划标为约束性：政府承诺必须完成的指标。' },
  expected: {
    word: zh.bindings.expected,
    meaning: '规划标为预期性：期望达到、主要靠市场主体自主行为实现的指标。',
  },
} as const satisfies Record<string, MarkWords>;

export type MarkId = keyof typeof marks;

/** Where each mark is explained on the page on method. */
export const markAnchor = (mark: MarkId): string => `mark-${mark}`;
