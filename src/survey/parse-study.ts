import { z } from 'zod';
import { validatedYaml } from '../notices/validated-yaml.js';
import type { Condition, Label, Question, StudyDefinition, Variable } from './study-definition.js';

const text = z.string().trim().min(1);
const value = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const day = z.iso.date();
const label = z.union([text.transform((da) => ({ da, en: da })), z.strictObject({ da: text, en: text })]);
const labels = z.record(text, label);
const condition = z.record(text, z.array(value).min(1)).default({});
const step = z.number().int().min(1).max(5);

const bands = z.union([
  z.strictObject({ of: text, limits: z.array(z.number()).min(2), levels: labels }),
  z.strictObject({ weeks_since: text, until: z.union([z.literal('closes'), day]), limits: z.array(z.number()).min(2), levels: labels }),
]);

const variable = z.strictObject({
  label,
  only: condition,
  column: text.optional(),
  levels: labels.default({}),
  bands: bands.optional(),
  from: z.array(z.strictObject({ level: text, when: condition })).min(1).optional(),
});

const question = z.strictObject({
  id: text,
  theme: text.default(''),
  column: text.optional(),
  scale: text.optional(),
  several: labels.optional(),
  only: condition,
  except: condition,
  present: label,
  past: label.optional(),
});

const shape = z.strictObject({
  format: z.literal(1),
  title: text,
  language: z.literal('da').default('da'),
  opens: day.optional(),
  closes: day.optional(),
  reminders: z.array(day).default([]),
  population: z.strictObject({ file: text, count: text }).optional(),
  sample: z.strictObject({ file: text, id: text }).optional(),
  respondents: z.strictObject({
    file: text,
    id: text,
    status: z.strictObject({ column: text, complete: value, partial: value }).optional(),
    answered_at: text.optional(),
    minutes: text.optional(),
  }),
  variables: z.record(text, variable).default({}),
  dont_know: value.default('vedikke'),
  scales: z.record(text, z.record(z.string().regex(/^[1-5]$/), label)).default({}),
  themes: labels.default({}),
  questions: z.array(question).default([]),
  tense: z.strictObject({ variable: text, past: z.array(value).min(1) }).optional(),
  texts: z.array(z.strictObject({ id: text, column: text.optional(), label })).min(1),
  weighting: z.union([
    z.strictObject({ strata: z.array(text).min(1), base: z.enum(['complete', 'answered']).default('complete') }),
    z.strictObject({ column: text }),
  ]).optional(),
  segments: z.union([
    z.strictObject({
      question: text,
      satisfied: z.array(step).default([5, 4]),
      neutral: z.array(step).default([3]),
      dissatisfied: z.array(step).default([2, 1]),
    }),
    z.strictObject({ column: text }),
  ]).optional(),
  codebook: text.default('jobcenter-themes'),
  codings: text.optional(),
  quotes: z.strictObject({
    minimum_cell: z.number().int().min(3).default(5),
    length: z.tuple([z.number().int().min(1), z.number().int().min(1)]).default([40, 400]),
  }).default({ minimum_cell: 5, length: [40, 400] }),
  seed: z.number().int().min(0).max(4_294_967_295).default(1),
});

type StudyFile = z.output<typeof shape>;

const study = shape.superRefine(checkReferences);

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
function checkReferences(file: StudyFile, context: z.core.$RefinementCtx): void {
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

/**
 * Reads a study definition (study.yaml, format 1).
 *
 * @param content the file's text
 * @param file its name, for notices
 * @throws InputError whose notices name line, path, expected and got
 */
export function parseStudy(content: string, file: string): StudyDefinition {
  const { value: raw } = validatedYaml(content, file, study, [1]);
  return {
    title: raw.title,
    language: raw.language,
    ...(raw.opens && { opens: raw.opens }),
    ...(raw.closes && { closes: raw.closes }),
    reminders: raw.reminders,
    ...(raw.population && { population: raw.population }),
    ...(raw.sample && { sample: raw.sample }),
    respondents: {
      file: raw.respondents.file,
      id: raw.respondents.id,
      ...(raw.respondents.status && { status: raw.respondents.status }),
      ...(raw.respondents.answered_at && { answeredAt: raw.respondents.answered_at }),
      ...(raw.respondents.minutes && { minutes: raw.respondents.minutes }),
    },
    dontKnow: raw.dont_know,
    variables: Object.entries(raw.variables).map(([id, each]) => toVariable(id, each, raw.closes)),
    scales: Object.entries(raw.scales).map(([id, steps]) => ({
      id,
      steps: Object.entries(steps)
        .map(([score, words]) => ({ score: Number(score), label: words }))
        .toSorted((a, b) => b.score - a.score),
    })),
    themes: levelsOf(raw.themes),
    questions: raw.questions.map(toQuestion),
    ...(raw.tense && { tense: raw.tense }),
    texts: raw.texts.map((each) => ({ id: each.id, column: each.column ?? each.id, label: each.label })),
    weighting: !raw.weighting ? { kind: 'none' }
      : 'strata' in raw.weighting ? { kind: 'strata', ...raw.weighting }
      : { kind: 'column', column: raw.weighting.column },
    segments: !raw.segments ? { kind: 'none' }
      : 'question' in raw.segments ? { kind: 'question', ...raw.segments }
      : { kind: 'column', column: raw.segments.column },
    codebook: raw.codebook,
    ...(raw.codings && { codings: raw.codings }),
    quotes: { minimumCell: raw.quotes.minimum_cell, length: raw.quotes.length },
    seed: raw.seed,
  };
}

function toVariable(id: string, raw: StudyFile['variables'][string], closes: string | undefined): Variable {
  const common = { id, label: raw.label, only: conditionsOf(raw.only) };
  if (raw.bands) {
    const of = 'of' in raw.bands
      ? { kind: 'number' as const, column: raw.bands.of }
      : {
          kind: 'weeks-since' as const,
          column: raw.bands.weeks_since,
          until: raw.bands.until === 'closes' ? closes! : raw.bands.until,
        };
    return { ...common, levels: levelsOf(raw.bands.levels), source: { kind: 'bands', of, limits: raw.bands.limits } };
  }
  if (raw.from) {
    const rules = raw.from.map((rule) => ({ level: rule.level, when: conditionsOf(rule.when) }));
    return { ...common, levels: levelsOf(raw.levels), source: { kind: 'rules', rules } };
  }
  return { ...common, levels: levelsOf(raw.levels), source: { kind: 'column', column: raw.column ?? id } };
}

function toQuestion(raw: StudyFile['questions'][number]): Question {
  return {
    id: raw.id,
    theme: raw.theme,
    present: raw.present,
    past: raw.past ?? raw.present,
    only: conditionsOf(raw.only),
    except: conditionsOf(raw.except),
    answer: raw.several
      ? { kind: 'several', options: Object.entries(raw.several).map(([column, words]) => ({ column, label: words })) }
      : { kind: 'scale', scale: raw.scale!, column: raw.column ?? raw.id },
  };
}

function levelsOf(record: Readonly<Record<string, Label>>): { id: string; label: Label }[] {
  return Object.entries(record).map(([id, words]) => ({ id, label: words }));
}

function conditionsOf(record: Readonly<Record<string, readonly string[]>>): Condition[] {
  return Object.entries(record).map(([variable, levels]) => ({ variable, levels }));
}
