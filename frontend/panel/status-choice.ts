import { html, type TemplateResult } from 'lit';
import { OneOf } from '../shared/one-of';
import { type Symbol, symbol } from '../shared/row-parts';

interface Option extends Symbol {
  value: string;
}

let groups = 0;

/**
 * One level of a status scale, or none of them, as radio buttons that show symbol and word. Property `value` is the level's code, empty
 * for 'not stated'. Made by org.jalon.assessment.ui.panel.fields.StatusChoice.
 */
class StatusChoice extends OneOf<Option> {
  private readonly group = `status-${(groups += 1)}`;

  protected render(): TemplateResult {
    return html`<fieldset class="status-choice" @change=${this.onChange}>
      <legend>${this.label}</legend>
      ${this.options.map(
        (option) =>
          html`<label class="choice"
            ><input
              type="radio"
              name=${this.group}
              .value=${option.value}
              .checked=${option.value === this.value} />${symbol(option)}</label
          >`,
      )}
    </fieldset>`;
  }
}

customElements.define('jalon-status-choice', StatusChoice);
