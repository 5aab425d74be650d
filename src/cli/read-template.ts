import { houseTemplateIn } from '../exports/house-template-folder.js';
import type { HouseStyle } from '../exports/house-style.js';
import { figureFonts } from '../io/figure-fonts.js';
import { readTemplateFile } from '../io/template-folders.js';
import type { Terminal } from './terminal.js';

/**
 * A house's template from its folder. Says which colours are hard to read.
 *
 * @throws InputError 'file-missing' | 'file-unreadable', and what is wrong in template.yaml
 */
export async function readTemplate(terminal: Terminal, folder: string): Promise<HouseStyle> {
  const { style, notices } = await houseTemplateIn(folder.replace(/(?<=.)[/\\]+$/u, ''), readTemplateFile, figureFonts);
  terminal.notices(notices);
  return style;
}
