import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { head } from '../shared/row-parts';
import { saveFile } from '../shared/save-file';

/** The shapes below are made by org.jalon.measure.ui.FigureChart; every word in them is already in the reader's language. */
export interface Point {
  at: string;
  from: string;
  value: number;
  to: number;
  bound: 'exact' | 'lower' | 'upper' | 'about';
  hollow: boolean;
  ahead: boolean;
  inferred: boolean;
  words: string;
  href: string;
}
interface Row {
  id: string;
  value: string;
  when: string;
  basis: string;
  kind: string;
  part: string;
  source: string;
  href: string;
  quotation: string;
  note: string;
  revise: string;
}
export interface Figure {
  title: string;
  note: string;
  unit: string;
  series: { name: string; colour: string; points: Point[] }[];
  marks: { at: string; name: string }[];
  table: { caption: string; columns: string[]; rows: Row[]; more: string; moreLabel: string };
  labels: {
    reported: string;
    comparison: string;
    ahead: string;
    inferred: string;
    lower: string;
    upper: string;
    range: string;
    joined: string;
    saveSvg: string;
    savePng: string;
    failed: string;
  };
  file: string;
  small: boolean;
  span: { from: string; to: string };
  behind: string;
}

/**
 * A measure over time and its table beside it. The table is what assistive technology reads; the picture is hidden from it, and each of its points
 * leads to its line there. The library that draws is loaded when the first chart is on a page.
 */
class FigureChart extends LitElement {
  static properties = { model: { attribute: false }, failed: { state: true } };

  declare model: Figure | undefined;
  declare failed: boolean;
  private stop: (() => void) | undefined;

  constructor() {
    super();
    this.failed = false;
  }

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
    this.stop = undefined;
  }

  protected render(): TemplateResult | typeof nothing {
    const model = this.model;
    if (!model) return nothing;
    const drawn = model.series.length > 0;
    if (model.small) {
      return html`
        ${drawn ? html`<div class="figure-picture" aria-hidden="true"></div>` : nothing}
        ${this.failed ? html`<p class="notice notice-warning" role="status">${model.labels.failed}</p>` : nothing}
        <details class="figure-behind">
          <summary>${model.behind}</summary>
          <div class="figure-table" tabindex="0" role="region" aria-label=${model.table.caption}>${this.table(model)}</div>
          ${model.table.more ? html`<p><a href=${model.table.more}>${model.table.moreLabel}</a></p>` : nothing}
        </details>
      `;
    }
    return html`
      ${drawn ? this.picture(model) : nothing}
      <div class="figure-table" tabindex="0" role="region" aria-label=${model.table.caption}>${this.table(model)}</div>
      ${model.table.more ? html`<p><a href=${model.table.more}>${model.table.moreLabel}</a></p>` : nothing}
    `;
  }

  private picture(model: Figure): TemplateResult {
    const labels = model.labels;
    return html`
      <div class="figure-picture" aria-hidden="true"></div>
      ${this.failed ? html`<p class="notice notice-warning" role="status">${labels.failed}</p>` : nothing}
      <div class="figure-legend">
        <p class="quiet" aria-hidden="true">
          <span>● ${labels.reported}</span> <span>○ ${labels.comparison}</span> <span>◇ ${labels.ahead}</span>
          <span>◌ ${labels.inferred}</span> <span>↑ ${labels.lower}</span> <span>↓ ${labels.upper}</span>
          <span>┃ ${labels.range}</span> <span>— ${labels.joined}</span>
        </p>
        <p class="quiet">${model.note}</p>
        <div class="files">
          <button @click=${() => this.save('svg')}>${labels.saveSvg}</button>
          <button @click=${() => this.save('png')}>${labels.savePng}</button>
        </div>
      </div>
    `;
  }

  private table(model: Figure): TemplateResult {
    const { caption, columns, rows } = model.table;
    return html`<table>
      ${head(caption, columns)}
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr id=${`figure-${row.id}`} tabindex="-1">
              <th scope="row"><b lang="en">${row.value}</b></th>
              <td>${row.when} <span class="quiet">${row.basis}</span></td>
              <td>${row.kind}</td>
              <td lang="en">${row.part}</td>
              <td>
                <a href=${row.href}>${row.source}</a>
                ${row.quotation ? html`<span class="figure-words" lang="en">“${row.quotation}”</span>` : nothing}
                ${row.note ? html`<span class="figure-note quiet">${row.note}</span>` : nothing}
                ${row.revise
                  ? html`<button class="figure-revise" aria-label=${row.revise} @click=${() => this.revise(row.id)}>✎</button>`
                  : nothing}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private revise(id: string): void {
    this.dispatchEvent(new CustomEvent('revise', { detail: { id } }));
  }

  /** To the line of a point, wherever it is. */
  private readonly go = (point: Point): void => {
    if (!point.href.startsWith('#')) {
      location.assign(point.href);
      return;
    }
    const line = document.getElementById(point.href.slice(1));
    line?.scrollIntoView({ block: 'center' });
    line?.focus();
  };

  protected async updated(changed: PropertyValues): Promise<void> {
    if (!changed.has('model') || !this.model) return;
    this.stop?.();
    this.stop = undefined;
    if (location.hash.startsWith('#figure-')) document.getElementById(location.hash.slice(1))?.focus();
    const place = this.querySelector<HTMLElement>('.figure-picture');
    if (!place) return;
    try {
      const { draw } = await import('./figure-drawing');
      if (this.isConnected) this.stop = draw(place, this.model, this.go);
    } catch {
      // Without the drawing the table still says everything.
      this.failed = true;
    }
  }

  private async save(format: 'svg' | 'png'): Promise<void> {
    if (!this.model) return;
    const { picture } = await import('./figure-drawing');
    saveFile(await picture(this.model, format), `${this.model.file}.${format}`);
  }
}

customElements.define('jalon-figure-chart', FigureChart);
