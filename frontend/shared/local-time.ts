/** Making a format costs more than the formatting; a page with 1,000 times in it makes two. */
const formats = new Map<string, { brief: Intl.DateTimeFormat; full: Intl.DateTimeFormat }>();

function formatsOf(locale: string): { brief: Intl.DateTimeFormat; full: Intl.DateTimeFormat } {
  let made = formats.get(locale);
  if (!made) {
    made = {
      brief: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
      full: new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'long' }),
    };
    formats.set(locale, made);
  }
  return made;
}

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
    if (this.isConnected) this.draw();
  }

  private draw(): void {
    const instant = new Date(this.getAttribute('datetime') ?? '');
    if (Number.isNaN(instant.getTime())) return;
    const { brief, full } = formatsOf(document.documentElement.lang === 'fr' ? 'fr-FR' : 'en-GB');
    this.textContent = brief.format(instant);
    this.title = full.format(instant);
  }
}

customElements.define('jalon-time', LocalTime);
