import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** Which rows are selected, and the boxes to select them with. Rows go by their codes. */
export class RowSelection {
  private selected: ReadonlySet<string> = new Set();
  private readonly host: ReactiveControllerHost;
  private readonly changed: (codes: string[]) => void;

  /** @param changed hears of every selection that was made here */
  constructor(host: ReactiveControllerHost, changed: (codes: string[]) => void) {
    this.host = host;
    this.changed = changed;
  }

  get isEmpty(): boolean {
    return this.selected.size === 0;
  }

  has(code: string): boolean {
    return this.selected.has(code);
  }

  select(codes: string[]): void {
    this.selected = new Set(codes);
    this.host.requestUpdate();
    this.changed(codes);
  }

  /** Selects nothing, for somebody who knows it already. */
  clear(): void {
    this.selected = new Set();
    this.host.requestUpdate();
  }

  /** Selects these as well, or no longer. */
  choose(codes: string[], on: boolean): void {
    const next = new Set(this.selected);
    codes.forEach((code) => (on ? next.add(code) : next.delete(code)));
    this.select([...next]);
  }

  /** Drops rows that are not listed any more. */
  keep(isListed: (code: string) => boolean): void {
    const kept = [...this.selected].filter(isListed);
    if (kept.length !== this.selected.size) this.select(kept);
  }

  /** The box of one row, which is reached with the row's keys. */
  boxOfRow(code: string, label: string): TemplateResult {
    return this.box([code], label, -1);
  }

  /** A box for several rows; it may be half on. */
  boxOfRows(codes: string[], label: string): TemplateResult {
    return this.box(codes, label, 0);
  }

  private box(codes: string[], label: string, tabindex: number): TemplateResult {
    const on = codes.filter((code) => this.has(code)).length;
    return html`<input
      type="checkbox"
      class="select"
      aria-label=${label}
      tabindex=${tabindex}
      .checked=${on > 0 && on === codes.length}
      .indeterminate=${on > 0 && on < codes.length}
      @change=${(event: Event) => this.choose(codes, (event.target as HTMLInputElement).checked)}
    />`;
  }
}
