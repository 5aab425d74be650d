import { inputError } from '../notices/input-error.js';
import { parseModel, type CoderModel } from '../themes/coder-model.js';
import type { LoadedCoding } from './load-coding.js';
import type { Files, Shelf } from './ports.js';

/**
 * A trained coder for a codebook: the user's own, or the one that comes with the codebook.
 *
 * @param model a file; 'none' for no model; by default the shipped one
 * @returns undefined for 'none', and by default where no model comes with the codebook as it is
 * @throws InputError 'file-missing', 'model-invalid', 'model-format-unsupported', 'model-made-for-other'
 */
export async function loadModel(
  { files, shelf }: { readonly files: Files; readonly shelf: Shelf },
  coding: LoadedCoding,
  model: string | undefined,
): Promise<CoderModel | undefined> {
  if (model === 'none') return undefined;
  if (model === undefined) {
    const shipped = await shelf.model(coding.codebook.id);
    const found = shipped && parseModel(files.text(shipped), shipped.name);
    // The user's own codebook may have the id of a shipped one: its rules are not those of the model.
    return found && mismatch(found, coding) === undefined ? found : undefined;
  }
  const file = await files.read(model);
  const found = parseModel(files.text(file), file.name);
  const wrong = mismatch(found, coding);
  if (wrong) throw inputError('model-made-for-other', { file: file.name, ...wrong });
  return found;
}

function mismatch({ codebook, lexicons, coder }: CoderModel, coding: LoadedCoding) {
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
