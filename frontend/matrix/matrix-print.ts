import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RowWords } from './matrix-words';

/** When the first view has long been there: the rest is for whoever prints from the browser's own menu. */
const WORDS_OF_ALL_AFTER = 3_000;

/** The whole matrix on paper, with the words of rows that were never in sight. */
export class MatrixPrint implements ReactiveController {
  /** While the browser prints, the sheets are in the document. */
  isPrinting = false;
  private isWaiting = false;
  private later = 0;
  private readonly host: ReactiveControllerHost;
  private readonly words: RowWords;
  private readonly drawNow: () => void;

  /** @param drawNow draws the grid before it returns */
  constructor(host: ReactiveControllerHost, words: RowWords, drawNow: () => void) {
    this.host = host;
    this.words = words;
    this.drawNow = drawNow;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.beforePrint);
    window.addEventListener('afterprint', this.afterPrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.beforePrint);
    window.removeEventListener('afterprint', this.afterPrint);
    clearTimeout(this.later);
  }

  private readonly beforePrint = () => {
    this.isPrinting = true;
    this.host.requestUpdate();
    this.drawNow();
  };

  private readonly afterPrint = () => {
    this.isPrinting = false;
    this.host.requestUpdate();
  };

  /** Another matrix is shown. */
  begin(): void {
    clearTimeout(this.later);
    this.later = setTimeout(() => this.words.needAll(), WORDS_OF_ALL_AFTER);
  }

  /** Opens the browser's own dialog, as soon as the words of all rows are there. */
  print(): void {
    if (this.words.isComplete) {
      window.print();
      return;
    }
    this.isWaiting = true;
    this.words.needAll();
  }

  /** Words have come. */
  goOn(): void {
    if (!this.isWaiting || !this.words.isComplete) return;
    this.isWaiting = false;
    void this.host.updateComplete.then(() => window.print());
  }
}
