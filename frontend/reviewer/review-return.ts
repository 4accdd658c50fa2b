import { html, type LitElement, type TemplateResult } from 'lit';
import type { Labels } from './review-model';
import { rowLink } from '../shared/row-events';

/** Nothing if the browser keeps nothing. */
function read(key: string): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return undefined;
  }
}

function write(key: string, text: string): void {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // Switched off: the field itself still has it.
  }
}

function remove(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept, then.
  }
}

/**
 * The field for the reason for which a row is returned; it is open below one row at a time. Ctrl+Enter sends it, Escape closes it. What is
 * typed is kept in this tab until it is sent.
 */
export class ReturnForm {
  private row = '';
  private readonly list: LitElement;
  private readonly keeper: () => string;
  private readonly send: (code: string, reason: string) => void;

  /**
   * @param keeper under which name the reasons of this list are kept
   * @param send asks for the row to be returned
   */
  constructor(list: LitElement, keeper: () => string, send: (code: string, reason: string) => void) {
    this.list = list;
    this.keeper = keeper;
    this.send = send;
  }

  isOpenAt(code: string): boolean {
    return this.row === code;
  }

  async open(code: string): Promise<void> {
    this.row = code;
    this.list.requestUpdate();
    await this.list.updateComplete;
    this.field?.focus();
  }

  /** Closes the field, which keeps its words, and puts the keyboard back onto the row. */
  async close(): Promise<void> {
    const code = this.row;
    this.row = '';
    this.list.requestUpdate();
    await this.list.updateComplete;
    rowLink(this.list, code)?.focus();
  }

  /** The row was returned, or approved instead: its reason is no longer needed. */
  settle(code: string): void {
    if (!this.isOpenAt(code)) return;
    this.row = '';
    remove(this.key(code));
    this.list.requestUpdate();
  }

  draw(code: string, labels: Labels): TemplateResult {
    return html`<tr class="return" data-return=${code}>
      <td colspan="4">
        <form @submit=${this.onSend}>
          <label for="reason-${code}">${labels.reason.replace('#', code)}</label>
          <textarea
            id="reason-${code}"
            rows="3"
            maxlength="2000"
            required
            .value=${this.reason(code)}
            @input=${(event: Event) => write(this.key(code), (event.target as HTMLTextAreaElement).value)}
            @keydown=${this.onKey}
          ></textarea>
          <div class="return-acts">
            <button type="submit" class="strong">${labels.send} <kbd>Ctrl ↵</kbd></button>
            <button type="button" @click=${() => this.close()}>${labels.cancel} <kbd>${labels.escape}</kbd></button>
          </div>
        </form>
      </td>
    </tr>`;
  }

  private readonly onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      void this.close();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      (event.target as HTMLTextAreaElement).form?.requestSubmit();
    }
  };

  private readonly onSend = (event: Event) => {
    event.preventDefault();
    this.send(this.row, this.reason(this.row));
  };

  private get field(): HTMLTextAreaElement | null {
    return this.list.querySelector('tr.return textarea');
  }

  private reason(code: string): string {
    return read(this.key(code)) ?? this.field?.value ?? '';
  }

  private key(code: string): string {
    return `jalon-return:${this.keeper()}:${code}`;
  }
}
