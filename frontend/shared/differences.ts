import { html, nothing, type TemplateResult } from 'lit';

/** A stretch of words that two texts have in common, or that one of them has not. Made by org.jalon.shared.WordDiff. */
export interface Segment {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/**
 * Old words struck, new ones underlined, in the order in which they are read. A line may end between old words and new ones, which adds no
 * character to what somebody copies.
 */
export function segments(all: Segment[]): (TemplateResult | string)[] {
  return all.map(({ kind, text }, index) => {
    if (kind === 'same') return text;
    if (kind === 'removed') return html`<del class="diff">${text}</del>`;
    return html`${all[index - 1]?.kind === 'removed' ? html`<wbr />` : nothing}<ins class="diff">${text}</ins>`;
  });
}

/** Two texts in one; `kind` is a class that says what they are. */
export function difference(words: Segment[], language: string, kind = ''): TemplateResult {
  return html`<div class="diff-text ${kind}" lang=${language} dir="auto">${segments(words)}</div>`;
}

/** How the citations of two assessments differ; nothing if they do not. */
export function sources(title: string, words: Segment[], language: string): TemplateResult | typeof nothing {
  if (words.length === 0) return nothing;
  return html`<div class="sources">
    <span class="quiet">${title}</span>
    <div class="diff-text" lang=${language}>${segments(words)}</div>
  </div>`;
}
