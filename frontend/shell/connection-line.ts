/** What Flow knows of the connection; it makes this before any page is drawn. */
interface ConnectionState {
  state: string;
  addStateChangeListener(listener: (before: string, now: string) => void): void;
  removeStateChangeListener(listener: (before: string, now: string) => void): void;
}

function connection(): ConnectionState | undefined {
  return (window as { Vaadin?: { connectionState?: ConnectionState } }).Vaadin?.connectionState;
}

/** How often the server is asked whether it answers again, in milliseconds. */
const ASK_EVERY = 2000;

/** Whether the server answers at all, be it with a refusal. */
async function answers(): Promise<boolean> {
  try {
    await fetch(new URL('actuator/health', document.baseURI), { cache: 'no-store', signal: AbortSignal.timeout(ASK_EVERY) });
    return true;
  } catch {
    return false;
  }
}

/**
 * Says that the server cannot be reached and what is safe meanwhile (attribute `words`), in a line above the page that stays as long as it
 * is true. The page makes room for it: `--above` is its height.
 */
class ConnectionLine extends HTMLElement {
  private readonly listener = (_: string, now: string) => this.show(now);
  private asking: ReturnType<typeof setInterval> | undefined;
  private answered = 0;
  private readonly resized = new ResizeObserver(() => this.makeRoom());

  connectedCallback(): void {
    connection()?.addStateChangeListener(this.listener);
    this.resized.observe(this);
    this.show(connection()?.state ?? '');
  }

  disconnectedCallback(): void {
    connection()?.removeStateChangeListener(this.listener);
    this.resized.disconnect();
    clearInterval(this.asking);
    this.asking = undefined;
  }

  private show(state: string): void {
    const words = state === 'reconnecting' || state === 'connection-lost' ? (this.getAttribute('words') ?? '') : '';
    if (this.textContent !== words) this.textContent = words;
    clearInterval(this.asking);
    this.answered = 0;
    this.asking = state === 'reconnecting' ? setInterval(() => void this.ask(), ASK_EVERY) : undefined;
  }

  /**
   * Flow forgets to say that it is connected again when all it had to send was typed text: it shows no progress for such, and takes the end
   * of progress for the news. Should it not be connected after all, it says so at its next try.
   */
  private async ask(): Promise<void> {
    this.answered = (await answers()) ? this.answered + 1 : 0;
    const state = connection();
    if (this.answered > 1 && state?.state === 'reconnecting') state.state = 'connected';
  }

  private makeRoom(): void {
    document.documentElement.style.setProperty('--above', `${Math.ceil(this.getBoundingClientRect().height)}px`);
  }
}

customElements.define('jalon-connection-line', ConnectionLine);
