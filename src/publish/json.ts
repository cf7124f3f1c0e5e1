/** JSON as the site publishes it: one space of indent, a line feed at the end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
