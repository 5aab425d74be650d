import type { AnalysisRun, ThemeGroup } from '../analysis/run.js';
import type { Estimate } from '../estimates/estimate.js';
import { flagReason } from '../estimates/flag-estimate.js';
import type { QuestionFigure } from '../estimates/question-figures.js';
import { nonResponseRows } from '../estimates/non-response-rows.js';
import { representativenessRows } from '../estimates/representativeness-rows.js';
import type { ThemeLevel } from '../analysis/theme-levels.js';
import { themeBasis } from '../analysis/theme-basis.js';
import { contrastTable, levelTable, termTable } from './contrast-tables.js';
import { toCsv, type CsvCell } from './write-csv.js';

/** A run's tables as CSV, by file name. */
export function runTables(run: AnalysisRun): Map<string, string> {
  const { bulk, results } = run;
  const { scheme } = results.weights;
  const { minimumCell } = run.plan.quotes;
  return new Map([
    ['answers.csv', toCsv(
      ['id', 'respondent', 'question', 'segment', 'weight', 'has_content', 'language', 'text', 'masked'],
      answerRows(run),
    )],
    ['codes.csv', toCsv(['id', 'themes', 'by'], bulk.answers.map((row) => [row.key, row.themes.join(';'), row.codedBy]))],
    ['evidence.csv', toCsv(['id', 'theme', 'rule', 'start', 'end'],
      bulk.evidence.map((row) => [row.key, row.theme, row.rule, row.start, row.end]))],
    ['codings.csv', toCsv(['id', 'theme', 'coder'], bulk.codings.map((row) => [row.key, row.theme, row.coder]))],
    ['clusters.csv', toCsv(['id', 'segment', 'cluster', 'distance'],
      bulk.clusters.map(({ key, group, cluster, distance }) =>
        (cluster < 0 ? [key, group, null, null] : [key, group, cluster, distance])))],
    ['map.csv', toCsv(['id', 'x', 'y'], bulk.map.map(({ key, x, y }) => [key, x, y]))],
    ['contrast.csv', contrastTable(bulk.contrast)],
    ...(bulk.terms.length > 0 ? [['terms.csv', termTable(bulk.terms)] as const] : []),
    ...(bulk.levels.length > 0 ? [['levels.csv', levelTable(run)] as const] : []),
    ['tests.csv', toCsv(
      ['test', 'variable', 'by', 'a', 'b', 'n', 'difference', 'se', 'statistic', 'df1', 'df2', 'p', 'p_adjusted', 'reason',
        'flag'],
      bulk.tests.map((row) => [
        row.test, row.variable, row.by, row.a, row.b, row.n, row.difference, row.se, row.statistic, row.df1, row.df2,
        row.p, row.pAdjusted, row.reason, row.flag,
      ]),
    )],
    ['weights.csv', toCsv(['respondent', 'complete', 'segment', 'stratum', 'weight', 'cell'],
      bulk.weights.map((row) => [row.respondent, row.complete, row.segment, row.stratum, row.weight, row.cell]))],
    ['weights_diagnostics.csv', diagnosisTable(run)],
    ['reconciliation.csv', toCsv(
      ['variable', 'answered', 'dont_know', 'missing', 'not_asked', 'uncovered', 'population'],
      (results.reconciliation ?? []).map((row) => [
        row.question, row.answered, row.dontKnow, row.missing, row.notAsked, row.uncovered, row.population ?? null,
      ]),
    )],
    ['spelling.csv', toCsv(['form', 'read_as', 'kind', 'count'],
      bulk.spelling.map((row) => [row.form, row.readAs, row.kind, row.count]))],
    ['excluded.csv', toCsv(['file', 'row', 'reason'], bulk.excluded.map((row) => [row.file, row.row, row.reason]))],
    ['themes.csv', themeTable(run)],
    ['estimates.csv', estimateTable([...results.questions, ...bulk.breakdowns], scheme, minimumCell)],
    ['quotes.csv', quoteTable(run)],
    ['nonresponse.csv', nonResponseTable(run)],
  ]);
}

/** One row for each respondent and text question; the text is empty where nothing was written. */
function answerRows({ bulk, study: { texts } }: AnalysisRun): CsvCell[][] {
  const written = new Map(bulk.answers.map((row) => [JSON.stringify([row.respondent, row.question]), row]));
  return bulk.weights.flatMap(({ respondent, segment, weight }) => texts.map(({ id: question }): CsvCell[] => {
    const row = written.get(JSON.stringify([respondent, question]));
    const key = row?.key ?? (texts.length > 1 ? `${respondent}:${question}` : respondent);
    return [key, respondent, question, segment, weight, row?.hasContent ?? false,
      row?.language ?? '', row?.text ?? '', row?.masked ?? ''];
  }));
}

/**
 * estimates.csv: a row a figure; the figures of everybody leave by and level empty. The numbers always stand: `flag`
 * says which must be suppressed or marked, and `reason` why.
 *
 * @param minimumCell that the flags were given by
 */
export function estimateTable(figures: readonly QuestionFigure[], scheme: string, minimumCell: number): string {
  return toCsv(
    ['variable', 'statistic', 'category', 'by', 'level', 'n', 'n_dont_know', ...estimateColumns.slice(1)],
    figures.map(({ variable, statistic, category, by, level, dontKnow, estimate }) =>
      [variable, statistic, category, by, level, estimate.n, dontKnow, ...estimateCells(estimate, scheme, minimumCell).slice(1)]),
  );
}

const estimateColumns = ['n', 'sum_w', 'estimate', 'se', 'ci_low', 'ci_high', 'n_eff', 'df', 'scheme', 'flag', 'reason'];

function estimateCells(estimate: Estimate, scheme: string, minimumCell: number): CsvCell[] {
  const { n, sumOfWeights, value, se, low, high, effectiveN, df, flag } = estimate;
  const reason = flagReason(estimate, minimumCell);
  return [n, sumOfWeights, value, se, low, high, effectiveN, df, scheme, flag, reason];
}

/** A row for everybody, which leaves by and level empty, and for each level. */
function diagnosisTable({ results }: AnalysisRun): string {
  return toCsv(
    ['by', 'level', 'n', 'sum_w', 'mean', 'smallest', 'largest', 'median', 'cv', 'p01', 'p99', 'kish_deff', 'n_eff',
      'efficiency', 'strata', 'strata_below_5', 'cells', 'cells_below_5'],
    (results.weightDiagnosis ?? []).map(({ variable, level, spread, strata, cells }) => [
      variable, level, spread?.n ?? 0, spread?.sum ?? 0, spread?.mean ?? null, spread?.smallest ?? null,
      spread?.largest ?? null, spread?.median ?? null, spread?.variation ?? null, spread?.percentile1 ?? null,
      spread?.percentile99 ?? null, spread?.designEffect ?? null, spread?.effectiveN ?? null,
      spread?.efficiency ?? null, strata?.count ?? null, strata?.small ?? null, cells?.count ?? null,
      cells?.small ?? null,
    ]),
  );
}

/** themes.csv: what is to be shown, the share of the codes as they stand, and the corrected one where people coded. */
function themeTable({ results, plan, study, bulk }: AnalysisRun): string {
  const { scheme } = results.weights;
  const { minimumCell } = plan.quotes;
  const short = ({ value, se, low, high }: Estimate): CsvCell[] => [value, se, low, high];
  const shortColumns = (name: string): string[] => [name, ...['se', 'ci_low', 'ci_high'].map((each) => `${name}_${each}`)];
  const row = (
    code: string, own: ThemeGroup, level: string, of: readonly string[], questions: readonly string[] = study.texts.map(({ id }) => id),
  ): CsvCell[] => {
    const { group, coded, share, raw = share, corrected } = own;
    return [
      code, group, coded, ...estimateCells(share, scheme, minimumCell), themeBasis(own), ...short(raw),
      ...(corrected
        ? [...short(corrected.estimate), corrected.codings, corrected.positives, corrected.correction, corrected.doubt]
        : [null, null, null, null, 0, null, null, '']),
      level, of.join(';'), questions.join(';'), '', '',
    ];
  };
  const whole = new Map(results.themes.map(({ theme, questions }) => [theme, questions]));
  const parents = new Map((results.derived ?? []).map((each) => [each.code, each]));
  const levelRow = ({ code, kind, by, level, coded, share, basis, raw, corrected }: ThemeLevel): CsvCell[] => [
    code, 'all', coded, ...estimateCells(share, scheme, minimumCell), basis, raw.value, raw.se, raw.low, raw.high,
    ...(corrected
      ? [corrected.value, corrected.se, corrected.low, corrected.high, corrected.codings, corrected.positives, corrected.correction, corrected.doubt]
      : [null, null, null, null, 0, null, null, '']),
    kind, (parents.get(code)?.of ?? []).join(';'),
    (whole.get(code) ?? parents.get(code)?.questions ?? study.texts.map(({ id }) => id)).join(';'), by, level,
  ];
  return toCsv(
    ['theme', 'segment', 'coded', ...estimateColumns, 'basis', ...shortColumns('raw'), ...shortColumns('corrected'),
      'codings', 'coded_by_people', 'correction', 'doubt', 'level', 'of', 'question', 'by', 'by_level'],
    [
      ...results.themes.flatMap(({ theme, groups, questions }) => groups.map((own) => row(theme, own, 'theme', [], questions))),
      ...(results.derived ?? []).flatMap(({ code, level, of, groups, questions }) => groups.map((own) => row(code, own, level, of, questions))),
      ...bulk.themeLevels.map((each): CsvCell[] => levelRow(each)),
    ],
  );
}

function nonResponseTable({ results }: AnalysisRun): string {
  const rows = [
    ...(results.nonResponse ? nonResponseRows(results.nonResponse) : []),
    ...representativenessRows(results.representativeness ?? []),
  ];
  return toCsv(
    ['part', 'variable', 'level', 'route', 'group', 'at', 'statistic', 'n', 'base', 'value', 'interval', 'ci_low', 'ci_high',
      'df', 'p', 'flag'],
    rows.map((row) => [
      row.part, row.variable, row.level, row.route, row.group, row.at, row.statistic, row.n, row.base, row.value,
      row.interval, row.low, row.high, row.df, row.p, row.flag,
    ]),
  );
}

function quoteTable({ bulk, results }: AnalysisRun): string {
  const masked = new Map(bulk.answers.map((row) => [row.key, row.masked]));
  return toCsv(['theme', 'segment', 'position', 'id', 'text'], results.draws.flatMap(({ theme, segment, drawn }) =>
    drawn.map((key, i) => [theme, segment, i + 1, key, masked.get(key) ?? ''])));
}
