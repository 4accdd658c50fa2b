import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type Band, type Block, type Model, codesOf, type Row } from './worklist-model';
import type { RowSelection } from './worklist-selection';
import { headed, lines, marks, numbered, numberLink, symbol } from '../shared/row-parts';
import type { TypedHere } from '../shared/typed-here';

/** The list as it is at the moment. Rows go by their codes. */
export interface View {
  model: Model;
  selection: RowSelection;
  typed: TypedHere;
  opened: string;
  tabStop: string;
  isDrawn(row: Row | undefined): boolean;
}

/** The rows of 'My quarter' under their pillars and objectives, each with a box that selects all that is under it. */
export function bands(view: View): unknown {
  return repeat(
    view.model.bands.filter((band) => view.isDrawn(band.blocks[0]?.rows[0])),
    (band) => band.title + band.number,
    (band) => pillar(band, view),
  );
}

function pillar(band: Band, view: View): TemplateResult {
  const rows = band.blocks.flatMap((block) => block.rows);
  return html`<tbody>
    ${band.title || band.number
      ? html`<tr class="pillar">
          <th colspan="4" scope="rowgroup">
            ${view.selection.boxOfRows(codesOf(rows), band.select)}
            <span lang=${view.model.textLanguage}>${headed(band.number, band.title)}</span>
          </th>
        </tr>`
      : nothing}
    ${repeat(
      band.blocks.filter((block) => view.isDrawn(block.rows[0])),
      (block) => codesOf(block.rows).join(),
      (block) => objective(block, view),
    )}
  </tbody>`;
}

function objective(block: Block, view: View): TemplateResult {
  return html`
    ${block.text || block.number
      ? html`<tr class="objective">
          <th colspan="4" scope="rowgroup">
            ${view.selection.boxOfRows(codesOf(block.rows), block.select)}
            <span lang=${view.model.textLanguage}>${numbered(block.number, block.text)}</span>
          </th>
        </tr>`
      : nothing}
    ${repeat(
      block.rows.filter((row) => view.isDrawn(row)),
      (row) => row.said.code,
      (row) => indicator(row, view),
    )}
  `;
}

function indicator(row: Row, { model, selection, typed, opened, tabStop }: View): TemplateResult {
  const { said } = row;
  const { code, number } = said;
  const { textLanguage } = model;
  // That it is carried forward is what its stage says.
  const statusMarks = said.statusMarks.filter((mark) => mark.kind !== 'carried');
  return html`<tr
    class="row stage-${row.state} ${code === opened ? 'selected' : ''} ${selection.has(code) ? 'chosen' : ''}"
    data-row=${code}
  >
    <td class="indicator">
      ${selection.boxOfRow(code, row.select)}
      ${numberLink(
        { code, number, href: row.href, open: `${said.open}: ${row.stage}` },
        { isOpen: number === opened, tabindex: number === tabStop ? 0 : -1 },
      )}
      <span lang=${textLanguage}>${said.text}</span>
    </td>
    <td class="status">
      ${said.parts.map((part) => html`<div>${symbol(part.status)}</div>`)}
      <span class="deadline" lang=${textLanguage}>${said.deadline}</span>
      <div>${marks([...statusMarks, ...said.deadlineMarks], textLanguage)}</div>
    </td>
    <td class="comments">
      ${said.parts.map((part) => html`<div class="part" lang=${textLanguage}>${lines(part.lines)}</div>`)}
      ${marks(typed.marks(code, said.commentMarks), textLanguage)}
    </td>
    <td class="stage">${stage(row)}</td>
  </tr>`;
}

/** How far the row has come, what came with its return, and whose it is. */
function stage(row: Row): TemplateResult {
  return html`
    <span class="stage-word">${row.stage}</span>
    ${row.by && !row.returned ? html`<span class="quiet by">${row.by}</span>` : nothing}
    ${row.returned
      ? html`<span class="return-note"
          ><span class="quiet">${row.returnedBy}</span> <span class="return-words" dir="auto">${row.returned}</span></span
        >`
      : nothing}
    ${row.officer ? html`<span class="officer">${row.officer}</span>` : nothing}
    ${row.hints.map((hint) => html`<span class="hint-note">${hint}</span>`)}
  `;
}
