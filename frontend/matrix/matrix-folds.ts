import type { Model, Row } from './matrix-model';

/** What the address says of folding: pillars and objectives that are folded away, pillars whose counts are shown; codes with underscores between. */
export interface Folds {
  folded: string;
  counts: string;
}

// Older addresses have hyphens between numbers. A lone code that holds one says by an underscore behind it that it is none of those.
const codes = (list: string) => new Set(list.split(list.includes('_') ? '_' : '-').filter(Boolean));

function joined(all: Set<string>): string {
  const list = [...all].join('_');
  return all.size === 1 && list.includes('-') ? `${list}_` : list;
}

/** Indexes of the rows that are not folded away. */
export function shownRows(model: Model, { folded, counts }: Folds): number[] {
  const away = codes(folded);
  const open = new Set([...codes(counts)].map((pillar) => `counts ${pillar}`));
  return model.rows.flatMap((row, index) =>
    row.above.some((above) => (above.startsWith('counts ') ? !open.has(above) : away.has(above))) ? [] : [index],
  );
}

export function canFold(row: Row): boolean {
  return row.kind === 'pillar' || row.kind === 'objective' || (row.kind === 'counts' && row.code !== '');
}

export function isOpen(row: Row, { folded, counts }: Folds): boolean {
  return row.kind === 'counts' ? codes(counts).has(row.code) : !codes(folded).has(row.code);
}

/** The same with this row folded, or unfolded if it was. */
export function toggled(row: Row, folds: Folds): Folds {
  const toggle = (list: string) => {
    const all = codes(list);
    if (!all.delete(row.code)) all.add(row.code);
    return joined(all);
  };
  return row.kind === 'counts'
    ? { folded: folds.folded, counts: toggle(folds.counts) }
    : { folded: toggle(folds.folded), counts: folds.counts };
}
