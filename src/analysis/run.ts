import type { Candidate } from '../clusters/choose-k.js';
import type { TermContrast } from '../contrast/contrast-groups.js';
import type { IndexedTerm } from '../contrast/term-index.js';
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
import type { CoderAgreement } from '../themes/coder-agreement.js';
import type { WeightDiagnosis } from '../weighting/diagnose-weights.js';
import type { Weights } from '../weighting/weights.js';
import type { ContrastSummary } from './contrast-segments.js';
import type { StageDigest } from './observer.js';
import type { AnalysisPlan } from './plan.js';
import type { LevelColumn } from './respondent-levels.js';
import type { ThemeLevel } from './theme-levels.js';
import type { TestRow } from './test-row.js';

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
  readonly role: 'study' | 'respondents' | 'sample' | 'population' | 'representativeness' | 'codings' | 'workspace-codings' | 'codebook';
  readonly name: string;
  readonly sha256: string;
  /** The open question that a codebook is for; absent when it is the study's. */
  readonly question?: string;
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
  /** Both by codebook, where the open questions are coded by several; `coder`, `coding` and `agreement` are then the first's. */
  readonly codedQuestions?: readonly CodedQuestionsSummary[];
  /** How people who coded the same answers agree; absent when no two did. */
  readonly agreement?: CoderAgreement;
  readonly clusterings: readonly ClusteringSummary[];
  /** Absent without segments, where one has too few writers, and in runs from before words were compared. */
  readonly contrast?: ContrastSummary;
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

/** Open questions that are coded by one codebook, and how well. */
export interface CodedQuestionsSummary extends Pick<RunResults, 'coder' | 'coding' | 'agreement'> {
  readonly questions: readonly string[];
  readonly codebook: { readonly id: string; readonly version: string; readonly label: Label };
  /** The groups of the run, their writers being those who answered these questions. */
  readonly groups: readonly GroupSummary[];
}

export interface ThemeSummary {
  readonly theme: string;
  /** The open questions whose answers it is looked for in; absent where one codebook codes all of a study's. */
  readonly questions?: readonly string[];
  readonly label: Label;
  readonly pole: 'positive' | 'negative';
  readonly definition: Label;
  /** Of the citizens in a group whose answer has content: the share who state the theme, and how many they are. */
  readonly groups: readonly ThemeGroup[];
}

/** How many state a code, and the share that they are. */
export interface CodedShare {
  readonly coded: number;
  /** What is to be shown: the corrected share where people coded enough of the group's answers, else that of the codes. */
  readonly share: Estimate;
  /** The share of the codes as they stand; this and the next are absent where people coded fewer than two answers. */
  readonly raw?: Estimate;
  readonly corrected?: CorrectedShare;
}

export interface ThemeGroup extends CodedShare {
  readonly group: Group;
}

/** A parent or a subtheme: see `ThemeSummary` for its groups. */
export interface DerivedSummary {
  readonly code: string;
  readonly level: 'parent' | 'subtheme';
  /** As of a theme. */
  readonly questions?: readonly string[];
  /** Ids of the themes that it follows from. */
  readonly of: readonly string[];
  readonly label: Label;
  readonly definition: Label;
  readonly groups: readonly ThemeGroup[];
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
  /** Themes and parents by each level of each variable; empty in runs from before they were counted. */
  readonly themeLevels: readonly ThemeLevel[];
  readonly answers: readonly AnswerRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly clusters: readonly ClusterRow[];
  /** Empty in runs from before there was a map. */
  readonly map: readonly MapRow[];
  /** What the satisfied and the dissatisfied say differently; this, `terms` and `levels` are empty in runs from before words were compared. */
  readonly contrast: readonly TermContrast[];
  /** Where each term stands, in positions of `answers`. */
  readonly terms: readonly IndexedTerm[];
  /** Respondents in the order of `weights`. */
  readonly levels: readonly LevelColumn[];
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

/** Where an answer stands on the map of all answers: −1 to 1 on the longer side, to a thousandth. */
export interface MapRow {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

export interface WeightRow {
  readonly respondent: string;
  readonly complete: boolean;
  readonly segment: Segment | '';
  readonly stratum: string;
  readonly weight: number;
  /** Cell of the variance design, from 0: strata that were merged share one. */
  readonly cell: number;
}
