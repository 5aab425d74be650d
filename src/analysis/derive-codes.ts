import { createSubthemeCoder, parentsOf } from '../themes/derived-codes.js';
import type { ReadText } from '../text/token.js';
import type { CodedAnswers } from './code-answers.js';
import type { CodedPart } from './code-study.js';
import type { CountedPart } from './coded-of-run.js';

/** Parents and subthemes of answers, by answer key, as `CodedAnswers` holds themes. */
export type DerivedCodes = Pick<CodedAnswers, 'codes' | 'machine' | 'measured'>;

/**
 * The parents and subthemes that follow from an answer's themes: from those that stand, and apart from each other from
 * the machine's and from those of people. A parent is the union of its themes, so that people's codes measure it as they
 * measure a theme; a subtheme is found by its own rules under the theme, so that they measure whether the theme is
 * there, and not those rules.
 *
 * @param reader what the answers were read by
 */
export function deriveCodes({ codebook, read, coded }: CodedPart, reader: ReadText): DerivedCodes {
  const subthemesOf = createSubthemeCoder(codebook, reader);
  const ofAnswer = new Map(read.map(({ answer, tokens }) => [answer.key, subthemesOf(tokens)]));
  return derivedBy(coded, (key, themes) => new Set([...parentsOf(codebook, themes), ...ofAnswer.get(key)!(themes)]));
}

/** The parents alone, for which no answer needs to be read. */
export function deriveParents({ codebook, coded }: Pick<CountedPart, 'codebook' | 'coded'>): DerivedCodes {
  return derivedBy(coded, (_, themes) => new Set(parentsOf(codebook, themes)));
}

function derivedBy(
  coded: DerivedCodes,
  derived: (key: string, themes: ReadonlySet<string>) => ReadonlySet<string>,
): DerivedCodes {
  const derivedOf = (given: ReadonlyMap<string, ReadonlySet<string>>) =>
    new Map(Array.from(given, ([key, themes]) => [key, derived(key, themes)]));
  return {
    codes: new Map(Array.from(coded.codes, ([key, { themes, by }]) => [key, { themes: derived(key, themes), by }])),
    machine: derivedOf(coded.machine),
    measured: derivedOf(coded.measured),
  };
}
