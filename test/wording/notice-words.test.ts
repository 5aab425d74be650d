import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/notices/input-error.js';
import { notice, type Notice, type NoticeParameters } from '../../src/notices/notice.js';
import { parsePattern } from '../../src/search/parse-pattern.js';
import { PatternError, type PatternProblem } from '../../src/search/pattern.js';
import { parseStudy } from '../../src/survey/parse-study.js';
import { languages } from '../../src/wording/language.js';
import { noticeLine, noticeText } from '../../src/wording/notice-words.js';
import { patternProblem } from '../../src/wording/pattern-words.js';
import { noticeSamples } from './notice-samples.js';

const whole = (each: Notice, language: 'da' | 'en'): string => {
  const { what, expected = '', got = '', remedy } = noticeText(each, language);
  return [what, expected, got, remedy].join('\n');
};

describe('the words of a notice', () => {
  it.each(languages)('say what happened and what to do in whole sentences, for every notice (%s)', (language) => {
    expect(noticeSamples.length).toBeGreaterThan(40);
    for (const each of noticeSamples) {
      const { what, expected, got, remedy } = noticeText(each, language);
      for (const sentence of [what, remedy]) expect(sentence, each.code).toMatch(/^\S.*[.!]$/su);
      for (const part of [expected, got]) if (part !== undefined) expect(part, each.code).toMatch(/^\S.*[^.]$/su);
      expect(whole(each, language), each.code).not.toMatch(/undefined|null|NaN|\[object|\.\.$| {2}/mu);
    }
  });

  it.each(languages)('name the file, the row, the column and what stood there (%s)', (language) => {
    const row = language === 'da' ? '1.234' : '1,234';
    expect(noticeSamples.length).toBeGreaterThan(40);
    for (const each of noticeSamples) {
      const { file, row: at, line, column, got } = each.parameters as Record<string, unknown>;
      const text = whole(each, language);
      if (typeof file === 'string') expect(text, each.code).toContain(file);
      if (typeof column === 'string') expect(text, each.code).toContain(column);
      if (at !== undefined) expect(text, each.code).toContain(row);
      if (line !== undefined) expect(text, each.code).toContain('17');
      if (typeof got === 'string') expect(text, each.code).toContain(got);
    }
  });

  it('differ between the languages and between the notices', () => {
    const danish = noticeSamples.map((each) => noticeText(each, 'da').what);
    const english = noticeSamples.map((each) => noticeText(each, 'en').what);
    expect(new Set([...danish, ...english]).size).toBe(2 * noticeSamples.length);
  });

  it('show what a column is for as its place in study.yaml', () => {
    const text = noticeText(notice('error', 'column-missing', {
      file: 'svar.csv', column: 'cpr', purpose: 'respondents.id', available: ['id', 'alder'],
    }), 'da');
    expect(text).toEqual({
      what: 'Filen svar.csv har ingen kolonne, der hedder »cpr«.',
      expected: 'kolonnen »cpr« (til respondents.id)',
      got: '»id« og »alder«',
      remedy: 'Ret navnet ved respondents.id i studiets definition, eller ret overskriften i filen.',
    });
  });

  it('shorten a long list of what could have stood', () => {
    const expected = Array.from({ length: 98 }, (_, i) => `kommune${i}`);
    const given = { file: 'svar.csv', row: 2, column: 'kommune', got: 'x', expected };
    expect(noticeText(notice('warning', 'category-unknown', given), 'da').expected)
      .toMatch(/»kommune11« og 86 andre$/u);
  });
});

describe('a notice in one line', () => {
  it('reads as a paragraph, its severity first', () => {
    const given = { file: 'svar.csv', row: 9, column: 'alder', got: 'gammel', minimum: 0, maximum: 120 };
    expect(noticeLine(notice('error', 'number-invalid', given), 'da')).toBe(
      'Fejl: Værdien i svar.csv, række 9, kolonnen »alder« er ikke et tal, der kan bruges. '
      + 'Ventet: et tal fra 0 til 120. Fundet: »gammel«. Ret tallet.');
  });

  it('holds no control characters, whatever stood in the file', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (got) => {
      const given = { file: got, row: 2, column: got, got };
      expect(noticeLine(notice('error', 'date-invalid', given), 'en')).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    }));
  });
});

describe('what is wrong with a study', () => {
  const respondents = 'respondents: { file: a.csv, id: id }\ntexts: [{ id: why, label: Hvorfor }]\n';
  const study = `format: 1\ntitle: T\n${respondents}`;
  type Mistake = NoticeParameters['definition-invalid'];
  const mistakesIn = (text: string): Mistake[] => {
    try {
      parseStudy(text, 'study.yaml');
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return error.notices.map(({ parameters }) => parameters as Mistake);
    }
    return [];
  };
  const question = (rest: string): string => `${study}questions: [{ id: q, present: P, ${rest} }]\n`;
  const variable = (rest: string): string => `${study}variables: { age: { label: Alder, ${rest} } }\n`;
  const cases: Record<string, string> = {
    unrecognized_keys: `${study}titel: T\n`,
    invalid_type: `format: 1\n${respondents}`,
    too_small: `format: 1\ntitle: ''\n${respondents}`,
    too_big: `${study}seed: 4294967296\n`,
    invalid_value: `${study}language: en\n`,
    invalid_format: `${study}closes: 18. september\n`,
    'variable-unknown': question('scale: s, only: { age: [a] }'),
    'variable-with-several-sources': variable('column: a, from: [{ level: x, when: { b: [1] } }]'),
    'levels-do-not-match-limits': variable('bands: { of: age, limits: [1, 2, 3], levels: { a: A } }'),
    'limits-not-rising': variable('bands: { of: age, limits: [3, 1], levels: { a: A } }'),
    'closes-missing': variable('bands: { weeks_since: b, until: closes, limits: [1, 2], levels: { a: A } }'),
    'level-unknown': variable('levels: { a: A }, from: [{ level: x, when: { b: [1] } }]'),
    'question-duplicated': `${study}scales: { s: { 5: A } }\n`
      + 'questions: [{ id: q, present: P, scale: s }, { id: q, present: P, scale: s }]\n',
    'theme-unknown': question('scale: s, theme: x'),
    'scale-or-several': question('theme: \'\''),
    'scale-unknown': question('scale: s'),
    'population-missing': `${variable('column: a')}weighting: { strata: [age] }\n`,
    'sizes-without-groups': `${study}sampling: { frame: { file: r.csv, id: nr }, size: { Odder: 5 } }\n`,
    'period-reversed': `${study}sampling: { frame: { file: r.csv, id: nr }, size: 5, `
      + 'course: { starts: a, ends: b, active: [2023-06-30, 2023-04-01] } }\n',
    'kind-missing': `${study}sampling: { frame: { file: r.csv, id: nr }, size: 5, `
      + 'benefit: { starts: a, ends: b, on: 2023-08-01, weeks_by_kind: { x: 12 } } }\n',
    'question-unknown': `${study}segments: { question: q }\n`,
  };

  it.each(Object.entries(cases))('is told in words: %s', (problem, text) => {
    const found = mistakesIn(text).find((mistake) => mistake.problem === problem)!;
    expect(found).toBeDefined();
    for (const language of languages) {
      const told = noticeText(notice('error', 'definition-invalid', found), language);
      const fallback = noticeText(notice('error', 'definition-invalid', { ...found, problem: 'other' }), language);
      expect(told.remedy).not.toBe(fallback.remedy);
      expect(told.what).toMatch(language === 'da' ? /^study\.yaml, linje \d+: / : /^study\.yaml, line \d+: /);
      expect(told.what).not.toContain(problem);
    }
  });

  it('says that a part is missing when nothing stands there', () => {
    const [missing] = mistakesIn(cases['invalid_type']!);
    expect(noticeText(notice('error', 'definition-invalid', missing!), 'da')).toEqual(
      { what: 'study.yaml, linje 1: »title« mangler.', expected: 'tekst', remedy: 'Tilføj den.' });
  });

  it('has a sensible sentence for a problem without words of its own, even one named like a built-in property', () => {
    for (const problem of ['new-problem', 'constructor', '__proto__']) {
      const text = noticeText(notice('error', 'definition-invalid', {
        file: 'study.yaml', line: 3, path: 'seed', problem, expected: 'toString', got: 'x',
      }), 'da');
      expect(text).toEqual({
        what: `study.yaml, linje 3: »seed« kan ikke bruges (${problem}).`,
        expected: 'toString', got: 'x', remedy: 'Ret linjen.',
      });
    }
  });
});

describe('what is wrong with a pattern', () => {
  // A pattern for each problem: the compiler demands every one.
  const patterns: Record<PatternProblem, string | undefined> = {
    'pattern-empty': '', 'pattern-too-long': 'a'.repeat(2001), 'pattern-without-word': undefined,
    'character-unexpected': 'a ; b', 'word-missing': undefined, 'word-unreadable': undefined,
    'star-inside-word': undefined, 'quote-unclosed': '"a', 'group-unclosed': '(a', 'group-unopened': 'a)',
    'group-empty': '()', 'group-too-deep': `${'('.repeat(30)}a${')'.repeat(30)}`, 'name-unclosed': '<a',
    'name-unknown': '<a>', 'mark-unclosed': 'a[after', 'mark-unknown': 'a[now]', 'optional-without-term': '?',
    'gap-too-long': 'a ..99 b', 'gap-at-edge': 'a ..',
    'gap-doubled': 'a .. .. b', 'not-without-word': 'a !', 'not-of-several-words': undefined,
    'not-between-neighbours': 'a !b c',
  };

  it.each(languages)('is told in words for every problem there is (%s)', (language) => {
    const told = Object.keys(patterns).map((problem) => patternProblem(`${problem} at 7`, language));
    const sentence = language === 'da' ? /^[^()]+ \(tegn 7\)\.$/u : /^[^()]+ \(character 7\)\.$/u;
    expect(new Set(told).size).toBe(told.length);
    for (const text of told) expect(text).toMatch(sentence);
  });

  it('is told of the patterns that raise it, with the place counted from 1', () => {
    for (const [problem, pattern] of Object.entries(patterns)) {
      if (pattern === undefined) continue;
      let message = '';
      try {
        parsePattern(pattern);
      } catch (error) {
        message = error instanceof PatternError ? error.message : '';
      }
      expect(message).toMatch(new RegExp(`^${problem} at [1-9]`));
    }
    expect(patternProblem('gap-doubled at 6', 'da')).toBe('To afstande .. følger efter hinanden (tegn 6).');
    expect(patternProblem('noget andet', 'da')).toBe('Mønstret kan ikke læses (noget andet).');
  });
});
