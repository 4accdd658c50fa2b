import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RowOrder } from './worklist-order';
import { rowLink, rowOf } from '../shared/row-events';

/** On which row of 'My quarter' the keyboard is. One row at a time is in the Tab order. */
export class WorklistKeyboard implements ReactiveController {
  private current = '';
  /** The row that the keyboard was offered, as long as nobody has done anything here. */
  private offered = '';
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly drawnTo: (code: string) => Promise<void>;

  /** @param drawnTo resolves when that row is in the document */
  constructor(host: ReactiveControllerHost & HTMLElement, drawnTo: (code: string) => Promise<void>) {
    this.host = host;
    this.drawnTo = drawnTo;
    host.addController(this);
  }

  hostConnected(): void {
    // A page that is shown for the first time is moved once more to its place, and loses the keyboard on the way.
    setTimeout(() => this.takeOffer());
  }

  readonly onFocus = (event: FocusEvent) => {
    const code = rowOf(event);
    if (code) this.rest(code);
  };

  /** The row in the Tab order: the one the keyboard was on last, or the next to do, or the first. */
  tabStop(order: RowOrder): string {
    return order.placeOf(this.current) < 0 ? order.first : this.current;
  }

  /** From now on that row is in the Tab order. */
  rest(code: string): void {
    if (code === this.current) return;
    this.current = code;
    this.host.requestUpdate();
  }

  /** Puts the keyboard onto a row, as soon as it is drawn, and no more in the middle of the window than needs be. */
  async focus(code: string): Promise<void> {
    this.rest(code);
    await this.drawnTo(code);
    const link = rowLink(this.host, code);
    link?.focus({ preventScroll: true });
    link?.closest('tr')?.scrollIntoView({ block: 'nearest' });
  }

  /** Puts the keyboard onto a row, unless it is in use elsewhere on the page. */
  offer(code: string): void {
    this.offered = code;
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
