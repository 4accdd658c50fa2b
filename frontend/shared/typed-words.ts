/** Words that are typed and not saved, as this browser keeps them: a form's name, and its texts as JSON. */
const BEGINNING = 'jalon-typed:';

/** Happens to the window when there are such words of one form more, or of one less. */
export const TYPED_CHANGED = 'jalon-typed-changed';

export function readTyped(name: string): string | null {
  try {
    return localStorage.getItem(BEGINNING + name);
  } catch {
    return null;
  }
}

export function keepTyped(name: string, texts: string): void {
  const isFirst = readTyped(name) === null;
  try {
    localStorage.setItem(BEGINNING + name, texts);
  } catch {
    // Full or switched off: the server's copy remains.
  }
  if (isFirst) window.dispatchEvent(new Event(TYPED_CHANGED));
}

export function forgetTyped(name: string): void {
  try {
    localStorage.removeItem(BEGINNING + name);
  } catch {
    // Storage may be switched off; then there is nothing to forget.
  }
  window.dispatchEvent(new Event(TYPED_CHANGED));
}

/** What follows the beginning in the names of forms whose words are kept; not the further forms beside one of them. */
export function typedUnder(beginning: string): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(BEGINNING + beginning))
      .map((key) => key.slice(BEGINNING.length + beginning.length))
      .filter((rest) => rest !== '' && !rest.includes('/'));
  } catch {
    return [];
  }
}
