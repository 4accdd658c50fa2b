import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { type Keyed, ReviewKeyboard } from './review-keyboard';
import type { Acts, Outcome, Group, Model, Row } from './review-model';
import { ReturnForm } from './review-return';
import { reviewRow } from './review-row';
import { head } from '../shared/row-parts';
import { GradualList } from '../shared/gradual-list';
import { TypedHere, type TypedHost } from '../shared/typed-here';

/** As many rows as are laid out at once when they come near. */
const PIECE = 25;

/**
 * Rows as a reviewer looks at them. It draws what it is given and says what a person wants done: events `row-approve`, `row-return` (with
 * `reason`), `row-undo`, `group-approve`; it decides nothing. Light DOM, an ordinary table. Keys: see `review-keyboard.ts` and
 * `review-return.ts`.
 */
class ReviewList extends LitElement implements Keyed, Acts, TypedHost {
  static properties = {
    model: { attribute: false },
    typedAs: { attribute: false },
    typedMark: { attribute: false },
    outcomes: { state: true },
  };

  declare model: Model | undefined;
  declare typedAs: string;
  declare typedMark: string;
  private declare outcomes: Record<string, Outcome>;
  private readonly gradual = new GradualList(this, () => this.performUpdate());
  private readonly keyboard = new ReviewKeyboard(this);
  private readonly typed = new TypedHere(this);
  private readonly returning = new ReturnForm(
    this,
    () => this.model?.keeper ?? '',
    (code, reason) => this.tell('row-return', { code, reason }),
  );

  constructor() {
    super();
    this.outcomes = {};
    this.typedAs = '';
    this.typedMark = '';
  }

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  protected willUpdate(changed: PropertyValues): void {
    // Another list, another story.
    if (!changed.has('model')) return;
    this.outcomes = {};
    this.gradual.goOn(this.model?.groups.reduce((sum, group) => sum + group.rows.length, 0) ?? 0);
  }

  // ---- What is shown

  protected render(): TemplateResult | typeof nothing {
    const model = this.model;
    if (!model) return nothing;
    const { caption, labels } = model;
    const acts = html`<span class="visually-hidden">${labels.acts}</span>`;
    return html`
      <table class="row-table review" @keydown=${this.keyboard.onKey}>
        ${head(caption, [labels.indicator, labels.state, labels.changed, acts])} ${this.groups(model)}
      </table>
    `;
  }

  private groups(model: Model): TemplateResult[] {
    const drawn: TemplateResult[] = [];
    let rows = 0;
    for (const group of model.groups) {
      if (rows >= this.gradual.limit) break;
      drawn.push(...this.pieces(group, model, this.gradual.limit - rows));
      rows += group.rows.length;
    }
    return drawn;
  }

  private pieces(group: Group, model: Model, atMost: number): TemplateResult[] {
    const rows = group.rows.slice(0, atMost);
    return Array.from({ length: Math.ceil(rows.length / PIECE) }, (_, piece) => {
      const some = rows.slice(piece * PIECE, (piece + 1) * PIECE);
      return html`
        <tbody data-group=${group.code} style="--rows: ${some.length}">
          ${piece === 0 ? this.groupHead(group) : nothing}
          ${some.map((row) => this.row(row, model, group.code === 'no-change'))}
        </tbody>
      `;
    });
  }

  private groupHead(group: Group): TemplateResult {
    const waiting = group.rows.filter((row) => this.waits(row.code));
    const approvable = waiting.filter((row) => row.approvable).length;
    return html`<tr class="group">
      <th colspan="4" scope="rowgroup">
        <span class="group-title">${group.title}</span> <span class="quiet">${waiting.length}</span>
        ${approvable > 1
          ? html`<button type="button" class="plain" @click=${() => this.tell('group-approve', { group: group.code })}>
              ${group.approveAll.replace('#', String(approvable))}
            </button>`
          : nothing}
      </th>
    </tr>`;
  }

  private row(row: Row, model: Model, isUnchanged: boolean): TemplateResult {
    const isReturning = this.returning.isOpenAt(row.code);
    return html`
      ${reviewRow(row, model, { isUnchanged, isReturning, outcome: this.outcomes[row.code], marks: this.typed.marks(row.code, row.marks) }, this)}
      ${isReturning && this.waits(row.code) ? this.returning.draw(row.code, model.labels) : nothing}
    `;
  }

  // ---- What a person does

  waits(code: string): boolean {
    return !this.outcomes[code]?.done;
  }

  isApprovable(code: string): boolean {
    return this.waits(code) && (this.find(code)?.approvable ?? false);
  }

  isReturnable(code: string): boolean {
    return this.waits(code) && (this.find(code)?.returnable ?? false);
  }

  approve(code: string): void {
    this.tell('row-approve', { code });
  }

  giveBack(code: string): void {
    void this.returning.open(code);
  }

  undo(code: string): void {
    this.tell('row-undo', { code });
  }

  private find(code: string): Row | undefined {
    return this.model?.groups.flatMap((group) => group.rows).find((row) => row.code === code);
  }

  private tell(event: string, detail: Record<string, string>): void {
    this.dispatchEvent(new CustomEvent(event, { detail, bubbles: true }));
  }

  // ---- Called by the server

  /** A row was approved or returned: it stays where it is, says so, and the keyboard goes on to the next one that waits. */
  async settle(code: string, state: string, text: string): Promise<void> {
    const inRow = this.querySelector(`tr[data-row='${CSS.escape(code)}'], tr[data-return='${CSS.escape(code)}']`)?.parentElement?.contains(document.activeElement);
    this.outcomes = { ...this.outcomes, [code]: { done: true, state, text } };
    this.returning.settle(code);
    await this.updateComplete;
    if (inRow || document.activeElement === document.body) void this.focusWaiting(code);
  }

  /** A row was not changed, for this reason; what was typed stays. */
  refuse(code: string, text: string): void {
    this.outcomes = { ...this.outcomes, [code]: { done: false, state: '', text } };
  }

  /** An act was taken back: the row waits again. */
  async reopen(code: string): Promise<void> {
    const { [code]: _, ...others } = this.outcomes;
    this.outcomes = others;
    await this.keyboard.toRow(code);
  }

  /** Puts the keyboard onto the first row that waits, after the one of that code or, if there is none, from the top. */
  async focusWaiting(after: string): Promise<void> {
    await this.keyboard.toWaiting(after);
  }
}

customElements.define('jalon-review-list', ReviewList);
