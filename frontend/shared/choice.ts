import { html, LitElement, type TemplateResult } from 'lit';

/** A label with the browser's own drop-down. Made by org.jalon.shared.Choice. */
class Choice extends LitElement {
  static properties = { label: {}, options: { attribute: false }, value: {} };

  declare label: string;
  declare options: { value: string; label: string }[];
  declare value: string;

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
    return html`<label
      >${this.label}<select @change=${this.onChange}>
        ${this.options.map(
          (option) =>
            html`<option value=${option.value} .selected=${option.value === this.value}>${option.label}</option>`,
        )}
      </select></label
    >`;
  }

  private onChange(event: Event): void {
    this.value = (event.target as HTMLSelectElement).value;
    this.dispatchEvent(new CustomEvent('value-changed'));
  }
}

customElements.define('jalon-choice', Choice);
