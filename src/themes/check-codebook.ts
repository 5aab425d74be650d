import { notice, type Notice, type NoticeCode, type NoticeParameters } from '../notices/notice.js';
import { seededRandom } from '../numerics/random.js';
import { compilePatterns } from '../search/matcher.js';
import { PatternError, type Pattern } from '../search/pattern.js';
import type { ReadText } from '../text/token.js';
import type { Rule } from './codebook.js';
import type { ParsedCodebook } from './parse-codebook.js';
import { sentencesAround, wordsOfPattern } from './pattern-sentence.js';
import { createRuleCoder } from './rule-coder.js';

type Path = readonly PropertyKey[];

/** Ways of filling in a pattern that are tried before it is called dead. */
const mostTries = 200;

/**
 * Everything that should be mended in a codebook that can be read: 'theme-without-rules', 'theme-without-examples',
 * 'parent-without-themes', 'list-unused', 'pattern-repeated' (twice in a rule), 'rule-invalid' (a word that the reader
 * finds no word in: an error), and what can never match: 'rule-never-matches', 'pattern-never-matches'.
 *
 * That a pattern can match is shown, not guessed: a sentence is written from the pattern itself, read as an answer is,
 * and given to the rule with all its exceptions. A pattern for which none of the sentences tried is found (up to 200 ways
 * of filling it in, alone, negated and on both sides of a turn) is called dead: an `unless` holds every match, marks
 * contradict each other, or the reader never yields such a form.
 *
 * @param file its name, for notices
 * @param read the reader of answers
 */
export function checkCodebook({ codebook, written, lineOf, notices: known }: ParsedCodebook, file: string, read: ReadText): Notice[] {
  const notices: Notice[] = [...known];
  const add = <C extends NoticeCode>(code: C, parameters: NoticeParameters[C], severity: 'error' | 'warning' = 'warning'): void => {
    notices.push(notice(severity, code, parameters));
  };
  written.parents.forEach(({ id: parent }, i) => {
    if (written.themes.some((theme) => theme.parent === parent)) return;
    add('parent-without-themes', { file, line: lineOf(['parents', i, 'id']), parent });
  });
  const named = new Set(Array.from(JSON.stringify([written.words, written.themes]).matchAll(/<([\p{L}\p{N}-]+)>/gu), (match) => match[1]!));
  for (const list of Object.keys(written.words)) {
    if (!named.has(list)) add('list-unused', { file, line: lineOf(['words', list]), list });
  }

  const checkRules = (theme: string, rules: readonly Rule[], path: Path): void => {
    rules.forEach((rule, i) => {
      const place: Path = [...path, 'rules', i];
      const at = (key: 'any' | 'unless', j: number, pattern: Pattern) =>
        ({ file, line: lineOf([...place, key, j]), theme, rule: rule.id, pattern: pattern.text });
      for (const key of ['any', 'unless'] as const) {
        for (const [j, pattern] of repeatsIn(rule[key])) add('pattern-repeated', at(key, j, pattern));
      }
      let unreadable = false;
      const isDead = (key: 'any' | 'unless', pattern: Pattern, j: number): boolean => {
        try {
          return !(key === 'any' ? canGive(rule, pattern, read) : canMatch(pattern, read));
        } catch (error) {
          if (!(error instanceof PatternError)) throw error;
          unreadable = true;
          add('rule-invalid', { ...at(key, j, pattern), problem: error.message }, 'error');
          return false;
        }
      };
      const dead = rule.any.flatMap((pattern, j) => (isDead('any', pattern, j) ? [at('any', j, pattern)] : []));
      if (!unreadable && dead.length === rule.any.length) {
        add('rule-never-matches', { file, line: lineOf([...place, 'id']), theme, rule: rule.id });
      } else for (const each of dead) add('pattern-never-matches', each);
      rule.unless.forEach((pattern, j) => {
        if (isDead('unless', pattern, j)) add('pattern-never-matches', at('unless', j, pattern));
      });
    });
  };
  codebook.themes.forEach(({ id, rules, subthemes, examples }, i) => {
    if (examples.include.length === 0 || examples.exclude.length === 0) {
      add('theme-without-examples', { file, line: lineOf(['themes', i, 'examples']), theme: id });
    }
    checkRules(id, rules, ['themes', i]);
    subthemes.forEach((subtheme, j) => checkRules(subtheme.id, subtheme.rules, ['themes', i, 'subthemes', j]));
  });
  return notices;
}

/** Patterns that stand before in the same list, with their places. */
function repeatsIn(patterns: readonly Pattern[]): [number, Pattern][] {
  const seen = new Set<string>();
  return [...patterns.entries()].filter(([, { text }]) => {
    const plain = text.trim().replace(/\s+/gu, ' ');
    const repeated = seen.has(plain);
    seen.add(plain);
    return repeated;
  });
}

function canGive(rule: Rule, pattern: Pattern, read: ReadText): boolean {
  const code = createRuleCoder({ themes: [{ id: 'tried', rules: [{ ...rule, any: [pattern] }] }] }, read);
  return someSentence(pattern, (sentence) => code(read(sentence)).length > 0);
}

function canMatch(pattern: Pattern, read: ReadText): boolean {
  const matcher = compilePatterns([pattern], read);
  return someSentence(pattern, (sentence) => matcher.match(read(sentence)).length > 0);
}

function someSentence(pattern: Pattern, fits: (sentence: string) => boolean): boolean {
  const random = seededRandom(1, pattern.text);
  const tried = new Set<string>();
  for (let i = 0; i < mostTries; i++) {
    const words = wordsOfPattern(pattern.terms, (count) => (i === 0 ? 0 : Math.floor(random() * count)));
    if (tried.has(words)) continue;
    tried.add(words);
    if (sentencesAround.some((around) => fits(around(words)))) return true;
  }
  return false;
}
