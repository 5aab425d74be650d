import type { z } from 'zod';
import { checkConditions, checkRoutingCycles, routableNames } from './check-conditions.js';
import { checkScales, checkSegments, scaleNames } from './check-scales.js';
import type { ReportMistake } from './report-mistake.js';
import type { StudyFile } from './study-file.js';

/** Names that point nowhere, and definitions that contradict themselves; each problem is a code that the wording knows. */
export function checkReferences(file: StudyFile, context: z.core.$RefinementCtx): void {
  const report: ReportMistake = (path, problem, input, expected = []) => {
    context.addIssue({ code: 'custom', path, message: problem, input, params: { expected } });
  };
  checkVariables(file, report);
  checkQuestions(file, report);
  checkRoutingCycles(file, report);
  checkScales(file, report);
  checkTexts(file, report);
  checkWeighting(file, report);
  checkSegments(file, report);
  checkSampling(file, report);
  if (file.tense) checkConditions(file, report, ['tense'], { [file.tense.variable]: file.tense.past }, Object.keys(file.variables));
  const [shortest, longest] = file.quotes.length;
  if (shortest > longest) report(['quotes', 'length'], 'length-falling', file.quotes.length);
  if (file.opens && file.closes && file.opens > file.closes) report(['closes'], 'closes-before-opens', file.closes, [`>= ${file.opens}`]);
}

function checkVariables(file: StudyFile, report: ReportMistake): void {
  const variables = Object.keys(file.variables);
  for (const [position, [id, each]] of Object.entries(file.variables).entries()) {
    const path = ['variables', id];
    const sources = [each.bands, each.from].filter(Boolean).length + (each.column ? 1 : 0);
    if (sources > 1) report(path, 'variable-with-several-sources', id);
    if (each.bands) checkBands(each.bands, file, report, [...path, 'bands']);
    each.from?.forEach((rule, i) => {
      if (!Object.hasOwn(each.levels, rule.level)) {
        report([...path, 'from', i, 'level'], 'level-unknown', rule.level, Object.keys(each.levels));
      }
    });
    // A condition may name only variables that stand before it, so that none can depend on itself.
    checkConditions(file, report, [...path, 'only'], each.only, variables.slice(0, position));
  }
}

function checkBands(
  bands: NonNullable<StudyFile['variables'][string]['bands']>,
  file: StudyFile,
  report: ReportMistake,
  path: PropertyKey[],
): void {
  const levels = Object.keys(bands.levels);
  if (levels.length !== bands.limits.length - 1) report([...path, 'levels'], 'levels-do-not-match-limits', levels.length);
  // Such names come out in rising order, whatever order they are written in: the bands would be others than those meant.
  const number = levels.find((level) => /^\d+$/.test(level));
  if (number !== undefined) report([...path, 'levels', number], 'band-name-is-a-number', number);
  if (bands.limits.some((limit, i, all) => i > 0 && limit <= all[i - 1]!)) {
    report([...path, 'limits'], 'limits-not-rising', bands.limits);
  }
  if ('until' in bands && bands.until === 'closes' && !file.closes) report([...path, 'until'], 'closes-missing', 'closes');
}

function checkQuestions(file: StudyFile, report: ReportMistake): void {
  const names = routableNames(file);
  const seen = new Set<string>();
  file.questions.forEach((each, i) => {
    const path = ['questions', i];
    if (seen.has(each.id)) report([...path, 'id'], 'question-duplicated', each.id);
    seen.add(each.id);
    if (each.theme !== '' && !Object.hasOwn(file.themes, each.theme)) {
      report([...path, 'theme'], 'theme-unknown', each.theme, Object.keys(file.themes));
    }
    if ([each.scale, each.choice, each.several].filter(Boolean).length !== 1) report(path, 'scale-or-several', each.id);
    if (each.scale && !scaleNames(file).includes(each.scale)) {
      report([...path, 'scale'], 'scale-unknown', each.scale, scaleNames(file));
    }
    checkConditions(file, report, [...path, 'only'], each.only, names);
    checkConditions(file, report, [...path, 'except'], each.except, names);
  });
}

function checkTexts({ texts }: StudyFile, report: ReportMistake): void {
  const seen = new Set<string>();
  texts.forEach(({ id }, i) => {
    if (seen.has(id)) report(['texts', i, 'id'], 'question-duplicated', id);
    seen.add(id);
    // The colon parts respondent and question in an answer's key.
    if (id.includes(':')) report(['texts', i, 'id'], 'colon-in-id', id);
  });
}

function checkWeighting({ weighting, variables }: StudyFile, report: ReportMistake): void {
  if (!weighting || !('strata' in weighting)) return;
  weighting.strata.forEach((name, i) => {
    if (!Object.hasOwn(variables, name)) {
      report(['weighting', 'strata', i], 'variable-unknown', name, Object.keys(variables));
    }
  });
  weighting.collapse_within?.forEach((name, i) => {
    if (!weighting.strata.includes(name)) report(['weighting', 'collapse_within', i], 'variable-unknown', name, weighting.strata);
  });
}

function checkSampling({ sampling, variables }: StudyFile, report: ReportMistake): void {
  if (!sampling) return;
  const known = (path: PropertyKey[], name: string): void => {
    if (!Object.hasOwn(variables, name)) report(path, 'variable-unknown', name, Object.keys(variables));
  };
  const { by, strata, balance, size, course, benefit } = sampling;
  if (by) known(['sampling', 'by'], by);
  strata.forEach((name, i) => known(['sampling', 'strata', i], name));
  if (balance) known(['sampling', 'balance'], balance);
  if (typeof size !== 'number' && !by) report(['sampling', 'size'], 'sizes-without-groups', Object.keys(size).join(' | '));
  if (course && course.active[0] > course.active[1]) {
    report(['sampling', 'course', 'active'], 'period-reversed', course.active);
  }
  const kinds = Object.keys(benefit?.weeks_by_kind ?? {});
  if (kinds.length > 0 && !benefit?.kind) {
    report(['sampling', 'benefit', 'weeks_by_kind'], 'kind-missing', kinds.join(' | '));
  }
}
