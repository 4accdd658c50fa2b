import { html, nothing, type TemplateResult } from 'lit';
import type { Model } from './worklist-model';

/** What stands above the rows: the box that selects all of them, and the keys they answer. */
export function tools(drawn: {
  model: Model;
  all: TemplateResult;
  keysShown: boolean;
  toggleKeys: () => void;
}): TemplateResult {
  const { model, all, keysShown, toggleKeys } = drawn;
  return html`
    <div class="worklist-tools">
      <label class="select-all">${all} ${model.selectAll}</label>
      <button type="button" class="plain" aria-expanded=${keysShown} @click=${toggleKeys}>
        ${model.keysTitle} <kbd>?</kbd>
      </button>
    </div>
    ${keysShown
      ? html`<dl class="keys">
          ${model.keys.map(
            (key) => html`<div>
              <dt>${key.keys.map((name) => html`<kbd>${name}</kbd> `)}</dt>
              <dd>${key.does}</dd>
            </div>`,
          )}
        </dl>`
      : nothing}
  `;
}
