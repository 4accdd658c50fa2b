import { html, LitElement, type TemplateResult } from 'lit';

/**
 * A file of this person's computer, handed over whole. Made by org.jalon.shared.SentFile. The file stays chosen when it is
 * refused, so that it can be sent again; one that is too large is told so here, before anything travels.
 */
class SentFile extends LitElement {
  static properties = { label: {}, button: {}, none: {}, choose: {}, nothing: {}, unread: {}, tooLarge: {}, types: {}, most: { type: Number }, said: { state: true }, chosen: { state: true } };

  declare label: string;
  declare button: string;
  declare none: string;
  declare choose: string;
  declare nothing: string;
  declare unread: string;
  declare tooLarge: string;
  declare types: string;
  declare most: number;
  declare said: string;
  declare chosen: string;

  constructor() {
    super();
    this.label = '';
    this.button = '';
    this.none = '';
    this.choose = '';
    this.nothing = '';
    this.unread = '';
    this.tooLarge = '';
    this.types = '';
    this.most = 0;
    this.said = '';
    this.chosen = '';
  }

  /** The file was taken: the next one is another one. */
  forget(): void {
    const input = this.input;
    if (input) {
      input.value = '';
      this.chosen = '';
    }
  }

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  protected render(): TemplateResult {
    return html`<label
        >${this.label}
        <span class="sent-file-choice">
          <span class="button" aria-hidden="true">${this.choose}</span>
          <span class="sent-file-name" aria-hidden="true">${this.chosen || this.nothing}</span>
          <input type="file" accept=${this.types} @change=${this.changed} />
        </span>
      </label>
      <button type="button" class="strong" @click=${this.send}>${this.button}</button>
      <p class="sent-file-error" role="alert">${this.said}</p>`;
  }

  private get input(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  private changed(): void {
    this.said = '';
    this.chosen = this.input?.files?.[0]?.name ?? '';
  }

  private send(): void {
    const file = this.input?.files?.[0];
    if (!file) {
      this.said = this.none;
      this.input?.focus();
      return;
    }
    if (file.size > this.most) {
      this.said = this.tooLarge;
      return;
    }
    this.said = '';
    const reader = new FileReader();
    reader.onerror = () => (this.said = this.unread);
    reader.onload = () => {
      const content = (reader.result as string).replace(/^[^,]*,?/, '');
      this.dispatchEvent(new CustomEvent('file-sent', { detail: { name: file.name, content } }));
    };
    reader.readAsDataURL(file);
  }
}

customElements.define('jalon-sent-file', SentFile);
