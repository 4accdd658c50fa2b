import { keyOf } from '../shared/row-events';

/** What keys can do in 'My quarter', to the row that they are pressed at. */
export interface Keyed {
  move(from: string, by: number): void;
  goOn(from: string): void;
  actAndGoOn(code: string, act: 'confirm' | 'submit'): void;
  act(code: string, act: 'edit' | 'undo'): void;
  toggleSelected(code: string): void;
}

/**
 * What a key does: arrows or J/K move, N confirms, E or Enter opens, S submits, G goes to the next row to do, X or Space selects, U takes back,
 * Nothing for other keys.
 */
export function doneBy(event: KeyboardEvent, code: string, list: Keyed): (() => void) | undefined {
  // A box and a link keep what the browser does with Enter and Space.
  const onBox = (event.target as Element).matches('input');
  switch (keyOf(event)) {
    case 'j':
    case 'ArrowDown':
      return () => list.move(code, 1);
    case 'k':
    case 'ArrowUp':
      return () => list.move(code, -1);
    case 'Home':
      return () => list.move(code, -Infinity);
    case 'End':
      return () => list.move(code, Infinity);
    case 'g':
      return () => list.goOn(code);
    case 'n':
      return () => list.actAndGoOn(code, 'confirm');
    case 's':
      return () => list.actAndGoOn(code, 'submit');
    case 'e':
      return () => list.act(code, 'edit');
    case 'u':
      return () => list.act(code, 'undo');
    case 'x':
      return () => list.toggleSelected(code);
    case 'Enter':
      return onBox ? undefined : () => list.act(code, 'edit');
    case ' ':
      return onBox ? undefined : () => list.toggleSelected(code);
    default:
      return undefined;
  }
}
