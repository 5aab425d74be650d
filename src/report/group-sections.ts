import { citizensOfClusters } from '../analysis/citizens-of-clusters.js';
import type { AnalysisRun, AnswerRow, ClusteringSummary } from '../analysis/run.js';
import { hiddenCounts } from '../estimates/hidden-counts.js';
import { countOf, type Count, type IntervalBars } from '../figures/figure.js';
import { inGroupOrder, standsAside } from '../figures/group.js';
import { measureOf, type Measure } from '../figures/measure.js';
import type { QuoteOrigin } from '../quotes/quote-origin.js';
import type { Group } from '../survey/segment.js';
import type { Label } from '../survey/study-definition.js';
import { groupLead, type GroupLead } from './group-lead.js';
import { answerReferences } from './reference.js';
import { quotesOrigin, type QuotesOrigin } from './quotes-origin.js';
import { saidOfTheme, type SaidOfTheme } from './said-of-theme.js';
import { textQuestionLabel, type StudyLabels } from './study-labels.js';
import { themeTerms, type ThemeTerms } from './theme-terms.js';

/** What one group of citizens says. */
export interface GroupSection {
  readonly group: Group;
  /** Whether its themes are told by their shares alone, without quotes and clusters. */
  readonly brief: boolean;
  readonly respondents: Count;
  readonly writers: Count;
  /** Citizens whose answer has content and is in the coded language: the base of the shares. */
  readonly withContent: Count;
  /** Citizens whose answer is in another language; null where there is none. */
  readonly otherLanguage: Count | null;
  /** Share of the group who wrote an answer. */
  readonly writing: Measure;
  /** What is characteristic of it. */
  readonly lead: GroupLead;
  /** From whom its quotes are; absent where it has none. */
  readonly origin?: QuotesOrigin;
  /** Highest share first. */
  readonly themes: readonly ThemeSection[];
  readonly clustering?: ClusterSection;
}

export interface ThemeSection {
  readonly theme: string;
  readonly label: Label;
  readonly definition: Label;
  readonly pole: 'positive' | 'negative';
  readonly share: Measure;
  /** The share of the codes as they stand, where `share` is corrected for their errors. */
  readonly raw?: Measure;
  readonly coded: Count;
  /** What is said under it; absent where that is not known, and where the theme's share may not be shown. */
  readonly said?: SaidOfTheme;
  readonly quotes: readonly Quote[];
}

/** A drawn answer, masked. */
export interface Quote {
  readonly key: string;
  /** Leads back to the answer (`answerReferences`). */
  readonly reference: string;
  readonly masked: string;
  /** Who wrote it, and to which open question. */
  readonly group: Group;
  readonly question: Label;
  readonly approved: boolean;
  /** How it came up when it was approved: null where that is not known, absent of those that nobody approved. */
  readonly origin?: QuoteOrigin | null;
}

export interface ClusterSection {
  readonly k: number;
  /** Mean simplified silhouette, −1 to 1. */
  readonly silhouette: number;
  /** Answers with too few words to be in a cluster. */
  readonly tooShort: number;
  /** Largest first. */
  readonly clusters: readonly {
    readonly id: number;
    readonly size: Count;
    /** Of the weight of the clustered answers, 0–1; null for a cluster too small to be shown. */
    readonly share: number | null;
    /** None for a cluster too small to be shown: few answers' words may tell who wrote them. */
    readonly words: readonly string[];
  }[];
}

/** @param figure the themes' figure, where there is one: its rows hold every theme in every group */
export function groupSections(run: AnalysisRun, figure: IntervalBars | undefined, study: StudyLabels): GroupSection[] {
  const { groups, clusterings } = run.results;
  const { minimumCell } = run.plan.quotes;
  const answers = new Map(run.bulk.answers.map((answer) => [answer.key, answer]));
  const termsOf = themeTerms(run);
  const references = answerReferences(run);
  const wholeStudy = run.study.texts.length === study.texts.length;
  return inGroupOrder(groups).map(({ group, respondents, writers, withContent, otherLanguage = 0, writing }) => {
    const brief = standsAside(group, groups);
    const clustering = brief ? undefined : clusterings.find((each) => each.group === group);
    const themes = themeSections(run, figure, group, brief ? undefined : { answers, references, termsOf, study });
    return {
      group, brief,
      respondents: countOf(respondents, respondents, minimumCell),
      writers: countOf(writers, respondents, minimumCell),
      withContent: countOf(withContent, respondents, minimumCell),
      otherLanguage: otherLanguage === 0 ? null : countOf(otherLanguage, respondents, minimumCell),
      writing: measureOf(writing, minimumCell),
      lead: groupLead(run, figure?.rows ?? [], group, wholeStudy),
      ...(themes.some(({ quotes }) => quotes.length > 0) && { origin: quotesOrigin(run, group, study) }),
      themes,
      ...(clustering && { clustering: clusterSection(clustering, citizensOfClusters(run, group), minimumCell) }),
    };
  });
}

/** What a theme is told of by, beside its shares. */
interface ToldOfThemes {
  readonly answers: ReadonlyMap<string, AnswerRow>;
  readonly references: ReadonlyMap<string, string>;
  readonly termsOf: ThemeTerms;
  readonly study: StudyLabels;
}

/** @param told undefined where shares alone are told */
function themeSections(
  run: AnalysisRun,
  figure: IntervalBars | undefined,
  group: Group,
  told: ToldOfThemes | undefined,
): ThemeSection[] {
  const definitions = new Map(run.results.themes.map(({ theme, definition }) => [theme, definition]));
  const sections = (figure?.rows ?? []).flatMap(({ theme, label, pole, values }): ThemeSection[] => {
    const value = values.find((each) => each.group === group);
    if (!value) return [];
    const draw = run.results.draws.find((each) => each.theme === theme && each.segment === group);
    // Where a figure may not be shown, neither may its answers.
    const isShown = told !== undefined && value.share.kind === 'measured';
    const keys = isShown ? (draw?.drawn ?? []) : [];
    const said = isShown ? saidOfTheme(run, theme, group, told.termsOf) : undefined;
    return [{
      theme, label, pole,
      definition: definitions.get(theme)!,
      share: value.share,
      ...(value.raw && { raw: value.raw }),
      coded: value.coded,
      ...(said && { said }),
      quotes: keys.flatMap((key) => {
        const answer = told?.answers.get(key);
        return answer ? [quoteOf(answer, told!)] : [];
      }),
    }];
  });
  const order = (section: ThemeSection): number => (section.share.kind === 'measured' ? section.share.value : -1);
  return sections.toSorted((a, b) => order(b) - order(a));
}

function quoteOf({ key, masked, segment, question }: AnswerRow, { references, study }: ToldOfThemes): Quote {
  return {
    key, masked,
    reference: references.get(key)!,
    group: segment === '' ? 'all' : segment,
    question: textQuestionLabel(study, question),
    // A drawn answer is a suggestion until somebody approves it.
    approved: false,
  };
}

/** What is told of clusters: nothing of those of few citizens, nor of as many beside them as would tell of these. */
function clusterSection(clustering: ClusteringSummary, citizens: readonly number[], minimumCell: number): ClusterSection {
  const { k, silhouette, tooShort, clusters } = clustering;
  const hidden = hiddenCounts(citizens, minimumCell);
  return {
    k, silhouette, tooShort,
    clusters: clusters.map(({ id, size, weightedShare, words }, i) => ({
      id,
      size: !hidden[i] ? { kind: 'count', value: size } as const
        : { kind: 'suppressed', under: minimumCell, ...(citizens[i]! >= minimumCell && { complement: true as const }) } as const,
      share: hidden[i] ? null : weightedShare,
      words: hidden[i] ? [] : words,
    })),
  };
}
