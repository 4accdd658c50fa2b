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
  private readonly send: (number: string, reason: string) => void;

  /**
   * @param keeper under which name the reasons of this list are kept
   * @param send asks for the row to be returned
   */
  constructor(list: LitElement, keeper: () => string, send: (number: string, reason: string) => void) {
    this.list = list;
    this.keeper = keeper;
    this.send = send;
  }

  isOpenAt(number: string): boolean {
    return this.row === number;
  }

  async open(number: string): Promise<void> {
    this.row = number;
    this.list.requestUpdate();
    await this.list.updateComplete;
    this.field?.focus();
  }

  /** Closes the field, which keeps its words, and puts the keyboard back onto the row. */
  async close(): Promise<void> {
    const number = this.row;
    this.row = '';
    this.list.requestUpdate();
    await this.list.updateComplete;
    rowLink(this.list, number)?.focus();
  }

  /** The row was returned, or approved instead: its reason is no longer needed. */
  settle(number: string): void {
    if (!this.isOpenAt(number)) return;
    this.row = '';
    remove(this.key(number));
    this.list.requestUpdate();
  }

  draw(number: string, labels: Labels): TemplateResult {
    return html`<tr class="return" data-return=${number}>
      <td colspan="4">
        <form @submit=${this.onSend}>
          <label for="reason-${number}">${labels.reason.replace('#', number)}</label>
          <textarea
            id="reason-${number}"
            rows="3"
            maxlength="2000"
            required
            .value=${this.reason(number)}
            @input=${(event: Event) => write(this.key(number), (event.target as HTMLTextAreaElement).value)}
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

  private reason(number: string): string {
    return read(this.key(number)) ?? this.field?.value ?? '';
  }

  private key(number: string): string {
    return `jalon-return:${this.keeper()}:${number}`;
  }
}
