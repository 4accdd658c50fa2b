/** What sticks to the top of the window above the rows, and a little of what stands before a row. */
const HEADS = 110;

/**
 * Scrolls a row into sight, once whatever else it is shown with has taken its room: a panel beside it makes the rows above it higher, and so
 * does another font.
 *
 * @param row is asked for when that is so; nothing if there is none
 */
export async function reveal(list: Element, row: () => Element | null): Promise<void> {
  // Only once the page is laid out does the browser ask for fonts.
  list.getBoundingClientRect();
  await document.fonts.ready;
  await new Promise(requestAnimationFrame);
  const found = row();
  if (!found) return;
  const { top, bottom } = found.getBoundingClientRect();
  if (top < HEADS || bottom > window.innerHeight) {
    found.scrollIntoView({ block: bottom - top > window.innerHeight / 2 ? 'start' : 'center' });
  }
}
