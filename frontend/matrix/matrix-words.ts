import { elementsOf, type Model } from './matrix-model';

const CHUNK = 100;
/** As many as are asked for at once where all are needed. */
const MANY = 1000;

/** The words of rows, which come by need and in chunks. */
export class RowWords {
  private readonly words = new Map<number, string>();
  private readonly asked = new Set<number>();
  private model: Model | undefined;
  /** How many rows have words that come by need. */
  private count = 0;
  private readonly want: (from: number, to: number) => void;

  /** @param want asks for the words of the rows from `from` up to but not including `to` */
  constructor(want: (from: number, to: number) => void) {
    this.want = want;
  }

  /** Forgets what belongs to other rows. Words may come before their rows are drawn for the first time. */
  belongTo(model: Model): void {
    if (this.model === model) return;
    this.model = model;
    this.count = elementsOf(model);
    this.words.clear();
    this.asked.clear();
  }

  add(from: number, words: string[]): void {
    words.forEach((text, index) => this.words.set(from + index, text));
  }

  of(row: number): string {
    return this.words.get(row) ?? '';
  }

  /** Whether none is missing. */
  get isComplete(): boolean {
    return this.firstMissing() < 0;
  }

  /** Asks for what is missing around these rows, once. */
  need(rows: number[]): void {
    for (const row of rows) {
      const chunk = Math.floor(row / CHUNK);
      if (row < this.count && !this.words.has(row) && !this.asked.has(chunk)) this.ask(chunk * CHUNK, (chunk + 1) * CHUNK);
    }
  }

  /** Asks for all that is missing. */
  needAll(): void {
    const from = this.firstMissing();
    if (from < 0) return;
    for (let at = from; at < this.count; at += MANY) this.ask(at, Math.min(at + MANY, this.count));
  }

  private firstMissing(): number {
    for (let row = 0; row < this.count; row++) if (!this.words.has(row)) return row;
    return -1;
  }

  private ask(from: number, to: number): void {
    for (let chunk = Math.floor(from / CHUNK); chunk * CHUNK < to; chunk++) this.asked.add(chunk);
    this.want(from, to);
  }
}
