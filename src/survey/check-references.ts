import type { z } from 'zod';
import type { StudyFile } from './study-file.js';

/** A custom mistake: what is wrong, as a code that the wording knows, at a path. */
function mistake(
  context: z.core.$RefinementCtx,
  path: PropertyKey[],
  problem: string,
  input: unknown,
  expected: readonly string[] = [],
): void {
  context.addIssue({ code: 'custom', path, message: problem, input, params: { expected } });
}

/** Names that point nowhere, and definitions that contradict themselves. */
export function checkReferences(file: StudyFile, context: z.core.$RefinementCtx): void {
  const variables = Object.keys(file.variables);
  const known = (path: PropertyKey[], name: string, among: readonly string[] = variables) => {
    if (!among.includes(name)) mistake(context, path, 'variable-unknown', name, among);
  };
  for (const [position, [id, each]] of Object.entries(file.variables).entries()) {
    const path = ['variables', id];
    const sources = [each.bands, each.from].filter(Boolean).length + (each.column ? 1 : 0);
    if (sources > 1) mistake(context, path, 'variable-with-several-sources', id);
    if (each.bands && Object.keys(each.bands.levels).length !== each.bands.limits.length - 1) {
      mistake(context, [...path, 'bands', 'levels'], 'levels-do-not-match-limits', Object.keys(each.bands.levels).length);
    }
    if (each.bands?.limits.some((limit, i, all) => i > 0 && limit <= all[i - 1]!)) {
      mistake(context, [...path, 'bands', 'limits'], 'limits-not-rising', each.bands.limits);
    }
    if (each.bands && 'until' in each.bands && each.bands.until === 'closes' && !file.closes) {
      mistake(context, [...path, 'bands', 'until'], 'closes-missing', 'closes');
    }
    each.from?.forEach((rule, i) => {
      if (!(rule.level in each.levels)) mistake(context, [...path, 'from', i, 'level'], 'level-unknown', rule.level, Object.keys(each.levels));
    });
    // A condition may name only variables that stand before it, so that none can depend on itself.
    for (const name of Object.keys(each.only)) known([...path, 'only', name], name, variables.slice(0, position));
  }
  if (file.sampling) {
    const { by, strata, balance, size, course, benefit } = file.sampling;
    if (by) known(['sampling', 'by'], by);
    strata.forEach((name, i) => known(['sampling', 'strata', i], name));
    if (balance) known(['sampling', 'balance'], balance);
    if (typeof size !== 'number' && !by) {
      mistake(context, ['sampling', 'size'], 'sizes-without-groups', Object.keys(size).join(' | '));
    }
    if (course && course.active[0] > course.active[1]) {
      mistake(context, ['sampling', 'course', 'active'], 'period-reversed', course.active);
    }
    const kinds = Object.keys(benefit?.weeks_by_kind ?? {});
    if (kinds.length > 0 && !benefit?.kind) {
      mistake(context, ['sampling', 'benefit', 'weeks_by_kind'], 'kind-missing', kinds.join(' | '));
    }
  }
  const seen = new Set<string>();
  file.questions.forEach((each, i) => {
    const path = ['questions', i];
    if (seen.has(each.id)) mistake(context, [...path, 'id'], 'question-duplicated', each.id);
    seen.add(each.id);
    if (each.theme !== '' && !(each.theme in file.themes)) mistake(context, [...path, 'theme'], 'theme-unknown', each.theme, Object.keys(file.themes));
    if (Boolean(each.scale) === Boolean(each.several)) mistake(context, path, 'scale-or-several', each.id);
    if (each.scale && !(each.scale in file.scales)) mistake(context, [...path, 'scale'], 'scale-unknown', each.scale, Object.keys(file.scales));
    for (const name of Object.keys(each.only)) known([...path, 'only', name], name);
    for (const name of Object.keys(each.except)) known([...path, 'except', name], name);
  });
  if (file.weighting && 'strata' in file.weighting) {
    file.weighting.strata.forEach((name, i) => known(['weighting', 'strata', i], name));
    if (!file.population) mistake(context, ['weighting'], 'population-missing', 'population');
  }
  if (file.segments && 'question' in file.segments && !seen.has(file.segments.question)) {
    mistake(context, ['segments', 'question'], 'question-unknown', file.segments.question, [...seen]);
  }
  if (file.tense) known(['tense', 'variable'], file.tense.variable);
}
