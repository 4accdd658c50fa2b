const CHUNK = 100;
/** As many as are asked for at once where all are needed. */
const MANY = 1000;

/** The words of rows, which come by need and in chunks. */
export class RowWords {
  private readonly words = new Map<number, string>();
  private readonly asked = new Set<number>();
  private rows: object | undefined;
  private readonly want: (from: number, to: number) => void;

  /** @param want asks for the words of the rows from `from` up to but not including `to` */
  constructor(want: (from: number, to: number) => void) {
    this.want = want;
  }

  /** Forgets what belongs to other rows. Words may come before their rows are drawn for the first time. */
  belongTo(rows: object): void {
    if (this.rows === rows) return;
    this.rows = rows;
    this.words.clear();
    this.asked.clear();
  }

  add(from: number, words: string[]): void {
    words.forEach((text, index) => this.words.set(from + index, text));
  }

  of(row: number): string {
    return this.words.get(row) ?? '';
  }

  /** Whether none of the first `count` rows is missing. */
  isComplete(count: number): boolean {
    return this.firstMissing(count) < 0;
  }

  /** Asks for what is missing around these rows, once. */
  need(rows: number[], count: number): void {
    for (const row of rows) {
      const chunk = Math.floor(row / CHUNK);
      if (row < count && !this.words.has(row) && !this.asked.has(chunk)) this.ask(chunk * CHUNK, (chunk + 1) * CHUNK);
    }
  }

  /** Asks for all that is missing of the first `count` rows. */
  needAll(count: number): void {
    const from = this.firstMissing(count);
    if (from < 0) return;
    for (let at = from; at < count; at += MANY) this.ask(at, Math.min(at + MANY, count));
  }

  private firstMissing(count: number): number {
    for (let row = 0; row < count; row++) if (!this.words.has(row)) return row;
    return -1;
  }

  private ask(from: number, to: number): void {
    for (let chunk = Math.floor(from / CHUNK); chunk * CHUNK < to; chunk++) this.asked.add(chunk);
    this.want(from, to);
  }
}
