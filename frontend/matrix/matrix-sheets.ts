import { html, nothing, type TemplateResult } from 'lit';
import { type Model, cellMarks } from './matrix-model';
import type { RowWords } from './matrix-words';

/** Periods side by side on a sheet of A4, across. */
const ON_A_SHEET = 16;

/** The grid on paper: ordinary tables, as many periods on each as a sheet holds. */
export function sheets(model: Model, shown: number[], words: RowWords): TemplateResult[] {
  const count = Math.max(1, Math.ceil(model.periods.length / ON_A_SHEET));
  return Array.from({ length: count }, (_, sheet) => {
    const from = sheet * ON_A_SHEET + 1;
    const to = Math.min(from + ON_A_SHEET - 1, model.periods.length);
    const columns = Array.from({ length: Math.max(0, to - from + 1) }, (_, column) => from + column);
    return html`<table class="matrix-sheet">
      <thead>
        <tr>
          <th>${model.labels.indicator}</th>
          ${columns.map((column) => html`<th class="period">${model.periods[column - 1].label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${shown.map((index) => sheetRow(model, index, columns, words))}
      </tbody>
    </table>`;
  });
}

function sheetRow(model: Model, index: number, columns: number[], words: RowWords): TemplateResult {
  const row = model.rows[index];
  const texts = row.cells.split(' ');
  return html`<tr class="kind-${row.kind}">
    <th lang=${row.label ? nothing : model.textLanguage}>
      ${row.label ? nothing : html`<span class="number">${row.number}</span>`} ${row.label || words.of(index)}
    </th>
    ${columns.map((column) =>
      row.kind === 'indicator'
        ? html`<td class="status">${cellMarks(model, row, column)}</td>`
        : html`<td>${texts[column - 1]}</td>`,
    )}
  </tr>`;
}
