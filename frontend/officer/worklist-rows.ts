import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { PageKeys } from './page-keys';
import { WorklistKeyboard } from './worklist-keyboard';
import { doneBy, type Keyed } from './worklist-keys';
import type { Model, Row } from './worklist-model';
import { RowOrder } from './worklist-order';
import { RowSelection } from './worklist-selection';
import { bands } from './worklist-table';
import { tools } from './worklist-tools';
import { reveal } from '../shared/reveal';
import { isCombination, isForRow, rowOf } from '../shared/row-events';
import { head } from '../shared/row-parts';
import { GradualList } from '../shared/gradual-list';
import { TypedHere, type TypedHost } from '../shared/typed-here';

/**
 * The rows an officer works through. It draws what it is given and says what a person wants done to a row (event `row-act`, detail
 * `{code, act}`) and which rows are selected (event `rows-selected`, detail `{codes}`); whether that may be is for the server to say.
 *
 * It answers the keys of `worklist-keys.ts` while the keyboard is in it and not in a field. After N and S the keyboard goes on at once, so
 * that a fast hand needs not wait for the server.
 */
class WorklistRows extends LitElement implements Keyed, TypedHost {
  static properties = {
    model: { attribute: false },
    opened: { attribute: false },
    typedAs: { attribute: false },
    typedMark: { attribute: false },
    keysShown: { state: true },
  };

  declare model: Model | undefined;
  declare opened: string;
  declare typedAs: string;
  declare typedMark: string;
  private declare keysShown: boolean;
  private readonly gradual = new GradualList(this, () => this.performUpdate());
  private readonly keyboard = new WorklistKeyboard(this, (code) => this.drawnTo(code));
  private readonly selection = new RowSelection(this, (codes) => this.tell('rows-selected', { codes: codes.join(' ') }));
  private readonly typed = new TypedHere(this);
  private order = new RowOrder(undefined);
  /** Rows that were acted on and that the server has not answered for yet. */
  private readonly asked = new Set<string>();

  constructor() {
    super();
    new PageKeys(this, this.selection);
    this.opened = '';
    this.typedAs = '';
    this.typedMark = '';
    this.keysShown = false;
  }

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  protected willUpdate(changed: PropertyValues): void {
    if (!changed.has('model')) return;
    this.order = new RowOrder(this.model);
    this.gradual.goOn(this.order.codes.length);
    this.asked.clear();
    this.selection.keep((code) => this.order.placeOf(code) >= 0);
  }

  // ---- What is shown

  protected render(): TemplateResult | typeof nothing {
    const model = this.model;
    if (!model) return nothing;
    const { columns } = model;
    return html`
      ${tools({
        model,
        all: this.selection.boxOfRows(this.order.codes, model.selectAll),
        keysShown: this.keysShown,
        toggleKeys: () => this.toggleKeys(),
      })}
      <table class="row-table quarter" @keydown=${this.onKey} @click=${this.onClick} @focusin=${this.keyboard.onFocus}>
        ${head(model.caption, [columns.indicators, columns.status, columns.comments, columns.stage])}
        ${bands({
          model,
          selection: this.selection,
          typed: this.typed,
          opened: this.opened,
          tabStop: this.keyboard.tabStop(this.order),
          isDrawn: (row) => this.isDrawn(row),
        })}
      </table>
    `;
  }

  private isDrawn(row: Row | undefined): boolean {
    return row !== undefined && this.order.placeOf(row.said.code) < this.gradual.limit;
  }

  /** Resolves when that row is in the document, if there is such a row. */
  private async drawnTo(code: string): Promise<void> {
    // Rows that have just arrived take their places when they are drawn.
    await this.updateComplete;
    this.gradual.include(this.order.placeOf(code));
    await this.updateComplete;
  }

  // ---- What a person does

  private onKey(event: KeyboardEvent): void {
    this.keyboard.endOffer();
    if (isCombination(event)) return;
    const code = rowOf(event) ?? this.keyboard.tabStop(this.order);
    const act = doneBy(event, code, this);
    if (!act || !code) return;
    event.preventDefault();
    act();
  }

  private onClick(event: MouseEvent): void {
    this.keyboard.endOffer();
    const code = rowOf(event);
    if (!code || !isForRow(event) || (event.target as Element).closest('input')) return;
    event.preventDefault();
    event.stopPropagation();
    this.keyboard.rest(code);
    this.act(code, 'edit');
  }

  move(from: string, by: number): void {
    const to = this.order.step(from, by);
    if (to) void this.focusRow(to);
  }

  goOn(from: string): void {
    const next = this.order.next(from, (code) => this.asked.has(code));
    if (next) void this.focusRow(next);
  }

  /** Goes on unless it can be seen from here that the row will not take it: then the refusal is said where one is. */
  actAndGoOn(code: string, act: 'confirm' | 'submit'): void {
    const row = this.order.row(code);
    this.act(code, act);
    if (!row?.typed && !this.typed.has(code) && (act === 'confirm' ? row?.toDo : row?.ready)) {
      this.asked.add(code);
      this.goOn(code);
    }
  }

  act(code: string, act: string): void {
    this.tell('row-act', { code, act });
  }

  toggleSelected(code: string): void {
    this.selection.choose([code], !this.selection.has(code));
  }

  toggleKeys(): void {
    this.keysShown = !this.keysShown;
  }

  private tell(name: string, detail: Record<string, string>): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  // ---- Called by the server

  selectNone(): void {
    this.selection.clear();
  }

  async selectReady(): Promise<void> {
    await this.updateComplete;
    this.selection.select(this.order.ready);
  }

  /** Puts the keyboard onto a row. */
  async focusRow(code: string): Promise<void> {
    await this.keyboard.focus(code);
  }

  /** Puts the keyboard onto a row, unless it is in use elsewhere on the page. */
  offerFocus(code: string): void {
    this.keyboard.offer(code);
  }

  /** Scrolls a row into sight and leaves the keyboard where it is. */
  async reveal(code: string): Promise<void> {
    await this.drawnTo(code);
    await reveal(this, () => this.querySelector(`tr[data-row='${CSS.escape(code)}']`));
  }
}

customElements.define('jalon-worklist-rows', WorklistRows);
