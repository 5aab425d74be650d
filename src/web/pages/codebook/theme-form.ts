import { inputError } from '../../../notices/input-error.js';
import { negations, poles, type CodebookFile, type RuleFile } from '../../../use-cases/saved-codebooks.js';
import type { Form } from '../../read-form.js';

type Theme = CodebookFile['themes'][number];

/** A theme as somebody writes it, which need not be sound, and what they want done with it. */
export interface WrittenTheme {
  readonly theme: Theme;
  /** The version that was on the screen. */
  readonly base: string;
  readonly act: (typeof acts)[number];
}

const acts = ['count', 'save', 'remove'] as const;

/** Most rules and subthemes that a form is read for. */
const most = 1000;

/**
 * Reads the form of a theme: lists have an entry on each line, empty rules and subthemes are left out.
 *
 * @param id of a theme that is there; undefined for a new one, which the form names
 * @throws InputError 'value-unknown' for a choice that is none of the form's
 */
export function themeOfForm(form: Form, id: string | undefined): WrittenTheme {
  const text = (name: string): string => [form[name] ?? ''].flat().join(' ').trim();
  const lines = (name: string): string[] => [form[name] ?? ''].flat().join('\n').split(/\r?\n/u).map((line) => line.trim()).filter((line) => line !== '');
  const chosen = <T extends string>(name: string, from: readonly T[]): T => {
    const given = text(name) === '' ? from[0]! : text(name);
    const found = from.find((each) => each === given);
    if (found === undefined) throw inputError('value-unknown', { option: name, got: given.slice(0, 60), expected: from });
    return found;
  };
  const both = (name: string) => ({ da: text(`${name}.da`), en: text(`${name}.en`) });
  const rulesAt = (prefix: string): RuleFile[] => numbered((i) => `${prefix}rule.${i}.any` in form).flatMap((i) => {
    const at = `${prefix}rule.${i}`;
    const [any, unless] = [lines(`${at}.any`), lines(`${at}.unless`)];
    return any.length + unless.length === 0 ? [] : [{ id: text(`${at}.id`), any, unless, negated: chosen(`${at}.negated`, negations) }];
  });
  const parent = text('parent');
  return {
    base: text('base'),
    act: acts.find((act) => form[act] !== undefined) ?? 'count',
    theme: {
      id: id ?? text('id'), label: both('label'), definition: both('definition'), pole: chosen('pole', poles),
      ...(parent !== '' && { parent }),
      rules: rulesAt(''),
      subthemes: numbered((i) => `sub.${i}.id` in form).flatMap((i) => {
        const at = `sub.${i}.`;
        const subtheme = { id: text(`${at}id`), label: both(`${at}label`), definition: both(`${at}definition`), rules: rulesAt(at) };
        return subtheme.id === '' && subtheme.label.da === '' && subtheme.rules.length === 0 ? [] : [subtheme];
      }),
      examples: { include: lines('include'), exclude: lines('exclude') },
    },
  };
}

/** From 0 for as long as there is one. */
function numbered(isThere: (i: number) => boolean): number[] {
  const found: number[] = [];
  while (found.length < most && isThere(found.length)) found.push(found.length);
  return found;
}
