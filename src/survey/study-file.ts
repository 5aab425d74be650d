import { z } from 'zod';
import { momentOf } from './moment.js';
import { samplingSection } from './sampling-section.js';

const text = z.string().trim().min(1);
const value = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const day = z.iso.date();
/** YYYY-MM-DD, or that with a time: 2023-09-04T09:00. */
const reminderTime = z.string().refine((at) => momentOf(at) !== undefined, {
  params: { expected: ['YYYY-MM-DD', 'YYYY-MM-DDTHH:MM'] },
});
const label = z.union([text.transform((da) => ({ da, en: da })), z.strictObject({ da: text, en: text })]);
const labels = z.record(text, label);
const options = labels.refine((record) => Object.keys(record).length > 0, { message: 'too_small' });
const condition = z.record(text, z.array(value).min(1)).default({});
const step = z.number().int().min(1).max(11);

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
  breakdown: z.boolean().default(true),
});

const question = z.strictObject({
  id: text,
  theme: text.default(''),
  column: text.optional(),
  scale: text.optional(),
  choice: options.optional(),
  several: options.optional(),
  only: condition,
  except: condition,
  present: label,
  past: label.optional(),
});

/** study.yaml, format 1, as people write it; every name in it is checked to point somewhere. */
export const studyFile = z.strictObject({
  format: z.literal(1),
  title: text,
  language: z.literal('da').default('da'),
  opens: day.optional(),
  closes: day.optional(),
  reminders: z.array(z.union([reminderTime, z.strictObject({ at: reminderTime, how: label.optional() })])).default([]),
  population: z.strictObject({ file: text, count: text }).optional(),
  sample: z.strictObject({ file: text, id: text }).optional(),
  representativeness: z.strictObject({ file: text }).optional(),
  sampling: samplingSection.optional(),
  respondents: z.strictObject({
    file: text,
    id: text,
    status: z.strictObject({ column: text, complete: value, partial: value }).optional(),
    answered_at: text.optional(),
    minutes: text.optional(),
  }),
  variables: z.record(text, variable).default({}),
  dont_know: value.default('vedikke'),
  scales: z.record(text, z.record(z.string().regex(/^(?:[1-9]|1[01])$/, 'step'), label)).default({}),
  themes: labels.default({}),
  questions: z.array(question).default([]),
  tense: z.strictObject({ variable: text, past: z.array(value).min(1) }).optional(),
  texts: z.array(z.strictObject({ id: text, column: text.optional(), label, codebook: text.optional() })).default([]),
  weighting: z.union([
    z.strictObject({
      strata: z.array(text).min(1),
      base: z.enum(['complete', 'answered']).default('complete'),
      collapse_below: z.number().int().min(1).default(5),
      collapse_within: z.array(text).optional(),
    }),
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
  spelling: z.record(text, text).default({}),
  quotes: z.strictObject({
    minimum_cell: z.number().int().min(3).default(5),
    length: z.tuple([z.number().int().min(1), z.number().int().min(1)]).default([40, 400]),
  }).default({ minimum_cell: 5, length: [40, 400] }),
  seed: z.number().int().min(0).max(4_294_967_295).default(1),
});

export type StudyFile = z.output<typeof studyFile>;
