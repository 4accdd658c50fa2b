/** What Flow knows of the connection; it makes this before any page is drawn. */
interface ConnectionState {
  state: string;
  addStateChangeListener(listener: (before: string, now: string) => void): void;
  removeStateChangeListener(listener: (before: string, now: string) => void): void;
}

function connection(): ConnectionState | undefined {
  return (window as { Vaadin?: { connectionState?: ConnectionState } }).Vaadin?.connectionState;
}

/**
 * Says that the server cannot be reached and what is safe meanwhile (attribute `words`), in a line above the page that stays as long as it
 * is true. The page makes room for it: `--above` is its height.
 */
class ConnectionLine extends HTMLElement {
  private readonly listener = (_: string, now: string) => this.show(now);
  private readonly resized = new ResizeObserver(() => this.makeRoom());

  connectedCallback(): void {
    connection()?.addStateChangeListener(this.listener);
    this.resized.observe(this);
    this.show(connection()?.state ?? '');
  }

  disconnectedCallback(): void {
    connection()?.removeStateChangeListener(this.listener);
    this.resized.disconnect();
  }

  private show(state: string): void {
    const words = state === 'reconnecting' || state === 'connection-lost' ? (this.getAttribute('words') ?? '') : '';
    if (this.textContent !== words) this.textContent = words;
  }

  private makeRoom(): void {
    document.documentElement.style.setProperty('--above', `${Math.ceil(this.getBoundingClientRect().height)}px`);
  }
}

customElements.define('jalon-connection-line', ConnectionLine);
