import { type Model, codesOf, type Row } from './worklist-model';

/** The rows of 'My quarter' in the order in which they are read, drawn or not, and which of them comes next. Rows go by their codes. */
export class RowOrder {
  readonly codes: string[];
  private readonly rows: Row[];
  private readonly places: Map<string, number>;

  constructor(model: Model | undefined) {
    this.rows = model?.bands.flatMap((band) => band.blocks.flatMap((block) => block.rows)) ?? [];
    this.codes = codesOf(this.rows);
    this.places = new Map(this.codes.map((code, place) => [code, place]));
  }

  row(code: string): Row | undefined {
    return this.rows[this.placeOf(code)];
  }

  /** From 0; -1 for a row that is not here. */
  placeOf(code: string): number {
    return this.places.get(code) ?? -1;
  }

  /** The first row to do, or the first of all. */
  get first(): string {
    return (this.rows.find((row) => row.toDo) ?? this.rows[0])?.said.code ?? '';
  }

  /** Rows that only have to be submitted. */
  get ready(): string[] {
    return codesOf(this.rows.filter((row) => row.ready));
  }

  /** So many rows further, but not beyond the ends. */
  step(from: string, by: number): string | undefined {
    const at = this.placeOf(from) + by;
    return this.codes[Math.min(Math.max(at, 0), this.codes.length - 1)];
  }

  /** The next row to do, going round; if there is none, the next that only has to be submitted. */
  next(from: string, isLeftOut: (code: string) => boolean): string | undefined {
    const at = this.placeOf(from);
    const others = [...this.rows.slice(at + 1), ...this.rows.slice(0, Math.max(at, 0))].filter((row) => !isLeftOut(row.said.code));
    return (others.find((row) => row.toDo) ?? others.find((row) => row.ready))?.said.code;
  }
}
