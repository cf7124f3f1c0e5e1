import type { YAMLError } from 'yaml';

interface Words {
  rule: 'yaml-syntax' | 'yaml-alias';
  message: string;
  fix: string;
}

const quotes = 'Put the text between single quotes.';

/** The faults that editors make most, in their words; any other keeps the words of the parser. */
const known: Record<string, (yaml: string, at: number) => Omit<Words, 'rule'>> = {
  BLOCK_AS_IMPLICIT_KEY: () => ({
    message: 'a second colon with a space after it in one line',
    fix: `${quotes} Text that holds ": " needs them.`,
  }),
  BAD_SCALAR_START: (yaml, at) => ({
    message: `text that begins with ${yaml.charAt(at)}`,
    fix: quotes,
  }),
  TAB_AS_INDENT: () => ({
    message: 'a tab at the beginning of a line',
    fix: 'Indent with two spaces for each level.',
  }),
  MULTILINE_IMPLICIT_KEY: () => ({
    message: 'a line that is no "field: value"',
    fix: 'Write a space after the colon; text that runs over several lines goes between quotes.',
  }),
  MULTIPLE_DOCS: () => ({
    message: 'a line of --- or ... inside the fields',
    fix: 'Remove the line; the fields of an entry stand between two lines of ---.',
  }),
  RESOURCE_EXHAUSTION: () => ({
    message: 'lists or fields nested far too deep',
    fix: 'Remove the levels that no field asks for.',
  }),
  TAG_RESOLVE_FAILED: (yaml, at) => ({
    message: `the tag ${yaml.slice(at, at + 40).split(/\s/)[0]}`,
    fix: 'Remove the tag; text that begins with ! goes between quotes.',
  }),
};

/** An error of the YAML parser as a fault: what was found and how to mend it. */
export function yamlErrorFault(error: YAMLError, yaml: string): Words {
  if (error.code === 'BAD_ALIAS') {
    return {
      rule: 'yaml-alias',
      message: 'an anchor or alias without a name',
      fix: 'Text that begins with & or * goes between quotes.',
    };
  }
  const words = known[error.code]?.(yaml, error.pos[0]) ?? unclosed(error.message);
  return {
    rule: 'yaml-syntax',
    message: error.message.split('\n')[0]!.slice(0, 160),
    fix: 'Mend the syntax; text with a colon, or that begins with a special character, goes between quotes.',
    ...words,
  };
}

function unclosed(message: string): Omit<Words, 'rule'> | undefined {
  const bracket = /must .*end with a ([\]}])/.exec(message)?.[1];
  if (bracket) {
    const open = bracket === ']' ? '[' : '{';
    return { message: `${open} without ${bracket}`, fix: `Close it with ${bracket}.` };
  }
  const quote = /Missing closing (['"])/.exec(message)?.[1];
  return quote
    ? { message: `text in ${quote} that does not end`, fix: `Close it with ${quote}.` }
    : undefined;
}
