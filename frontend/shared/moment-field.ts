import { html, LitElement, type TemplateResult } from 'lit';

/**
 * A day and a time in the reader's own time zone, which stands beside it; event `moment`, detail `{instant}`, as ISO 8601 in UTC. The words
 * come from the server.
 */
class MomentField extends LitElement {
  static properties = { label: {}, act: {}, zone: {}, instant: {} };

  declare label: string;
  declare act: string;
  declare zone: string;
  declare instant: string;

  constructor() {
    super();
    this.label = '';
    this.act = '';
    this.zone = '';
    this.instant = '';
  }

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  protected render(): TemplateResult {
    return html`<form class="past-form" @submit=${this.onSubmit}>
      <label>
        <span>${this.label}</span>
        <input type="datetime-local" step="1" required .value=${this.local} />
        <span class="zone">${this.zone} ${this.zoneName}</span>
      </label>
      <button>${this.act}</button>
    </form>`;
  }

  /** The instant as a clock on the reader's wall shows it. */
  private get local(): string {
    const at = new Date(this.instant);
    if (Number.isNaN(at.getTime())) return '';
    return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
  }

  private get zoneName(): string {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const offset = new Intl.DateTimeFormat('en', { timeZoneName: 'longOffset' })
      .formatToParts(new Date(this.instant || Date.now()))
      .find(({ type }) => type === 'timeZoneName')?.value;
    return offset === 'GMT' || timeZone === offset ? timeZone : `${timeZone}, ${offset}`;
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    const typed = new Date(this.querySelector('input')?.value ?? '');
    if (Number.isNaN(typed.getTime())) return;
    this.dispatchEvent(new CustomEvent('moment', { detail: { instant: typed.toISOString() }, bubbles: true }));
  }
}

customElements.define('jalon-moment-field', MomentField);
