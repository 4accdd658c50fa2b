import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** As many rows as fill the tallest screen. */
const AT_FIRST = 60;
/** As many as are drawn without a key or a click having to wait. */
const AT_ONCE = 80;

const whenIdle: (work: () => void) => void =
  'requestIdleCallback' in window
    ? (work) => window.requestIdleCallback(work, { timeout: 200 })
    : (work) => setTimeout(work, 16);

/**
 * Lets an element draw a long list a screenful at first and the rest in the moments in which the browser has nothing else to do. What is
 * printed is complete, whenever that is. The element draws `limit` rows, and says how many there are when it gets them.
 */
export class GradualList implements ReactiveController {
  limit = 0;
  private total = 0;
  private isWaiting = false;
  private readonly host: ReactiveControllerHost;
  private readonly drawNow: () => void;

  /** @param drawNow draws the element before it returns */
  constructor(host: ReactiveControllerHost, drawNow: () => void) {
    this.host = host;
    this.drawNow = drawNow;
    host.addController(this);
  }

  private readonly beforePrint = () => {
    this.limit = this.total;
    this.host.requestUpdate();
    this.drawNow();
  };

  /** @param atFirst how many fill the tallest screen, if they are not rows of a table */
  begin(total: number, atFirst = AT_FIRST): void {
    this.total = total;
    this.limit = atFirst;
  }

  /** The list after something was done to it: what was drawn stays drawn. */
  goOn(total: number): void {
    this.total = total;
    this.limit = Math.max(this.limit, AT_FIRST);
  }

  /** The row at that place is in the document after the next update. */
  include(place: number): void {
    if (place < this.limit) return;
    this.limit = place + AT_ONCE;
    this.host.requestUpdate();
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.beforePrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.beforePrint);
  }

  hostUpdated(): void {
    if (this.limit >= this.total || this.isWaiting) return;
    this.isWaiting = true;
    // Painted first: what is in sight does not wait for what is not.
    requestAnimationFrame(() =>
      whenIdle(() => {
        this.isWaiting = false;
        this.limit += AT_ONCE;
        this.host.requestUpdate();
      }),
    );
  }
}
