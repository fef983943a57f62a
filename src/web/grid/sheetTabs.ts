/** The tabs under the grid, one a visible sheet. */

export class SheetTabs {
  readonly element = document.createElement('div');

  constructor(
    label: string,
    private readonly panel: string,
    private readonly chosen: (sheet: string) => void,
  ) {
    this.element.className = 'tabs';
    this.element.setAttribute('role', 'tablist');
    this.element.setAttribute('aria-label', label);
    this.element.addEventListener('keydown', (event) => {
      this.key(event);
    });
  }

  show(sheets: readonly string[], active: string): void {
    const tabs = sheets.map((sheet) => {
      const tab = document.createElement('button');
      tab.type = 'button';
      tab.className = 'tab';
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-selected', String(sheet === active));
      tab.setAttribute('aria-controls', this.panel);
      tab.tabIndex = sheet === active ? 0 : -1;
      tab.textContent = sheet;
      tab.addEventListener('click', () => {
        this.chosen(sheet);
      });
      return tab;
    });
    const hadFocus = this.element.contains(document.activeElement);
    this.element.replaceChildren(...tabs);
    const current = tabs[sheets.indexOf(active)];
    current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (hadFocus) current?.focus();
  }

  private key(event: KeyboardEvent): void {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const tabs = [...this.element.querySelectorAll<HTMLElement>('.tab')];
    const at = tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
    const next = tabs[at + by];
    if (by === 0 || !next) return;
    event.preventDefault();
    next.click();
  }
}
