import { html, LitElement, type TemplateResult } from 'lit';
import { type Symbol, symbol } from '../shared/row-parts';

interface Option extends Symbol {
  value: string;
}

let groups = 0;

/**
 * One level of a status scale, or none of them, as radio buttons that show symbol and word. Property `value` is the level's code, empty
 * for 'not stated'; `value-changed` says that a person chose another. Made by org.jalon.assessment.ui.panel.StatusChoice.
 */
class StatusChoice extends LitElement {
  static properties = { label: {}, options: { attribute: false }, value: {} };

  declare label: string;
  declare options: Option[];
  declare value: string;
  private readonly group = `status-${(groups += 1)}`;

  constructor() {
    super();
    this.label = '';
    this.options = [];
    this.value = '';
  }

  protected createRenderRoot(): HTMLElement {
    return this;
  }

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

  private onChange(event: Event): void {
    this.value = (event.target as HTMLInputElement).value;
    this.dispatchEvent(new CustomEvent('value-changed'));
  }
}

customElements.define('jalon-status-choice', StatusChoice);
