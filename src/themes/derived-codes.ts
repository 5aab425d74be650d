import type { ReadText, Token } from '../text/token.js';
import type { Codebook } from './codebook.js';
import { createRuleCoder } from './rule-coder.js';

/** The parents of an answer's themes, each once, in the codebook's order. */
export function parentsOf({ parents, themes }: Codebook, given: ReadonlySet<string>): string[] {
  const stated = new Set(themes.flatMap(({ id, parent }) => (parent !== undefined && given.has(id) ? [parent] : [])));
  return parents.flatMap(({ id }) => (stated.has(id) ? [id] : []));
}

/**
 * Reads an answer for subthemes: a function from themes that it is given to the subthemes that it states under them, in the
 * codebook's order. The rules read it once, and only if it is given a theme that has subthemes.
 */
export type CodeSubthemes = (tokens: readonly Token[]) => (themes: ReadonlySet<string>) => string[];

/**
 * A coder of subthemes: an answer gets those whose rules find something in it, under the themes that it has, whoever gave
 * them. So a person's code of the theme is never contradicted, and a subtheme never brings its theme with it.
 *
 * @param read the reader whose tokens will be coded
 * @throws PatternError when the reader finds no word in a pattern's term
 */
export function createSubthemeCoder(codebook: Codebook, read: ReadText): CodeSubthemes {
  const subthemes = codebook.themes.flatMap((theme) => theme.subthemes.map((subtheme) => ({ ...subtheme, theme: theme.id })));
  if (subthemes.length === 0) return () => () => [];
  const code = createRuleCoder({ themes: subthemes }, read);
  return (tokens) => {
    let found: ReadonlySet<string> | undefined;
    return (themes) => {
      if (!subthemes.some(({ theme }) => themes.has(theme))) return [];
      const stated = found ??= new Set(code(tokens).map(({ theme }) => theme));
      return subthemes.flatMap(({ id, theme }) => (themes.has(theme) && stated.has(id) ? [id] : []));
    };
  };
}
