import type { AnalysisRun, AnswerRow } from '../analysis/run.js';
import { InputError } from '../notices/input-error.js';
import { lastUsed } from '../numerics/last-used.js';
import { concordanceLine, type ConcordanceLine } from '../search/concordance.js';
import { maskedTokens } from '../search/masked-tokens.js';
import { PatternError } from '../search/pattern.js';
import type { Segment } from '../survey/segment.js';
import type { ReadText, Token } from '../text/token.js';
import { checkCodebook } from '../themes/check-codebook.js';
import type { CodebookFile, RuleFile } from '../themes/codebook-file.js';
import type { Rule } from '../themes/codebook.js';
import { readCodebook } from '../themes/parse-codebook.js';
import { createRuleCoder } from '../themes/rule-coder.js';
import { countByQuestion, type QuestionCount } from './count-by-question.js';
import type { Pause, Shelf } from './ports.js';
import { runReader } from './rule-finds.js';

type Theme = CodebookFile['themes'][number];

/** A pattern that cannot be read: `problem` is `PatternProblem at n`, n the character from 1. */
export interface RuleProblem {
  readonly pattern: string;
  readonly problem: string;
}

/** A line of an answer with personal data masked. */
export interface CountedLine extends ConcordanceLine {
  readonly answer: AnswerRow;
}

export interface RuleCount {
  readonly answers: number;
  /** Those that no other rule of the theme, or of the subtheme, finds. */
  readonly alone: number;
  readonly bySegment: Readonly<Record<Segment, number>>;
  /** Against the rule of the same id in the run; undefined where it has none. */
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
  readonly written: Pick<CodebookFile, 'language' | 'words'>;
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

interface Readable {
  /** Absent where no pattern of it can be read. */
  readonly rule?: Rule;
  readonly problems: readonly RuleProblem[];
}

interface Reading {
  readonly read: ReadText;
  /** By answer of the run. */
  readonly tokens: readonly (readonly Token[])[];
  readonly found: Map<string, Found>;
  readonly dead: Map<string, boolean>;
  readonly rules: Map<string, Readable>;
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
  const known = new WeakMap<AnalysisRun, Promise<Reading>>();
  return async (run, request) => {
    const reading = known.get(run) ?? readAnswers(shelf, run, pause);
    known.set(run, reading);
    // What failed may be mended before the next request.
    reading.catch(() => known.delete(run));
    return countTheme(run, request, await reading);
  };
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

function countTheme({ bulk: { answers } }: AnalysisRun, { questions, written, theme, before }: CountRequest, reading: Reading): ThemeCounts {
  const { language, words } = written;
  const asked = Uint8Array.from(answers, (answer) => (questions.includes(answer.question) && answer.language === language ? 1 : 0));
  const finds = (rules: readonly RuleFile[], lists: CodebookFile['words']) => findRules(rules, lists, language, reading);
  const own = finds(theme.rules, words);
  const now = anyOf(own.map(({ found }) => found), asked);
  const was = anyOf(before ? finds(before.rules, before.words).map(({ found }) => found) : [], asked);
  const [came, went] = [without(now, was), without(was, now)];

  const linesOf = (mask: Uint8Array, places: readonly Found[], most: number): CountedLine[] => spread(mask, most).map((i) => {
    const place = places.find(({ start }) => start[i]! >= 0);
    const answer = answers[i]!;
    return { answer, ...concordanceLine(answer.masked, place?.start[i] ?? 0, place?.end[i] ?? 0) };
  });
  const segmentsOf = (mask: Uint8Array): Record<Segment, number> => {
    const counts = { satisfied: 0, neutral: 0, dissatisfied: 0 };
    answers.forEach(({ segment }, i) => { if (mask[i] && segment !== '') counts[segment]++; });
    return counts;
  };
  const changeOf = (id: string, mask: Uint8Array): RuleCount['change'] => {
    const earlier = before?.rules.find((each) => each.id === id);
    if (!earlier) return undefined;
    const old = anyOf(finds([earlier], before!.words).map(({ found }) => found), asked);
    return { came: sum(without(mask, old)), went: sum(without(old, mask)) };
  };
  const countsOf = (rules: readonly RuleFile[], all: ReturnType<typeof finds>, among: Uint8Array, compared: boolean): RuleCount[] => {
    const masks = all.map(({ found }) => anyOf([found], among));
    const times = new Uint16Array(answers.length);
    for (const mask of masks) mask.forEach((is, i) => { times[i]! += is; });
    return rules.map((rule, r) => {
      const mask = masks[r]!;
      const count = sum(mask);
      const { found, problems } = all[r]!;
      const change = compared ? changeOf(rule.id, mask) : undefined;
      return {
        ...(change && { change }),
        answers: count,
        alone: sum(mask.map((is, i) => (is && times[i] === 1 ? 1 : 0))),
        bySegment: segmentsOf(mask), lines: linesOf(mask, [found], mostLines), problems,
        isDead: count === 0 && problems.length === 0 && sum(anyOf([found], asked)) === 0 && isDead(rule, words, language, reading),
      };
    });
  };
  const places = own.map(({ found }) => found);
  return {
    among: sum(asked), answers: sum(now), bySegment: segmentsOf(now), byQuestion: countByQuestion(answers, questions, { asked, now, was }),
    came: sum(came), went: sum(went),
    cameLines: linesOf(came, places, fewLines),
    wentLines: linesOf(went, before ? finds(before.rules, before.words).map(({ found }) => found) : [], fewLines),
    rules: countsOf(theme.rules, own, asked, true),
    subthemes: theme.subthemes.map(({ rules }) => countsOf(rules, finds(rules, words), now, false)),
    problems: lastUsed(reading.lists, JSON.stringify(words), mostKept, () =>
      problemsIn({ ...shell(language, words), themes: [{ ...shellTheme, rules: [] }] })),
  };
}

const texts = { da: '-', en: '-' };
const shellTheme = { id: 'theme', label: texts, definition: texts, pole: 'negative' as const, subthemes: [], examples: { include: [], exclude: [] } };
const shell = (language: string, words: CodebookFile['words']) =>
  ({ format: 2 as const, id: 'counted', version: '0.0.0', language, label: texts, words, parents: [] });

/** What each rule finds, and what in it cannot be read; rules that were looked for before are not looked for again. */
function findRules(rules: readonly RuleFile[], words: CodebookFile['words'], language: string, { read, tokens, found, rules: known }: Reading) {
  const lists = JSON.stringify(words);
  const keyOf = ({ any, unless, negated }: RuleFile): string => JSON.stringify([any, unless, negated, lists]);
  const readable = rules.map((rule) => lastUsed(known, keyOf(rule), mostKept, () => readableRule(rule, words, language, read)));
  const missing = readable.flatMap(({ rule }, i) => (rule && !found.has(keyOf(rules[i]!)) ? [{ rule, key: keyOf(rules[i]!) }] : []));
  const fresh = missing.map(({ key }) => ({ key, start: new Int32Array(tokens.length).fill(-1), end: new Int32Array(tokens.length) }));
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
  const none = { start: new Int32Array(tokens.length).fill(-1), end: new Int32Array(tokens.length) };
  return readable.map(({ rule, problems }, i) => ({ problems, found: rule ? lastUsed(found, keyOf(rules[i]!), mostKept, () => none) : none }));
}

/** A rule as far as it can be read: patterns with mistakes are left out, and so is a rule without any others. */
function readableRule(written: RuleFile, words: CodebookFile['words'], language: string, read: ReadText): Readable {
  const codebook = (rule: RuleFile): CodebookFile => ({ ...shell(language, words), themes: [{ ...shellTheme, rules: [{ ...rule, id: 'rule' }] }] });
  const problems = problemsIn(codebook(written), 'theme');
  const isSound = (pattern: string): boolean => !problems.some((each) => each.pattern === pattern);
  const sound = { ...written, any: written.any.filter(isSound), unless: written.unless.filter(isSound) };
  if (sound.any.length === 0 || problemsIn(codebook(sound)).length > 0) return { problems };
  const rule = readCodebook(codebook(sound), 'counted', () => 0).codebook.themes[0]!.rules[0]!;
  const unreadable = [...rule.any, ...rule.unless].flatMap((pattern) => unreadableIn(rule, pattern, read));
  return unreadable.length > 0 ? { problems: [...problems, ...unreadable] } : { rule, problems };
}

/** A word that the reader finds no word in shows only when the pattern is made ready. */
function unreadableIn(rule: Rule, pattern: Rule['any'][number], read: ReadText): RuleProblem[] {
  try {
    createRuleCoder({ themes: [{ id: 'tried', rules: [{ ...rule, any: [pattern], unless: [] }] }] }, read);
    return [];
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return [{ pattern: pattern.text, problem: error.message }];
  }
}

/** @param theme '' for the mistakes of word lists */
function problemsIn(codebook: CodebookFile, theme = ''): RuleProblem[] {
  try {
    readCodebook(codebook, 'counted', () => 0);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.notices.flatMap(({ code, parameters }) => (code === 'rule-invalid' && parameters.theme === theme
      ? [{ pattern: parameters.pattern, problem: parameters.problem }] : []));
  }
}

function isDead(rule: RuleFile, words: CodebookFile['words'], language: string, { read, dead }: Reading): boolean {
  return lastUsed(dead, JSON.stringify([rule, words]), mostKept, () => {
    const codebook = { ...shell(language, words), themes: [{ ...shellTheme, rules: [{ ...rule, id: 'rule' }] }] };
    // A list that cannot be read says nothing of the rule.
    return problemsIn(codebook).length === 0 && checkCodebook(readCodebook(codebook, 'counted', () => 0), 'counted', read).some(({ code }) => code === 'rule-never-matches');
  });
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

