import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { figurePng, pictureSize } from '../exports/figure-png.js';
import type { HouseStyle } from '../exports/house-style.js';
import { parseHouseTemplate } from '../exports/house-template.js';
import { figureFonts } from '../io/figure-fonts.js';
import { inputError } from '../notices/input-error.js';
import type { Terminal } from './terminal.js';

/**
 * A house's template from its folder: template.yaml and the logo it names. Says which colours are hard to read.
 *
 * @throws InputError 'file-missing' | 'file-unreadable', and what is wrong in template.yaml
 */
export async function readTemplate(terminal: Terminal, folder: string): Promise<HouseStyle> {
  const file = join(folder, 'template.yaml');
  const { style, logo, notices } = parseHouseTemplate((await contentOf(file)).toString('utf8'), file);
  terminal.notices(notices);
  if (!logo) return style;
  const path = join(folder, logo.file);
  const content = await contentOf(path);
  try {
    const picture = /\.svg$/iu.test(logo.file) ? figurePng(content.toString('utf8'), figureFonts, logoWidth)
      : { data: new Uint8Array(content), ...pictureSize(content) };
    return { ...style, logo: { picture, description: logo.description } };
  } catch (error) {
    throw Object.assign(inputError('file-unreadable', { file: path, detail: 'png, svg' }), { cause: error });
  }
}

/** Pixels across: sharp wherever a logo stands. */
const logoWidth = 800;

async function contentOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw inputError('file-missing', { file: path });
    throw error;
  }
}
