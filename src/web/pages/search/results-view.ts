import { yamlText } from '../../../exports/yaml-text.js';
import { searchModes, type RunSearch, type SearchLine, type SearchMode } from '../../../use-cases/search-run.js';
import { referencesOf, resolveReference } from '../../../use-cases/resolve-reference.js';
import { patternProblem } from '../../../wording/pattern-words.js';
import { referenceWords } from '../../../wording/reference-words.js';
import { codebookAddress, readingAddress, runAddress, searchLinesAddress } from '../../addresses.js';
import type { PageLink } from '../../frame.js';
import type { OpenedRun } from '../../opened-runs.js';
import { shownShare, type Wording } from '../../shown-share.js';
import { searchChips } from './chips.js';
import { choicesInAddress, filterOf, type SearchChoice } from './choice.js';

export interface SearchResultsView {
  /** Filters that are set, each with the address without it. */
  readonly chips: readonly PageLink[];
  /** null for a query that can be read. */
  readonly problem: {
    readonly text: string;
    readonly before: string;
    readonly at: string;
    readonly after: string;
  } | null;
  readonly found: {
    readonly count: string;
    /** null where nothing was found. */
    readonly share: string | null;
    readonly readings: readonly string[];
    readonly care: string | null;
    readonly shown: string | null;
    readonly lines: readonly {
      readonly left: string;
      readonly hit: string;
      readonly right: string;
      readonly negated: boolean;
      readonly from: string;
      readonly address: string;
      /** Where the answer can be approved as a quote; it is named by its reference, and what was searched for stands nowhere. */
      readonly quote: { readonly address: string; readonly label: string };
    }[];
    /** null where there is nothing to take, or of too few citizens. */
    readonly file: string | null;
    readonly rule: string | null;
    /** Where the rule is put into the codebook; null where there is none. */
    readonly toRule: string | null;
  } | null;
  /** Other ways to mean the query that find more. */
  readonly instead: readonly PageLink[];
  /** Where the query is the key of an answer; null otherwise. */
  readonly answer: string | null;
  /** What the query refers to, as a text that stands in a report; its address is null when that is of another run. */
  readonly reference: { readonly says: string; readonly address: string | null } | null;
}

const answersShown = 50;
const linesPerAnswer = 3;

export function resultsView(opened: OpenedRun, search: RunSearch, choice: SearchChoice, wording: Wording): SearchResultsView {
  const { run, id } = opened;
  const { words, language } = wording;
  const filter = filterOf(choice, opened.filter);
  const { query, mode } = choice;
  const result = search.find({ query, mode, filter, answers: answersShown, linesPerAnswer });
  const answer = opened.answers.has(query) ? readingAddress(id, query) : null;
  const reference = referenceView(opened, query, wording);
  const isFound = result.kind === 'found' && result.answers > 0;
  const instead = isFound ? [] : searchModes.filter((each) => each !== mode).flatMap((other: SearchMode): PageLink[] => {
    const found = search.find({ query, mode: other, filter, answers: 0, linesPerAnswer: 1 });
    return found.kind === 'found' && found.answers > 0
      ? [{ label: words.search.instead(other, found.answers), address: runAddress('search', id, choicesInAddress({ ...choice, mode: other })) }]
      : [];
  });
  const chips = searchChips(opened, choice, wording);
  if (result.kind === 'unreadable') {
    const { problem, position } = result;
    return {
      problem: {
        text: patternProblem(`${problem} at ${position + 1}`, language),
        before: query.slice(0, position),
        at: query.slice(position, position + 1) || ' ',
        after: query.slice(position + 1),
      },
      found: null, chips, instead, answer, reference,
    };
  }
  const { minimumCell } = run.plan.quotes;
  const share = shownShare(result.share, minimumCell, wording);
  const isWeighted = run.results.weights.scheme !== 'unweighted';
  const isSmall = isFound && result.citizens < minimumCell;
  const cut = result.answers > answersShown || result.hits > result.lines.length;
  return {
    problem: null,
    found: {
      count: words.search.count(result),
      share: isFound && !isSmall && share.drawn
        ? words.search.share(share.interval === null ? share.text : `${share.text} [${share.interval}]`, isWeighted) : null,
      readings: result.readings.map(({ written, kind, readAs }) => words.search.read(written, kind, readAs)),
      care: isSmall ? words.figure.internalOnly(minimumCell) : null,
      shown: cut ? words.search.shown(Math.min(answersShown, result.answers), result.answers, linesPerAnswer) : null,
      lines: result.lines.map((line) => shownLine(opened, line, wording)),
      file: isFound && !isSmall ? searchLinesAddress(id, 'csv', choicesInAddress(choice)) : null,
      rule: result.pattern === null || !isFound ? null : ruleOf(result.pattern),
      toRule: result.pattern === null || !isFound ? null : codebookAddress(id, 'codebookNewTheme', { regel: result.pattern }),
    },
    chips, instead, answer, reference,
  };
}

function referenceView({ run, id }: OpenedRun, query: string, { language }: Wording): SearchResultsView['reference'] {
  const target = resolveReference(run, query);
  if (!target) return null;
  const { leads, otherRun } = referenceWords(language);
  switch (target.kind) {
    case 'other-run': return { says: otherRun(target.run), address: null };
    case 'answer': return { says: leads.answer, address: readingAddress(id, target.key) };
    case 'satisfaction': return { says: leads.satisfaction, address: runAddress('overview', id) };
    case 'themes': return { says: leads.themes, address: runAddress('themes', id, { question: target.question ?? undefined }) };
    case 'response': return { says: leads.response, address: runAddress('respondents', id) };
    case 'question': {
      const theme = run.study.questions.find((each) => each.id === target.question)?.theme;
      const isKnown = run.study.themes.some((each) => each.id === theme);
      // By score all questions stand on one page, also those of no theme.
      return { says: leads.question, address: runAddress('results', id, isKnown ? { theme } : { sort: 'score' }) };
    }
  }
}

function shownLine({ id, run }: OpenedRun, { answer, left, hit, right, negated }: SearchLine, { words }: Wording) {
  const reference = referencesOf(run).get(answer.key)!;
  return {
    left, hit, right, negated,
    from: answer.segment === '' ? words.noGroup : words.group[answer.segment].one,
    address: readingAddress(id, answer.key),
    quote: { address: `${runAddress('quotes', id, { valgt: reference })}#citater`, label: `${words.quoteDraw.pick}: ${reference}` },
  };
}

/** A search finds what is negated too, so the rule must say so. */
function ruleOf(pattern: string): string {
  return `- id: ${ruleId}\n  any:\n    - ${yamlText(pattern)}\n  negated: either\n`;
}

const ruleId = 'from-search';
