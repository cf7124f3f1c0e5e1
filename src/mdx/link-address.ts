import type { FaultWords } from './mdx-fault.ts';

/**
 * What is wrong with a link in a body; undefined when it may be published. `words` is its text,
 * undefined where it holds markup.
 */
export function addressFault(
  href: string,
  title: unknown,
  words: string | undefined,
): FaultWords | undefined {
  const url = URL.canParse(href) ? new URL(href) : undefined;
  if (!/^https:\/\/\S+$/.test(href) || url?.protocol !== 'https:') {
    return {
      expected: 'an https address',
      got: shortened(href) || 'no address',
      fix: 'Link to entries with <Ref to="…">, to other sites with an https address.',
    };
  }
  if (url.username !== '' || url.password !== '') {
    return {
      expected: 'an address without a user name',
      got: shortened(href),
      fix: 'Write the address without what stands before the @.',
    };
  }
  if (title !== undefined) {
    return {
      expected: '[words](address)',
      got: 'an address with a title after it',
      fix: 'Remove the title, and write into the text what it says.',
    };
  }
  if (words?.trim() === '' || /^https?:\/\//.test(words?.trim() ?? '')) {
    return {
      expected: 'a link with words',
      got: shortened(words?.trim() || href),
      fix: 'Write [words](address): bare addresses swallow the Chinese text after them.',
    };
  }
  return undefined;
}

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 77)}…` : text);
