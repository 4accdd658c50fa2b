/**
 * `<jalon-time datetime="2026-11-21T08:00:00Z">`: an instant in the reader's own time zone and language. Until the script runs, and in
 * print, it shows the text it was given, which is UTC.
 */
class LocalTime extends HTMLElement {
  static observedAttributes = ['datetime'];

  connectedCallback(): void {
    this.draw();
  }

  attributeChangedCallback(): void {
    this.draw();
  }

  private draw(): void {
    const instant = new Date(this.getAttribute('datetime') ?? '');
    if (Number.isNaN(instant.getTime())) return;
    const locale = document.documentElement.lang === 'fr' ? 'fr-FR' : 'en-GB';
    this.textContent = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(instant);
    this.title = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'long' }).format(instant);
  }
}

customElements.define('jalon-time', LocalTime);
