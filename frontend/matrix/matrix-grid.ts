import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { canFold, toggled } from './matrix-folds';
import { columnBand, hintBox } from './matrix-hint';
import { step } from './matrix-keys';
import type { Model, Position } from './matrix-model';
import { GridPositions, positionIn } from './matrix-positions';
import { MatrixPrint } from './matrix-print';
import { gridRow, headRow, seenIn, type View } from './matrix-rows';
import { GridScroll } from './matrix-scroll';
import { sheets } from './matrix-sheets';
import { GridWindow } from './matrix-window';
import { RowWords } from './matrix-words';

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
  };

  declare model: Model | undefined;
  declare folded: string;
  declare counts: string;
  declare compact: boolean;
  declare selected: string;

  private readonly window = new GridWindow(this);
  private readonly words = new RowWords((from, to) => this.tell('words-wanted', { from, to }));
  private readonly positions = new GridPositions(this);
  private readonly scrolling = new GridScroll(this, this.window, this.positions);
  private readonly paper = new MatrixPrint(this, this.words, () => this.performUpdate());

  constructor() {
    super();
    this.folded = '';
    this.counts = '';
    this.compact = false;
    this.selected = '';
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
    this.paper.goOn();
  }

  /** Prints when the words of all rows are there. */
  printAll(): void {
    if (this.model) this.words.belongTo(this.model);
    this.paper.print();
  }

  /** Puts the keyboard back onto the cell it was on. */
  focusCell(): void {
    this.scrolling.focusActive();
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
    if (changed.has('model') || changed.has('folded') || changed.has('counts')) this.positions.fold(model, this);
    if (changed.has('model') || changed.has('selected')) this.positions.goTo(model, this.selected);
  }

  protected updated(changed: PropertyValues): void {
    if (!this.model) return;
    if (changed.has('model')) {
      this.scrolling.begin();
      this.paper.begin();
    }
    this.words.need(this.scrolling.rows.map((at) => this.positions.shown[at]));
  }

  protected render(): TemplateResult | typeof nothing {
    const { model, positions, window, words, selected } = this;
    if (!model) return nothing;
    const view: View = { model, folds: this, positions, window, words, selected };
    const { columns } = this.scrolling;
    const { shown } = positions;
    return html`
      <div
        class="matrix ${this.compact ? 'compact' : ''}"
        role="grid"
        aria-label=${model.caption}
        aria-rowcount=${shown.length + 1}
        aria-colcount=${model.periods.length + 1}
        style="--row: ${window.rowHeight}px; --name: ${window.nameWidth}px; --cell: ${window.cellWidth}px"
        @scroll=${this.scrolling.onScroll}
        @keydown=${this.onKey}
        @click=${this.onClick}
        @mouseover=${positions.onHover}
        @mouseleave=${positions.onLeave}
        @focusin=${positions.onFocus}
        @focusout=${positions.onLeave}
      >
        <div class="matrix-head" role="rowgroup" style="min-width: ${window.width}px">${headRow(view, columns)}</div>
        <div class="matrix-rows" role="rowgroup" style="min-width: ${window.width}px; height: ${shown.length * window.rowHeight}px">
          ${columnBand(view)}
          ${repeat(
            this.scrolling.rows,
            (at) => shown[at],
            (at) => guard(seenIn(view, at, columns), () => gridRow(view, at, columns)),
          )}
          ${hintBox(view)}
        </div>
      </div>
      ${this.paper.isPrinting ? sheets(model, shown, words) : nothing}
    `;
  }

  // ---- What a person does

  private onClick(event: Event): void {
    const position = positionIn(event);
    if (!position) return;
    this.positions.active = position;
    this.act(position);
  }

  private onKey(event: KeyboardEvent): void {
    const model = this.model;
    if (!model || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.act(this.positions.active);
    } else if (event.key === 'Escape' && this.selected) {
      event.preventDefault();
      this.tell('cell-close', {});
    } else {
      this.walk(event, model);
    }
  }

  private walk(event: KeyboardEvent, model: Model): void {
    const { activeAt, active, shown } = this.positions;
    const to = step(
      event,
      { at: activeAt, column: active.column },
      { rows: shown.length, columns: model.periods.length, page: this.window.page },
    );
    if (!to) return;
    event.preventDefault();
    this.positions.activate(to);
    this.focusCell();
  }

  private act({ row: index, column }: Position): void {
    const model = this.model as Model;
    if (index < 0) {
      if (column > 0) window.location.assign(model.periods[column - 1].href);
      return;
    }
    const row = model.rows[index];
    if (row.kind === 'indicator') {
      // The number itself opens the newest period.
      const period = column === 0 ? model.periods.at(-1) : model.periods[column - 1];
      this.tell('cell-open', { code: row.code, period: period?.code ?? '' });
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
