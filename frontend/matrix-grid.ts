import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { canFold, isOpen, shownRows, toggled } from './matrix-folds';
import { step } from './matrix-keys';
import { elementsOf, type Model, type Place, placeOf, type Row, say, signs } from './matrix-model';
import { sheets } from './matrix-sheets';
import { GridWindow } from './matrix-window';
import { RowWords } from './matrix-words';

/** When the first view has long been there: the rest is for whoever prints from the browser's own menu. */
const WORDS_OF_ALL_AFTER = 3_000;

/**
 * Indicators down, periods across, as a grid after the ARIA pattern. Only what is in sight is in the document, in both directions; the
 * words of rows are asked for when they come into sight (event `words-wanted`). It draws into the light DOM and decides nothing.
 *
 * Keys: arrows walk, Home/End to the ends of a row, with Ctrl to the corners, Page Up/Down by a screen; Enter opens a cell, or folds a pillar
 * or objective (so does Space); Escape closes what is open beside the grid.
 */
class MatrixGrid extends LitElement {
  static properties = {
    model: { attribute: false },
    folded: { attribute: false },
    counts: { attribute: false },
    compact: { attribute: false },
    selected: { attribute: false },
    printing: { state: true },
  };

  declare model: Model | undefined;
  declare folded: string;
  declare counts: string;
  declare compact: boolean;
  declare selected: string;
  declare printing: boolean;

  private readonly window = new GridWindow(this);
  private readonly words = new RowWords((from, to) => this.tell('words-wanted', { from, to }));
  /** Indexes of the model's rows that are not folded away. */
  private shown: number[] = [];
  private active: Place = { row: 0, column: 0 };
  private hint: Place | undefined;
  private printWhenComplete = false;
  private focusAfterDrawing = false;
  private placed = false;
  private wordsOfAll = 0;
  private readonly resized = new ResizeObserver(() => {
    this.placeAtFirst();
    this.requestUpdate();
  });

  constructor() {
    super();
    this.folded = '';
    this.counts = '';
    this.compact = false;
    this.selected = '';
    this.printing = false;
  }

  private readonly beforePrint = () => {
    this.printing = true;
    this.performUpdate();
  };

  private readonly afterPrint = () => {
    this.printing = false;
  };

  connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.beforePrint);
    window.addEventListener('afterprint', this.afterPrint);
    this.resized.observe(this);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.beforePrint);
    window.removeEventListener('afterprint', this.afterPrint);
    this.resized.disconnect();
    clearTimeout(this.wordsOfAll);
  }

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  // ---- What the page asks of it

  /** Takes the words of the rows from `from` on. */
  addWords(from: number, words: string[]): void {
    if (!this.model) return;
    this.words.belongTo(this.model);
    this.words.add(from, words);
    this.requestUpdate();
    if (this.printWhenComplete && this.words.isComplete(elementsOf(this.model))) {
      this.printWhenComplete = false;
      void this.updateComplete.then(() => window.print());
    }
  }

  /** Prints when the words of all rows are there. */
  printAll(): void {
    const elements = this.model ? elementsOf(this.model) : 0;
    if (this.words.isComplete(elements)) {
      window.print();
      return;
    }
    this.printWhenComplete = true;
    this.words.needAll(elements);
  }

  /** Puts the keyboard back onto the cell it was on. */
  focusCell(): void {
    this.focusAfterDrawing = true;
    this.requestUpdate();
  }

  // ---- What is shown

  protected willUpdate(changed: PropertyValues): void {
    const model = this.model;
    if (!model) return;
    this.window.compact = this.compact;
    if (changed.has('model')) {
      this.words.belongTo(model);
      this.window.measure(model);
    }
    if (changed.has('model') || changed.has('folded') || changed.has('counts')) {
      this.shown = shownRows(model, this);
      if (this.active.row >= 0 && !this.shown.includes(this.active.row)) {
        this.active = { ...this.active, row: this.shown.filter((row) => row < this.active.row).at(-1) ?? 0 };
      }
    }
    if ((changed.has('selected') || changed.has('model')) && this.selected) {
      this.active = placeOf(model, this.selected) ?? this.active;
    }
  }

  protected updated(changed: PropertyValues): void {
    const model = this.model;
    if (!this.window.scroller || !model) return;
    if (changed.has('model')) {
      this.placed = false;
      requestAnimationFrame(() => this.placeAtFirst());
      clearTimeout(this.wordsOfAll);
      this.wordsOfAll = setTimeout(() => this.words.needAll(elementsOf(model)), WORDS_OF_ALL_AFTER);
    }
    if (this.focusAfterDrawing) {
      this.focusAfterDrawing = false;
      this.window.reveal(this.activeAt, this.active.column);
      this.readScroll();
      this.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
    }
    this.words.need(
      this.rowsInSight().map((at) => this.shown[at]),
      elementsOf(model),
    );
  }

  protected render(): TemplateResult | typeof nothing {
    const model = this.model;
    if (!model) return nothing;
    const columns = this.columnsInSight();
    const { rowHeight, nameWidth, cellWidth, width } = this.window;
    return html`
      <div
        class="matrix ${this.compact ? 'compact' : ''}"
        role="grid"
        aria-label=${model.caption}
        aria-rowcount=${this.shown.length + 1}
        aria-colcount=${model.periods.length + 1}
        style="--row: ${rowHeight}px; --name: ${nameWidth}px; --cell: ${cellWidth}px"
        @scroll=${this.readScroll}
        @keydown=${this.onKey}
        @click=${this.onClick}
        @mouseover=${this.onHover}
        @mouseleave=${this.onLeave}
        @focusin=${this.onFocus}
        @focusout=${this.onLeave}
      >
        <div class="matrix-head" role="rowgroup" style="min-width: ${width}px">
          <div role="row" aria-rowindex="1" class="matrix-row">
            <div class="name" role="columnheader" aria-colindex="1" data-row="-1" data-column="0" tabindex=${this.tab(-1, 0)}>
              ${model.labels.indicator}
            </div>
            ${columns.map((column) => this.header(model, column))}
          </div>
        </div>
        <div class="matrix-rows" role="rowgroup" style="min-width: ${width}px; height: ${this.shown.length * rowHeight}px">
          ${this.columnBand()}
          ${repeat(
            this.rowsInSight(),
            (at) => this.shown[at],
            (at) => guard(this.seenIn(model, at, columns), () => this.row(model, at, columns)),
          )}
          ${this.hintBox(model)}
        </div>
      </div>
      ${this.printing ? sheets(model, this.shown, this.words) : nothing}
    `;
  }

  private header(model: Model, column: number): TemplateResult {
    const period = model.periods[column - 1];
    const [year, part] = period.code.split('-');
    return html`<div
      class="period ${this.hint?.column === column ? 'crossed' : ''}"
      role="columnheader"
      aria-colindex=${column + 1}
      aria-label="${period.code}, ${period.state}"
      title=${period.state}
      data-row="-1"
      data-column=${column}
      tabindex=${this.tab(-1, column)}
      style="left: ${this.window.leftOf(column)}px"
    >
      <span>${year.slice(-2)}</span><span>${part ?? ''}</span>
    </div>`;
  }

  private row(model: Model, at: number, columns: number[]): TemplateResult {
    const index = this.shown[at];
    const row = model.rows[index];
    const texts = row.kind === 'indicator' ? [] : row.cells.split(' ');
    return html`<div
      class="matrix-row kind-${row.kind} ${index === this.hint?.row ? 'crossed' : ''}"
      role="row"
      aria-rowindex=${at + 2}
      style="top: ${at * this.window.rowHeight}px"
    >
      ${this.name(model, row, index)}
      ${columns.map((column) =>
        row.kind === 'indicator' ? this.cell(model, row, index, column) : this.text(row, index, column, texts[column - 1] ?? ''),
      )}
    </div>`;
  }

  /** All that a row shows: while it stays the same, scrolling does not look at its cells again. */
  private seenIn(model: Model, at: number, columns: number[]): unknown[] {
    const index = this.shown[at];
    const isActive = index === this.active.row;
    return [
      model,
      index,
      at,
      columns.join(),
      this.words.of(index),
      isActive ? this.active.column : -1,
      index === this.hint?.row,
      this.selected,
      isOpen(model.rows[index], this),
      this.window.rowHeight,
      this.window.nameWidth,
    ];
  }

  private name(model: Model, row: Row, index: number): TemplateResult {
    const words = row.label || this.words.of(index);
    const folds = canFold(row);
    return html`<div
      class="name"
      role="rowheader"
      aria-colindex="1"
      aria-expanded=${folds ? String(isOpen(row, this)) : nothing}
      data-row=${index}
      data-column="0"
      tabindex=${this.tab(index, 0)}
      title=${words}
    >
      ${folds ? html`<span class="fold ${isOpen(row, this) ? 'open' : ''}" aria-hidden="true"></span>` : nothing}
      <span class="words"
        >${row.label ? nothing : html`<span class="number">${row.number}</span> `}<span
          lang=${row.label ? nothing : model.textLanguage}
          dir="auto"
          >${words}</span
        ></span
      >
    </div>`;
  }

  private text(row: Row, index: number, column: number, text: string): TemplateResult {
    return html`<div
      class="cell ${row.kind === 'count' && text === '0' ? 'zero' : ''}"
      role="gridcell"
      aria-colindex=${column + 1}
      data-row=${index}
      data-column=${column}
      tabindex=${this.tab(index, column)}
      style="left: ${this.window.leftOf(column)}px"
    >
      ${text}
    </div>`;
  }

  private cell(model: Model, row: Row, index: number, column: number): TemplateResult {
    const period = model.periods[column - 1].code;
    const isSelected = this.selected === `${row.number}@${period}`;
    return html`<div
      class="cell status ${isSelected ? 'selected' : ''}"
      role="gridcell"
      aria-colindex=${column + 1}
      aria-label="${row.number}, ${period}: ${say(model, row, column)}"
      aria-selected=${isSelected ? 'true' : nothing}
      data-row=${index}
      data-column=${column}
      tabindex=${this.tab(index, column)}
      style="left: ${this.window.leftOf(column)}px"
    >
      ${signs(model, row, column)}
    </div>`;
  }

  private columnBand(): TemplateResult | typeof nothing {
    const place = this.hint;
    return place && place.column > 0
      ? html`<div class="column-band" style="left: ${this.window.leftOf(place.column)}px"></div>`
      : nothing;
  }

  /** The word of the cell that has the keyboard or the mouse. Assistive technology has it as the cell's own name. */
  private hintBox(model: Model): TemplateResult | typeof nothing {
    const place = this.hint;
    if (!place || place.column === 0 || place.row < 0) return nothing;
    const row = model.rows[place.row];
    const at = this.shown.indexOf(place.row);
    if (row?.kind !== 'indicator' || at < 0) return nothing;
    const { cellWidth, rowHeight, scroller } = this.window;
    const left = this.window.leftOf(place.column) + cellWidth;
    const room = this.window.left + (scroller?.clientWidth ?? 0) - left;
    return html`<div
      class="hint"
      aria-hidden="true"
      style="top: ${at * rowHeight}px; ${room > 230 ? `left: ${left + 6}px` : `left: ${left - cellWidth - 6}px; translate: -100% 0`}"
    >
      <b>${row.number} · ${model.periods[place.column - 1].code}</b><br />${say(model, row, place.column)}
    </div>`;
  }

  // ---- Where things are

  /** Where the row with the keyboard is among those shown; -1 for the header. */
  private get activeAt(): number {
    return this.active.row < 0 ? -1 : this.shown.indexOf(this.active.row);
  }

  private tab(row: number, column: number): number {
    return row === this.active.row && column === this.active.column ? 0 : -1;
  }

  private rowsInSight(): number[] {
    return this.window.rows(this.shown.length, this.activeAt);
  }

  private columnsInSight(): number[] {
    return this.window.columns(this.active.column);
  }

  private readScroll(): void {
    const before = this.drawn();
    this.window.read();
    if (this.drawn() !== before) this.requestUpdate();
  }

  /** Which rows and columns are drawn; it changes only once in some rows or columns of scrolling. */
  private drawn(): string {
    return [this.rowsInSight(), this.columnsInSight()].map((range) => `${range[0]}-${range.at(-1)}`).join(' ');
  }

  /** The newest period is what one came for, or the cell that the address names. Waits until the grid has its size. */
  private placeAtFirst(): void {
    const scroller = this.window.scroller;
    if (this.placed || !scroller || scroller.clientHeight === 0) return;
    this.placed = true;
    scroller.scrollLeft = scroller.scrollWidth;
    if (this.selected) this.window.centre(this.activeAt, this.active.column);
    this.readScroll();
  }

  // ---- What a person does

  private target(event: Event): Place | undefined {
    const cell = (event.target as Element).closest<HTMLElement>('[data-row]');
    return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : undefined;
  }

  private onHover(event: Event): void {
    this.showHint(this.target(event));
  }

  private onLeave(): void {
    this.showHint(undefined);
  }

  private onFocus(event: Event): void {
    const place = this.target(event);
    if (place) this.active = place;
    this.showHint(place);
  }

  private showHint(place: Place | undefined): void {
    if (place?.row === this.hint?.row && place?.column === this.hint?.column) return;
    this.hint = place;
    this.requestUpdate();
  }

  private onClick(event: Event): void {
    const place = this.target(event);
    if (!place) return;
    this.active = place;
    this.act(place);
  }

  private onKey(event: KeyboardEvent): void {
    const model = this.model;
    if (!model || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.act(this.active);
    } else if (event.key === 'Escape' && this.selected) {
      event.preventDefault();
      this.tell('cell-close', {});
    } else {
      this.walk(event, model);
    }
  }

  private walk(event: KeyboardEvent, model: Model): void {
    const to = step(
      event,
      { at: this.activeAt, column: this.active.column },
      { rows: this.shown.length, columns: model.periods.length, page: this.window.page },
    );
    if (!to) return;
    event.preventDefault();
    this.active = { row: to.at < 0 ? -1 : this.shown[to.at], column: to.column };
    this.focusCell();
  }

  private act({ row: index, column }: Place): void {
    const model = this.model as Model;
    if (index < 0) {
      if (column > 0) window.location.assign(model.periods[column - 1].href);
      return;
    }
    const row = model.rows[index];
    if (row.kind === 'indicator') {
      // The number itself opens the newest period.
      const period = column === 0 ? model.periods.at(-1) : model.periods[column - 1];
      this.tell('cell-open', { number: row.number, period: period?.code ?? '' });
    } else if (canFold(row)) {
      ({ folded: this.folded, counts: this.counts } = toggled(row, this));
      this.tell('rows-fold', { folded: this.folded, counts: this.counts });
    }
  }

  private tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}

customElements.define('jalon-matrix-grid', MatrixGrid);
