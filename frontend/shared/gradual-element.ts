import { LitElement, type PropertyValues } from 'lit';
import { GradualList } from './gradual-list';

/** Draws what its `model` holds a screenful at first, up to `gradual.limit`, and the rest when the browser has time. Light DOM. */
export abstract class GradualElement<Model> extends LitElement {
  static properties = { model: { attribute: false } };

  declare model: Model | undefined;
  protected readonly gradual = new GradualList(this, () => this.performUpdate());

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  protected willUpdate(changed: PropertyValues): void {
    if (changed.has('model') && this.model) this.gradual.begin(this.total(this.model), this.atFirst());
  }

  /** How many there are to draw. */
  protected abstract total(model: Model): number;

  /** How many fill the tallest screen, if they are not rows of a table. */
  protected atFirst(): number | undefined {
    return undefined;
  }
}
