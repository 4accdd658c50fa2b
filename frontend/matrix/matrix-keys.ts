/** A step from a place among `rows` shown rows (-1 is the header) and `columns` periods (0 is the indicator); nothing for other keys. */
export function step(
  event: KeyboardEvent,
  from: { at: number; column: number },
  size: { rows: number; columns: number; page: number },
): { at: number; column: number } | undefined {
  const { at, column } = from;
  const move = (rows: number, columns: number) => ({
    at: Math.min(Math.max(at + rows, -1), size.rows - 1),
    column: Math.min(Math.max(column + columns, 0), size.columns),
  });
  const toCorner = event.ctrlKey;
  switch (event.key) {
    case 'ArrowDown':
      return move(1, 0);
    case 'ArrowUp':
      return move(-1, 0);
    case 'ArrowRight':
      return move(0, 1);
    case 'ArrowLeft':
      return move(0, -1);
    case 'PageDown':
      return move(size.page, 0);
    case 'PageUp':
      return move(at < 0 ? 0 : -Math.min(size.page, at), 0);
    case 'Home':
      return move(toCorner ? -at : 0, -column);
    case 'End':
      return move(toCorner ? size.rows : 0, size.columns);
    default:
      return undefined;
  }
}
