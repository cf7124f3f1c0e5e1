import { applyChoices, storageKey } from './reader-choices.ts';

/**
 * `<reader-settings>` around a `<details>` with radio buttons, named theme, contrast and textSize.
 * A choice is stored and applied at once; the empty value leaves it to the system. The panel closes
 * with Escape, by a click elsewhere, and when the focus leaves it.
 */
class ReaderSettings extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    if (!details) return;
    details.addEventListener('toggle', () => this.showChoices());
    this.addEventListener('change', () => this.store());
    this.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !details.open) return;
      details.open = false;
      details.querySelector('summary')?.focus();
    });
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !this.contains(relatedTarget)) details.open = false;
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !this.contains(target)) details.open = false;
    });
  }

  private get radios(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  }

  private showChoices(): void {
    const { dataset } = document.documentElement;
    for (const radio of this.radios) radio.checked = radio.value === (dataset[radio.name] ?? '');
  }

  private store(): void {
    const choices: Record<string, string> = {};
    const { dataset } = document.documentElement;
    for (const { name, value, checked } of this.radios) {
      if (!checked) continue;
      if (value) choices[name] = dataset[name] = value;
      else delete dataset[name];
    }
    try {
      localStorage.setItem(storageKey, JSON.stringify(choices));
    } catch {
      // Without storage the choice holds for this page.
    }
  }
}

// A host that rewrites pages breaks the hash of the script before the first paint: here it counts too.
document.documentElement.dataset.script ??= '';
applyChoices();
addEventListener('pageshow', () => applyChoices());
addEventListener('storage', () => applyChoices());
customElements.define('reader-settings', ReaderSettings);
