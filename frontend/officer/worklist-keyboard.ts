import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RowOrder } from './worklist-order';
import { rowLink, rowOf } from '../shared/row-events';

/** On which row of 'My quarter' the keyboard is. One row at a time is in the Tab order. */
export class WorklistKeyboard implements ReactiveController {
  private current = '';
  /** The row that the keyboard was offered, as long as nobody has done anything here. */
  private offered = '';
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly drawnTo: (number: string) => Promise<void>;

  /** @param drawnTo resolves when that row is in the document */
  constructor(host: ReactiveControllerHost & HTMLElement, drawnTo: (number: string) => Promise<void>) {
    this.host = host;
    this.drawnTo = drawnTo;
    host.addController(this);
  }

  hostConnected(): void {
    // A page that is shown for the first time is moved once more to its place, and loses the keyboard on the way.
    setTimeout(() => this.takeOffer());
  }

  readonly onFocus = (event: FocusEvent) => {
    const number = rowOf(event);
    if (number) this.rest(number);
  };

  /** The row in the Tab order: the one the keyboard was on last, or the next to do, or the first. */
  tabStop(order: RowOrder): string {
    return order.placeOf(this.current) < 0 ? order.first : this.current;
  }

  /** From now on that row is in the Tab order. */
  rest(number: string): void {
    if (number === this.current) return;
    this.current = number;
    this.host.requestUpdate();
  }

  /** Puts the keyboard onto a row, as soon as it is drawn, and no more in the middle of the window than needs be. */
  async focus(number: string): Promise<void> {
    this.rest(number);
    await this.drawnTo(number);
    const link = rowLink(this.host, number);
    link?.focus({ preventScroll: true });
    link?.closest('tr')?.scrollIntoView({ block: 'nearest' });
  }

  /** Puts the keyboard onto a row, unless it is in use elsewhere on the page. */
  offer(number: string): void {
    this.offered = number;
    setTimeout(() => this.takeOffer());
  }

  /** Somebody did something: from here on the keyboard is theirs. */
  endOffer(): void {
    this.offered = '';
  }

  private takeOffer(): void {
    const at = document.activeElement;
    if (this.offered && (!at || at === document.body || at.id === 'content')) void this.focus(this.offered);
  }
}
