import type { ReactiveControllerHost } from 'lit';
import { type Folds, shownRows } from './matrix-folds';
import { type Model, type Position, positionOf } from './matrix-model';

/** The cell that an event is about. */
export function positionIn(event: Event): Position | undefined {
  const cell = (event.target as Element).closest<HTMLElement>('[data-row]');
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : undefined;
}

/** Which rows there are, folded as they are, and which of their cells has the keyboard, and which one the mouse. */
export class GridPositions {
  /** Indexes of the model's rows that are not folded away. */
  shown: number[] = [];
  /** The cell that has the keyboard, or will have it when it comes into the grid. */
  active: Position = { row: 0, column: 0 };
  /** The cell whose word is shown beside it. */
  hint: Position | undefined;
  /** Whether the address names the active cell. */
  isNamed = false;
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
  }

  /** Shows rows so folded; a cell that is folded away leaves the keyboard to the row above. */
  fold(model: Model, folds: Folds): void {
    this.shown = shownRows(model, folds);
    if (this.active.row >= 0 && !this.shown.includes(this.active.row)) {
      this.active = { ...this.active, row: this.shown.filter((row) => row < this.active.row).at(-1) ?? 0 };
    }
  }

  /** To the cell that the address names, such as 4.2.1@2017-Q3; stays where it is if it names none. */
  goTo(model: Model, cell: string): void {
    this.isNamed = cell !== '';
    this.active = (this.isNamed ? positionOf(model, cell) : undefined) ?? this.active;
  }

  /** Where the row with the keyboard is among those shown; -1 for the header. */
  get activeAt(): number {
    return this.active.row < 0 ? -1 : this.shown.indexOf(this.active.row);
  }

  /** The cell of that place among those shown. */
  activate({ at, column }: { at: number; column: number }): void {
    this.active = { row: at < 0 ? -1 : this.shown[at], column };
  }

  /** One cell is in the Tab order. */
  tabindex(row: number, column: number): number {
    return row === this.active.row && column === this.active.column ? 0 : -1;
  }

  readonly onHover = (event: Event) => this.showHint(positionIn(event));

  readonly onLeave = () => this.showHint(undefined);

  readonly onFocus = (event: Event) => {
    const position = positionIn(event);
    if (position) this.active = position;
    this.showHint(position);
  };

  private showHint(position: Position | undefined): void {
    if (position?.row === this.hint?.row && position?.column === this.hint?.column) return;
    this.hint = position;
    this.host.requestUpdate();
  }
}
