import type { Segment } from '../shared/differences';
import type { Mark, Symbol } from '../shared/row-parts';

/** The shapes below are made by org.jalon.table.ui.reviewer.ReviewModel; every word in them is already in the reader's language. */
export interface Row {
  code: string;
  number: string;
  text: string;
  href: string;
  open: string;
  by: string;
  at: string;
  before: Symbol[];
  after: Symbol[];
  deadline: Segment[];
  marks: Mark[];
  comments: Segment[][];
  sources: Segment[];
  own: string;
  approvable: boolean;
  returnable: boolean;
}
export interface Group {
  code: string;
  number: string;
  title: string;
  /** With `#` in place of how many there are. */
  approveAll: string;
  rows: Row[];
}
export interface Labels {
  indicator: string;
  state: string;
  changed: string;
  acts: string;
  approve: string;
  giveBack: string;
  undo: string;
  reason: string;
  send: string;
  cancel: string;
  escape: string;
  same: string;
  sources: string;
}
export interface Model {
  caption: string;
  labels: Labels;
  textLanguage: string;
  keeper: string;
  groups: Group[];
}

/** What became of a row since the list was drawn: done, or refused with the reason. */
export interface Outcome {
  done: boolean;
  /** The code of the state in which it is now; nothing if it was refused. */
  state: string;
  text: string;
}

/** What a person can do to a row, which goes by its code. */
export interface Acts {
  approve(code: string): void;
  giveBack(code: string): void;
  undo(code: string): void;
}
