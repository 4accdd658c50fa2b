import { html, nothing, type TemplateResult } from 'lit';
import { canFold, type Folds, isOpen } from './matrix-folds';
import { type Model, type Row, say, cellMarks } from './matrix-model';
import type { GridPositions } from './matrix-positions';
import type { GridWindow } from './matrix-window';
import type { RowWords } from './matrix-words';

/** The grid as it is at the moment. */
export interface View {
  model: Model;
  folds: Folds;
  positions: GridPositions;
  window: GridWindow;
  words: RowWords;
  /** The cell that is open beside the grid, such as 4.2.1@2017-Q3. */
  selected: string;
}

/** Two short lines of what is printed for a period: '17' and 'Q3', 'FY22' and '23'. */
function shortLabel(label: string): [string, string] {
  const [, year, part] = /^([^-/\s]*)[-/\s]*(.*)$/.exec(label) ?? ['', label, ''];
  return [year.replace(/\d\d(?=\d\d$)/, ''), part];
}

/** The periods, and above the indicators what they are. */
export function headRow({ model, positions, window }: View, columns: number[]): TemplateResult {
  return html`<div role="row" aria-rowindex="1" class="matrix-row">
    <div class="name" role="columnheader" aria-colindex="1" data-row="-1" data-column="0" tabindex=${positions.tabindex(-1, 0)}>
      ${model.labels.indicator}
    </div>
    ${columns.map((column) => {
      const period = model.periods[column - 1];
      const [year, part] = shortLabel(period.label);
      return html`<div
        class="period ${positions.hint?.column === column ? 'pointed-at' : ''}"
        role="columnheader"
        aria-colindex=${column + 1}
        aria-label="${period.label}, ${period.state}"
        title="${period.label}, ${period.state}"
        data-row="-1"
        data-column=${column}
        tabindex=${positions.tabindex(-1, column)}
        style="left: ${window.leftOf(column)}px"
      >
        <span>${year}</span><span>${part}</span>
      </div>`;
    })}
  </div>`;
}

/** All that a row shows: while it stays the same, scrolling does not look at its cells again. */
export function seenIn({ model, folds, positions, window, words, selected }: View, at: number, columns: number[]): unknown[] {
  const index = positions.shown[at];
  return [
    model,
    index,
    at,
    columns.join(),
    words.of(index),
    index === positions.active.row ? positions.active.column : -1,
    index === positions.hint?.row,
    selected,
    isOpen(model.rows[index], folds),
    window.rowHeight,
    window.nameWidth,
  ];
}

/** The row at that place among those shown. */
export function gridRow(view: View, at: number, columns: number[]): TemplateResult {
  const { model, positions, window } = view;
  const index = positions.shown[at];
  const row = model.rows[index];
  const texts = row.kind === 'indicator' ? [] : row.cells.split(' ');
  return html`<div
    class="matrix-row kind-${row.kind} ${index === positions.hint?.row ? 'pointed-at' : ''}"
    role="row"
    aria-rowindex=${at + 2}
    style="top: ${at * window.rowHeight}px"
  >
    ${name(view, row, index)}
    ${columns.map((column) =>
      row.kind === 'indicator' ? status(view, row, index, column) : count(view, row, index, column, texts[column - 1] ?? ''),
    )}
  </div>`;
}

function name({ model, folds, positions, words }: View, row: Row, index: number): TemplateResult {
  const text = row.label || words.of(index);
  const isFoldable = canFold(row);
  return html`<div
    class="name"
    role="rowheader"
    aria-colindex="1"
    aria-expanded=${isFoldable ? String(isOpen(row, folds)) : nothing}
    data-row=${index}
    data-column="0"
    tabindex=${positions.tabindex(index, 0)}
    title=${text}
  >
    ${isFoldable ? html`<span class="fold ${isOpen(row, folds) ? 'open' : ''}" aria-hidden="true"></span>` : nothing}
    <span class="words"
      >${row.label ? nothing : html`<span class="number">${row.number}</span> `}<span
        lang=${row.label ? nothing : model.textLanguage}
        dir="auto"
        >${text}</span
      ></span
    >
  </div>`;
}

/** A count of the indicators below a pillar or an objective. */
function count({ positions, window }: View, row: Row, index: number, column: number, text: string): TemplateResult {
  return html`<div
    class="cell ${row.kind === 'count' && text === '0' ? 'zero' : ''}"
    role="gridcell"
    aria-colindex=${column + 1}
    data-row=${index}
    data-column=${column}
    tabindex=${positions.tabindex(index, column)}
    style="left: ${window.leftOf(column)}px"
  >
    ${text}
  </div>`;
}

/** What a period says of an indicator. */
function status({ model, positions, window, selected }: View, row: Row, index: number, column: number): TemplateResult {
  const period = model.periods[column - 1];
  const isSelected = selected === `${row.code}@${period.code}`;
  return html`<div
    class="cell status ${isSelected ? 'selected' : ''}"
    role="gridcell"
    aria-colindex=${column + 1}
    aria-label="${row.number || row.code}, ${period.label}: ${say(model, row, column)}"
    aria-selected=${isSelected ? 'true' : nothing}
    data-row=${index}
    data-column=${column}
    tabindex=${positions.tabindex(index, column)}
    style="left: ${window.leftOf(column)}px"
  >
    ${cellMarks(model, row, column)}
  </div>`;
}
