import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Mark } from './row-parts';
import { TYPED_CHANGED, typedUnder } from './typed-words';

/** A list of rows that says how its forms are named in this browser, and how a row is marked at which something is typed. */
export interface TypedHost extends ReactiveControllerHost, HTMLElement {
  typedAs: string;
  typedMark: string;
}

/**
 * At which rows this browser has words that are not saved, be it that the server has not heard of them. They are marked at once, connection
 * or not; the server hears of every change (event `rows-typed`, detail `{codes}`).
 */
export class TypedHere implements ReactiveController {
  private readonly host: TypedHost;
  private codes: ReadonlySet<string> = new Set();
  private told = '';

  constructor(host: TypedHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener(TYPED_CHANGED, this.onChange);
    window.addEventListener('storage', this.onChange);
  }

  hostDisconnected(): void {
    window.removeEventListener(TYPED_CHANGED, this.onChange);
    window.removeEventListener('storage', this.onChange);
  }

  hostUpdate(): void {
    this.look();
  }

  has(code: string): boolean {
    return this.codes.has(code);
  }

  /** The marks of a row, and that something is typed there unless they say so. */
  marks(code: string, marks: Mark[]): Mark[] {
    const isMarked = !this.has(code) || marks.some((mark) => mark.kind === 'typed');
    return isMarked ? marks : [...marks, { kind: 'typed', text: this.host.typedMark, why: '' }];
  }

  private readonly onChange = () => {
    if (this.look()) this.host.requestUpdate();
  };

  private look(): boolean {
    const { typedAs } = this.host;
    const codes = typedAs ? typedUnder(typedAs) : [];
    const now = [typedAs, ...codes].join(' ');
    if (now === this.told) return false;
    // That there is nothing in a list that was not shown before goes without saying.
    const isNews = this.codes.size > 0 || codes.length > 0;
    this.told = now;
    this.codes = new Set(codes);
    if (isNews) this.host.dispatchEvent(new CustomEvent('rows-typed', { detail: { codes: codes.join(' ') } }));
    return true;
  }
}
