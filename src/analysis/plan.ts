import { defaultClusterSettings, type ClusterSettings } from '../clusters/cluster-answers.js';
import type { ContrastSettings } from '../contrast/contrast-groups.js';
import { defaultContrastSettings } from '../contrast/contrast-settings.js';
import type { QuotePolicy, SegmentRule, StudyDefinition, Weighting } from '../survey/study-definition.js';

/** Everything that decides a run's results beside its inputs, with every default filled in. */
export interface AnalysisPlan {
  /** Whole number, 0 to 2^32 − 1; every stage draws its own stream from it. */
  readonly seed: number;
  /** The study's seed, by which people draw answers to code whatever the seed of a run; absent where it is the run's. */
  readonly codingSeed?: number;
  readonly weighting: Weighting;
  readonly segments: SegmentRule;
  readonly codebook: CodebookVersion;
  /** Of the open questions that have a codebook of their own; absent when none has. */
  readonly questionCodebooks?: readonly (CodebookVersion & { readonly question: string })[];
  /** Rules code; from so many answers coded by people on a coder learns from those too. */
  readonly coder: { readonly fewestCoded: number };
  readonly clusters: Omit<ClusterSettings, 'seed'>;
  /** Answers in `language` are compared. */
  readonly contrast: ContrastSettings & { readonly language: string };
  readonly quotes: QuotePolicy & {
    /** Drawn for each theme in each segment. */
    readonly perTheme: number;
    readonly method: 'random';
  };
}

/** A codebook as a plan names it. */
interface CodebookVersion {
  readonly id: string;
  readonly version: string;
}

/** With fewer coded answers rules alone are as good. */
const fewestCoded = 100;

/** What a user may choose when starting an analysis. */
export interface PlanOptions {
  /** Default: the study's. */
  readonly seed?: number | undefined;
  /** Number of clusters, default 'auto'. */
  readonly k?: number | 'auto' | undefined;
}

/** @param questionCodebooks of open questions that have one of their own, by question */
export function planOf(
  definition: StudyDefinition,
  codebook: CodebookVersion & { readonly language?: string },
  options: PlanOptions = {},
  questionCodebooks: ReadonlyMap<string, CodebookVersion> = new Map(),
): AnalysisPlan {
  return {
    seed: options.seed ?? definition.seed,
    ...(options.seed !== undefined && options.seed !== definition.seed && { codingSeed: definition.seed }),
    weighting: definition.weighting,
    segments: definition.segments,
    codebook: { id: codebook.id, version: codebook.version },
    ...(questionCodebooks.size > 0 && {
      questionCodebooks: Array.from(questionCodebooks, ([question, { id, version }]) => ({ question, id, version })),
    }),
    coder: { fewestCoded },
    clusters: { ...defaultClusterSettings, k: options.k ?? defaultClusterSettings.k },
    contrast: { ...defaultContrastSettings(definition.quotes.minimumCell), language: codebook.language ?? definition.language },
    quotes: { ...definition.quotes, perTheme: 3, method: 'random' },
  };
}
