import { z } from 'zod';
import { contrast } from '../figures/palette.js';
import { notice, type Notice } from '../notices/notice.js';
import { validatedYaml } from '../notices/validated-yaml.js';
import { plainStyle, type HouseStyle } from './house-style.js';

const colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/u);
const line = z.string().min(1).max(200);

const schema = z.strictObject({
  format: z.literal(1),
  organisation: line.optional(),
  footer: line.optional(),
  font: z.string().regex(/^[\p{L}\p{N} -]{1,60}$/u).optional(),
  colours: z.strictObject({ heading: colour, accent: colour, tint: colour }).partial().optional(),
  logo: z.strictObject({
    file: z.string().regex(/^[^/\\]+\.(?:png|svg)$/iu),
    description: line,
  }).optional(),
});

/** A house's template, its logo still to be read. */
export interface HouseTemplate {
  readonly style: HouseStyle;
  /** Name of a file in the template's folder. */
  readonly logo: { readonly file: string; readonly description: string } | null;
  readonly notices: readonly Notice[];
}

/**
 * A house's template: organisation, footer, font, colours ('#RRGGBB'), logo; what it leaves out is as in plain reports.
 *
 * @param text of template.yaml
 * @param file its name, for notices
 * @returns with a warning for each colour that would be hard to read (WCAG 2: contrast under 4.5, for lines under 3)
 * @throws InputError 'yaml-invalid', 'format-unsupported' or 'definition-invalid', each with its line
 */
export function parseHouseTemplate(text: string, file: string): HouseTemplate {
  const { value, lineOf } = validatedYaml(text, file, schema, [1]);
  const chosen = value.colours ?? {};
  const colours = {
    heading: chosen.heading ?? plainStyle.colours.heading,
    accent: chosen.accent ?? plainStyle.colours.accent,
    tint: chosen.tint ?? plainStyle.colours.tint,
  };
  const hard = (key: keyof typeof colours, on: string, least: number): Notice[] => {
    const found = contrast(colours[key], on);
    return found >= least ? [] : [notice('warning', 'template-contrast', {
      file, line: lineOf(['colours', key]), path: `colours.${key}`, got: Math.floor(found * 10) / 10, expected: least,
    })];
  };
  return {
    style: {
      organisation: value.organisation ?? null, footer: value.footer ?? null, font: value.font ?? plainStyle.font, colours, logo: null,
    },
    logo: value.logo ?? null,
    notices: [...hard('heading', '#FFFFFF', 4.5), ...hard('accent', '#FFFFFF', 3), ...hard('tint', '#1A1A1A', 4.5)],
  };
}
