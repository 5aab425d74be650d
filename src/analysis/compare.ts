import { inputError } from '../notices/input-error.js';
import { commonAnswers, compareAnswers, type AnswerComparison } from './compare-answers.js';
import type { Chain, ChainStep } from './compare-chain.js';
import { compareInputs, type InputDifference } from './compare-inputs.js';
import { compareThemes, type ThemeChange } from './compare-themes.js';
import type { AnalysisRun } from './run.js';

/** Two runs of the same or of an extended study, and what made the difference. */
export interface RunComparison {
  readonly first: ComparedRun;
  readonly second: ComparedRun;
  /** What the runs were made from, where it differs. */
  readonly inputs: readonly InputDifference[];
  readonly answers: AnswerComparison;
  /** Themes of both runs, in the order of the second's codebooks. */
  readonly themes: readonly ThemeChange[];
  /** Themes that only one of the runs has, by id. */
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
  /** Causes that could not be told from the one before them in the order, and are counted in it. */
  readonly merged: readonly ChainStep[];
}

type ComparedRun = Pick<AnalysisRun, 'id' | 'title' | 'tool'>;

/**
 * Refuses runs that have nothing in common: no answer that is the same in both, or no theme.
 *
 * @throws InputError 'runs-without-common-ground'
 */
export function requireCommonGround(first: AnalysisRun, second: AnalysisRun): void {
  const themes = new Set(first.results.themes.map(({ theme }) => theme));
  const lacks = commonAnswers(first.bulk.answers, second.bulk.answers) === 0 ? 'answers' as const
    : !second.results.themes.some(({ theme }) => themes.has(theme)) ? 'themes' as const : undefined;
  if (lacks) throw inputError('runs-without-common-ground', { first: first.id, second: second.id, lacks });
}

/**
 * Holds two runs against each other.
 *
 * @param chain the way from the first to the second (`compareChain`)
 */
export function compareRuns(first: AnalysisRun, second: AnalysisRun, chain: Chain): RunComparison {
  const [a, b] = [first, second].map(({ results }) => results.themes.map(({ theme }) => theme)) as [string[], string[]];
  const short = ({ id, title, tool }: AnalysisRun): ComparedRun => ({ id, title, tool });
  return {
    first: short(first),
    second: short(second),
    inputs: compareInputs(first, second),
    answers: compareAnswers(first.bulk.answers, second.bulk.answers, chain),
    themes: compareThemes(first.results.themes, second.results.themes, chain),
    onlyFirst: a.filter((theme) => !b.includes(theme)),
    onlySecond: b.filter((theme) => !a.includes(theme)),
    merged: chain.merged,
  };
}
