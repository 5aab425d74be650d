import type { AnalysisRun } from '../analysis/run.js';
import type { Group } from '../survey/segment.js';
import { citizensIn } from './citizen-filter.js';

/** Which answers to look at; what is left out lets all through. */
export interface AnswerFilter {
  /** A theme, or a parent, which is there where one of its themes is. */
  readonly theme?: string;
  /** A second theme, which the answer must have too. */
  readonly also?: string;
  /** A theme that it must not have. */
  readonly but?: string;
  /** Whether only answers without any theme are wanted. */
  readonly withoutTheme?: boolean;
  /** Whether only answers that themes are looked for in are wanted: those with content, in the language that is coded. */
  readonly withContent?: boolean;
  /** Keys of the answers that are looked at. */
  readonly keys?: ReadonlySet<string>;
  /** An open question. */
  readonly question?: string;
  /** A cluster of a group's clustering. */
  readonly cluster?: { readonly group: Group; readonly id: number };
  /** 1 for each citizen whose answers are wanted, in the order of the run's weights. */
  readonly citizens?: Uint8Array;
}

/** 1 for each answer that the filter lets through, in the run's order. */
export function answerFilter(run: AnalysisRun, { theme, also, but, withoutTheme, withContent, keys, question, cluster, citizens }: AnswerFilter): Uint8Array {
  const { bulk, plan } = run;
  const wanted = [theme, also].flatMap((code) => (code === undefined ? [] : [themesBelow(run, code)]));
  const chosen = citizens && citizensIn(run, citizens);
  const inCluster = new Set(!cluster ? [] : bulk.clusters
    .filter((row) => row.group === cluster.group && row.cluster === cluster.id).map(({ key }) => key));
  return Uint8Array.from(bulk.answers, (answer) => {
    const isKept = wanted.every((themes) => answer.themes.some((each) => themes.includes(each)))
      && (but === undefined || !answer.themes.includes(but))
      && (!withoutTheme || answer.themes.length === 0)
      && (!withContent || (answer.hasContent && answer.language === plan.contrast.language))
      && (!keys || keys.has(answer.key))
      && (question === undefined || answer.question === question)
      && (!cluster || inCluster.has(answer.key))
      && (!chosen || chosen.has(answer.respondent));
    return isKept ? 1 : 0;
  });
}

/** The themes that a parent follows from; a theme is its own. */
function themesBelow({ results }: AnalysisRun, code: string): readonly string[] {
  return results.derived?.find((each) => each.level === 'parent' && each.code === code)?.of ?? [code];
}
