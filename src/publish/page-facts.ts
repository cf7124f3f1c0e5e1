import type { BuiltPage } from './built-page.ts';

interface PageFacts {
  /** Ids on the page, with a blank before and after each. */
  ids: string;
  /** Places in the list of links, each once. */
  links: readonly number[];
}

/** Ids and links of all pages, small enough to be held at once and to be kept for the next build. */
export class SiteFacts {
  /** Every address that a page links to or loads, once. */
  readonly links: string[] = [];
  readonly pages = new Map<string, PageFacts>();
  readonly #numbers = new Map<string, number>();

  add(file: string, { ids, links }: Pick<BuiltPage, 'ids' | 'links'>): void {
    this.pages.set(file, {
      ids: ids.length > 0 ? ownCopy(` ${ids.join(' ')} `) : '',
      links: [...new Set(links)].map((link) => this.#numberOf(link)),
    });
  }

  /** Takes over what is known of a page; throws where nothing is. */
  keep(file: string, known: SiteFacts): void {
    const { ids, links } = known.pages.get(file)!;
    this.pages.set(file, { ids, links: links.map((place) => this.#numberOf(known.links[place]!)) });
  }

  hasId(file: string, id: string): boolean {
    return this.pages.get(file)?.ids.includes(` ${id} `) ?? false;
  }

  #numberOf(link: string): number {
    const known = this.#numbers.get(link);
    if (known !== undefined) return known;
    const own = ownCopy(link);
    const number = this.links.push(own) - 1;
    this.#numbers.set(own, number);
    return number;
  }

  /** As lines of text: the links, then each page. No path, id or number has a tab in it. */
  *lines(): Generator<string> {
    yield `${JSON.stringify(this.links)}\n`;
    for (const [file, { ids, links }] of this.pages) yield `${file}\t${ids}\t${links.join(' ')}\n`;
  }

  static parse(text: string): SiteFacts {
    const facts = new SiteFacts();
    const [links = '[]', ...pages] = text.split('\n');
    for (const link of JSON.parse(links) as string[]) facts.#numberOf(link);
    for (const line of pages) {
      const [file = '', ids = '', numbers = ''] = line.split('\t');
      const places = numbers === '' ? [] : numbers.split(' ').map(Number);
      if (file !== '') facts.pages.set(file, { ids, links: places });
    }
    return facts;
  }
}

/** A part of a text keeps the whole of it in memory: a copy does not. */
const ownCopy = (text: string): string => Buffer.from(text).toString();
