import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { reveal } from '../shared/reveal';
import { isCombination, isForRow, rowLink, rowLinks, rowOf } from '../shared/row-events';
import { head, headed, lines, marks, numbered, numberLink, type Row, symbol } from '../shared/row-parts';
import { TypedHere, type TypedHost } from '../shared/typed-here';

/** The shapes below are made by org.jalon.table.ui.TableModel; every word in them is already in the reader's language. */
interface Block {
  number: string;
  text: string;
  statement: string;
  rows: Row[];
}
interface Head {
  number: string;
  title: string;
  statement: string;
}
interface Band extends Head {
  /** What stands above this band and some after it. */
  outer: Head[];
  blocks: Block[];
}
interface Model {
  caption: string;
  columns: { objectives: string; indicators: string; status: string; deadline: string; comments: string };
  textLanguage: string;
  bands: Band[];
}

/** Those columns that there are. */
function headings(columns: Model['columns']): string[] {
  return [columns.objectives, columns.indicators, columns.status, columns.deadline, columns.comments].filter((heading) => heading);
}

/**
 * The annex as a table: pillar bands, objective cells that span their indicators, split rows as sub-rows. It draws what it is given
 * and says which row a person wants to open (event `row-open`, detail `{code}`); it decides nothing. It draws into the light DOM, so
 * that the page's styles, print, find-in-page and assistive technology see an ordinary table.
 *
 * Keys on a row's number: arrows or J/K move, Home/End jump, Enter opens (it is a link), E opens, too. Anywhere outside a field, `/` goes
 * to the search above the table.
 */
class AnnexTable extends LitElement implements TypedHost {
  static properties = {
    model: { attribute: false },
    selected: { attribute: false },
    typedAs: { attribute: false },
    typedMark: { attribute: false },
  };

  declare model: Model | undefined;
  declare selected: string;
  declare typedAs: string;
  declare typedMark: string;
  private readonly typed = new TypedHere(this);

  constructor() {
    super();
    this.selected = '';
    this.typedAs = '';
    this.typedMark = '';
  }

  private readonly onSlash = (event: KeyboardEvent) => {
    const inField = event.composedPath().some((node) => node instanceof HTMLElement && node.matches('input, textarea, select'));
    if (event.key !== '/' || isCombination(event) || inField) return;
    event.preventDefault();
    document.querySelector<HTMLInputElement>('#find')?.focus();
  };

  connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.onSlash);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.onSlash);
  }

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  protected render(): TemplateResult | typeof nothing {
    const model = this.model;
    if (!model) return nothing;
    const { columns } = model;
    return html`
      <table class="row-table annex" @keydown=${this.onKey} @click=${this.onClick}>
        ${head(model.caption, headings(columns))}
        ${model.bands.map((band) => this.band(band, model))}
      </table>
    `;
  }

  private band(band: Band, model: Model): TemplateResult {
    return html`
      <tbody>
        ${[...band.outer, band].filter((one) => one.number || one.title).map((one) => this.across(one, model))}
        ${band.blocks.map((block) => this.block(block, model))}
      </tbody>
    `;
  }

  private across(band: Head, model: Model): TemplateResult {
    return html`
      <tr class="pillar">
        <th colspan=${headings(model.columns).length} scope="rowgroup">
          <span class="pillar-title" lang=${model.textLanguage}>${headed(band.number, band.title)}</span>
          <span class="pillar-statement" lang=${model.textLanguage}>${band.statement}</span>
        </th>
      </tr>
    `;
  }

  private block(block: Block, model: Model): TemplateResult[] {
    const height = block.rows.reduce((sum, row) => sum + row.parts.length, 0);
    return block.rows.flatMap((row, rowIndex) =>
      row.parts.map((part, partIndex) => {
        const first = partIndex === 0;
        const span = row.parts.length;
        return html`
          <tr
            class="row ${first ? 'first' : 'sub'} ${partIndex === span - 1 ? 'last' : ''} ${row.code === this.selected
              ? 'selected'
              : ''}"
            data-row=${row.code}
          >
            ${first && rowIndex === 0 && model.columns.objectives
              ? html`<th class="objective" scope="row" rowspan=${height} lang=${model.textLanguage}>
                  ${numbered(block.number, block.text)}
                  ${block.statement ? html`<div class="statement">${block.statement}</div>` : nothing}
                </th>`
              : nothing}
            ${first
              ? html`<td class="indicator" rowspan=${span}>
                  ${numberLink(row, { isOpen: row.code === this.selected })}
                  <span lang=${model.textLanguage}>${row.text}</span>
                  ${row.statement ? html`<div class="statement" lang=${model.textLanguage}>${row.statement}</div>` : nothing}
                  ${row.indicatorMarks.length > 0 ? html`<div>${marks(row.indicatorMarks, model.textLanguage)}</div>` : nothing}
                </td>`
              : nothing}
            ${model.columns.status
              ? html`<td class="status" data-label=${model.columns.status}>
                  ${symbol(part.status)}
                  ${first && row.statusMarks.length > 0 ? html`<div>${marks(row.statusMarks, model.textLanguage)}</div>` : nothing}
                </td>`
              : nothing}
            ${first
              ? html`<td class="deadline" rowspan=${span} data-label=${model.columns.deadline}>
                  <span lang=${model.textLanguage}>${row.deadline}</span> ${marks(row.deadlineMarks, model.textLanguage)}
                  ${model.columns.status ? nothing : html`<div>${marks(row.statusMarks, model.textLanguage)}</div>`}
                </td>`
              : nothing}
            <td class="comments" data-label=${model.columns.comments}>
              <div lang=${model.textLanguage}>${lines(part.lines)}</div>
              ${partIndex === span - 1 ? marks(this.typed.marks(row.code, row.commentMarks), model.textLanguage) : nothing}
            </td>
          </tr>
        `;
      }),
    );
  }

  private onClick(event: MouseEvent): void {
    const code = rowOf(event);
    if (!code || !isForRow(event) || (event.target as Element).closest('th.objective')) return;
    event.preventDefault();
    event.stopPropagation();
    this.open(code);
  }

  private onKey(event: KeyboardEvent): void {
    if (isCombination(event)) return;
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-open]');
    if (!link) return;
    const links = rowLinks(this);
    const at = links.indexOf(link);
    const to: Record<string, number> = {
      ArrowDown: at + 1,
      j: at + 1,
      ArrowUp: at - 1,
      k: at - 1,
      Home: 0,
      End: links.length - 1,
    };
    if (event.key in to) {
      event.preventDefault();
      links[Math.min(Math.max(to[event.key], 0), links.length - 1)].focus();
    } else if (event.key === 'e' || event.key === 'Enter') {
      event.preventDefault();
      this.open(link.dataset.open as string);
    }
  }

  private open(code: string): void {
    this.selected = code;
    this.dispatchEvent(new CustomEvent('row-open', { detail: { code }, bubbles: true }));
  }

  /** Puts the keyboard back onto a row, for the moment when the panel beside it closes. */
  focusRow(code: string): void {
    rowLink(this, code)?.focus();
  }

  /** Scrolls the open row into sight once the panel beside it has taken its room. */
  async reveal(): Promise<void> {
    await this.updateComplete;
    await reveal(this, () => this.querySelector('tr.selected'));
  }
}

customElements.define('jalon-annex-table', AnnexTable);
