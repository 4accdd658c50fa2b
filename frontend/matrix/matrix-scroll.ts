import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { GridPositions } from './matrix-positions';
import type { GridWindow } from './matrix-window';

/** Draws what is scrolled to, and scrolls to what is to be seen: at first the newest period, later the cell that has the keyboard. */
export class GridScroll implements ReactiveController {
  private isPlaced = false;
  private focusAfterDrawing = false;
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly window: GridWindow;
  private readonly positions: GridPositions;
  private readonly resized = new ResizeObserver(() => {
    this.placeAtFirst();
    this.host.requestUpdate();
  });

  constructor(host: ReactiveControllerHost & HTMLElement, window: GridWindow, positions: GridPositions) {
    this.host = host;
    this.window = window;
    this.positions = positions;
    host.addController(this);
  }

  hostConnected(): void {
    this.resized.observe(this.host);
  }

  hostDisconnected(): void {
    this.resized.disconnect();
  }

  hostUpdated(): void {
    if (!this.focusAfterDrawing || !this.window.scroller) return;
    this.focusAfterDrawing = false;
    this.window.reveal(this.positions.activeAt, this.positions.active.column);
    this.read();
    this.host.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  }

  /** The rows to draw, by where they are among those shown. */
  get rows(): number[] {
    return this.window.rows(this.positions.shown.length, this.positions.activeAt);
  }

  /** The columns to draw. */
  get columns(): number[] {
    return this.window.columns(this.positions.active.column);
  }

  /** Another matrix is shown. */
  begin(): void {
    this.isPlaced = false;
    requestAnimationFrame(() => this.placeAtFirst());
  }

  /** Puts the keyboard onto the active cell, wherever that is. */
  focusActive(): void {
    this.focusAfterDrawing = true;
    this.host.requestUpdate();
  }

  readonly onScroll = () => this.read();

  private read(): void {
    const before = this.drawn;
    this.window.read();
    if (this.drawn !== before) this.host.requestUpdate();
  }

  /** Which rows and columns are drawn; it changes only once in some rows or columns of scrolling. */
  private get drawn(): string {
    return [this.rows, this.columns].map((range) => `${range[0]}-${range.at(-1)}`).join(' ');
  }

  /** The newest period is what one came for, or the cell that the address names. Waits until the grid has its size. */
  private placeAtFirst(): void {
    const { scroller } = this.window;
    if (this.isPlaced || !scroller || scroller.clientHeight === 0) return;
    this.isPlaced = true;
    scroller.scrollLeft = scroller.scrollWidth;
    if (this.positions.isNamed) this.window.centre(this.positions.activeAt, this.positions.active.column);
    this.read();
  }
}
