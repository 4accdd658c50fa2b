import { html, nothing, type TemplateResult } from 'lit';
import { say } from './matrix-model';
import type { View } from './matrix-rows';

/** As wide as a hint may become. */
const HINT_WIDTH = 230;
const GAP = 6;

/** Marks the column of the cell that has the keyboard or the mouse. */
export function columnBand({ positions, window }: View): TemplateResult | typeof nothing {
  const { hint } = positions;
  return hint && hint.column > 0
    ? html`<div class="column-band" style="left: ${window.leftOf(hint.column)}px"></div>`
    : nothing;
}

/** The word of the cell that has the keyboard or the mouse. Assistive technology has it as the cell's own name. */
export function hintBox({ model, positions, window }: View): TemplateResult | typeof nothing {
  const { hint } = positions;
  if (!hint || hint.column === 0 || hint.row < 0) return nothing;
  const row = model.rows[hint.row];
  const at = positions.shown.indexOf(hint.row);
  if (row?.kind !== 'indicator' || at < 0) return nothing;
  const left = window.leftOf(hint.column);
  const right = left + window.cellWidth;
  const room = window.left + (window.scroller?.clientWidth ?? 0) - right;
  const beside = room > HINT_WIDTH ? `left: ${right + GAP}px` : `left: ${left - GAP}px; translate: -100% 0`;
  return html`<div class="hint" aria-hidden="true" style="top: ${at * window.rowHeight}px; ${beside}">
    <b>${row.number || row.code} · ${model.periods[hint.column - 1].label}</b><br />${say(model, row, hint.column)}
  </div>`;
}
