/** Whether an XML text is well-formed as far as tags, attributes and entities go. */
export function wellFormed(xml: string): boolean {
  const open: string[] = [];
  const rest = xml.replace(/^<\?xml [^?]*\?>\s*/, '');
  const token = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  let at = 0;
  for (const match of rest.matchAll(token)) {
    if (match.index !== at) return false;
    at += match[0].length;
    const [, end, name, attributes = '', empty, text = ''] = match;
    if (/&(?!(?:amp|lt|gt|quot|apos);)/.test(attributes + text)) return false;
    if (!name) continue;
    if (end) {
      if (open.pop() !== name) return false;
    } else if (!empty) open.push(name);
  }
  return at === rest.length && open.length === 0;
}
