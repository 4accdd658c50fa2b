import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import './local-time.ts';
import { type Mark, type Segment, segments, type Symbol, symbol } from './row-parts';
import { Slices } from './slices';

/** The shapes below are made by org.jalon.matrix.ui.ReviewModel; every word in them is already in the reader's language. */
interface Row {
  number: string;
  text: string;
  href: string;
  open: string;
  by: string;
  at: string;
  before: Symbol[];
  after: Symbol[];
  deadline: Segment[];
  marks: Mark[];
  comments: Segment[][];
  sources: Segment[];
  own: string;
  approvable: boolean;
  returnable: boolean;
}
interface Group {
  code: string;
  title: string;
  approveAll: string;
  rows: Row[];
}
interface Labels {
  indicator: string;
  state: string;
  changed: string;
  acts: string;
  approve: string;
  giveBack: string;
  undo: string;
  reason: string;
  send: string;
  cancel: string;
  same: string;
  sources: string;
}
interface Model {
  caption: string;
  labels: Labels;
  textLanguage: string;
  keeper: string;
  groups: Group[];
}

/** What became of a row since the list was drawn: done, or refused with the reason. */
interface Fate {
  done: boolean;
  text: string;
}

/**
 * Rows as a reviewer looks at them. It draws what it is given and says what a person wants done: events `row-approve`, `row-return` (with
 * `reason`), `row-undo`, `group-approve`; it decides nothing. Light DOM, an ordinary table.
 *
 * Keys within the list, outside fields: J/K or arrows move, A approves, R opens the field for the reason; in that field Ctrl+Enter returns
 * the row and Escape closes it. What is typed there is kept in this tab until it is sent.
 */
class ReviewList extends LitElement {
  static properties = {
    model: { attribute: false },
    fates: { state: true },
    returning: { state: true },
  };

  declare model: Model | undefined;
  private declare fates: Record<string, Fate>;
  private declare returning: string;
  private readonly slices = new Slices(this, () => this.performUpdate());
  /** Until a person does something, the keyboard belongs on the first row; Flow moves the page once more, and it is lost with the move. */
  private arriving = false;

  constructor() {
    super();
    this.fates = {};
    this.returning = '';
  }

  connectedCallback(): void {
    super.connectedCallback();
    if (this.arriving) void this.focusWaiting('');
  }

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  protected willUpdate(changed: PropertyValues): void {
    // Another list, another story.
    if (!changed.has('model')) return;
    this.fates = {};
    this.slices.goOn(this.model?.groups.reduce((sum, group) => sum + group.rows.length, 0) ?? 0);
  }

  protected render(): TemplateResult | typeof nothing {
    const model = this.model;
    if (!model) return nothing;
    const { labels } = model;
    return html`
      <table class="review" @keydown=${this.onKey}>
        <caption class="visually-hidden">${model.caption}</caption>
        <thead>
          <tr>
            <th scope="col">${labels.indicator}</th>
            <th scope="col">${labels.state}</th>
            <th scope="col">${labels.changed}</th>
            <th scope="col"><span class="visually-hidden">${labels.acts}</span></th>
          </tr>
        </thead>
        ${this.groups(model)}
      </table>
    `;
  }

  private groups(model: Model): TemplateResult[] {
    const drawn: TemplateResult[] = [];
    let rows = 0;
    for (const group of model.groups) {
      if (rows >= this.slices.limit) break;
      drawn.push(...this.group(group, model, this.slices.limit - rows));
      rows += group.rows.length;
    }
    return drawn;
  }

  /** Pieces of a group are laid out when they come near. */
  private group(group: Group, model: Model, atMost: number): TemplateResult[] {
    const pieces: Row[][] = [];
    for (let i = 0; i < Math.min(group.rows.length, atMost); i += 25) {
      pieces.push(group.rows.slice(i, Math.min(i + 25, atMost)));
    }
    return pieces.map(
      (rows, index) => html`
        <tbody data-group=${group.code} style="--rows: ${rows.length}">
          ${index === 0
            ? html`<tr class="group">
                <th colspan="4" scope="rowgroup">
                  <span class="group-title">${group.title}</span> <span class="quiet">${group.rows.length}</span>
                  ${group.approveAll && group.rows.some((row) => row.approvable && !this.fates[row.number]?.done)
                    ? html`<button type="button" class="plain" @click=${() => this.say('group-approve', { group: group.code })}>
                        ${group.approveAll}
                      </button>`
                    : nothing}
                </th>
              </tr>`
            : nothing}
          ${rows.map((row) => this.row(row, model, group.code === 'no-change'))}
        </tbody>
      `,
    );
  }

  private row(row: Row, model: Model, unchanged: boolean): TemplateResult {
    const { labels, textLanguage } = model;
    const fate = this.fates[row.number];
    return html`
      <tr class="row ${fate?.done ? 'settled' : ''}" data-row=${row.number}>
        <th class="indicator" scope="row">
          <a class="number" href=${row.href} data-open=${row.number} aria-label=${row.open}>${row.number}</a>
          <span class="wording" lang=${textLanguage} dir="auto">${row.text}</span>
          <span class="by">${row.by} <jalon-time datetime=${row.at}></jalon-time></span>
        </th>
        <td class="status" data-label=${labels.state}>
          <div class="step">
            ${row.before.map((status) => symbol(status))}
            ${row.before.length > 0 ? html`<span class="arrow" aria-hidden="true">→</span>` : nothing}
            ${row.after.map((status) => symbol(status))}
          </div>
          ${row.deadline.length > 0
            ? html`<div class="diff-text deadline" lang=${textLanguage} dir="auto">${segments(row.deadline)}</div>`
            : nothing}
          ${row.marks.map((mark) => html`<span class="mark mark-${mark.kind}">${mark.text}</span> `)}
        </td>
        <td class="changed" data-label=${labels.changed}>
          ${unchanged ? html`<p class="quiet">${labels.same}</p>` : nothing}
          ${row.comments.map(
            (comment) =>
              html`<div class="diff-text ${unchanged ? 'brief' : ''}" lang=${textLanguage} dir="auto">${segments(comment)}</div>`,
          )}
          ${row.sources.length > 0
            ? html`<div class="sources">
                <span class="quiet">${labels.sources}</span>
                <div class="diff-text" lang=${textLanguage}>${segments(row.sources)}</div>
              </div>`
            : nothing}
        </td>
        <td class="acts">
          ${fate ? html`<p class=${fate.done ? 'fate' : 'fate refused'}>${fate.text}</p>` : nothing}
          ${fate?.done
            ? html`<button type="button" @click=${() => this.say('row-undo', { number: row.number })} aria-label="${labels.undo} ${row.number}">
                ${labels.undo}
              </button>`
            : this.buttons(row, labels)}
        </td>
      </tr>
      ${this.returning === row.number && !fate?.done ? this.form(row, model) : nothing}
    `;
  }

  private buttons(row: Row, labels: Labels): TemplateResult {
    return html`
      ${row.approvable
        ? html`<button
            type="button"
            class="strong"
            aria-label="${labels.approve} ${row.number}"
            aria-keyshortcuts="A"
            @click=${() => this.say('row-approve', { number: row.number })}
          >
            ${labels.approve} <kbd>A</kbd>
          </button>`
        : nothing}
      ${row.returnable
        ? html`<button
            type="button"
            aria-label="${labels.giveBack} ${row.number}"
            aria-expanded=${this.returning === row.number ? 'true' : 'false'}
            aria-keyshortcuts="R"
            @click=${() => this.openForm(row.number)}
          >
            ${labels.giveBack} <kbd>R</kbd>
          </button>`
        : nothing}
      ${row.own ? html`<p class="own">${row.own}</p>` : nothing}
    `;
  }

  private form(row: Row, model: Model): TemplateResult {
    const { labels } = model;
    return html`<tr class="return" data-return=${row.number}>
      <td colspan="4">
        <form @submit=${this.onSend}>
          <label for="reason-${row.number}">${labels.reason.replace('#', row.number)}</label>
          <textarea
            id="reason-${row.number}"
            rows="3"
            maxlength="2000"
            required
            .value=${this.kept(row.number)}
            @input=${(event: Event) => this.keep(row.number, (event.target as HTMLTextAreaElement).value)}
            @keydown=${this.onFormKey}
          ></textarea>
          <div class="return-acts">
            <button type="submit" class="strong">${labels.send} <kbd>Ctrl ↵</kbd></button>
            <button type="button" @click=${() => this.closeForm()}>${labels.cancel} <kbd>Esc</kbd></button>
          </div>
        </form>
      </td>
    </tr>`;
  }

  // ---- The keyboard

  private get links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('a[data-open]')];
  }

  private onKey(event: KeyboardEvent): void {
    this.arriving = false;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as Element;
    if (target.closest('textarea, input, select')) return;
    const number = target.closest<HTMLElement>('tr[data-row]')?.dataset.row;
    if (!number) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const step: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
    if (key in step) {
      this.move(number, step[key]);
    } else if (key === 'a' && this.can(number, 'approvable')) {
      this.say('row-approve', { number });
    } else if (key === 'r' && this.can(number, 'returnable')) {
      this.openForm(number);
    } else {
      return;
    }
    event.preventDefault();
  }

  private find(number: string): Row | undefined {
    return this.model?.groups.flatMap((group) => group.rows).find((row) => row.number === number);
  }

  private can(number: string, what: 'approvable' | 'returnable'): boolean {
    return !this.fates[number]?.done && (this.find(number)?.[what] ?? false);
  }

  private move(from: string, by: number): void {
    const links = this.links;
    const to = links.findIndex((link) => link.dataset.open === from) + by;
    links[Math.min(Math.max(to, 0), links.length - 1)]?.focus();
  }

  // ---- Returning, with a reason

  private async openForm(number: string): Promise<void> {
    this.returning = number;
    await this.updateComplete;
    this.querySelector<HTMLTextAreaElement>('tr.return textarea')?.focus();
  }

  private async closeForm(): Promise<void> {
    const number = this.returning;
    this.returning = '';
    await this.updateComplete;
    this.links.find((link) => link.dataset.open === number)?.focus();
  }

  private readonly onFormKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      void this.closeForm();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      (event.target as HTMLTextAreaElement).form?.requestSubmit();
    }
  };

  private readonly onSend = (event: Event) => {
    event.preventDefault();
    const number = this.returning;
    this.say('row-return', { number, reason: this.kept(number) });
  };

  private key(number: string): string {
    return `jalon-return:${this.model?.keeper}:${number}`;
  }

  private kept(number: string): string {
    try {
      return sessionStorage.getItem(this.key(number)) ?? '';
    } catch {
      return this.querySelector<HTMLTextAreaElement>('tr.return textarea')?.value ?? '';
    }
  }

  private keep(number: string, text: string): void {
    try {
      sessionStorage.setItem(this.key(number), text);
    } catch {
      // Switched off: the field itself still has it.
    }
  }

  private say(event: string, detail: Record<string, string>): void {
    this.dispatchEvent(new CustomEvent(event, { detail, bubbles: true }));
  }

  // ---- Called by the server

  /** A row was approved or returned: it stays where it is, says so, and the keyboard goes on to the next one that waits. */
  async settle(number: string, text: string): Promise<void> {
    const inRow = this.querySelector(`tr[data-row='${number}'], tr[data-return='${number}']`)?.parentElement?.contains(document.activeElement);
    this.fates = { ...this.fates, [number]: { done: true, text } };
    if (this.returning === number) {
      this.returning = '';
      try {
        sessionStorage.removeItem(this.key(number));
      } catch {
        // Nothing was kept, then.
      }
    }
    await this.updateComplete;
    if (inRow || document.activeElement === document.body) this.focusWaiting(number);
  }

  /** A row was not changed, for this reason; what was typed stays. */
  refuse(number: string, text: string): void {
    this.fates = { ...this.fates, [number]: { done: false, text } };
  }

  /** An act was taken back: the row waits again. */
  async reopen(number: string): Promise<void> {
    const { [number]: _, ...others } = this.fates;
    this.fates = others;
    await this.updateComplete;
    this.links.find((link) => link.dataset.open === number)?.focus();
  }

  /** Puts the keyboard onto the first row that waits, after the one of that number or, if there is none, from the top. */
  async focusWaiting(after: string): Promise<void> {
    this.arriving = after === '';
    await this.updateComplete;
    const links = this.links;
    const from = links.findIndex((link) => link.dataset.open === after) + 1;
    const waits = (link: HTMLAnchorElement) => !this.fates[link.dataset.open as string]?.done;
    // On arrival the page stays at its top: what is above the list is to be seen first.
    (links.slice(from).find(waits) ?? links.find(waits) ?? links[from - 1])?.focus({ preventScroll: after === '' });
  }
}

customElements.define('jalon-review-list', ReviewList);
