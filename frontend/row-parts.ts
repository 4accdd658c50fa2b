import { html, type TemplateResult } from 'lit';

/** The shapes below are made by org.jalon.matrix.ui.TableModel; every word in them is already in the reader's language. */
export interface Symbol {
  label: string;
  symbol: string;
  colour: string;
}
/** A stretch of words that two tables have in common, or that one of them has not. */
export interface Segment {
  kind: 'same' | 'removed' | 'added';
  text: string;
}
export interface Line {
  bullet: boolean;
  text: string;
}
export interface Part {
  status: Symbol;
  lines: Line[];
}
export interface Mark {
  kind: string;
  text: string;
  why: string;
}
export interface Row {
  number: string;
  text: string;
  href: string;
  open: string;
  deadline: string;
  statusMarks: Mark[];
  deadlineMarks: Mark[];
  commentMarks: Mark[];
  parts: Part[];
}

/** The heads of columns. */
export function head(columns: string[]): TemplateResult {
  return html`<thead>
    <tr>
      ${columns.map((column) => html`<th scope="col">${column}</th>`)}
    </tr>
  </thead>`;
}

/** The sign of a status in its colour, where its word stands elsewhere. */
export function sign(status: Symbol): TemplateResult {
  return html`<span class="state symbol-${status.symbol}" style="--state: ${status.colour}"
    ><span class="symbol" aria-hidden="true"></span
  ></span>`;
}

export function symbol(status: Symbol): TemplateResult {
  return html`<span class="state symbol-${status.symbol}" style="--state: ${status.colour}"
    ><span class="symbol" aria-hidden="true"></span>${status.label}</span
  >`;
}

export function marks(all: Mark[], textLanguage: string): TemplateResult[] {
  return all.map(
    (mark) =>
      html`<span class="mark mark-${mark.kind}">${mark.text}</span>${mark.why
          ? html`<span class="why" lang=${textLanguage}>${mark.why}</span>`
          : ''}`,
  );
}

/** Neighbouring bullets become one list. */
export function lines(all: Line[]): TemplateResult[] {
  const out: TemplateResult[] = [];
  let bullets: string[] = [];
  const flush = () => {
    if (bullets.length > 0) {
      out.push(html`<ul>
        ${bullets.map((text) => html`<li dir="auto">${text}</li>`)}
      </ul>`);
      bullets = [];
    }
  };
  for (const line of all) {
    if (line.bullet) {
      bullets.push(line.text);
    } else {
      flush();
      out.push(html`<p dir="auto">${line.text}</p>`);
    }
  }
  flush();
  return out;
}

/** Old words struck, new ones underlined, in the order in which they are read. */
export function segments(all: Segment[]): (TemplateResult | string)[] {
  return all.map(({ kind, text }) => {
    if (kind === 'same') return text;
    return kind === 'added' ? html`<ins class="diff">${text}</ins>` : html`<del class="diff">${text}</del>`;
  });
}
