import type { AnalysisRun, AnswerRow } from '../analysis/run.js';
import { keptUnlessFailed } from '../numerics/kept-with.js';
import { lastUsed } from '../numerics/last-used.js';
import { concordanceLine, type ConcordanceLine } from '../search/concordance.js';
import { maskedTokens } from '../search/masked-tokens.js';
import type { Segment } from '../survey/segment.js';
import type { ReadText, Token } from '../text/token.js';
import type { CodebookFile, RuleFile } from '../themes/codebook-file.js';
import { createRuleCoder } from '../themes/rule-coder.js';
import { countByQuestion, type QuestionCount } from './count-by-question.js';
import type { Pause, Shelf } from './ports.js';
import {
  isDeadRule, listProblems, readableRule, type ReadableRule, type RuleProblem, type RuleSetting,
} from './readable-rule.js';
import { runReader } from './rule-finds.js';

type Theme = CodebookFile['themes'][number];

/** A line of an answer with personal data masked. */
export interface CountedLine extends ConcordanceLine {
  readonly answer: AnswerRow;
}

export interface RuleCount {
  readonly answers: number;
  /** Those that no other rule of the theme, or of the subtheme, finds. */
  readonly alone: number;
  readonly bySegment: Readonly<Record<Segment, number>>;
  /** Against the rule of the same id in the run; absent where it has none. */
  readonly change?: { readonly came: number; readonly went: number };
  /** Spread over the answers that are found. */
  readonly lines: readonly CountedLine[];
  readonly problems: readonly RuleProblem[];
  /** No sentence can be written that the rule finds; asked only of a rule that finds nothing. */
  readonly isDead: boolean;
}

/** What the rules of a theme find among a run's answers, as they are written just now. */
export interface ThemeCounts {
  /** Answers in the codebook's language to the questions that it codes. */
  readonly among: number;
  readonly answers: number;
  readonly bySegment: Readonly<Record<Segment, number>>;
  /** In the order of the questions that the codebook codes. */
  readonly byQuestion: readonly QuestionCount[];
  /** Answers that the theme's rules did not find in the run and do now, and the other way round. */
  readonly came: number;
  readonly went: number;
  readonly cameLines: readonly CountedLine[];
  readonly wentLines: readonly CountedLine[];
  /** In the theme's order. */
  readonly rules: readonly RuleCount[];
  /** Of each subtheme, among the answers that the theme's rules find. */
  readonly subthemes: readonly (readonly RuleCount[])[];
  /** Word lists that cannot be read. */
  readonly problems: readonly RuleProblem[];
}

export interface CountRequest {
  readonly questions: readonly string[];
  /** The codebook round the theme: its language and word lists. */
  readonly written: RuleSetting;
  readonly theme: Pick<Theme, 'rules' | 'subthemes'>;
  /** The theme as the run's codebook has it; undefined where it has none. */
  readonly before: { readonly words: CodebookFile['words']; readonly rules: readonly RuleFile[] } | undefined;
}

export type CountTheme = (run: AnalysisRun, request: CountRequest) => Promise<ThemeCounts>;

/** Where a rule stands: for each of the answers where its first match begins, or -1, and ends. */
interface Found {
  readonly start: Int32Array;
  readonly end: Int32Array;
}

interface Reading {
  readonly read: ReadText;
  /** By answer of the run. */
  readonly tokens: readonly (readonly Token[])[];
  readonly found: Map<string, Found>;
  readonly dead: Map<string, boolean>;
  readonly rules: Map<string, ReadableRule>;
  readonly lists: Map<string, readonly RuleProblem[]>;
}

/** Rules of a run whose matches are kept. */
const mostKept = 400;
const [fewLines, mostLines] = [3, 5];

/**
 * Makes a counter that keeps a run's words, and what each rule has found, for as long as the run itself is kept: of a theme of
 * many rules only the one that is being written is looked for again. Only masked text is read: no rule can tell of what was masked.
 *
 * @param pause lets others have their turn while the answers are read; by default nobody has one
 */
export function themeCounter(shelf: Pick<Shelf, 'text'>, pause: Pause = () => undefined): CountTheme {
  const readingOf = keptUnlessFailed((run: AnalysisRun) => readAnswers(shelf, run, pause));
  return async (run, request) => countTheme(run, request, await readingOf(run));
}

async function readAnswers(shelf: Pick<Shelf, 'text'>, run: AnalysisRun, pause: Pause): Promise<Reading> {
  const read = await runReader(shelf, run);
  const tokens: (readonly Token[])[] = [];
  for (const { masked } of run.bulk.answers) {
    tokens.push(maskedTokens(read(masked), masked));
    const turn = pause();
    if (turn) await turn;
  }
  return { read, tokens, found: new Map(), dead: new Map(), rules: new Map(), lists: new Map() };
}

function countTheme(
  { bulk: { answers } }: AnalysisRun, { questions, written, theme, before }: CountRequest, reading: Reading,
): ThemeCounts {
  const { language, words } = written;
  const asked = Uint8Array.from(answers, (answer) => (questions.includes(answer.question) && answer.language === language ? 1 : 0));
  const own = findRules(theme.rules, written, reading);
  const places = own.map(({ found }) => found);
  const placesBefore = before ? findRules(before.rules, { language, words: before.words }, reading).map(({ found }) => found) : [];
  const [now, was] = [anyOf(places, asked), anyOf(placesBefore, asked)];
  const [came, went] = [without(now, was), without(was, now)];

  const linesOf = (mask: Uint8Array, found: readonly Found[], most: number): CountedLine[] => spread(mask, most).map((i) => {
    const place = found.find(({ start }) => start[i]! >= 0);
    const answer = answers[i]!;
    return { answer, ...concordanceLine(answer.masked, place?.start[i] ?? 0, place?.end[i] ?? 0) };
  });
  const segmentsOf = (mask: Uint8Array): Record<Segment, number> => {
    const counts = { satisfied: 0, neutral: 0, dissatisfied: 0 };
    answers.forEach(({ segment }, i) => { if (mask[i] && segment !== '') counts[segment]++; });
    return counts;
  };
  const changeOf = (id: string, mask: Uint8Array): RuleCount['change'] => {
    const at = before?.rules.findIndex((each) => each.id === id) ?? -1;
    if (at < 0) return undefined;
    const old = anyOf([placesBefore[at]!], asked);
    return { came: sum(without(mask, old)), went: sum(without(old, mask)) };
  };
  const countsOf = (
    rules: readonly RuleFile[], all: ReturnType<typeof findRules>, among: Uint8Array, isCompared: boolean,
  ): RuleCount[] => {
    const masks = all.map(({ found }) => anyOf([found], among));
    const times = new Uint16Array(answers.length);
    for (const mask of masks) mask.forEach((is, i) => { times[i]! += is; });
    return rules.map((rule, r) => {
      const mask = masks[r]!;
      const count = sum(mask);
      const { found, problems } = all[r]!;
      const change = isCompared ? changeOf(rule.id, mask) : undefined;
      return {
        ...(change && { change }),
        answers: count,
        alone: sum(mask.map((is, i) => (is && times[i] === 1 ? 1 : 0))),
        bySegment: segmentsOf(mask), lines: linesOf(mask, [found], mostLines), problems,
        isDead: count === 0 && problems.length === 0 && sum(anyOf([found], asked)) === 0 && isDead(rule, written, reading),
      };
    });
  };
  return {
    among: sum(asked), answers: sum(now), bySegment: segmentsOf(now),
    byQuestion: countByQuestion(answers, questions, { asked, now, was }),
    came: sum(came), went: sum(went),
    cameLines: linesOf(came, places, fewLines),
    wentLines: linesOf(went, placesBefore, fewLines),
    rules: countsOf(theme.rules, own, asked, true),
    subthemes: theme.subthemes.map(({ rules }) => countsOf(rules, findRules(rules, written, reading), now, false)),
    problems: lastUsed(reading.lists, JSON.stringify(words), mostKept, () => listProblems(written)),
  };
}

/** What each rule finds, and what in it cannot be read; rules that were looked for before are not looked for again. */
function findRules(rules: readonly RuleFile[], setting: RuleSetting, { read, tokens, found, rules: known }: Reading) {
  const lists = JSON.stringify(setting.words);
  const keyOf = ({ any, unless, negated }: RuleFile): string => JSON.stringify([any, unless, negated, lists]);
  const readable = rules.map((rule) => lastUsed(known, keyOf(rule), mostKept, () => readableRule(rule, setting, read)));
  const missing = readable.flatMap(({ rule }, i) => (rule && !found.has(keyOf(rules[i]!)) ? [{ rule, key: keyOf(rules[i]!) }] : []));
  const fresh = missing.map(({ key }) => ({ key, ...nowhere(tokens.length) }));
  if (missing.length > 0) {
    const code = createRuleCoder({ themes: missing.map(({ rule }, i) => ({ id: String(i), rules: [rule] })) }, read);
    tokens.forEach((own, answer) => {
      for (const { theme, start, end } of code(own)) {
        const place = fresh[Number(theme)]!;
        if (place.start[answer]! >= 0) continue;
        place.start[answer] = start;
        place.end[answer] = end;
      }
    });
  }
  for (const { key, start, end } of fresh) lastUsed(found, key, mostKept, () => ({ start, end }));
  const none = nowhere(tokens.length);
  const placesOf = (rule: RuleFile): Found => lastUsed(found, keyOf(rule), mostKept, () => none);
  return readable.map(({ rule, problems }, i) => ({ problems, found: rule ? placesOf(rules[i]!) : none }));
}

function nowhere(answers: number): Found {
  return { start: new Int32Array(answers).fill(-1), end: new Int32Array(answers) };
}

function isDead(rule: RuleFile, setting: RuleSetting, { read, dead }: Reading): boolean {
  return lastUsed(dead, JSON.stringify([rule, setting.words]), mostKept, () => isDeadRule(rule, setting, read));
}

function anyOf(found: readonly Found[], among: Uint8Array): Uint8Array {
  return among.map((is, i) => (is && found.some(({ start }) => start[i]! >= 0) ? 1 : 0));
}

function without(mask: Uint8Array, others: Uint8Array): Uint8Array {
  return mask.map((is, i) => (is && !others[i] ? 1 : 0));
}

function sum(mask: Uint8Array): number {
  return mask.reduce((total, each) => total + each, 0);
}

/** Positions of the ones in a mask, as far apart as may be, in order. */
function spread(mask: Uint8Array, most: number): number[] {
  const all = Array.from(mask.keys()).filter((i) => mask[i]);
  const shown = Math.min(most, all.length);
  return Array.from({ length: shown }, (_, i) => all[Math.floor((i * all.length) / shown)]!);
}
