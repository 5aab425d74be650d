import type { AnalysisRun } from '../analysis/run.js';
import { keptUnlessFailed } from '../numerics/kept-with.js';
import type { Theme } from '../themes/codebook.js';
import { createRuleCoder } from '../themes/rule-coder.js';
import { createTextReader } from '../text/text-reader.js';
import type { ReadText } from '../text/token.js';
import type { Shelf } from './ports.js';
import type { RunCodebook } from './run-codebooks.js';

/** What a rule finds among a run's answers. */
export interface RuleFind {
  /** The theme or subtheme that the rule gives. */
  readonly code: string;
  readonly rule: string;
  readonly answers: number;
  /** Those in which no other rule finds the same theme. */
  readonly alone: number;
  /** Those that have the theme in the run: a learned coder or a person may have decided against the rule. */
  readonly standing: number;
}

export type FindByRules = (run: AnalysisRun, of: RunCodebook) => Promise<readonly RuleFind[]>;

/** Makes a counter that keeps what it has counted for as long as the codebook itself is kept. */
export function ruleFinder(shelf: Pick<Shelf, 'text'>): FindByRules {
  const findsOf = keptUnlessFailed(async (of: RunCodebook, run: AnalysisRun) => ruleFinds(run, of, await runReader(shelf, run)));
  return (run, of) => findsOf(of, run);
}

/** The reader of a run's answers: misspelt words are read as the run read them. */
export async function runReader(
  shelf: Pick<Shelf, 'text'>,
  { bulk }: { readonly bulk: Pick<AnalysisRun['bulk'], 'spelling'> },
): Promise<ReadText> {
  const { lexicon } = await shelf.text();
  return createTextReader(lexicon, new Map(bulk.spelling.map(({ form, readAs, kind }) => [form, { readAs, kind }])));
}

/**
 * Counts what each rule of a codebook finds in the answers of its questions that are in its language. Rules of subthemes are
 * asked only of answers that have the theme.
 *
 * @returns a row for every rule, in the codebook's order, a theme's subthemes after it
 */
export function ruleFinds({ bulk }: AnalysisRun, { codebook, questions }: RunCodebook, read: ReadText): RuleFind[] {
  const codes = codebook.themes.flatMap((theme: Theme) => [
    { id: theme.id, theme: theme.id, rules: theme.rules },
    ...theme.subthemes.map(({ id, rules }) => ({ id, theme: theme.id, rules })),
  ]);
  const code = createRuleCoder({ themes: codes }, read);
  const themeOf = new Map(codes.map(({ id, theme }) => [id, theme]));
  const counts = new Map(codes.map(({ id, rules }) =>
    [id, new Map(rules.map((rule) => [rule.id, { answers: 0, alone: 0, standing: 0 }]))]));
  for (const { question, language, themes, text } of bulk.answers) {
    if (!questions.includes(question) || language !== codebook.language) continue;
    const found = new Map<string, Set<string>>();
    for (const { theme: id, rule } of code(read(text))) found.set(id, (found.get(id) ?? new Set()).add(rule));
    for (const [id, rules] of found) {
      const stands = themes.includes(themeOf.get(id)!);
      if (themeOf.get(id) !== id && !stands) continue;
      for (const rule of rules) {
        const count = counts.get(id)!.get(rule)!;
        count.answers++;
        if (rules.size === 1) count.alone++;
        if (stands) count.standing++;
      }
    }
  }
  return codes.flatMap(({ id, rules }) => rules.map((rule) => ({ code: id, rule: rule.id, ...counts.get(id)!.get(rule.id)! })));
}
