import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RowSelection } from './worklist-selection';
import { isCombination, isInField } from '../shared/row-events';

interface Host extends ReactiveControllerHost {
  toggleKeys(): void;
}

/** The keys that need no row, wherever on the page the keyboard is. Escape closes first what is open around it. */
export class PageKeys implements ReactiveController {
  private readonly host: Host;
  private readonly selection: RowSelection;

  constructor(host: Host, selection: RowSelection) {
    this.host = host;
    this.selection = selection;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.onKey);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.onKey);
  }

  private readonly onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isCombination(event) || isInField(event)) return;
    if (event.key === '?') {
      event.preventDefault();
      this.host.toggleKeys();
    } else if (event.key === 'Escape' && !(event.target as Element).closest('.panel, details[open]') && !this.selection.isEmpty) {
      event.preventDefault();
      this.selection.select([]);
    }
  };
}
