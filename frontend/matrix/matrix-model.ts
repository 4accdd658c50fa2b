import { html, type TemplateResult } from 'lit';
import { type Symbol, sign } from '../shared/row-parts';

/** The shapes below are made by org.jalon.analysis.ui.matrix.MatrixModel; every word in them is already in the reader's language. */
export interface Row {
  kind: 'pillar' | 'objective' | 'indicator' | 'counts' | 'count';
  code: string;
  number: string;
  above: string[];
  label: string;
  cells: string;
}
export interface Model {
  caption: string;
  textLanguage: string;
  labels: { indicator: string; absent: string; done: string; fold: string; unfold: string; marks: string[] };
  periods: { code: string; label: string; state: string; href: string }[];
  codes: Symbol[];
  rows: Row[];
}
/** Where the keyboard is: rows count from -1 (the header), columns from 0 (the indicator). Rows are those of the model. */
export interface Position {
  row: number;
  column: number;
}

const FIRST_CODE = 0x100;
const SIGNS = ['doubtful', 'moved', 'text', 'corrected'];

function codeOf(model: Model, row: Row, column: number): Symbol | undefined {
  return model.codes[row.cells.charCodeAt(2 * (column - 1)) - FIRST_CODE];
}

function bitsOf(row: Row, column: number): number {
  return row.cells.charCodeAt(2 * (column - 1) + 1) - 48;
}

/** A cell of an indicator in words. */
export function say(model: Model, row: Row, column: number): string {
  const bits = bitsOf(row, column);
  const marks = model.labels.marks.filter((_, bit) => bits & (1 << bit));
  return [codeOf(model, row, column)?.label ?? model.labels.absent, ...marks].join('; ');
}

/** A cell of an indicator: its status and its marks. */
export function cellMarks(model: Model, row: Row, column: number): TemplateResult {
  const code = codeOf(model, row, column);
  const bits = bitsOf(row, column);
  const marks = SIGNS.filter((_, bit) => bits & (1 << bit));
  return html`${code ? sign(code) : html`<span class="cell-mark cell-mark-absent"></span>`}${marks.map(
    (mark) => html`<span class="cell-mark cell-mark-${mark}"></span>`,
  )}`;
}

/** How many of the rows are elements, which are those whose words come by need. */
export function elementsOf(model: Model): number {
  const first = model.rows.findIndex((row) => row.kind === 'counts');
  return first < 0 ? model.rows.length : first;
}

/** The cell of that name, such as 4.2.1@2017-Q3. */
export function positionOf(model: Model, name: string): Position | undefined {
  const [code, period] = name.split('@');
  const row = model.rows.findIndex((row) => row.kind === 'indicator' && row.code === code);
  const column = model.periods.findIndex((one) => one.code === period);
  return row < 0 || column < 0 ? undefined : { row, column: column + 1 };
}
