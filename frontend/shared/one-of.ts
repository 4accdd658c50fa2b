import { LitElement } from 'lit';

/**
 * Something out of several, of which a person chooses one. Property `value` is that of the chosen option; `value-changed` says that a person
 * chose another. Light DOM; what it looks like is for the element that extends it.
 */
export abstract class OneOf<Option> extends LitElement {
  static properties = { label: {}, options: { attribute: false }, value: {} };

  declare label: string;
  declare options: Option[];
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

  protected onChange(event: Event): void {
    this.value = (event.target as HTMLSelectElement | HTMLInputElement).value;
    this.dispatchEvent(new CustomEvent('value-changed'));
  }
}
