import { html, nothing, type TemplateResult } from 'lit';

/** The shapes below are made by org.jalon.table.ui.TableModel; every word in them is already in the reader's language. */
export interface Symbol {
  label: string;
  symbol: string;
  colour: string;
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
  /** Its name for programs, the same in all periods. */
  code: string;
  /** As it is printed; it may be empty. */
  number: string;
  text: string;
  /** The second text below it; empty if it has none. */
  statement: string;
  href: string;
  open: string;
  deadline: string;
  statusMarks: Mark[];
  deadlineMarks: Mark[];
  commentMarks: Mark[];
  parts: Part[];
  indicatorMarks: Mark[];
}

/** What a table is called by assistive technology, and the heads of its columns. */
export function head(caption: string, columns: (string | TemplateResult)[]): TemplateResult {
  return html`<caption class="visually-hidden">${caption}</caption>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>`;
}

/** A pillar, an objective or an indicator as the annex prints it: its number, then its words. */
export function numbered(number: string, words: string): TemplateResult {
  return number ? html`<span class="number">${number}</span> ${words}` : html`${words}`;
}

/** A pillar as a band of the table prints it. */
export function headed(number: string, title: string): string {
  return number ? `${number}. ${title}` : title;
}

/** The number of a row that can be opened beside its list; the keyboard goes from one of these links to the next. */
export function numberLink(
  row: { code: string; number: string; href: string; open: string },
  { isOpen = false, tabindex }: { isOpen?: boolean; tabindex?: number } = {},
): TemplateResult {
  return html`<a
    class="number"
    href=${row.href}
    data-open=${row.code}
    tabindex=${tabindex ?? nothing}
    aria-current=${isOpen ? 'true' : nothing}
    aria-label=${row.open}
    >${row.number || row.code}</a
  >`;
}

/** The sign of a status in its colour, where its word stands elsewhere. */
export function sign(status: Symbol): TemplateResult {
  return html`<span class="state symbol-${status.symbol}" style="--state: ${status.colour}"
    ><span class="symbol" aria-hidden="true"></span
  ></span>`;
}

/** Nothing is drawn where nothing is judged. */
export function symbol(status: Symbol): TemplateResult | typeof nothing {
  if (!status.label) return nothing;
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
