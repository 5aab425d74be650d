import { z } from 'zod';

const text = z.string().trim().min(1);
const day = z.iso.date();
const count = z.number().int().min(0);

/** The `sampling` part of study.yaml, as people write it: whom to draw from, who is eligible, and how many to draw. */
export const samplingSection = z.strictObject({
  frame: z.strictObject({ file: text, id: text }),
  course: z.strictObject({ starts: text, ends: text, active: z.tuple([day, day]) }).optional(),
  benefit: z.strictObject({
    kind: text.optional(),
    starts: text,
    ends: text,
    on: day,
    weeks: count.default(0),
    weeks_by_kind: z.record(text, count).default({}),
    gap_days: count.default(0),
  }).optional(),
  by: text.optional(),
  strata: z.array(text).default([]),
  size: z.union([z.number().int().min(1), z.record(text, count)]),
  minimum: z.strictObject({ group: count.default(0), stratum: count.default(0) }).default({ group: 0, stratum: 0 }),
  balance: text.optional(),
});

type SamplingSection = z.output<typeof samplingSection>;

/** How a sample is drawn from a register, with every default filled in. */
export interface SamplingRule {
  /** A file with a row for each course and spell on benefit, and the column that tells citizens apart. */
  readonly frame: { readonly file: string; readonly id: string };
  /** Columns of a course's first and last day, and the period (YYYY-MM-DD, both days included) that it must touch. */
  readonly course?: { readonly starts: string; readonly ends: string; readonly active: readonly [string, string] };
  readonly benefit?: BenefitRule;
  /**
   * The variable whose levels are drawn by themselves, such as the municipality; absent: all citizens are one group.
   */
  readonly by?: string;
  /** Variables that cut each group into strata. */
  readonly strata: readonly string[];
  /** Citizens in all, or for each level of `by`. */
  readonly size: number | Readonly<Record<string, number>>;
  /** Fewest citizens of a group (where `size` is a total) and of a stratum; 0 and up. */
  readonly minimum: { readonly group: number; readonly stratum: number };
  /** The variable whose shares are compared afterwards. */
  readonly balance?: string;
}

/** On benefit on a day, and for at least so many whole weeks before it without a break. */
export interface BenefitRule {
  /** Column of the kind of benefit. */
  readonly kind?: string;
  readonly starts: string;
  readonly ends: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly weeks: number;
  /** Other numbers of weeks for some kinds, by the kind that the citizen receives on the day. */
  readonly weeksByKind: ReadonlyMap<string, number>;
  /** Days without benefit that do not break a spell, 0 and up. */
  readonly gapDays: number;
}

export function toSamplingRule(
  { frame, course, benefit, by, strata, size, minimum, balance }: SamplingSection
): SamplingRule {
  return {
    frame,
    ...(course && { course }),
    ...(benefit && {
      benefit: {
        ...(benefit.kind && { kind: benefit.kind }),
        starts: benefit.starts,
        ends: benefit.ends,
        on: benefit.on,
        weeks: benefit.weeks,
        weeksByKind: new Map(Object.entries(benefit.weeks_by_kind)),
        gapDays: benefit.gap_days,
      },
    }),
    ...(by && { by }),
    strata,
    size,
    minimum,
    ...(balance && { balance }),
  };
}
