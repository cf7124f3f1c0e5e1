const han = '\\p{Script=Han}';

/** Slips that a Chinese reader sees at once, or that break links. */
const slips: readonly { pattern: RegExp; expected: string; fix: string }[] = [
  {
    pattern: /\*\*/gu,
    expected: 'bold text that Markdown recognises, or plain text',
    fix: 'Put the ** so that no punctuation touches them inside, or leave them out.',
  },
  {
    pattern: /https?:\/\/|www\./gu,
    expected: 'a link with words',
    fix: 'Write [words](https://…) in a body; addresses in fields belong in url.',
  },
  {
    pattern: new RegExp(`(?<=[${han}”》）])[,;:!?](?=[${han}“《（]|$)`, 'gmu'),
    expected: 'full-width punctuation （，；：！？） between Chinese characters',
    fix: 'Type the full-width mark.',
  },
  {
    pattern: new RegExp(`\\((?=${han})|(?<=${han})\\)`, 'gu'),
    expected: 'full-width brackets （ ） around Chinese text',
    fix: 'Type （ and ）.',
  },
  {
    pattern: new RegExp(`(?<=${han})\\.(?=${han}|$)`, 'gmu'),
    expected: '。 at the end of a Chinese sentence',
    fix: 'Type 。',
  },
  {
    pattern: new RegExp(`(?<=${han})\\.{3}|\\.{3}(?=${han})`, 'gu'),
    expected: 'the Chinese ellipsis ……',
    fix: 'Type ……',
  },
  {
    pattern: new RegExp(`(?<=${han}) +(?=[${han}0-9A-Za-z])|(?<=[0-9A-Za-z]) +(?=${han})`, 'gu'),
    expected: 'no space between Chinese characters and digits or letters',
    fix: 'Remove the space: the page sets the gap itself, and search and quotations need the text as it is.',
  },
  {
    pattern: /(?<=[，。；：、！？（）“”《》]) +(?=\S)|(?<=\S) +(?=[，。；：、！？（）“”《》])/gu,
    expected: 'no space beside a full-width mark',
    fix: 'Remove the space.',
  },
  {
    pattern: /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu,
    expected: 'plain spaces only',
    fix: 'Remove the special space.',
  },
  {
    pattern: new RegExp(`["'](?=${han})|(?<=${han})["']`, 'gu'),
    expected: 'Chinese quotation marks “ ”',
    fix: 'Type “ and ”.',
  },
  {
    pattern: /。。|，，|、、|；；|，。|。，|、。/gu,
    expected: 'one punctuation mark',
    fix: 'Remove the doubled mark.',
  },
];

/** Every character that a slip can begin with; most texts hold none of them in such a place. */
const suspects = /[*,;:!?().'"\u00a0\u2000-\u200a\u202f\u205f\u3000 ]|[，。、；]{2}/u;

export interface Slip {
  /** Offset in the text. */
  index: number;
  expected: string;
  got: string;
  fix: string;
}

/** The slips in a text, at most three of a kind. */
export function slipsIn(text: string): Slip[] {
  if (!suspects.test(text)) return [];
  return slips.flatMap(({ pattern, expected, fix }) =>
    [...text.matchAll(pattern)].slice(0, 3).map(({ index, 0: match }) => {
      const from = Math.max(0, index - 8);
      const to = index + match.length + 8;
      const got = `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
      return { index, expected, got: got.replaceAll('\n', ' '), fix };
    }),
  );
}
