import type { Model } from './matrix-model';

const CELL = 40;
/** Where a count such as 61/100 has to stand in it. */
const WIDE_CELL = 54;
/** What is drawn beyond what is in sight. */
const MARGIN_ROWS = 6;
const MARGIN_COLUMNS = 3;
/** Few at a time, so that no frame of scrolling has much to draw. */
const STEP_ROWS = 2;
const STEP_COLUMNS = 4;

/** Which part of the grid is in sight, and where its rows and columns are. All in pixels. */
export class GridWindow {
  top = 0;
  left = 0;
  compact = false;
  /** Only as wide as its widest text needs: symbols do with less than counts of a hundred. */
  cellWidth = CELL;
  private periods = 0;
  private readonly host: HTMLElement;

  constructor(host: HTMLElement) {
    this.host = host;
  }

  measure(model: Model): void {
    this.periods = model.periods.length;
    const isWide = model.rows.some((row) => row.kind !== 'indicator' && row.cells.split(' ').some((text) => text.length > 5));
    this.cellWidth = isWide ? WIDE_CELL : CELL;
  }

  get scroller(): HTMLElement | null {
    return this.host.querySelector('.matrix');
  }

  get rowHeight(): number {
    return this.compact ? 26 : 44;
  }

  get nameWidth(): number {
    const width = this.host.clientWidth;
    const room = width - this.periods * this.cellWidth - 24;
    return width > 0 && width < 640 ? 168 : Math.min(Math.max(room, 340), 720);
  }

  get width(): number {
    return this.nameWidth + this.periods * this.cellWidth;
  }

  leftOf(column: number): number {
    return this.nameWidth + (column - 1) * this.cellWidth;
  }

  /** How many rows make a screen. */
  get page(): number {
    return Math.max(1, Math.floor((this.scroller?.clientHeight ?? 0) / this.rowHeight) - 2);
  }

  /** In steps of some rows, so that not every pixel of scrolling draws anew; `always`, which has the keyboard, is among them. */
  rows(count: number, always: number): number[] {
    const height = this.scroller?.clientHeight ?? window.innerHeight;
    const first = Math.floor(this.top / this.rowHeight / STEP_ROWS) * STEP_ROWS;
    const last = first + STEP_ROWS + Math.ceil(height / this.rowHeight);
    return range(first - MARGIN_ROWS, last + MARGIN_ROWS, count, always);
  }

  /** From 1. */
  columns(always: number): number[] {
    const width = this.scroller?.clientWidth ?? window.innerWidth;
    const first = Math.floor(this.left / this.cellWidth / STEP_COLUMNS) * STEP_COLUMNS;
    const last = first + STEP_COLUMNS + Math.ceil(Math.max(0, width - this.nameWidth) / this.cellWidth);
    return range(first - MARGIN_COLUMNS, last + MARGIN_COLUMNS, this.periods, always - 1).map((column) => column + 1);
  }

  /** Takes the place that the browser scrolled to. */
  read(): void {
    this.top = this.scroller?.scrollTop ?? 0;
    this.left = this.scroller?.scrollLeft ?? 0;
  }

  /** Brings a cell into the middle, with what is around it; `at` is -1 for the header. */
  centre(at: number, column: number): void {
    const scroller = this.scroller as HTMLElement;
    if (at >= 0) scroller.scrollTop = (at + 1) * this.rowHeight - scroller.clientHeight / 2;
    scroller.scrollLeft = (column - 0.5) * this.cellWidth - (scroller.clientWidth - this.nameWidth) / 2;
  }

  /** Scrolls no further than is needed to see a cell between header and frozen column. */
  reveal(at: number, column: number): void {
    const scroller = this.scroller as HTMLElement;
    const head = this.host.querySelector<HTMLElement>('.matrix-head')?.offsetHeight ?? 0;
    if (at >= 0) {
      const top = at * this.rowHeight;
      scroller.scrollTop = nearest(scroller.scrollTop, top, scroller.clientHeight - head - this.rowHeight);
    }
    if (column > 0) {
      const left = (column - 1) * this.cellWidth;
      scroller.scrollLeft = nearest(scroller.scrollLeft, left, scroller.clientWidth - this.nameWidth - this.cellWidth);
    }
  }
}

function nearest(now: number, position: number, room: number): number {
  if (position < now) return position;
  return position > now + room ? position - room : now;
}

function range(from: number, to: number, end: number, always: number): number[] {
  const first = Math.max(0, from);
  const last = Math.min(end, to);
  const all = Array.from({ length: Math.max(0, last - first) }, (_, n) => first + n);
  if (always >= 0 && always < first) all.unshift(always);
  if (always >= last && always < end) all.push(always);
  return all;
}
