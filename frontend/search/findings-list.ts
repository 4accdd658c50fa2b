import { html, nothing, type TemplateResult } from 'lit';
import { GradualElement } from '../shared/gradual-element';

/** The shapes below are made by org.jalon.analysis.ui.search.FindingsModel; every word in them is already in the reader's language. */
interface Hit {
  kind: string;
  href: string;
  when: string;
  who: string;
  pieces: { text: string; hit: boolean }[];
}
interface Found {
  number: string;
  href: string;
  wording: string;
  hits: Hit[];
}
interface Model {
  textLanguage: string;
  elements: Found[];
}

/** Indicators with their hits: more than any screen shows. */
const AT_FIRST = 20;

/** What a search found: texts under their indicators, the hits marked in them. Drawn into the light DOM as ordinary lists. */
class FindingsList extends GradualElement<Model> {
  protected total(model: Model): number {
    return model.elements.length;
  }

  protected atFirst(): number {
    return AT_FIRST;
  }

  protected render(): TemplateResult[] {
    const model = this.model;
    return model?.elements.slice(0, this.gradual.limit).map((found) => this.element(found, model.textLanguage)) ?? [];
  }

  private element(found: Found, language: string): TemplateResult {
    return html`<section>
      <h2>
        <a href=${found.href}>${found.number}</a><span class="indicator-words" lang=${language} dir="auto">${found.wording}</span>
      </h2>
      <ul class="hits">
        ${found.hits.map((hit) => this.hit(hit, language))}
      </ul>
    </section>`;
  }

  /** Line breaks of the text are shown: the template must not add any. */
  private hit(hit: Hit, language: string): TemplateResult {
    return html`<li>
      <div class="hit-head">
        <span class="mark">${hit.kind}</span>
        <span><a href=${hit.href}>${hit.when}</a>${hit.who ? html`<span class="quiet"> · ${hit.who}</span>` : nothing}</span>
      </div>
      <div class="hit-text" lang=${language} dir="auto"
        >${hit.pieces.map((piece) => (piece.hit ? html`<mark>${piece.text}</mark>` : piece.text))}</div
      >
    </li>`;
  }
}

customElements.define('jalon-findings-list', FindingsList);
