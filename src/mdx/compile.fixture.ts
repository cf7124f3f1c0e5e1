import { compileBody } from './compile.ts';

/** The HTML of a body, each slot as [component of]. */
export const html = (text: string): string =>
  compileBody(text)
    .body.segments.map((part) =>
      typeof part === 'string' ? part : `[${part.component} ${part.of}]`,
    )
    .join('');

/** The faults of a body, each as "line:column rule: what was found". */
export const faultsOf = (text: string): string[] =>
  compileBody(text).faults.map(
    ({ rule, line, column, got }) => `${line}:${column} ${rule}: ${got}`,
  );
