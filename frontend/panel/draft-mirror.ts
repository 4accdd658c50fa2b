import { forgetTyped, keepTyped, readTyped } from '../shared/typed-words';

function hashCode(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i += 1) hash = (Math.imul(31, hash) + text.charCodeAt(i)) | 0;
  return hash;
}

/**
 * A copy of what is being typed, in this browser, for the moments in which the server cannot be reached: a lost connection, an expired
 * session, a tab that is closed too soon. It copies every field around it that carries `data-field`, on every keystroke. When the form is
 * opened again it reports what it has (event `mirror-found`); the server compares, offers it and says when to forget it.
 */
class DraftMirror extends HTMLElement {
  private readonly listener = () => this.copy();
  private form: Element | null = null;

  connectedCallback(): void {
    this.form = this.parentElement;
    this.form?.addEventListener('input', this.listener);
    // A moment later, so that what the server says to forget in the same answer is forgotten first.
    setTimeout(() => {
      const kept = this.isConnected ? readTyped(this.name) : null;
      if (kept) {
        this.dispatchEvent(new CustomEvent('mirror-found', { detail: { values: kept } }));
      }
    });
  }

  disconnectedCallback(): void {
    this.form?.removeEventListener('input', this.listener);
  }

  /** Whether something was typed that the server has not told to forget. */
  holdsText(): boolean {
    return readTyped(this.name) !== null;
  }

  private get name(): string {
    return this.getAttribute('name') ?? '';
  }

  /**
   * The server has kept these texts, each told by the number that Java's `hashCode` gives it. What was typed since is only here, and as long
   * as that is so the form is marked: nothing may say that it is kept.
   */
  acknowledge(kept: Record<string, number>): void {
    const values = Object.entries(this.values());
    this.mark(values.some(([field, text]) => field in kept && kept[field] !== hashCode(text)));
  }

  /** Whether something is only in this browser. */
  mark(isUnsent: boolean): void {
    this.form?.toggleAttribute('data-unsent', isUnsent);
  }

  private values(): Record<string, string> {
    const values: Record<string, string> = {};
    this.form?.querySelectorAll<HTMLElement & { value?: string }>('[data-field]').forEach((field) => {
      const inner = field.querySelector<HTMLInputElement | HTMLTextAreaElement>('textarea, input:not([type=radio])');
      const chosen = field.querySelector<HTMLInputElement>('input[type=radio]:checked');
      values[field.dataset.field as string] = (inner ?? chosen ?? field).value ?? '';
    });
    return values;
  }

  private copy(): void {
    this.mark(true);
    keepTyped(this.name, JSON.stringify(this.values()));
  }
}

/** Forgets the copy; the server calls this when the text is saved or thrown away on purpose. */
function forget(name: string): void {
  document.querySelectorAll<DraftMirror>(`jalon-draft-mirror[name='${CSS.escape(name)}']`).forEach((mirror) => mirror.mark(false));
  forgetTyped(name);
}

Object.assign(window, { jalonForgetTyped: forget });
customElements.define('jalon-draft-mirror', DraftMirror);
