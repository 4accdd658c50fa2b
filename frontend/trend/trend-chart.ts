import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { head } from '../shared/row-parts';
import { saveFile } from '../shared/save-file';
import { GradualList } from '../shared/gradual-list';

/** The shapes below are made by org.jalon.analysis.ui.trend.TrendChart; every word in them is already in the reader's language. */
export interface Chart {
  title: string;
  kind: 'columns' | 'bars' | 'spans';
  note: string;
  categories: string[];
  series: { name: string; colour: string; values: number[] }[];
  spans: { category: string; from: string; to: string }[];
  table: { caption: string; columns: string[]; rows: string[][]; links: string[] };
  labels: { saveSvg: string; savePng: string; axis: string; first: string; now: string; failed: string };
  file: string;
}

/**
 * A chart under a title that says what it shows, its table beside it, and ways to save it as SVG and PNG. The table is what assistive
 * technology reads; the picture is hidden from it. The library that draws is loaded when the first chart is on a page.
 */
class TrendChart extends LitElement {
  static properties = { model: { attribute: false }, failed: { state: true } };

  declare model: Chart | undefined;
  declare failed: boolean;
  private readonly gradual = new GradualList(this, () => this.performUpdate());
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

  protected willUpdate(changed: PropertyValues): void {
    if (changed.has('model') && this.model) this.gradual.begin(this.model.table.rows.length);
  }

  protected render(): TemplateResult | typeof nothing {
    const model = this.model;
    if (!model) return nothing;
    return html`
      <section class="trend">
        <div class="trend-head">
          <h2>${model.title}</h2>
          ${model.categories.length > 0
            ? html`<div class="files">
                <button @click=${() => this.save('svg')} aria-label=${`${model.labels.saveSvg}: ${model.title}`}>
                  ${model.labels.saveSvg}
                </button>
                <button @click=${() => this.save('png')} aria-label=${`${model.labels.savePng}: ${model.title}`}>
                  ${model.labels.savePng}
                </button>
              </div>`
            : nothing}
        </div>
        <p class="quiet">${model.note}</p>
        ${this.failed ? html`<p class="notice notice-warning" role="status">${model.labels.failed}</p>` : nothing}
        <div class="trend-body">
          <div class="trend-picture" aria-hidden="true"></div>
          <div class="trend-table" tabindex="0" role="region" aria-label=${model.table.caption}>${this.table(model)}</div>
        </div>
      </section>
    `;
  }

  private table(model: Chart): TemplateResult {
    const { caption, columns, rows, links } = model.table;
    return html`<table>
      ${head(caption, columns)}
      <tbody>
        ${rows.slice(0, this.gradual.limit).map(
          (row, index) =>
            html`<tr>
              <th scope="row">${links[index] ? html`<a href=${links[index]}>${row[0]}</a>` : row[0]}</th>
              ${row.slice(1).map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  protected async updated(changed: PropertyValues): Promise<void> {
    if (!changed.has('model') || !this.model) return;
    const place = this.querySelector<HTMLElement>('.trend-picture');
    if (!place) return;
    this.stop?.();
    if (this.model.categories.length === 0) {
      place.hidden = true;
      return;
    }
    try {
      const { draw } = await import('./trend-drawing');
      if (this.isConnected) this.stop = draw(place, this.model);
    } catch {
      // Without the drawing the table still says everything.
      this.failed = true;
    }
  }

  private async save(format: 'svg' | 'png'): Promise<void> {
    if (!this.model) return;
    const { picture } = await import('./trend-drawing');
    saveFile(await picture(this.model, format), `${this.model.file}.${format}`);
  }
}

customElements.define('jalon-trend-chart', TrendChart);
