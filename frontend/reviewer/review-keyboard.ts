import type { LitElement, ReactiveController } from 'lit';
import { isCombination, keyOf, rowLink, rowLinks, rowOf } from '../shared/row-events';

/** The rows as the keyboard meets them; they go by their codes. */
export interface Keyed {
  waits(code: string): boolean;
  isApprovable(code: string): boolean;
  isReturnable(code: string): boolean;
  approve(code: string): void;
  giveBack(code: string): void;
}

/**
 * The keyboard in the list of the reviewers. On a row, outside fields: J/K or arrows move, A approves, R opens the field for the reason. Of
 * itself it goes to the rows that wait.
 */
export class ReviewKeyboard implements ReactiveController {
  /** Until a person does something, the keyboard belongs on the first row; Flow moves the page once more, and it is lost with the move. */
  private arriving = false;
  private readonly list: LitElement & Keyed;

  constructor(list: LitElement & Keyed) {
    this.list = list;
    list.addController(this);
  }

  hostConnected(): void {
    if (this.arriving) void this.toWaiting('');
  }

  readonly onKey = (event: KeyboardEvent) => {
    this.arriving = false;
    const code = rowOf(event);
    if (!code || isCombination(event) || (event.target as Element).closest('textarea, input, select')) return;
    const act = this.doneBy(keyOf(event), code);
    if (!act) return;
    event.preventDefault();
    act();
  };

  private doneBy(key: string, code: string): (() => void) | undefined {
    switch (key) {
      case 'j':
      case 'ArrowDown':
        return () => this.move(code, 1);
      case 'k':
      case 'ArrowUp':
        return () => this.move(code, -1);
      case 'a':
        return this.list.isApprovable(code) ? () => this.list.approve(code) : undefined;
      case 'r':
        return this.list.isReturnable(code) ? () => this.list.giveBack(code) : undefined;
      default:
        return undefined;
    }
  }

  private move(from: string, by: number): void {
    const links = rowLinks(this.list);
    const to = links.findIndex((link) => link.dataset.open === from) + by;
    links[Math.min(Math.max(to, 0), links.length - 1)]?.focus();
  }

  /** Puts the keyboard onto a row, once the list is drawn. */
  async toRow(code: string): Promise<void> {
    await this.list.updateComplete;
    rowLink(this.list, code)?.focus();
  }

  /** Puts the keyboard onto the first row that waits, after the one of that code or, if there is none, from the top. */
  async toWaiting(after: string): Promise<void> {
    this.arriving = after === '';
    await this.list.updateComplete;
    const links = rowLinks(this.list);
    const from = links.findIndex((link) => link.dataset.open === after) + 1;
    const waits = (link: HTMLAnchorElement) => this.list.waits(link.dataset.open as string);
    // On arrival the page stays at its top: what is above the list is to be seen first.
    (links.slice(from).find(waits) ?? links.find(waits) ?? links[from - 1])?.focus({ preventScroll: after === '' });
  }
}
