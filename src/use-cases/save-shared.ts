import { InputError, inputError } from '../notices/input-error.js';
import { notice } from '../notices/notice.js';
import { identifierForm, type CodebookFile } from '../themes/codebook-file.js';
import { saveVersion, type CodebookStore, type Saving, type VersionSaved } from './saved-codebooks.js';

/** What the themes of a codebook share. */
export interface SharedParts {
  /** Names and patterns; a list may name those above it. */
  readonly lists: readonly { readonly name: string; readonly any: readonly string[] }[];
  readonly parents: readonly CodebookFile['parents'][number][];
}

/**
 * Saves the word lists and parents of a codebook in a new version, with its themes as they stand. A parent keeps its id,
 * so that its figures can be followed from run to run.
 *
 * @throws InputError of `parseCodebook` (also where a theme names a list or a parent that is gone), 'definition-invalid'
 *   for the name of a list that is none, 'theme-duplicated' for two lists of one name
 */
export async function saveShared(codebooks: CodebookStore, saving: Saving, { lists, parents }: SharedParts): Promise<VersionSaved> {
  const names = lists.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  const wrong = names.filter((name) => !identifierForm.test(name));
  if (wrong.length > 0) {
    throw new InputError(wrong.map((got) => notice('error', 'definition-invalid', {
      file: saving.of.codebook.id, line: 0, path: `words.${got}`, problem: 'invalid_format', expected: 'identifier', got,
    })));
  }
  if (twice !== undefined) throw inputError('theme-duplicated', { file: saving.of.codebook.id, line: 0, theme: twice });
  return saveVersion(codebooks, saving, (written) => ({
    ...written, format: 2, parents: [...parents], words: Object.fromEntries(lists.map(({ name, any }) => [name, [...any]])),
  }));
}

/** The lists that name a list, and the themes whose rules do. */
export function usersOfList({ words, themes }: Pick<CodebookFile, 'words' | 'themes'>, name: string): { readonly lists: readonly string[]; readonly themes: readonly string[] } {
  const isNamed = (patterns: readonly string[]): boolean => patterns.some((pattern) => pattern.includes(`<${name}>`));
  return {
    lists: Object.entries(words).filter(([, members]) => isNamed(members)).map(([list]) => list),
    themes: themes.filter(({ rules, subthemes }) =>
      [...rules, ...subthemes.flatMap((each) => each.rules)].some(({ any, unless }) => isNamed([...any, ...unless]))).map(({ id }) => id),
  };
}
