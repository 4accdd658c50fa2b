import { keyOf } from '../shared/row-events';

/** What keys can do in 'My quarter', to the row that they are pressed at. */
export interface Keyed {
  move(from: string, by: number): void;
  goOn(from: string): void;
  actAndGoOn(number: string, act: 'confirm' | 'submit'): void;
  act(number: string, act: 'edit' | 'undo'): void;
  toggleSelected(number: string): void;
}

/**
 * What a key does: arrows or J/K move, N confirms, E or Enter opens, S submits, G goes to the next row to do, X or Space selects, U takes back,
 * Nothing for other keys.
 */
export function doneBy(event: KeyboardEvent, number: string, list: Keyed): (() => void) | undefined {
  // A box and a link keep what the browser does with Enter and Space.
  const onBox = (event.target as Element).matches('input');
  switch (keyOf(event)) {
    case 'j':
    case 'ArrowDown':
      return () => list.move(number, 1);
    case 'k':
    case 'ArrowUp':
      return () => list.move(number, -1);
    case 'Home':
      return () => list.move(number, -Infinity);
    case 'End':
      return () => list.move(number, Infinity);
    case 'g':
      return () => list.goOn(number);
    case 'n':
      return () => list.actAndGoOn(number, 'confirm');
    case 's':
      return () => list.actAndGoOn(number, 'submit');
    case 'e':
      return () => list.act(number, 'edit');
    case 'u':
      return () => list.act(number, 'undo');
    case 'x':
      return () => list.toggleSelected(number);
    case 'Enter':
      return onBox ? undefined : () => list.act(number, 'edit');
    case ' ':
      return onBox ? undefined : () => list.toggleSelected(number);
    default:
      return undefined;
  }
}
