import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ejs from 'ejs';
import { escapeHtml } from './escape-html.js';
import { strictView } from './strict-view.js';

/** Turns a template and its view model into HTML. */
export type Render = (template: string, view: object) => string;

/**
 * Renders templates from a folder; each is compiled when first used, and kept. A template knows `view` (its model),
 * `words` (what the interface says) and `partial(name, view)` (another template from `partials/`). `<%= %>` escapes;
 * `<%- %>` is for partials and for figures that the program drew.
 *
 * @param folder the folder of the templates
 * @param words the words of the interface's language
 */
export function renderer(folder: string, words: object): Render {
  const compiled = new Map<string, (locals: Readonly<Record<string, unknown>>) => string>();
  const strictWords = strictView(words, 'words');
  const render: Render = (template, view) => {
    const known = compiled.get(template) ?? compile(join(folder, `${template}.ejs`));
    compiled.set(template, known);
    return known({ view: strictView(view), words: strictWords, partial });
  };
  const partial = (name: string, view: object): string => render(`partials/${name}`, view);
  return render;
}

function compile(filename: string): (locals: Readonly<Record<string, unknown>>) => string {
  return ejs.compile(readFileSync(filename, 'utf8'), {
    filename,
    strict: true,
    destructuredLocals: ['view', 'words', 'partial'],
    escape: escapeHtml,
  });
}
