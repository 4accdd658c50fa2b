import type { Model, Row } from './matrix-model';

/** What the address says of folding: pillars and objectives that are folded away, pillars whose counts are shown; numbers with hyphens between. */
export interface Folds {
  folded: string;
  counts: string;
}

const numbers = (list: string) => new Set(list.split('-').filter(Boolean));

/** Indexes of the rows that are not folded away. */
export function shownRows(model: Model, { folded, counts }: Folds): number[] {
  const away = numbers(folded);
  const open = new Set([...numbers(counts)].map((pillar) => `counts ${pillar}`));
  return model.rows.flatMap((row, index) =>
    row.above.some((above) => (above.startsWith('counts ') ? !open.has(above) : away.has(above))) ? [] : [index],
  );
}

export function canFold(row: Row): boolean {
  return row.kind === 'pillar' || row.kind === 'objective' || (row.kind === 'counts' && row.number !== '');
}

export function isOpen(row: Row, { folded, counts }: Folds): boolean {
  return row.kind === 'counts' ? numbers(counts).has(row.number) : !numbers(folded).has(row.number);
}

/** The same with this row folded, or unfolded if it was. */
export function toggled(row: Row, folds: Folds): Folds {
  const toggle = (list: string) => {
    const all = numbers(list);
    if (!all.delete(row.number)) all.add(row.number);
    return [...all].join('-');
  };
  return row.kind === 'counts'
    ? { folded: folds.folded, counts: toggle(folds.counts) }
    : { folded: toggle(folds.folded), counts: folds.counts };
}
