import type { TextLexicon } from '../lexicon/text-lexicon.js';
import type { Notice } from '../notices/notice.js';
import { createTextReader } from '../text/text-reader.js';
import type { ReadText } from '../text/token.js';
import type { Codebook } from '../themes/codebook.js';
import { createRuleCoder, type CodeByRules } from '../themes/rule-coder.js';
import { loadCodebook } from './load-codebook.js';
import type { Digest, Files, LexiconVersion, Shelf } from './ports.js';

/** What coding needs: a codebook, the reader of answers and the rules made ready. */
export interface LoadedCoding {
  readonly codebook: Codebook;
  /** The codebook as a model names it. */
  readonly codebookVersion: LexiconVersion;
  readonly lexicon: TextLexicon;
  readonly lexicons: readonly LexiconVersion[];
  readonly read: ReadText;
  readonly code: CodeByRules;
  readonly notices: readonly Notice[];
}

/**
 * Loads a codebook and makes its rules ready.
 *
 * @param codebook a shipped codebook's id or a file
 * @throws InputError
 */
export async function loadCoding(
  ports: { readonly files: Files; readonly shelf: Shelf; readonly digest: Digest },
  codebook: string,
): Promise<LoadedCoding> {
  const { codebook: themes, file, notices } = await loadCodebook(ports, codebook);
  const { lexicon, versions } = await ports.shelf.text();
  const read = createTextReader(lexicon);
  return {
    codebook: themes,
    codebookVersion: { id: themes.id, version: themes.version, sha256: ports.digest(file.bytes) },
    lexicon,
    lexicons: versions,
    read,
    code: createRuleCoder(themes, read),
    notices,
  };
}
