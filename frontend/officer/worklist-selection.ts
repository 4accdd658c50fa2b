import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** Which rows are selected, and the boxes to select them with. Rows go by their numbers. */
export class RowSelection {
  private selected: ReadonlySet<string> = new Set();
  private readonly host: ReactiveControllerHost;
  private readonly changed: (numbers: string[]) => void;

  /** @param changed hears of every selection that was made here */
  constructor(host: ReactiveControllerHost, changed: (numbers: string[]) => void) {
    this.host = host;
    this.changed = changed;
  }

  get isEmpty(): boolean {
    return this.selected.size === 0;
  }

  has(number: string): boolean {
    return this.selected.has(number);
  }

  select(numbers: string[]): void {
    this.selected = new Set(numbers);
    this.host.requestUpdate();
    this.changed(numbers);
  }

  /** Selects nothing, for somebody who knows it already. */
  clear(): void {
    this.selected = new Set();
    this.host.requestUpdate();
  }

  /** Selects these as well, or no longer. */
  choose(numbers: string[], on: boolean): void {
    const next = new Set(this.selected);
    numbers.forEach((number) => (on ? next.add(number) : next.delete(number)));
    this.select([...next]);
  }

  /** Drops rows that are not listed any more. */
  keep(isListed: (number: string) => boolean): void {
    const kept = [...this.selected].filter(isListed);
    if (kept.length !== this.selected.size) this.select(kept);
  }

  /** The box of one row, which is reached with the row's keys. */
  boxOfRow(number: string, label: string): TemplateResult {
    return this.box([number], label, -1);
  }

  /** A box for several rows; it may be half on. */
  boxOfRows(numbers: string[], label: string): TemplateResult {
    return this.box(numbers, label, 0);
  }

  private box(numbers: string[], label: string, tabindex: number): TemplateResult {
    const on = numbers.filter((number) => this.has(number)).length;
    return html`<input
      type="checkbox"
      class="select"
      aria-label=${label}
      tabindex=${tabindex}
      .checked=${on > 0 && on === numbers.length}
      .indeterminate=${on > 0 && on < numbers.length}
      @change=${(event: Event) => this.choose(numbers, (event.target as HTMLInputElement).checked)}
    />`;
  }
}
