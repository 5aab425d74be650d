import { breakdownLevels } from '../report/breakdown-levels.js';
import { answerOptions } from '../survey/answer-options.js';
import type { AnalysisRun } from '../use-cases/ports.js';
import type { Language } from '../wording/language.js';
import { formatNumber, formatShare, formatShareInterval } from '../wording/numbers.js';
import { questionNumberWords } from '../wording/question-number-words.js';
import { flagReasonText } from '../wording/reason-words.js';
import type { TextTable } from '../wording/table-words.js';

type Question = AnalysisRun['study']['questions'][number];
type Figure = AnalysisRun['results']['questions'][number];

/** The numbers of a question among some citizens, each with what it rests on. */
export interface QuestionNumbers {
  /** The level of the variable; '' for everybody. */
  readonly level: string;
  readonly name: string;
  readonly table: TextTable;
}

/**
 * What stands behind a closed question's numbers: a table of everybody, then one of each level of a variable. Of a number
 * that may not be shown nothing is told but why.
 *
 * @param by a variable that the run's questions are broken down by; '' for everybody alone
 */
export function questionNumbers(run: AnalysisRun, question: Question, by: string, language: Language): QuestionNumbers[] {
  const words = questionNumberWords[language];
  const levels = by === '' ? [] : breakdownLevels(run, by).map(({ level, label }) => ({ level, name: label[language] }));
  const figures = [...run.results.questions, ...run.bulk.breakdowns].filter(({ variable }) => variable === question.id);
  return [{ level: '', name: words.everybody }, ...levels].flatMap(({ level, name }) => {
    const own = figures.filter((each) => each.level === level && each.by === (level === '' ? '' : by));
    return own.length === 0 ? [] : [{ level, name, table: tableOf(run, question, own, name, language) }];
  });
}

function tableOf(run: AnalysisRun, question: Question, figures: readonly Figure[], caption: string, language: Language): TextTable {
  const { columns } = questionNumberWords[language];
  return {
    caption,
    columns: columns.map((text, i) => ({ text, numeric: i > 0 && i < columns.length - 1 })),
    rows: figures.map((figure) => [nameOf(run, question, figure, language), ...cellsOf(run, figure, language)]),
  };
}

function cellsOf({ plan }: AnalysisRun, { statistic, estimate }: Figure, language: Language): string[] {
  const { value, se, low, high, n, effectiveN, flag } = estimate;
  const reason = flagReasonText(estimate, plan.quotes.minimumCell, language);
  if (value === null || flag === 'suppress') return ['–', '–', '–', '–', '–', reason];
  const isScore = statistic === 'mean';
  const score = (number: number): string => formatNumber(number, language, 2);
  const interval = low === null || high === null ? '–'
    : isScore ? `${score(low)}–${score(high)}` : formatShareInterval(low, high, language);
  return [
    isScore ? score(value) : formatShare(value, language),
    se === null ? '–' : isScore ? formatNumber(se, language, 3) : questionNumberWords[language].points(se),
    interval, formatNumber(n, language), formatNumber(effectiveN, language), reason,
  ];
}

function nameOf({ study }: AnalysisRun, { answer }: Question, { statistic, category }: Figure, language: Language): string {
  const words = questionNumberWords[language];
  switch (statistic) {
    case 'mean': return words.mean;
    case 'net': return words.nets[category === 'top2' ? 'top2' : 'bottom2'];
    case 'dont_know': return words.dontKnow;
    case 'missing': return words.missing;
    case 'share': {
      const option = answer.kind === 'scale'
        ? study.scales.find(({ id }) => id === answer.scale)?.steps.find(({ score }) => String(score) === category)
        : answerOptions(answer, study.scales).find(({ id }) => id === category);
      return option?.label[language] ?? category;
    }
  }
}
