import { escapeMarkup } from '../figures/svg.js';

export { escapeMarkup };

/** Markup that is safe to put into a page as it is. */
export interface Html {
  readonly markup: string;
}

type Part = string | number | Html | readonly Html[];

/** Markup made elsewhere that is known to be safe, such as a drawn figure. */
export function trusted(markup: string): Html {
  return { markup };
}

/** A template of HTML: everything put into it is escaped, unless it is Html already. */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: template.reduce((markup, text, i) => markup + written(parts[i - 1] ?? '') + text) };
}

function written(part: Part): string {
  if (typeof part === 'string') return escapeMarkup(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('\n');
}
