import type { Row as Said } from '../shared/row-parts';

/** The shapes below are made by org.jalon.table.ui.officer.WorklistModel; every word in them is already in the reader's language. */
export interface Row {
  said: Said;
  href: string;
  select: string;
  state: string;
  stage: string;
  by: string;
  officer: string;
  returnedBy: string;
  returned: string;
  hints: string[];
  typed: boolean;
  toDo: boolean;
  ready: boolean;
}
export interface Block {
  number: string;
  text: string;
  select: string;
  rows: Row[];
}
export interface Band {
  number: string;
  title: string;
  select: string;
  blocks: Block[];
}
export interface Model {
  caption: string;
  columns: { indicators: string; status: string; comments: string; stage: string };
  textLanguage: string;
  selectAll: string;
  keysTitle: string;
  keys: { keys: string[]; does: string }[];
  bands: Band[];
}

export function codesOf(rows: Row[]): string[] {
  return rows.map((row) => row.said.code);
}
