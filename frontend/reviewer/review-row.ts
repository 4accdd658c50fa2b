import { html, nothing, type TemplateResult } from 'lit';
import '../shared/local-time.ts';
import { difference, sources } from '../shared/differences';
import type { Acts, Outcome, Labels, Model, Row } from './review-model';
import { type Mark, numberLink, symbol } from '../shared/row-parts';

/** How the row stands in the list at the moment. */
export interface Standing {
  /** Whether it says the same as the period before. */
  isUnchanged: boolean;
  /** Whether the field for the reason is open below it. */
  isReturning: boolean;
  outcome: Outcome | undefined;
  marks: Mark[];
}

/** A row as a reviewer looks at it: what was said before and what is said now, and what to do about it. */
export function reviewRow(row: Row, model: Model, standing: Standing, acts: Acts): TemplateResult {
  const { labels, textLanguage } = model;
  const { outcome } = standing;
  return html`<tr class="row ${outcome?.done ? 'settled' : ''}" data-row=${row.code}>
    <th class="indicator" scope="row">
      ${numberLink(row)}
      <span class="wording" lang=${textLanguage} dir="auto">${row.text}</span>
      <span class="by">${row.by} <jalon-time datetime=${row.at}></jalon-time></span>
    </th>
    <td class="status" data-label=${labels.state}>${step(row, standing.marks, textLanguage)}</td>
    <td class="changed" data-label=${labels.changed}>${changes(row, model, standing.isUnchanged)}</td>
    <td class="acts">
      ${outcome ? html`<p class=${outcome.done ? `outcome ${outcome.state}` : 'outcome refused'}>${outcome.text}</p>` : nothing}
      ${outcome?.done
        ? html`<button type="button" @click=${() => acts.undo(row.code)} aria-label="${labels.undo} ${row.code}">
            ${labels.undo}
          </button>`
        : buttons(row, labels, standing.isReturning, acts)}
    </td>
  </tr>`;
}

/** From which status to which, by when, and what is remarkable about it. */
function step(row: Row, marks: Mark[], textLanguage: string): TemplateResult {
  return html`
    <div class="step">
      ${row.before.map((status) => symbol(status))}
      ${row.before.length > 0 ? html`<span class="arrow" aria-hidden="true">→</span>` : nothing}
      ${row.after.map((status) => symbol(status))}
    </div>
    ${row.deadline.length > 0 ? difference(row.deadline, textLanguage, 'deadline') : nothing}
    ${marks.map((mark) => html`<span class="mark mark-${mark.kind}">${mark.text}</span> `)}
  `;
}

function changes(row: Row, { labels, textLanguage }: Model, isUnchanged: boolean): TemplateResult {
  return html`
    ${isUnchanged ? html`<p class="quiet">${labels.same}</p>` : nothing}
    ${row.comments.map((comment) => difference(comment, textLanguage, isUnchanged ? 'brief' : ''))}
    ${sources(labels.sources, row.sources, textLanguage)}
  `;
}

function buttons(row: Row, labels: Labels, isReturning: boolean, acts: Acts): TemplateResult {
  return html`
    ${row.approvable
      ? html`<button
          type="button"
          class="strong"
          aria-label="${labels.approve} ${row.number || row.code}"
          aria-keyshortcuts="A"
          @click=${() => acts.approve(row.code)}
        >
          ${labels.approve} <kbd data-key="A" aria-hidden="true"></kbd>
        </button>`
      : nothing}
    ${row.returnable
      ? html`<button
          type="button"
          aria-label="${labels.giveBack} ${row.number || row.code}"
          aria-expanded=${isReturning ? 'true' : 'false'}
          aria-keyshortcuts="R"
          @click=${() => acts.giveBack(row.code)}
        >
          ${labels.giveBack} <kbd data-key="R" aria-hidden="true"></kbd>
        </button>`
      : nothing}
    ${row.own ? html`<p class="own">${row.own}</p>` : nothing}
  `;
}
