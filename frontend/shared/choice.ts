import { html, type TemplateResult } from 'lit';
import { OneOf } from './one-of';

/** A label with the browser's own drop-down. Made by org.jalon.shared.Choice. */
class Choice extends OneOf<{ value: string; label: string }> {
  protected render(): TemplateResult {
    return html`<label
      >${this.label}<select @change=${this.onChange}>
        ${this.options.map(
          (option) =>
            html`<option value=${option.value} .selected=${option.value === this.value}>${option.label}</option>`,
        )}
      </select></label
    >`;
  }
}

customElements.define('jalon-choice', Choice);
