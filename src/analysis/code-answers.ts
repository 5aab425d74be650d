import type { Notice } from '../notices/notice.js';
import { evaluateCodes, type Evaluation } from '../themes/agreement.js';
import { coderAgreement, type CoderAgreement } from '../themes/coder-agreement.js';
import type { Codebook } from '../themes/codebook.js';
import { mergeCodes, type AnswerCodes } from '../themes/merge-codes.js';
import { createRuleCoder, themesOf, type Code } from '../themes/rule-coder.js';
import type { ReadText } from '../text/token.js';
import type { KeyedCoding } from './key-codings.js';
import { learnFromCoded } from './learn-from-coded.js';
import type { AnalysisPlan } from './plan.js';
import type { ReadAnswer } from './read-answer.js';

/** Every answer's themes, why, and how well the coding agrees with people. */
export interface CodedAnswers {
  readonly codes: ReadonlyMap<string, AnswerCodes>;
  /** The machine's evidence by answer key; also for answers whose human codes won. A learned coder's heaviest words have
   * an empty rule. */
  readonly evidence: ReadonlyMap<string, readonly Code[]>;
  /** What coded: rules alone, or a coder that learned from the human codings too. */
  readonly coder: 'rules' | 'learned';
  /** The machine's themes by answer key, also of answers whose human codes won. */
  readonly machine: ReadonlyMap<string, ReadonlySet<string>>;
  /** What people found, by answer key, in answers drawn at random and coded blind: by these alone coding is measured. */
  readonly measured: ReadonlyMap<string, ReadonlySet<string>>;
  readonly evaluation?: Evaluation;
  /** How the coders agree, where two or more coded the same answers. */
  readonly agreement?: CoderAgreement;
  readonly notices: readonly Notice[];
}

/**
 * Codes answers by the codebook's rules and, where people have coded enough answers, by a coder that learned from them.
 * Human codings win. The machine is measured against them; an answer that people have coded is never coded by a machine
 * that saw its code, and those in another language than the codebook's are not read for themes.
 *
 * @param reader what the answers were read by
 * @param codings by people of these answers; undefined when the study has no codings
 * @param plan from how many coded answers a coder learns, and the run's seed
 */
export function codeAnswers(
  read: readonly ReadAnswer[],
  codebook: Codebook,
  reader: ReadText,
  codings: readonly KeyedCoding[] | undefined,
  { coder, seed }: Pick<AnalysisPlan, 'coder' | 'seed'>,
): CodedAnswers {
  const code = createRuleCoder(codebook, reader);
  // What is found in another language is chance.
  const readable = new Set(read.flatMap(({ answer, language }) => (language === codebook.language ? [answer.key] : [])));
  const byRules = new Map(read.map(({ answer, tokens }) => [answer.key, readable.has(answer.key) ? code(tokens) : []]));
  const ruleThemes = new Map(Array.from(byRules, ([key, found]) => [key, new Set(themesOf(found))]));
  const themes = codebook.themes.map(({ id }) => id);
  if (!codings) {
    const codes = mergeCodes(ruleThemes, [], () => '');
    return {
      codes, evidence: byRules, coder: 'rules', machine: ruleThemes, measured: new Map(),
      notices: [notMeasured(codebook)],
    };
  }
  const byPeople = mergeCodes(new Map(), codings, ({ key }) => key);
  const human = themesOfReadable(byPeople, readable);
  const measured = measuredThemes(codings, readable);
  const agreement = agreementOf(codings, themes, seed);
  const learned = human.size < coder.fewestCoded ? undefined
    : learnFromCoded(read.filter(({ answer }) => readable.has(answer.key)), byRules, human, themes, seed);
  const machine = learned ? new Map(read.map(({ answer: { key } }) => [key, learned.themes.get(key) ?? new Set<string>()])) : ruleThemes;
  return {
    codes: new Map([...mergeCodes(machine, [], () => ''), ...byPeople]),
    evidence: learned?.evidence ?? byRules,
    coder: learned ? 'learned' : 'rules',
    machine,
    measured,
    ...(measured.size > 0 && { evaluation: evaluateCodes(machine, measured, themes) }),
    ...(agreement && { agreement }),
    notices: measured.size > 0 ? [] : [notMeasured(codebook)],
  };
}

/** What people found in answers drawn at random and coded blind, by answer key. @param readable keys of those in the coded language */
export function measuredThemes(codings: readonly KeyedCoding[], readable: ReadonlySet<string>): Map<string, ReadonlySet<string>> {
  return themesOfReadable(mergeCodes(new Map(), codings.filter(({ chosen }) => !chosen), ({ key }) => key), readable);
}

function themesOfReadable(coded: ReadonlyMap<string, AnswerCodes>, readable: ReadonlySet<string>): Map<string, ReadonlySet<string>> {
  return new Map(Array.from(coded).flatMap(([key, { themes }]) => (readable.has(key) ? [[key, themes] as const] : [])));
}

function agreementOf(codings: readonly KeyedCoding[], themes: readonly string[], seed: number): CoderAgreement | undefined {
  if (new Set(codings.map(({ coder }) => coder)).size < 2) return undefined;
  const agreement = coderAgreement(codings, themes, seed);
  return agreement.shared > 0 ? agreement : undefined;
}

function notMeasured(codebook: Codebook): Notice {
  return { code: 'coding-not-measured', severity: 'warning', parameters: { codebook: codebook.id } };
}
