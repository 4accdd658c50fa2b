/**
 * What stands below the form of a row, as lists of entries (`.section-entry`). All entries are one stop for the keyboard, however many there are: Tab comes
 * to the one that was looked at last and to what can be done to it, and goes on behind them all; the arrows, Home and End go from one to the next. What
 * somebody fills in within an entry (`.section-form`) is left as it is.
 */
class RowSections extends HTMLElement {
  private readonly watch = new MutationObserver(() => this.stopAt(this.current()));

  connectedCallback(): void {
    this.addEventListener('focusin', this.onFocus);
    this.addEventListener('keydown', this.onKey);
    this.watch.observe(this, { childList: true, subtree: true });
    this.stopAt(this.current());
  }

  disconnectedCallback(): void {
    this.watch.disconnect();
    this.removeEventListener('focusin', this.onFocus);
    this.removeEventListener('keydown', this.onKey);
  }

  private get entries(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.section-entry')];
  }

  private current(): HTMLElement | undefined {
    const entries = this.entries;
    return entries.find((entry) => entry.tabIndex === 0 && entry.hasAttribute('tabindex')) ?? entries[0];
  }

  private stopAt(current: HTMLElement | undefined): void {
    for (const entry of this.entries) {
      const tabIndex = entry === current ? 0 : -1;
      entry.tabIndex = tabIndex;
      entry.querySelectorAll<HTMLElement>('a[href], button').forEach((control) => {
        if (!control.closest('.section-form')) control.tabIndex = tabIndex;
      });
    }
  }

  private readonly onFocus = (event: FocusEvent) => {
    const entry = (event.target as Element).closest<HTMLElement>('.section-entry');
    if (entry) this.stopAt(entry);
  };

  private readonly onKey = (event: KeyboardEvent) => {
    const entries = this.entries;
    const at = entries.indexOf(event.target as HTMLElement);
    const to: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 };
    if (at < 0 || !(event.key in to)) return;
    event.preventDefault();
    entries[Math.min(Math.max(to[event.key], 0), entries.length - 1)].focus();
  };
}

customElements.define('jalon-row-sections', RowSections);
