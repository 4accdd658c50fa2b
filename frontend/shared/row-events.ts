/** The code of the row in which something happened; nothing if it was outside all rows. */
export function rowOf(event: Event): string | undefined {
  return (event.target as Element).closest<HTMLElement>('tr[data-row]')?.dataset.row;
}

/** Whether a key is held whose combinations belong to the browser. */
export function isCombination(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey;
}

/** Whether a key is pressed where it writes or chooses something. */
export function isInField(event: KeyboardEvent): boolean {
  return event
    .composedPath()
    .some(
      (node) =>
        node instanceof HTMLElement && node.matches('textarea, select, [contenteditable], input:not([type=checkbox], [type=radio])'),
    );
}

/** The key, whether or not it is written as a capital. */
export function keyOf(event: KeyboardEvent): string {
  return event.key.length === 1 ? event.key.toLowerCase() : event.key;
}

/** Whether a click is for the row: not if it asks for another tab, nor if it ends the marking of words that somebody wants to copy. */
export function isForRow(click: MouseEvent): boolean {
  const isPlain = !click.ctrlKey && !click.metaKey && !click.shiftKey && click.button === 0;
  return isPlain && (window.getSelection()?.isCollapsed ?? false);
}

/** The codes of all rows that are drawn, as links. */
export function rowLinks(list: Element): HTMLAnchorElement[] {
  return [...list.querySelectorAll<HTMLAnchorElement>('a[data-open]')];
}

export function rowLink(list: Element, code: string): HTMLAnchorElement | null {
  return list.querySelector(`a[data-open='${CSS.escape(code)}']`);
}
