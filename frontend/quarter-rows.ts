import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { head, lines, marks, type Row as Said, symbol } from './row-parts';
import { Slices } from './slices';

/** The shapes below are made by org.jalon.matrix.ui.QuarterModel; every word in them is already in the reader's language. */
interface Row {
  said: Said;
  href: string;
  select: string;
  state: string;
  stage: string;
  by: string;
  officer: string;
  returnedBy: string;
  returned: string;
  hints: string[];
  toDo: boolean;
  ready: boolean;
}
interface Block {
  number: string;
  text: string;
  select: string;
  rows: Row[];
}
interface Band {
  number: string;
  title: string;
  select: string;
  blocks: Block[];
}
interface Model {
  caption: string;
  columns: { indicators: string; status: string; comments: string; stage: string };
  textLanguage: string;
  selectAll: string;
  keysTitle: string;
  keys: { keys: string[]; does: string }[];
  bands: Band[];
}

/**
 * The rows an officer works through. It draws what it is given and says what a person wants done to a row (event `row-act`, detail
 * `{number, act}`) and which rows are selected (event `rows-selected`, detail `{numbers}`); whether that may be is for the server to say.
 *
 * Keys, while the keyboard is in the list and not in a field: arrows or J/K move, N confirms, E or Enter opens, S submits, G goes to the next
 * row to do, X or Space selects, U takes back, `?` shows this. After N and S the keyboard goes on at once, so that a fast hand needs not wait
 * for the server. One row at a time is in the Tab order.
 */
class QuarterRows extends LitElement {
  static properties = {
    model: { attribute: false },
    opened: { attribute: false },
    current: { state: true },
    selected: { state: true },
    keysShown: { state: true },
  };

  declare model: Model | undefined;
  declare opened: string;
  declare current: string;
  declare selected: ReadonlySet<string>;
  declare keysShown: boolean;
  private readonly slices = new Slices(this, () => this.performUpdate());
  private rows: Row[] = [];
  /** Where a row stands among all. */
  private places = new Map<string, number>();
  /** Rows that were acted on and that the server has not answered for yet. */
  private readonly asked = new Set<string>();

  /** The row that the keyboard was offered, as long as nobody has done anything here. */
  private offered = '';

  constructor() {
    super();
    this.opened = '';
    this.current = '';
    this.selected = new Set();
    this.keysShown = false;
  }

  connectedCallback(): void {
    super.connectedCallback();
    // A page that is shown for the first time is moved once more to its place, and loses the keyboard on the way.
    setTimeout(() => this.takeOffer());
  }

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  protected willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('model')) {
      this.rows = this.model?.bands.flatMap((band) => band.blocks.flatMap((block) => block.rows)) ?? [];
      this.places = new Map(this.rows.map((row, place) => [row.said.number, place]));
      this.slices.goOn(this.rows.length);
      this.asked.clear();
      const kept = [...this.selected].filter((number) => this.places.has(number));
      if (kept.length !== this.selected.size) this.select(kept);
    }
  }

  /** The row in the Tab order: the one the keyboard was on last, or the next to do, or the first. */
  private get tabStop(): string {
    if (this.places.has(this.current)) return this.current;
    return (this.rows.find((row) => row.toDo) ?? this.rows[0])?.said.number ?? '';
  }

  protected render(): TemplateResult | typeof nothing {
    const model = this.model;
    if (!model) return nothing;
    const all = [...this.places.keys()];
    const stop = this.tabStop;
    return html`
      <div class="quarter-tools">
        <label class="select-all">${this.box(all, model.selectAll, false)} ${model.selectAll}</label>
        <button type="button" class="plain" aria-expanded=${this.keysShown} @click=${() => (this.keysShown = !this.keysShown)}>
          ${model.keysTitle} <kbd>?</kbd>
        </button>
      </div>
      ${this.keysShown
        ? html`<dl class="keys">
            ${model.keys.map(
              (key) => html`<div>
                <dt>${key.keys.map((name) => html`<kbd>${name}</kbd> `)}</dt>
                <dd>${key.does}</dd>
              </div>`,
            )}
          </dl>`
        : nothing}
      <table class="quarter" @keydown=${this.onKey} @click=${this.onClick} @focusin=${this.onFocus}>
        <caption class="visually-hidden">
          ${model.caption}
        </caption>
        ${head([model.columns.indicators, model.columns.status, model.columns.comments, model.columns.stage])}
        ${repeat(
          model.bands.filter((band) => this.isDrawn(band.blocks[0]?.rows[0])),
          (band) => band.number,
          (band) => this.band(band, model, stop),
        )}
      </table>
    `;
  }

  private isDrawn(row: Row | undefined): boolean {
    return row !== undefined && (this.places.get(row.said.number) ?? 0) < this.slices.limit;
  }

  /** Resolves when that row is in the document, if there is such a row. */
  private async drawnTo(number: string): Promise<void> {
    this.slices.include(this.places.get(number) ?? 0);
    await this.updateComplete;
  }

  private band(band: Band, model: Model, stop: string): TemplateResult {
    const numbers = band.blocks.flatMap((block) => block.rows.map((row) => row.said.number));
    return html`<tbody>
      <tr class="pillar">
        <th colspan="4" scope="rowgroup">
          ${this.box(numbers, band.select, false)} <span lang=${model.textLanguage}>${band.number}. ${band.title}</span>
        </th>
      </tr>
      ${repeat(
        band.blocks.filter((block) => this.isDrawn(block.rows[0])),
        (block) => block.number,
        (block) => html`
          <tr class="objective">
            <th colspan="4" scope="rowgroup">
              ${this.box(
                block.rows.map((row) => row.said.number),
                block.select,
                false,
              )}
              <span lang=${model.textLanguage}><span class="number">${block.number}</span> ${block.text}</span>
            </th>
          </tr>
          ${repeat(
            block.rows.filter((row) => this.isDrawn(row)),
            (row) => row.said.number,
            (row) => this.row(row, model, stop),
          )}
        `,
      )}
    </tbody>`;
  }

  private row(row: Row, model: Model, stop: string): TemplateResult {
    const { said } = row;
    const chosen = this.selected.has(said.number);
    return html`<tr
      class="row stage-${row.state} ${said.number === this.opened ? 'selected' : ''} ${chosen ? 'chosen' : ''}"
      data-row=${said.number}
    >
      <td class="indicator">
        ${this.box([said.number], row.select, true)}
        <a
          class="number"
          href=${row.href}
          data-open=${said.number}
          tabindex=${said.number === stop ? 0 : -1}
          aria-current=${said.number === this.opened ? 'true' : nothing}
          aria-label="${said.open}: ${row.stage}"
          >${said.number}</a
        >
        <span lang=${model.textLanguage}>${said.text}</span>
      </td>
      <td class="status" data-label=${model.columns.status}>
        ${said.parts.map((part) => html`<div>${symbol(part.status)}</div>`)}
        <span class="deadline" lang=${model.textLanguage}>${said.deadline}</span>
        <div>
          ${marks(
            [...said.statusMarks.filter((mark) => mark.kind !== 'carried'), ...said.deadlineMarks],
            model.textLanguage,
          )}
        </div>
      </td>
      <td class="comments" data-label=${model.columns.comments}>
        ${said.parts.map((part) => html`<div class="part" lang=${model.textLanguage}>${lines(part.lines)}</div>`)}
        ${marks(said.commentMarks, model.textLanguage)}
      </td>
      <td class="stage" data-label=${model.columns.stage}>
        <span class="stage-word">${row.stage}</span>
        ${row.by && !row.returned ? html`<span class="quiet by">${row.by}</span>` : nothing}
        ${row.returned
          ? html`<span class="return-note"
              ><span class="quiet">${row.returnedBy}</span> <span class="return-words" dir="auto">${row.returned}</span></span
            >`
          : nothing}
        ${row.officer ? html`<span class="officer">${row.officer}</span>` : nothing}
        ${row.hints.map((hint) => html`<span class="hint-note">${hint}</span>`)}
      </td>
    </tr>`;
  }

  /** A box for one row or for several; of several, it may be half on. A row's own box is reached with the row's keys. */
  private box(numbers: string[], label: string, ofRow: boolean): TemplateResult {
    const on = numbers.filter((number) => this.selected.has(number)).length;
    return html`<input
      type="checkbox"
      class="select"
      aria-label=${label}
      tabindex=${ofRow ? -1 : 0}
      .checked=${on > 0 && on === numbers.length}
      .indeterminate=${on > 0 && on < numbers.length}
      @change=${(event: Event) => this.choose(numbers, (event.target as HTMLInputElement).checked)}
    />`;
  }

  // ---- Selecting

  private choose(numbers: string[], on: boolean): void {
    const next = new Set(this.selected);
    numbers.forEach((number) => (on ? next.add(number) : next.delete(number)));
    this.select([...next]);
  }

  private select(numbers: string[]): void {
    this.selected = new Set(numbers);
    this.dispatchEvent(new CustomEvent('rows-selected', { detail: { numbers: numbers.join(' ') } }));
  }

  selectNone(): void {
    this.selected = new Set();
  }

  selectReady(): void {
    this.select(this.rows.filter((row) => row.ready).map((row) => row.said.number));
  }

  // ---- The keyboard

  private onFocus(event: FocusEvent): void {
    const row = (event.target as Element).closest<HTMLElement>('tr[data-row]');
    if (row?.dataset.row) this.current = row.dataset.row;
  }

  private onKey(event: KeyboardEvent): void {
    this.offered = '';
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const onBox = (event.target as Element).matches('input');
    const number = (event.target as Element).closest<HTMLElement>('tr[data-row]')?.dataset.row ?? this.tabStop;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const does: Record<string, (() => void) | undefined> = {
      j: () => this.move(number, 1),
      ArrowDown: () => this.move(number, 1),
      k: () => this.move(number, -1),
      ArrowUp: () => this.move(number, -1),
      Home: () => this.move(number, -Infinity),
      End: () => this.move(number, Infinity),
      g: () => this.goOn(number),
      n: () => this.actAndGoOn(number, 'confirm'),
      s: () => this.actAndGoOn(number, 'submit'),
      e: () => this.act(number, 'edit'),
      u: () => this.act(number, 'undo'),
      x: () => this.choose([number], !this.selected.has(number)),
      '?': () => (this.keysShown = !this.keysShown),
      // A box and a link keep what the browser does with these two.
      Enter: onBox ? undefined : () => this.act(number, 'edit'),
      ' ': onBox ? undefined : () => this.choose([number], !this.selected.has(number)),
    };
    const act = does[key];
    if (!act || !number) return;
    event.preventDefault();
    act();
  }

  private move(from: string, by: number): void {
    const at = (this.places.get(from) ?? -1) + by;
    const to = this.rows[Math.min(Math.max(at, 0), this.rows.length - 1)];
    if (to) void this.focusRow(to.said.number);
  }

  /** To the next row to do, going round; if there is none, to the next that only has to be submitted. */
  private goOn(from: string): void {
    const rows = this.rows;
    const at = this.places.get(from) ?? -1;
    const others = [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))].filter((row) => !this.asked.has(row.said.number));
    const next = others.find((row) => row.toDo) ?? others.find((row) => row.ready);
    if (next) this.focusRow(next.said.number);
  }

  /** Goes on unless it can be seen from here that the row will not take it: then the refusal is said where one is. */
  private actAndGoOn(number: string, act: 'confirm' | 'submit'): void {
    const row = this.rows[this.places.get(number) ?? -1];
    this.act(number, act);
    if (act === 'confirm' ? row?.toDo : row?.ready) {
      this.asked.add(number);
      this.goOn(number);
    }
  }

  private act(number: string, act: string): void {
    this.dispatchEvent(new CustomEvent('row-act', { detail: { number, act } }));
  }

  private onClick(event: MouseEvent): void {
    this.offered = '';
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    // Someone who marks words to copy them does not want the panel.
    if (!window.getSelection()?.isCollapsed) return;
    const target = event.target as Element;
    const number = target.closest<HTMLElement>('tr[data-row]')?.dataset.row;
    if (!number || target.closest('input')) return;
    event.preventDefault();
    event.stopPropagation();
    this.current = number;
    this.act(number, 'edit');
  }

  /** Puts the keyboard onto a row, as soon as it is drawn, and no more in the middle of the window than needs be. */
  async focusRow(number: string): Promise<void> {
    this.current = number;
    await this.drawnTo(number);
    const link = this.querySelector<HTMLAnchorElement>(`a[data-open='${CSS.escape(number)}']`);
    link?.focus({ preventScroll: true });
    link?.closest('tr')?.scrollIntoView({ block: 'nearest' });
  }

  /** Scrolls a row into sight and leaves the keyboard where it is. */
  async reveal(number: string): Promise<void> {
    await this.drawnTo(number);
    this.querySelector(`tr[data-row='${CSS.escape(number)}']`)?.scrollIntoView({ block: 'nearest' });
  }

  /** Puts the keyboard onto a row, unless it is in use elsewhere on the page. */
  offerFocus(number: string): void {
    this.offered = number;
    setTimeout(() => this.takeOffer());
  }

  private takeOffer(): void {
    const at = document.activeElement;
    if (this.offered && (!at || at === document.body || at.id === 'content')) void this.focusRow(this.offered);
  }
}

customElements.define('jalon-quarter-rows', QuarterRows);
