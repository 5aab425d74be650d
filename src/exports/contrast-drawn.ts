import type { TermContrast } from '../contrast/contrast-groups.js';
import type { ToldContrast } from '../contrast/hidden-uses.js';
import { drawTermScatter } from '../figures/draw-term-scatter.js';
import { leadingTerms, sideOf, termScatter } from '../figures/term-scatter.js';
import { contrastWords } from '../wording/contrast-words.js';
import type { Language } from '../wording/language.js';

/** A figure of what two groups say differently, in words. */
export interface ContrastDrawn {
  readonly title: string;
  readonly base: string;
  readonly svg: string;
}

/** Of each group, how many terms the title names. */
const named = 3;

/** @param names of the two groups in a sentence */
export function contrastDrawn(
  contrast: ToldContrast,
  names: readonly [string, string],
  settings: { readonly minimum: number; readonly minimumCell: number; readonly weighted: boolean },
  language: Language,
): ContrastDrawn {
  const words = contrastWords[language];
  const { a, b, terms, untold } = contrast;
  const groups = (['a', 'b'] as const).map((side, i) =>
    ({ name: names[i]!, terms: leadingTerms(terms, side).slice(0, named).map(({ form }) => form) }));
  const title = words.title(groups);
  const held = terms.filter((term) => sideOf(term) !== 'neither').length;
  return {
    title,
    base: words.base([{ name: names[0], ...a }, { name: names[1], ...b }], { tested: terms.length, held, atEdge: terms.filter((term) => untold.has(term.key) && sideOf(term) !== 'neither').length, ...settings }),
    svg: drawTermScatter(termScatter('contrast', contrast), {
      title,
      description: words.description(groups),
      sides: { a: words.oftenest(names[0]), b: words.oftenest(names[1]), neither: words.neither },
      across: words.across,
      up: words.up,
      share: words.share,
      times: words.times,
    }),
  };
}

/** The terms in the order in which they are listed: those of the first group, those of the second, then the others by use. */
export function listedTerms(terms: readonly TermContrast[]): Readonly<Record<'a' | 'b' | 'neither', readonly TermContrast[]>> {
  return {
    a: leadingTerms(terms, 'a'),
    b: leadingTerms(terms, 'b'),
    neither: terms.filter((term) => sideOf(term) === 'neither').toSorted((x, y) => y.citizens - x.citizens || (x.key < y.key ? -1 : 1)),
  };
}
