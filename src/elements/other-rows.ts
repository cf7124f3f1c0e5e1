/**
 * The rows of the other pages of a table that is divided into pages, read when a reader filters or
 * sorts: a choice then covers all of them. On `host`, `data-pages` lists the addresses of all pages
 * (empty where they are too many to read), `data-page` is the number of this one.
 */
export class OtherRows {
  /** Whether rows are missing that are on other pages. */
  isPartial: boolean;
  private reading: Promise<void> | undefined;
  private readonly host: HTMLElement;
  private readonly body: HTMLTableSectionElement;

  constructor(host: HTMLElement, body: HTMLTableSectionElement) {
    this.host = host;
    this.body = body;
    this.isPartial = host.dataset['page'] !== undefined;
  }

  get canRead(): boolean {
    return this.isPartial && Boolean(this.host.dataset['pages']);
  }

  get isReading(): boolean {
    return this.reading !== undefined;
  }

  /** Reads them once, into their places; what cannot be read may be tried again. */
  read(): Promise<void> {
    this.reading ??= this.readAll().finally(() => (this.reading = undefined));
    return this.reading;
  }

  private async readAll(): Promise<void> {
    const { pages = '', page } = this.host.dataset;
    const own = [...this.body.rows];
    const before: Node[] = [];
    const after: Node[] = [];
    for (const [index, address] of pages.split(' ').entries()) {
      if (index + 1 === Number(page)) continue;
      const rows = await rowsAt(address, this.body);
      (index + 1 < Number(page) ? before : after).push(...rows);
    }
    own[0]?.before(...before);
    own.at(-1)?.after(...after);
    this.isPartial = false;
    const pager = pagerAfter(this.host);
    if (pager) pager.hidden = true;
  }
}

/** The links to the other pages: of no use where all rows are here. */
function pagerAfter(host: HTMLElement): HTMLElement | undefined {
  let next = (host.closest('.table-scroll') ?? host).nextElementSibling;
  while (next && !next.matches('.pager')) next = next.nextElementSibling;
  return next instanceof HTMLElement ? next : undefined;
}

/** The rows of the table of the same class on another page. */
function rowsAt(address: string, body: HTMLTableSectionElement): Promise<Node[]> {
  const table = `table.${[...(body.parentElement?.classList ?? [])].join('.')} > tbody > tr`;
  return new Promise((resolve, reject) => {
    // Reads a document without making HTML from a string, which the policy of the site forbids.
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.open('GET', address);
    request.onerror = () => reject(new Error(address));
    request.onload = () => {
      const page = request.response as Document | null;
      if (request.status !== 200 || !page) return reject(new Error(address));
      resolve([...page.querySelectorAll(table)].map((row) => document.adoptNode(row)));
    };
    request.send();
  });
}
