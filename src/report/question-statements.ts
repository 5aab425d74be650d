import type { LevelsApart } from '../figures/finding.js';
import { measureOf, type Measure, type Measured } from '../figures/measure.js';
import type { Label } from '../survey/study-definition.js';
import { variablesUsed } from './breakdown-levels.js';
import { rankedQuestions } from './closed-questions.js';
import type { QuestionRun, QuestionSection } from './question-section.js';

/** What the closed questions show, as codes and parameters. */
export type QuestionStatement =
  | SatisfactionNets | SatisfactionApart | SatisfactionAlike | Ranking | QuestionsApart | QuestionsAlike
  /** When a difference is called one. */
  | { readonly code: 'differences-note' };

/** How many are satisfied and dissatisfied. */
export interface SatisfactionNets {
  readonly code: 'satisfaction-nets';
  readonly satisfied: Measure;
  readonly dissatisfied: Measure;
  readonly score: Measure;
  readonly weighted: boolean;
}

/** Which levels of a variable are more or less satisfied than the others. */
export interface SatisfactionApart {
  readonly code: 'satisfaction-apart';
  readonly finding: LevelsApart;
}

/** Variables by which no difference in satisfaction holds. */
export interface SatisfactionAlike {
  readonly code: 'satisfaction-alike';
  readonly variables: readonly Label[];
}

/** The ends of the questions' order by score. */
export interface Ranking {
  readonly code: 'ranking';
  readonly questions: number;
  /** The highest score, and those whose intervals overlap its own; highest first. */
  readonly highest: readonly RankedScore[];
  /** The lowest score, and those whose intervals overlap its own; lowest first. */
  readonly lowest: readonly RankedScore[];
}

export interface RankedScore {
  readonly label: Label;
  readonly score: Measured;
}

/** In how many questions levels of a variable differ from the others. */
export interface QuestionsApart {
  readonly code: 'questions-apart';
  readonly by: Label;
  /** Questions in which differences by the variable were tested, and those in which one holds. */
  readonly tested: number;
  readonly differing: number;
  /** Levels that differ from the others together in some question; the most questions first. */
  readonly levels: readonly {
    readonly level: string;
    readonly label: Label;
    readonly higher: number;
    readonly lower: number;
  }[];
}

/** Variables by which no difference holds in any question. */
export interface QuestionsAlike {
  readonly code: 'questions-alike';
  readonly variables: readonly Label[];
}

/**
 * What the report's summary says of the closed questions, the satisfaction first.
 *
 * @param sections of all questions by all variables
 */
export function questionStatements(run: QuestionRun, sections: readonly QuestionSection[]): QuestionStatement[] {
  const { segments } = run.plan;
  const satisfaction = segments.kind === 'question' ? sections.find(({ id }) => id === segments.question) : undefined;
  const across = variablesUsed(run).map(({ id }) => questionsApart(sections, id)).filter(({ tested }) => tested > 0);
  const alike = across.filter(({ differing }) => differing === 0).map(({ by }) => by);
  return [
    ...satisfactionNets(run),
    ...(satisfaction ? satisfactionStatements(satisfaction) : []),
    ...rankingOf(run),
    ...across.filter(({ differing }) => differing > 0),
    ...(alike.length > 0 ? [{ code: 'questions-alike' as const, variables: alike }] : []),
    ...(across.length > 0 ? [{ code: 'differences-note' as const }] : []),
  ];
}

/** Nothing where the segments are not the two ends of the scale: then its nets are other shares. */
function satisfactionNets({ study, results, plan }: QuestionRun): SatisfactionNets[] {
  const { segments, quotes: { minimumCell } } = plan;
  if (segments.kind !== 'question') return [];
  const answer = study.questions.find(({ id }) => id === segments.question)?.answer;
  const scores = answer?.kind === 'scale'
    ? (study.scales.find(({ id }) => id === answer.scale)?.steps ?? []).map(({ score }) => score)
    : [];
  const same = (a: readonly number[], b: readonly number[]): boolean =>
    a.length === 2 && b.length === 2 && a.every((score) => b.includes(score));
  const own = results.questions.filter(({ variable }) => variable === segments.question);
  const find = (statistic: string, category: string) =>
    own.find((each) => each.statistic === statistic && each.category === category);
  const [top, bottom, mean] = [find('net', 'top2'), find('net', 'bottom2'), find('mean', '')];
  if (!top || !bottom || !mean) return [];
  if (!same(segments.satisfied, scores.slice(0, 2)) || !same(segments.dissatisfied, scores.slice(-2))) return [];
  const [satisfied, dissatisfied, score] =
    [top, bottom, mean].map(({ estimate }) => measureOf(estimate, minimumCell));
  return [{
    code: 'satisfaction-nets', satisfied: satisfied!, dissatisfied: dissatisfied!, score: score!,
    weighted: results.weights.scheme !== 'unweighted',
  }];
}

function satisfactionStatements({ breakdowns }: QuestionSection): QuestionStatement[] {
  const findings = breakdowns.flatMap(({ figure: { finding } }) => (finding.code === 'levels-apart' ? [finding] : []));
  const alike = findings.filter(({ verdict }) => verdict === 'alike').map(({ by }) => by);
  return [
    ...findings.filter(({ verdict }) => verdict === 'apart' || verdict === 'pairs')
      .map((finding) => ({ code: 'satisfaction-apart' as const, finding })),
    ...(alike.length > 0 ? [{ code: 'satisfaction-alike' as const, variables: alike }] : []),
  ];
}

function rankingOf(run: QuestionRun): Ranking[] {
  const ranked = rankedQuestions(run).flatMap(({ label, score }) =>
    (score.kind === 'measured' ? [{ label, score }] : []));
  const [first, last] = [ranked[0], ranked.at(-1)];
  if (!first || !last || ranked.length < 2) return [];
  const low = first.score.low ?? first.score.value;
  const high = last.score.high ?? last.score.value;
  return [{
    code: 'ranking',
    questions: ranked.length,
    highest: ranked.filter((each, i) => i === 0 || (each.score.high ?? each.score.value) >= low),
    lowest: ranked.toReversed().filter((each, i) => i === 0 || (each.score.low ?? each.score.value) <= high),
  }];
}

function questionsApart(sections: readonly QuestionSection[], by: string): QuestionsApart {
  const own = sections.flatMap(({ breakdowns }) => breakdowns.filter((each) => each.by === by));
  const findings = own.flatMap(({ figure: { finding } }) =>
    (finding.code === 'levels-apart' && finding.verdict !== 'untested' ? [finding] : []));
  const counts = new Map<string, { level: string; label: Label; higher: number; lower: number }>();
  for (const finding of findings) {
    for (const side of ['higher', 'lower'] as const) {
      for (const { level, label } of finding[side]) {
        const count = counts.get(level) ?? { level, label, higher: 0, lower: 0 };
        count[side] += 1;
        counts.set(level, count);
      }
    }
  }
  return {
    code: 'questions-apart',
    by: own[0]?.label ?? { da: by, en: by },
    tested: findings.length,
    differing: findings.filter(({ verdict }) => verdict !== 'alike').length,
    levels: [...counts.values()].toSorted((a, b) => b.higher + b.lower - a.higher - a.lower),
  };
}
