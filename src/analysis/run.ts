import type { Candidate } from '../clusters/choose-k.js';
import type { CorrectedShare } from '../estimates/corrected-share.js';
import type { Estimate } from '../estimates/estimate.js';
import type { NonResponse } from '../estimates/non-response.js';
import type { RepresentativenessTable } from '../estimates/representativeness.js';
import type { QuestionFigure } from '../estimates/question-figures.js';
import type { QuestionReconciliation } from '../estimates/reconciliation.js';
import type { Notice } from '../notices/notice.js';
import type { DrawReceipt } from '../quotes/draw-quotes.js';
import type { ExcludedRow } from '../survey/read-rows.js';
import type { Group, Segment } from '../survey/segment.js';
import type { Label, StudyDefinition } from '../survey/study-definition.js';
import type { SpellingRow } from '../text/study-spelling.js';
import type { Evaluation } from '../themes/agreement.js';
import type { WeightDiagnosis } from '../weighting/diagnose-weights.js';
import type { Weights } from '../weighting/weights.js';
import type { StageDigest } from './observer.js';
import type { AnalysisPlan } from './plan.js';
import type { TestRow } from './test-differences.js';

/** The format of run folders that this program writes; it reads those in `readableRunFormats`. */
export const runFormat = 1;
export const readableRunFormats: readonly number[] = [1];

/** One analysis as a value: plan and inputs lead to the same run again. */
export interface AnalysisRun {
  readonly format: typeof runFormat;
  readonly tool: { readonly name: string; readonly version: string };
  /** Twelve hexadecimal digits of the digest of plan, inputs, lexicons and tool. */
  readonly id: string;
  readonly title: string;
  /** The study's own words, for those who read its figures. */
  readonly study: StudyWords;
  readonly plan: AnalysisPlan;
  readonly inputs: readonly RunInput[];
  readonly lexicons: readonly LexiconVersion[];
  readonly stages: readonly StageDigest[];
  readonly notices: readonly Notice[];
  readonly results: RunResults;
  readonly bulk: RunBulk;
}

/** Variables, questions and what answers to them are called; no `tense` where nobody is asked in the past tense. */
export type StudyWords = Pick<StudyDefinition, 'variables' | 'scales' | 'themes' | 'questions' | 'tense' | 'texts'>;

/** A file that the run was made from; a copy is kept in the run folder under its digest. */
export interface RunInput {
  readonly role: 'study' | 'respondents' | 'sample' | 'population' | 'representativeness' | 'codings' | 'codebook';
  readonly name: string;
  readonly sha256: string;
}

export interface LexiconVersion {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
}

/** What the pages and the report print. */
export interface RunResults {
  readonly response: Response;
  readonly weights: WeightSummary;
  /** By every variable; absent in runs from before it was told. */
  readonly weightDiagnosis?: readonly WeightDiagnosis[];
  /** For how many citizens each closed question's answers stand; absent likewise. */
  readonly reconciliation?: readonly QuestionReconciliation[];
  /** Absent when the study has no satisfaction question. */
  readonly satisfaction?: Satisfaction;
  readonly groups: readonly GroupSummary[];
  /** Over everybody; those by variable are among the rows. */
  readonly questions: readonly QuestionFigure[];
  /** Who was invited and who answered; absent when the study names no sample. */
  readonly nonResponse?: NonResponse;
  readonly representativeness?: readonly RepresentativenessTable[];
  readonly themes: readonly ThemeSummary[];
  /** Parents and subthemes, which follow from the themes; absent where the codebook has none and in older runs. */
  readonly derived?: readonly DerivedSummary[];
  /** What coded the answers that no person did: rules, or a coder that learned from the human codings too. */
  readonly coder: 'rules' | 'learned';
  /** The machine's codes held against human codings; absent when the study has none. */
  readonly coding?: Evaluation;
  readonly clusterings: readonly ClusteringSummary[];
  readonly draws: readonly DrawReceipt[];
}

export interface Response {
  readonly rowsRead: number;
  readonly excluded: number;
  readonly respondents: number;
  readonly complete: number;
  readonly partial: number;
  readonly answers: number;
  readonly population?: number;
  readonly sample?: number;
}

export type WeightSummary = Pick<
  Weights,
  'scheme' | 'n' | 'sum' | 'effectiveN' | 'designEffect' | 'smallest' | 'largest' | 'strata'
>;

/** The question that the segments come from: a share per step, most positive first. */
export interface Satisfaction {
  readonly question: { readonly present: Label; readonly past: Label };
  readonly steps: readonly {
    readonly score: number;
    readonly label: Label;
    readonly weighted: Estimate;
    readonly unweighted: Estimate;
  }[];
  readonly score: { readonly weighted: Estimate; readonly unweighted: Estimate };
  readonly top: { readonly weighted: Estimate; readonly unweighted: Estimate };
  readonly dontKnow: number;
}

/** A group of citizens and what it wrote. */
export interface GroupSummary {
  readonly group: Group;
  readonly respondents: number;
  /** Citizens who wrote an answer, and those whose answer has content and is in the language that is coded. */
  readonly writers: number;
  readonly withContent: number;
  /** Citizens whose answer is in another language; absent in runs from before it was told. */
  readonly otherLanguage?: number;
  /** Weighted share of the group who wrote. */
  readonly writing: Estimate;
}

export interface ThemeSummary {
  readonly theme: string;
  readonly label: Label;
  readonly pole: 'positive' | 'negative';
  readonly definition: Label;
  /** Of the citizens in a group whose answer has content: the share who state the theme, and how many they are. */
  readonly groups: readonly ThemeGroup[];
}

export interface ThemeGroup {
  readonly group: Group;
  readonly coded: number;
  /** What is to be shown: the corrected share where people coded enough of the group's answers, else that of the codes. */
  readonly share: Estimate;
  /** The share of the codes as they stand; this and the next are absent where people coded fewer than two answers. */
  readonly raw?: Estimate;
  readonly corrected?: CorrectedShare;
}

/** A parent or a subtheme: see `ThemeSummary` for its groups. */
export interface DerivedSummary {
  readonly code: string;
  readonly level: 'parent' | 'subtheme';
  /** Ids of the themes that it follows from. */
  readonly of: readonly string[];
  readonly label: Label;
  readonly definition: Label;
  readonly groups: readonly { readonly group: Group; readonly coded: number; readonly share: Estimate }[];
}

export interface ClusteringSummary {
  readonly group: Group;
  readonly k: number;
  readonly silhouette: number;
  readonly candidates: readonly Candidate[];
  readonly tooShort: number;
  /** Answers in another language, which are in no cluster; absent in runs from before it was told. */
  readonly otherLanguage?: number;
  readonly clusters: readonly {
    readonly id: number;
    readonly size: number;
    /** How surely it is found again in a resample, 0 to 1; absent in runs from before it was measured. */
    readonly stability?: number;
    /** Of the weight of the group's clustered answers. */
    readonly weightedShare: number;
    readonly words: readonly string[];
    /** Keys of the answers nearest to the centre. */
    readonly nearest: readonly string[];
  }[];
}

/** Row by row what the summaries are counted from. */
export interface RunBulk {
  /** The figures of the closed questions by each level of each variable. */
  readonly breakdowns: readonly QuestionFigure[];
  readonly answers: readonly AnswerRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly clusters: readonly ClusterRow[];
  /** Empty in runs from before differences were tested. */
  readonly tests: readonly TestRow[];
  readonly weights: readonly WeightRow[];
  /** What was read as what; empty in runs from before words were. */
  readonly spelling: readonly SpellingRow[];
  readonly excluded: readonly ExcludedRow[];
  /** Human codings as they were used: `theme` is empty for 'read, no theme'. */
  readonly codings: readonly { readonly key: string; readonly theme: string; readonly coder: string }[];
}

export interface AnswerRow {
  readonly key: string;
  readonly respondent: string;
  readonly question: string;
  readonly segment: Segment | '';
  readonly weight: number;
  readonly hasContent: boolean;
  /** ISO 639-1 code of the language; 'da' in runs from before it was told. */
  readonly language: string;
  readonly themes: readonly string[];
  readonly codedBy: 'human' | 'machine';
  readonly text: string;
  /** The answer with personal data masked: what may be shown outside the coder's own screen. */
  readonly masked: string;
}

export interface EvidenceRow {
  readonly key: string;
  readonly theme: string;
  readonly rule: string;
  /** UTF-16 offsets in the answer. */
  readonly start: number;
  readonly end: number;
}

export interface ClusterRow {
  readonly key: string;
  readonly group: Group;
  /** −1: too few terms to belong to a cluster, or in another language. */
  readonly cluster: number;
  readonly distance: number;
}

export interface WeightRow {
  readonly respondent: string;
  readonly complete: boolean;
  readonly segment: Segment | '';
  readonly stratum: string;
  readonly weight: number;
}
