import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

/** The shapes below are made by org.jalon.matrix.ui.MatrixModel; every word in them is already in the reader's language. */
interface Code {
  label: string;
  symbol: string;
  colour: string;
}
interface Row {
  kind: 'pillar' | 'objective' | 'indicator' | 'counts' | 'count';
  number: string;
  above: string[];
  label: string;
  cells: string;
}
interface Model {
  caption: string;
  textLanguage: string;
  labels: { indicator: string; absent: string; done: string; fold: string; unfold: string; marks: string[] };
  periods: { code: string; state: string; href: string }[];
  codes: Code[];
  rows: Row[];
}
/** Where the keyboard is: rows count from -1 (the header), columns from 0 (the indicator). Rows are those of the model. */
interface Place {
  row: number;
  column: number;
}

const FIRST_CODE = 0x100;
const SIGNS = ['doubtful', 'moved', 'text', 'corrected'];
const CELL = 40;
/** Where a count such as 61/100 has to stand in it. */
const WIDE_CELL = 54;
const CHUNK = 100;
const MARGIN_ROWS = 6;
const MARGIN_COLUMNS = 3;
/** Periods side by side on a sheet of A4, across. */
const ON_A_SHEET = 16;

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

  private readonly words = new Map<number, string>();
  private readonly asked = new Set<number>();
  /** Indexes of the model's rows that are not folded away. */
  private shown: number[] = [];
  private active: Place = { row: 0, column: 0 };
  private hint: Place | undefined;
  private top = 0;
  private left = 0;
  private printWhenComplete = false;
  private focusAfterDrawing = false;
  private placed = false;
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
  }

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  // ---- What the page asks of it

  /** Takes the words of the rows from `from` on. */
  addWords(from: number, words: string[]): void {
    words.forEach((text, index) => this.words.set(from + index, text));
    this.requestUpdate();
    if (this.printWhenComplete && this.firstWithoutWords() < 0) {
      this.printWhenComplete = false;
      void this.updateComplete.then(() => window.print());
    }
  }

  /** Prints when the words of all rows are there. */
  printAll(): void {
    const from = this.firstWithoutWords();
    if (from < 0) {
      window.print();
      return;
    }
    this.printWhenComplete = true;
    for (let at = from; at < this.elements; at += 1000) this.ask(at, Math.min(at + 1000, this.elements));
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
    if (changed.has('model')) {
      this.words.clear();
      this.asked.clear();
      const isWide = model.rows.some((row) => row.kind !== 'indicator' && row.cells.split(' ').some((text) => text.length > 5));
      this.cellWidth = isWide ? WIDE_CELL : CELL;
    }
    if (changed.has('model') || changed.has('folded') || changed.has('counts')) {
      const folded = new Set(this.folded.split('-'));
      const open = new Set(this.counts.split('-').map((pillar) => `counts ${pillar}`));
      this.shown = model.rows.flatMap((row, index) =>
        row.above.some((above) => (above.startsWith('counts ') ? !open.has(above) : folded.has(above))) ? [] : [index],
      );
      if (this.active.row >= 0 && !this.shown.includes(this.active.row)) {
        this.active = { ...this.active, row: this.shown.filter((row) => row < this.active.row).at(-1) ?? 0 };
      }
    }
    if ((changed.has('selected') || changed.has('model')) && this.selected) {
      const place = this.placeOf(this.selected);
      if (place) this.active = place;
    }
  }

  protected updated(changed: PropertyValues): void {
    const scroller = this.scroller;
    if (!scroller || !this.model) return;
    if (changed.has('model')) {
      this.placed = false;
      requestAnimationFrame(() => this.placeAtFirst());
    }
    if (this.focusAfterDrawing) {
      this.focusAfterDrawing = false;
      this.reveal();
      this.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
    }
    this.askForWords();
  }

  protected render(): TemplateResult | typeof nothing {
    const model = this.model;
    if (!model) return nothing;
    const columns = this.columnsInSight();
    const rows = this.rowsInSight();
    const width = this.nameWidth + model.periods.length * this.cellWidth;
    return html`
      <div
        class="matrix ${this.compact ? 'compact' : ''}"
        role="grid"
        aria-label=${model.caption}
        aria-rowcount=${this.shown.length + 1}
        aria-colcount=${model.periods.length + 1}
        style="--row: ${this.rowHeight}px; --name: ${this.nameWidth}px; --cell: ${this.cellWidth}px"
        @scroll=${this.onScroll}
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
            ${columns.map((column) => this.header(column))}
          </div>
        </div>
        <div class="matrix-rows" role="rowgroup" style="min-width: ${width}px; height: ${this.shown.length * this.rowHeight}px">
          ${this.columnBand()}
          ${repeat(
            rows,
            (at) => this.shown[at],
            (at) => this.row(at, columns),
          )}
          ${this.hintBox()}
        </div>
      </div>
      ${this.printing ? this.sheets() : nothing}
    `;
  }

  private header(column: number): TemplateResult {
    const model = this.model as Model;
    const period = model.periods[column - 1];
    const [year, part] = period.code.split('-');
    return html`<div
      class="period ${this.isCrossed(column) ? 'crossed' : ''}"
      role="columnheader"
      aria-colindex=${column + 1}
      aria-label="${period.code}, ${period.state}"
      title=${period.state}
      data-row="-1"
      data-column=${column}
      tabindex=${this.tab(-1, column)}
      style="left: ${this.leftOf(column)}px"
    >
      <span>${year.slice(-2)}</span><span>${part ?? ''}</span>
    </div>`;
  }

  private row(at: number, columns: number[]): TemplateResult {
    const model = this.model as Model;
    const index = this.shown[at];
    const row = model.rows[index];
    const texts = row.kind === 'indicator' ? [] : row.cells.split(' ');
    const words = row.label || (this.words.get(index) ?? '');
    const folds = row.kind === 'pillar' || row.kind === 'objective' || (row.kind === 'counts' && row.number !== '');
    return html`<div
      class="matrix-row kind-${row.kind} ${index === this.hint?.row ? 'crossed' : ''}"
      role="row"
      aria-rowindex=${at + 2}
      style="top: ${at * this.rowHeight}px"
    >
      <div
        class="name"
        role="rowheader"
        aria-colindex="1"
        aria-expanded=${folds ? String(this.isOpen(row)) : nothing}
        data-row=${index}
        data-column="0"
        tabindex=${this.tab(index, 0)}
        title=${words}
      >
        ${folds ? html`<span class="fold ${this.isOpen(row) ? 'open' : ''}" aria-hidden="true"></span>` : nothing}
        <span class="words"
          >${row.label ? nothing : html`<span class="number">${row.number}</span> `}<span
            lang=${row.label ? nothing : model.textLanguage}
            dir="auto"
            >${words}</span
          ></span
        >
      </div>
      ${columns.map((column) =>
        row.kind === 'indicator' ? this.cell(row, index, column) : this.text(row, index, column, texts[column - 1] ?? ''),
      )}
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
      style="left: ${this.leftOf(column)}px"
    >
      ${text}
    </div>`;
  }

  private cell(row: Row, index: number, column: number): TemplateResult {
    const model = this.model as Model;
    const code = this.codeOf(row, column);
    const period = model.periods[column - 1].code;
    const label = `${row.number}, ${period}: ${this.say(row, column)}`;
    const isSelected = this.selected === `${row.number}@${period}`;
    return html`<div
      class="cell status ${isSelected ? 'selected' : ''}"
      role="gridcell"
      aria-colindex=${column + 1}
      aria-label=${label}
      aria-selected=${isSelected ? 'true' : nothing}
      data-row=${index}
      data-column=${column}
      tabindex=${this.tab(index, column)}
      style="left: ${this.leftOf(column)}px"
    >
      ${code
        ? html`<span class="state symbol-${code.symbol}" style="--state: ${code.colour}"><span class="symbol"></span></span>`
        : html`<span class="sign sign-absent"></span>`}
      ${this.signs(row, column)}
    </div>`;
  }

  private signs(row: Row, column: number): TemplateResult[] {
    const bits = this.marksOf(row, column);
    return SIGNS.flatMap((sign, bit) => (bits & (1 << bit) ? [html`<span class="sign sign-${sign}"></span>`] : []));
  }

  private columnBand(): TemplateResult | typeof nothing {
    const place = this.hint;
    return place && place.column > 0 ? html`<div class="column-band" style="left: ${this.leftOf(place.column)}px"></div>` : nothing;
  }

  /** The word of the cell that has the keyboard or the mouse. Assistive technology has it as the cell's own name. */
  private hintBox(): TemplateResult | typeof nothing {
    const model = this.model as Model;
    const place = this.hint;
    if (!place || place.column === 0 || place.row < 0) return nothing;
    const row = model.rows[place.row];
    const at = this.shown.indexOf(place.row);
    if (row?.kind !== 'indicator' || at < 0) return nothing;
    const left = this.leftOf(place.column) + this.cellWidth;
    const room = this.left + (this.scroller?.clientWidth ?? 0) - left;
    return html`<div
      class="hint"
      aria-hidden="true"
      style="top: ${at * this.rowHeight}px; ${room > 230 ? `left: ${left + 6}px` : `left: ${left - this.cellWidth - 6}px; translate: -100% 0`}"
    >
      <b>${row.number} · ${model.periods[place.column - 1].code}</b><br />${this.say(row, place.column)}
    </div>`;
  }

  // ---- On paper: ordinary tables, as many periods on each as a sheet holds

  private sheets(): TemplateResult[] {
    const model = this.model as Model;
    const count = Math.max(1, Math.ceil(model.periods.length / ON_A_SHEET));
    return Array.from({ length: count }, (_, sheet) => {
      const from = sheet * ON_A_SHEET + 1;
      const to = Math.min(from + ON_A_SHEET - 1, model.periods.length);
      const columns = Array.from({ length: Math.max(0, to - from + 1) }, (_, column) => from + column);
      return html`<table class="matrix-sheet">
        <thead>
          <tr>
            <th>${model.labels.indicator}</th>
            ${columns.map((column) => html`<th class="period">${model.periods[column - 1].code}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${this.shown.map((index) => this.sheetRow(index, columns))}
        </tbody>
      </table>`;
    });
  }

  private sheetRow(index: number, columns: number[]): TemplateResult {
    const model = this.model as Model;
    const row = model.rows[index];
    const texts = row.cells.split(' ');
    return html`<tr class="kind-${row.kind}">
      <th lang=${row.label ? nothing : model.textLanguage}>
        ${row.label ? nothing : html`<span class="number">${row.number}</span>`} ${row.label || this.words.get(index)}
      </th>
      ${columns.map((column) => {
        if (row.kind !== 'indicator') return html`<td>${texts[column - 1]}</td>`;
        const code = this.codeOf(row, column);
        return html`<td class="status">
          ${code
            ? html`<span class="state symbol-${code.symbol}" style="--state: ${code.colour}"><span class="symbol"></span></span>`
            : html`<span class="sign sign-absent"></span>`}${this.signs(row, column)}
        </td>`;
      })}
    </tr>`;
  }

  // ---- Reading the model

  private codeOf(row: Row, column: number): Code | undefined {
    return (this.model as Model).codes[row.cells.charCodeAt(2 * (column - 1)) - FIRST_CODE];
  }

  private marksOf(row: Row, column: number): number {
    return row.cells.charCodeAt(2 * (column - 1) + 1) - 48;
  }

  private say(row: Row, column: number): string {
    const { labels } = this.model as Model;
    const bits = this.marksOf(row, column);
    const marks = labels.marks.filter((_, bit) => bits & (1 << bit));
    return [this.codeOf(row, column)?.label ?? labels.absent, ...marks].join('; ');
  }

  /** How many of the rows are elements, which are those whose words come by need. */
  private get elements(): number {
    const rows = this.model?.rows ?? [];
    const first = rows.findIndex((row) => row.kind === 'counts');
    return first < 0 ? rows.length : first;
  }

  private firstWithoutWords(): number {
    for (let index = 0; index < this.elements; index++) if (!this.words.has(index)) return index;
    return -1;
  }

  private askForWords(): void {
    for (const at of this.rowsInSight()) {
      const index = this.shown[at];
      if (index >= this.elements || this.words.has(index)) continue;
      const chunk = Math.floor(index / CHUNK);
      if (!this.asked.has(chunk)) this.ask(chunk * CHUNK, (chunk + 1) * CHUNK);
    }
  }

  private ask(from: number, to: number): void {
    for (let chunk = Math.floor(from / CHUNK); chunk * CHUNK < to; chunk++) this.asked.add(chunk);
    this.dispatchEvent(new CustomEvent('words-wanted', { detail: { from, to }, bubbles: true }));
  }

  private isOpen(row: Row): boolean {
    return row.kind === 'counts'
      ? this.counts.split('-').includes(row.number)
      : !this.folded.split('-').includes(row.number);
  }

  private placeOf(name: string): Place | undefined {
    const [number, period] = name.split('@');
    const row = this.model?.rows.findIndex((row) => row.kind === 'indicator' && row.number === number) ?? -1;
    const column = this.model?.periods.findIndex(({ code }) => code === period) ?? -1;
    return row < 0 || column < 0 ? undefined : { row, column: column + 1 };
  }

  // ---- Where things are

  private get scroller(): HTMLElement | null {
    return this.querySelector('.matrix');
  }

  /** Only as wide as its widest text needs: symbols do with less than counts of a hundred. */
  private cellWidth = CELL;

  private get rowHeight(): number {
    return this.compact ? 26 : 44;
  }

  private get nameWidth(): number {
    const room = this.clientWidth - (this.model?.periods.length ?? 0) * this.cellWidth - 24;
    return this.clientWidth > 0 && this.clientWidth < 640 ? 168 : Math.min(Math.max(room, 340), 720);
  }

  private leftOf(column: number): number {
    return this.nameWidth + (column - 1) * this.cellWidth;
  }

  private tab(row: number, column: number): number {
    return row === this.active.row && column === this.active.column ? 0 : -1;
  }

  private isCrossed(column: number): boolean {
    return this.hint?.column === column;
  }

  /** In steps of some rows, so that not every pixel of scrolling draws anew; the cell with the keyboard is always among them. */
  private rowsInSight(): number[] {
    const height = this.scroller?.clientHeight ?? window.innerHeight;
    const first = Math.floor(this.top / this.rowHeight / MARGIN_ROWS) * MARGIN_ROWS - MARGIN_ROWS;
    const last = first + Math.ceil(height / this.rowHeight) + 3 * MARGIN_ROWS;
    return this.range(first, last, this.shown.length, this.active.row < 0 ? -1 : this.shown.indexOf(this.active.row));
  }

  private columnsInSight(): number[] {
    const width = this.scroller?.clientWidth ?? window.innerWidth;
    const first = Math.floor(this.left / this.cellWidth / MARGIN_COLUMNS) * MARGIN_COLUMNS - MARGIN_COLUMNS;
    const last = first + Math.ceil(Math.max(0, width - this.nameWidth) / this.cellWidth) + 3 * MARGIN_COLUMNS;
    const count = this.model?.periods.length ?? 0;
    return this.range(first, last, count, this.active.column - 1).map((column) => column + 1);
  }

  private range(from: number, to: number, end: number, always: number): number[] {
    const first = Math.max(0, from);
    const last = Math.min(end, to);
    const range = Array.from({ length: Math.max(0, last - first) }, (_, n) => first + n);
    if (always >= 0 && always < first) range.unshift(always);
    if (always >= last && always < end) range.push(always);
    return range;
  }

  private onScroll(): void {
    this.readScroll();
  }

  private readScroll(): void {
    const scroller = this.scroller as HTMLElement;
    const before = this.window();
    this.top = scroller.scrollTop;
    this.left = scroller.scrollLeft;
    if (this.window() !== before) this.requestUpdate();
  }

  /** Which rows and columns are drawn; it changes only once in some rows or columns of scrolling. */
  private window(): string {
    return [this.rowsInSight(), this.columnsInSight()].map((range) => `${range[0]}-${range.at(-1)}`).join(' ');
  }

  /** The newest period is what one came for, or the cell that the address names. Waits until the grid has its size. */
  private placeAtFirst(): void {
    const scroller = this.scroller;
    if (this.placed || !scroller || scroller.clientHeight === 0) return;
    this.placed = true;
    scroller.scrollLeft = scroller.scrollWidth;
    if (this.selected) this.centre();
    this.readScroll();
  }

  /** Brings the cell that the address names into the middle, with what is around it. */
  private centre(): void {
    const scroller = this.scroller as HTMLElement;
    const at = this.shown.indexOf(this.active.row);
    if (at >= 0) scroller.scrollTop = (at + 1) * this.rowHeight - scroller.clientHeight / 2;
    const room = scroller.clientWidth - this.nameWidth;
    scroller.scrollLeft = (this.active.column - 0.5) * this.cellWidth - room / 2;
  }

  /** Scrolls no further than is needed to see the cell with the keyboard between header and frozen column. */
  private reveal(): void {
    const scroller = this.scroller as HTMLElement;
    const head = this.querySelector<HTMLElement>('.matrix-head')?.offsetHeight ?? 0;
    const at = this.shown.indexOf(this.active.row);
    if (at >= 0) {
      const top = at * this.rowHeight;
      const room = scroller.clientHeight - head - this.rowHeight;
      if (top < scroller.scrollTop) scroller.scrollTop = top;
      else if (top > scroller.scrollTop + room) scroller.scrollTop = top - room;
    }
    if (this.active.column > 0) {
      const left = (this.active.column - 1) * this.cellWidth;
      const room = scroller.clientWidth - this.nameWidth - this.cellWidth;
      if (left < scroller.scrollLeft) scroller.scrollLeft = left;
      else if (left > scroller.scrollLeft + room) scroller.scrollLeft = left - room;
    }
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
    if (event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.act(this.active);
      return;
    }
    if (event.key === 'Escape' && this.selected) {
      event.preventDefault();
      this.dispatchEvent(new CustomEvent('cell-close', { bubbles: true }));
      return;
    }
    const to = this.step(event);
    if (!to) return;
    event.preventDefault();
    this.active = to;
    this.focusCell();
  }

  private step(event: KeyboardEvent): Place | undefined {
    const model = this.model as Model;
    const { column } = this.active;
    const at = this.active.row < 0 ? -1 : this.shown.indexOf(this.active.row);
    const page = Math.max(1, Math.floor((this.scroller?.clientHeight ?? 0) / this.rowHeight) - 2);
    const ends = event.ctrlKey;
    const move = (rows: number, columns: number): Place => {
      const next = Math.min(Math.max(at + rows, -1), this.shown.length - 1);
      return {
        row: next < 0 ? -1 : this.shown[next],
        column: Math.min(Math.max(column + columns, 0), model.periods.length),
      };
    };
    switch (event.key) {
      case 'ArrowDown':
        return move(1, 0);
      case 'ArrowUp':
        return move(-1, 0);
      case 'ArrowRight':
        return move(0, 1);
      case 'ArrowLeft':
        return move(0, -1);
      case 'PageDown':
        return move(page, 0);
      case 'PageUp':
        return move(at < 0 ? 0 : -Math.min(page, at), 0);
      case 'Home':
        return move(ends ? -at : 0, -column);
      case 'End':
        return move(ends ? this.shown.length : 0, model.periods.length);
      default:
        return undefined;
    }
  }

  private act({ row: index, column }: Place): void {
    const model = this.model as Model;
    if (index < 0) {
      if (column > 0) window.location.assign(model.periods[column - 1].href);
      return;
    }
    const row = model.rows[index];
    if (row.kind === 'indicator') {
      const period = model.periods[Math.max(column, 1) - 1] ?? model.periods.at(-1);
      const newest = column === 0 ? model.periods.at(-1) : period;
      this.dispatchEvent(
        new CustomEvent('cell-open', { detail: { number: row.number, period: newest?.code ?? '' }, bubbles: true }),
      );
    } else if (row.kind !== 'count' && row.number) {
      this.toggle(row);
    }
  }

  private toggle(row: Row): void {
    const toggled = (list: string) => {
      const numbers = new Set(list.split('-').filter(Boolean));
      if (!numbers.delete(row.number)) numbers.add(row.number);
      return [...numbers].join('-');
    };
    if (row.kind === 'counts') this.counts = toggled(this.counts);
    else this.folded = toggled(this.folded);
    this.dispatchEvent(
      new CustomEvent('rows-fold', { detail: { folded: this.folded, counts: this.counts }, bubbles: true }),
    );
  }
}

customElements.define('jalon-matrix-grid', MatrixGrid);
