import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { difference, type Segment, segments, sources } from '../shared/differences';
import { head, headed, type Mark, marks, numbered, type Symbol, symbol } from '../shared/row-parts';
import { GradualElement } from '../shared/gradual-element';

/** The shapes below are made by org.jalon.analysis.ui.comparison.ComparisonModel; every word in them is already in the reader's language. */
interface Row {
  code: string;
  number: string;
  href: string;
  open: string;
  wording: Segment[];
  changes: Mark[];
  before: Symbol[];
  after: Symbol[];
  deadline: Segment[];
  comments: Segment[][];
  sources: Segment[];
}
interface Block {
  number: string;
  text: string;
  rows: Row[];
}
interface Band {
  number: string;
  title: string;
  blocks: Block[];
}
interface Model {
  caption: string;
  columns: { indicator: string; change: string; status: string; deadline: string; comments: string; sources: string };
  textLanguage: string;
  headingsTitle: string;
  headings: { number: string; words: Segment[] }[];
  bands: Band[];
}

function rowsOf(band: Band): number {
  return band.blocks.reduce((sum, block) => sum + block.rows.length, 0);
}

/** Two periods in one table: old and new words in place, struck and underlined. Drawn into the light DOM as an ordinary table. */
class ComparisonTable extends GradualElement<Model> {
  protected total(model: Model): number {
    return model.bands.reduce((sum, band) => sum + rowsOf(band), 0);
  }

  protected render(): TemplateResult | typeof nothing {
    const model = this.model;
    if (!model) return nothing;
    const { columns } = model;
    return html`
      ${model.headings.length > 0 ? this.headings(model) : nothing}
      ${model.bands.length === 0
        ? nothing
        : html`<table class="row-table comparison">
            ${head(model.caption, [columns.indicator, columns.change, columns.status, columns.deadline, columns.comments])}
            ${this.bands(model)}
          </table>`}
    `;
  }

  private headings(model: Model): TemplateResult {
    return html`<section class="reworded">
      <h2>${model.headingsTitle}</h2>
      ${model.headings.map(
        (heading) =>
          html`<p class="diff-text" lang=${model.textLanguage} dir="auto">
            <span class="number">${heading.number}</span> ${segments(heading.words)}
          </p>`,
      )}
    </section>`;
  }

  /** As far as they are to be drawn by now; one that has not changed is not looked at again. */
  private bands(model: Model): unknown[] {
    let left = this.gradual.limit;
    return model.bands.flatMap((band) => {
      const rows = Math.min(left, rowsOf(band));
      left -= rows;
      return rows > 0 ? [guard([band, rows], () => this.band(band, rows, model))] : [];
    });
  }

  private band(band: Band, most: number, model: Model): TemplateResult {
    let left = most;
    const blocks = band.blocks.flatMap((block) => {
      const rows = block.rows.slice(0, left);
      left -= rows.length;
      return rows.length > 0 ? [this.block(block, rows, model)] : [];
    });
    return html`
      <tbody>
        ${band.title || band.number
          ? html`<tr class="pillar">
              <th colspan="5" scope="rowgroup" lang=${model.textLanguage}>${headed(band.number, band.title)}</th>
            </tr>`
          : nothing}
        ${blocks}
      </tbody>
    `;
  }

  private block(block: Block, rows: Row[], model: Model): TemplateResult {
    return html`
      ${block.text || block.number
        ? html`<tr class="objective">
            <th colspan="5" scope="rowgroup" lang=${model.textLanguage}>${numbered(block.number, block.text)}</th>
          </tr>`
        : nothing}
      ${rows.map((row) => this.row(row, model))}
    `;
  }

  private row(row: Row, model: Model): TemplateResult {
    const { columns, textLanguage } = model;
    return html`
      <tr class="row" data-row=${row.code}>
        <th class="indicator" scope="row">
          <a class="number" href=${row.href} aria-label=${row.open}>${row.number || row.code}</a>
          <span class="diff-text" lang=${textLanguage} dir="auto">${segments(row.wording)}</span>
        </th>
        <td class="change" data-label=${columns.change}>
          ${row.changes.map((mark) => html`${marks([mark], textLanguage)} `)}
        </td>
        <td class="status" data-label=${columns.status}>
          ${row.before.length > 0 ? html`<div class="old">${row.before.map((status) => symbol(status))}</div>` : nothing}
          ${row.before.length > 0 && row.after.length > 0 ? html`<span class="arrow" aria-hidden="true">↓</span>` : nothing}
          <div>${row.after.map((status) => symbol(status))}</div>
        </td>
        <td class="deadline" data-label=${columns.deadline}>${difference(row.deadline, textLanguage)}</td>
        <td class="comments" data-label=${columns.comments}>
          ${row.comments.map((comment) => difference(comment, textLanguage))}
          ${sources(columns.sources, row.sources, textLanguage)}
        </td>
      </tr>
    `;
  }
}

customElements.define('jalon-comparison-table', ComparisonTable);
