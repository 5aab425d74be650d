import { InputError } from '../notices/input-error.js';
import { PatternError } from '../search/pattern.js';
import type { ReadText } from '../text/token.js';
import { checkCodebook } from '../themes/check-codebook.js';
import type { CodebookFile, RuleFile } from '../themes/codebook-file.js';
import type { Rule } from '../themes/codebook.js';
import { readCodebook } from '../themes/parse-codebook.js';
import { createRuleCoder } from '../themes/rule-coder.js';

/** A pattern that cannot be read: `problem` is `PatternProblem at n`, n the character from 1. */
export interface RuleProblem {
  readonly pattern: string;
  readonly problem: string;
}

/** A rule as it is written just now, as far as it can be read. */
export interface ReadableRule {
  /** Absent where no pattern of it can be read. */
  readonly rule?: Rule;
  readonly problems: readonly RuleProblem[];
}

/** What a rule is written in: the language of its codebook and the word lists that it may name. */
export type RuleSetting = Pick<CodebookFile, 'language' | 'words'>;

/** A rule as far as it can be read: patterns with mistakes are left out, and so is a rule without any others. */
export function readableRule(written: RuleFile, setting: RuleSetting, read: ReadText): ReadableRule {
  const problems = problemsIn(codebookAround(setting, written), theme.id);
  const isSound = (pattern: string): boolean => !problems.some((each) => each.pattern === pattern);
  const sound = { ...written, any: written.any.filter(isSound), unless: written.unless.filter(isSound) };
  if (sound.any.length === 0 || problemsIn(codebookAround(setting, sound), '').length > 0) return { problems };
  const rule = readCodebook(codebookAround(setting, sound), 'counted', () => 0).codebook.themes[0]!.rules[0]!;
  const unreadable = [...rule.any, ...rule.unless].flatMap((pattern) => unreadableIn(rule, pattern, read));
  return unreadable.length > 0 ? { problems: [...problems, ...unreadable] } : { rule, problems };
}

/** The mistakes of word lists. */
export function listProblems(setting: RuleSetting): RuleProblem[] {
  return problemsIn(codebookAround(setting), '');
}

/** Whether no sentence can be written that a rule finds (see `checkCodebook`); a list that cannot be read says nothing of it. */
export function isDeadRule(rule: RuleFile, setting: RuleSetting, read: ReadText): boolean {
  if (listProblems(setting).length > 0) return false;
  const parsed = readCodebook(codebookAround(setting, rule), 'counted', () => 0);
  return checkCodebook(parsed, 'counted', read).some(({ code }) => code === 'rule-never-matches');
}

const texts = { da: '-', en: '-' };
const theme = {
  id: 'theme', label: texts, definition: texts, pole: 'negative' as const, subthemes: [], examples: { include: [], exclude: [] },
};

/** The smallest codebook that a rule can stand in. */
function codebookAround({ language, words }: RuleSetting, rule?: RuleFile): CodebookFile {
  return {
    format: 2, id: 'counted', version: '0.0.0', language, label: texts, words, parents: [],
    themes: [{ ...theme, rules: rule ? [{ ...rule, id: 'rule' }] : [] }],
  };
}

/** A word that the reader finds no word in shows only when the pattern is made ready. */
function unreadableIn(rule: Rule, pattern: Rule['any'][number], read: ReadText): RuleProblem[] {
  try {
    createRuleCoder({ themes: [{ id: 'tried', rules: [{ ...rule, any: [pattern], unless: [] }] }] }, read);
    return [];
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return [{ pattern: pattern.text, problem: error.message }];
  }
}

/** @param of whose mistakes: the theme's, or '' for those of word lists */
function problemsIn(codebook: CodebookFile, of: string): RuleProblem[] {
  try {
    readCodebook(codebook, 'counted', () => 0);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.notices.flatMap(({ code, parameters }) => (code === 'rule-invalid' && parameters.theme === of
      ? [{ pattern: parameters.pattern, problem: parameters.problem }] : []));
  }
}
