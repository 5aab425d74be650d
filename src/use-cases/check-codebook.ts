import type { Notice } from '../notices/notice.js';
import { createTextReader } from '../text/text-reader.js';
import { checkCodebook } from '../themes/check-codebook.js';
import { loadCodebook } from './load-codebook.js';
import type { Files, Shelf } from './ports.js';

/** What is in a codebook, and everything that should be mended in it. */
export interface CodebookCheck {
  readonly id: string;
  readonly version: string;
  readonly label: { readonly da: string; readonly en: string };
  readonly parents: number;
  readonly themes: number;
  readonly subthemes: number;
  readonly rules: number;
  readonly notices: readonly Notice[];
}

/**
 * Reads a codebook and tries its rules: see `checkCodebook`.
 *
 * @param name a shipped codebook's id or a file
 * @throws InputError when it cannot be read at all
 */
export async function checkCodebookFile(ports: { readonly files: Files; readonly shelf: Shelf }, name: string): Promise<CodebookCheck> {
  const parsed = await loadCodebook(ports, name);
  const { lexicon } = await ports.shelf.text();
  const { id, version, label, parents, themes } = parsed.codebook;
  const subthemes = themes.flatMap((theme) => theme.subthemes);
  return {
    id, version, label,
    parents: parents.length,
    themes: themes.length,
    subthemes: subthemes.length,
    rules: [...themes, ...subthemes].reduce((sum, { rules }) => sum + rules.length, 0),
    notices: checkCodebook(parsed, parsed.file.name, createTextReader(lexicon)),
  };
}
