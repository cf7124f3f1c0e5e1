/** A Markdown table; numbers stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, at) => (at === 0 ? '---' : '--:'))),
    ...rows.map(line),
  ].join('\n');
}

export const seconds = (value: number): string => value.toFixed(value < 9.95 ? 1 : 0);
export const gigabytes = (bytes: number): string => (bytes / 2 ** 30).toFixed(2);
export const megabytes = (bytes: number): string =>
  (bytes / 2 ** 20).toFixed(bytes < 2 ** 24 ? 1 : 0);
export const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);
