/**
 * An element with a form of selects whose choice is kept in the query of the address: a choice is an
 * entry of the history, so that the back button undoes it, and a link can make one. Values that no
 * option has count as none. `[data-count]` is a live region; its attribute is its sentence.
 */
export abstract class QueryChoice extends HTMLElement {
  connectedCallback(): void {
    this.restore();
    this.addEventListener('change', () => this.choose());
    this.addEventListener('submit', (event) => event.preventDefault());
    addEventListener('popstate', () => this.restore());
  }

  /** Makes the rest of the element follow the selects. */
  protected abstract show(): void;

  protected get selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  protected all(selector: string): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(selector)];
  }

  protected choose(): void {
    const query = new URLSearchParams(location.search);
    for (const { name, value } of this.selects) {
      if (value) query.set(name, value);
      else query.delete(name);
    }
    const search = query.toString();
    history.pushState(null, '', search ? `?${search}` : location.pathname);
    this.restore();
  }

  /** Says how many are left, in the words of `[data-count]` or others, `{name}` for each of them. */
  protected tell(parts: Readonly<Record<string, number | string>>, sentence?: string): void {
    const [count] = this.all('[data-count]');
    let text = sentence ?? count?.dataset['count'];
    for (const [name, part] of Object.entries(parts)) {
      text = text?.replace(`{${name}}`, () => String(part));
    }
    if (count && text !== undefined && count.textContent !== text) count.textContent = text;
  }

  private restore(): void {
    const query = new URLSearchParams(location.search);
    for (const select of this.selects) {
      select.value = query.get(select.name) ?? '';
      if (select.selectedIndex < 0) select.selectedIndex = 0;
    }
    this.show();
  }
}
