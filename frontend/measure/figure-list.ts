import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { head } from '../shared/row-parts';

/** The shapes below are made by org.jalon.measure.ui.FigureList; every word in them is already in the reader's language. */
interface Row {
  name: string;
  href: string;
  value: string;
  unit: string;
  when: string;
  source: string;
  change: string;
  line: number[];
}
interface Model {
  topics: { name: string; rows: Row[] }[];
  columns: string[];
  caption: string;
  labels: { filter: string; found: string; none: string; line: string };
}

const WIDTH = 96;
const HEIGHT = 22;
/** What is looked for stands in the address, for whoever comes back to the list. */
const ASKED = 'q';

/** How the figures of a line went; the words of it are in the page behind the name. */
function sparkline(line: number[]): TemplateResult | typeof nothing {
  if (line.length < 2) return nothing;
  const low = Math.min(...line);
  const span = Math.max(...line) - low || 1;
  const at = line.map((value, n): [number, number] => [
    2 + (n * (WIDTH - 4)) / (line.length - 1),
    HEIGHT - 3 - ((value - low) / span) * (HEIGHT - 6),
  ]);
  const [x, y] = at[at.length - 1];
  return html`<svg class="figure-line" width=${WIDTH} height=${HEIGHT} aria-hidden="true">
    ${svg`<polyline points=${at.map((point) => point.join(',')).join(' ')}></polyline><circle cx=${x} cy=${y} r="2.5"></circle>`}
  </svg>`;
}

/** Letters without their marks, so that one finds 'Ménaka' by 'menaka'. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** All measures under their topics, each with its latest figure; a field above finds one by its name. */
class FigureList extends LitElement {
  static properties = { model: { attribute: false }, wanted: { state: true } };

  declare model: Model | undefined;
  declare wanted: string;

  constructor() {
    super();
    this.wanted = new URLSearchParams(location.search).get(ASKED) ?? '';
  }

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  protected render(): TemplateResult | typeof nothing {
    const model = this.model;
    if (!model) return nothing;
    const wanted = folded(this.wanted.trim());
    const topics = model.topics
      .map((topic) => ({ ...topic, rows: topic.rows.filter((row) => folded(`${topic.name} ${row.name}`).includes(wanted)) }))
      .filter((topic) => topic.rows.length > 0);
    const shown = topics.reduce((sum, topic) => sum + topic.rows.length, 0);
    return html`
      <div class="figure-filter">
        <label>${model.labels.filter} <input type="search" .value=${this.wanted} @input=${(event: Event) => this.find(event)} /></label>
        <span class="quiet" role="status">${shown > 0 ? model.labels.found.replace('{0}', String(shown)) : model.labels.none}</span>
      </div>
      ${shown > 0 ? this.table(model, topics) : nothing}
    `;
  }

  private table(model: Model, topics: Model['topics']): TemplateResult {
    return html`<table class="figure-list">
      ${head(model.caption, model.columns)}
      ${topics.map(
        (topic) => html`<tbody>
          <tr class="figure-topic">
            <th scope="rowgroup" colspan=${model.columns.length}>${topic.name}</th>
          </tr>
          ${topic.rows.map(
            (row) => html`<tr>
              <th scope="row"><a href=${row.href}>${row.name}</a></th>
              <td class="figure-value"><b lang="en">${row.value}</b> <span class="quiet">${row.unit}</span></td>
              <td>${row.when} <span class="quiet">${row.source}</span></td>
              <td>${row.change}</td>
              <td>${sparkline(row.line)}</td>
            </tr>`,
          )}
        </tbody>`,
      )}
    </table>`;
  }

  private find(event: Event): void {
    this.wanted = (event.target as HTMLInputElement).value;
    const address = new URL(location.href);
    if (this.wanted) address.searchParams.set(ASKED, this.wanted);
    else address.searchParams.delete(ASKED);
    history.replaceState(history.state, '', address);
  }
}

customElements.define('jalon-figure-list', FigureList);
