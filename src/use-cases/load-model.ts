import { inputError } from '../notices/input-error.js';
import { notice, type Notice } from '../notices/notice.js';
import { parseModel, type CoderModel } from '../themes/coder-model.js';
import type { LoadedCoding } from './load-coding.js';
import type { Files, Shelf } from './ports.js';

/** A trained coder, or why rules alone code. */
export interface LoadedModel {
  readonly model?: CoderModel;
  readonly notices: readonly Notice[];
}

/**
 * A trained coder for a codebook: the user's own, or the one that comes with the codebook.
 *
 * @param model a file; 'none' for no model; by default the shipped one
 * @returns no model for 'none', and by default where none comes with the codebook as it is; a notice says so of a codebook
 *   that has the id of a shipped one
 * @throws InputError 'file-missing', 'model-invalid', 'model-format-unsupported', 'model-made-for-other'
 */
export async function loadModel(
  { files, shelf }: { readonly files: Files; readonly shelf: Shelf },
  coding: Pick<LoadedCoding, 'codebook' | 'codebookVersion' | 'lexicons'>,
  model: string | undefined,
): Promise<LoadedModel> {
  if (model === 'none') return { notices: [] };
  if (model === undefined) {
    const { id } = coding.codebook;
    const shipped = await shelf.model(id);
    if (!shipped) {
      const isShipped = (await shelf.codebooks()).includes(id);
      return { notices: isShipped ? [notice('warning', 'model-not-shipped', { codebook: id })] : [] };
    }
    const found = parseModel(files.text(shipped), shipped.name);
    // The user's own codebook may have the id of a shipped one: its rules are not those of the model.
    const wrong = mismatch(found, coding);
    if (wrong) return { notices: [notice('warning', 'model-shipped-for-other', { codebook: id, ...wrong })] };
    return { model: found, notices: [] };
  }
  const file = await files.read(model);
  const found = parseModel(files.text(file), file.name);
  const wrong = mismatch(found, coding);
  if (wrong) throw inputError('model-made-for-other', { file: file.name, ...wrong });
  return { model: found, notices: [] };
}

function mismatch({ codebook, lexicons, coder }: CoderModel, coding: Parameters<typeof loadModel>[1]) {
  const { codebookVersion: now } = coding;
  const themes = coding.codebook.themes.map(({ id }) => id);
  if (codebook.id !== now.id || codebook.sha256 !== now.sha256 || coder.themes.join() !== themes.join()) {
    const isOther = codebook.id !== now.id;
    return {
      part: 'codebook' as const,
      made: isOther ? codebook.id : `${codebook.id} ${codebook.version} (${codebook.sha256.slice(0, 8)})`,
      now: isOther ? now.id : `${now.id} ${now.version} (${now.sha256.slice(0, 8)})`,
    };
  }
  for (const lexicon of coding.lexicons) {
    const then = lexicons.find(({ id }) => id === lexicon.id);
    if (then?.sha256 !== lexicon.sha256) {
      return { part: 'lexicon' as const, made: `${lexicon.id} ${then?.version ?? '–'}`, now: `${lexicon.id} ${lexicon.version}` };
    }
  }
  return undefined;
}
