import { inputError } from '../notices/input-error.js';
import type { Notice } from '../notices/notice.js';
import { figurePng, pictureSize, type FigureFonts } from './figure-png.js';
import type { HouseStyle } from './house-style.js';
import { parseHouseTemplate } from './house-template.js';

/**
 * A house's template from its folder: template.yaml and the logo it names.
 *
 * @param folder a path, as messages name it
 * @param read gives a file of the folder by its path
 * @returns with the notices of colours that are hard to read
 * @throws InputError 'file-unreadable' for a logo that is no picture, what is wrong in template.yaml, and what `read` throws
 */
export async function houseTemplateIn(
  folder: string, read: (path: string) => Promise<Uint8Array>, fonts: FigureFonts,
): Promise<{ readonly style: HouseStyle; readonly notices: readonly Notice[] }> {
  const file = `${folder}/template.yaml`;
  const text = (content: Uint8Array): string => new TextDecoder().decode(content);
  const { style, logo, notices } = parseHouseTemplate(text(await read(file)), file);
  if (!logo) return { style, notices };
  const path = `${folder}/${logo.file}`;
  const content = await read(path);
  try {
    const picture = /\.svg$/iu.test(logo.file) ? figurePng(text(content), fonts, logoWidth) : { data: content, ...pictureSize(content) };
    return { style: { ...style, logo: { picture, description: logo.description } }, notices };
  } catch (error) {
    throw Object.assign(inputError('file-unreadable', { file: path, detail: 'png, svg' }), { cause: error });
  }
}

/** Pixels across: sharp wherever a logo stands. */
const logoWidth = 800;
