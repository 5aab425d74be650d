import { parseCodebook, type ParsedCodebook } from '../themes/parse-codebook.js';
import type { Files, InputFile, Shelf } from './ports.js';

/**
 * A codebook that the program is shipped with, by id, or the user's own, by file name.
 *
 * @param name an id such as 'jobcenter-themes', or a .yaml file
 * @param pathOf where that file lies, by default where its name says
 * @throws InputError 'codebook-unknown', 'file-missing', or what is wrong in it
 */
export async function loadCodebook(
  { files, shelf }: { readonly files: Files; readonly shelf: Shelf },
  name: string,
  pathOf: (name: string) => string = (own) => own,
): Promise<ParsedCodebook & { readonly file: InputFile }> {
  const file = /\.ya?ml$/i.test(name)
    ? await files.read(pathOf(name), files.name(name))
    : (await shelf.codebook(name)).file;
  return { ...parseCodebook(files.text(file), file.name), file };
}
