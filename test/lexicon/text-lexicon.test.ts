import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTextLexicon } from '../../src/lexicon/text-lexicon.js';
import { parseWordList } from '../../src/lexicon/word-list.js';
import { InputError } from '../../src/notices/input-error.js';
import { danishText, danishTextFiles } from './danish-text.js';

function mistakeIn(text: string): unknown {
  try {
    parseWordList('list.txt', text);
  } catch (error) {
    if (error instanceof InputError) return error.notices[0]?.parameters;
    throw error;
  }
  return undefined;
}

describe('a word list', () => {
  it('gives its entries in order without comments and blank lines, whatever the line ends', () => {
    const text = '\uFEFF# heading\r\nikke # denies\r\n\r\n  ikke kun  \nc#\n';
    expect([...parseWordList('list.txt', text)]).toEqual(['ikke', 'ikke kun', 'c#']);
  });

  it('gives back any entries that were written one a line', () => {
    const entry = fc.stringMatching(/^[a-zæøå]{1,8}( [a-zæøå]{1,8})?$/u);
    fc.assert(
      fc.property(fc.uniqueArray(entry), (entries) => {
        expect([...parseWordList('list.txt', entries.join('\n'))]).toEqual(entries);
      }),
    );
  });

  it('names the line of an entry in capitals, decomposed, spaced or repeated', () => {
    expect(mistakeIn('a\nMette')).toMatchObject({
      file: 'list.txt', line: 2, problem: 'entry-not-normal', got: 'Mette',
    });
    expect(mistakeIn('a\u030A')).toMatchObject({ line: 1, problem: 'entry-not-normal', expected: 'å' });
    expect(mistakeIn('\nikke  kun')).toMatchObject({ line: 2, problem: 'entry-spacing', expected: 'ikke kun' });
    expect(mistakeIn('ikke\tkun')).toMatchObject({ line: 1, problem: 'entry-spacing' });
    expect(mistakeIn('a\nb\na')).toMatchObject({ line: 3, problem: 'entry-duplicated', got: 'a' });
  });
});

describe('the text lexicon', () => {
  it('names a file that is missing', () => {
    const files = new Map(danishTextFiles);
    files.delete('subjects.txt');
    const missing = { code: 'file-missing', severity: 'error', parameters: { file: 'subjects.txt' } };
    expect(() => parseTextLexicon(files, danishText.dictionary)).toThrow(expect.objectContaining({ notices: [missing] }));
  });

  it('counts the abbreviations that end sentences among the abbreviations', () => {
    expect(danishText.finalAbbreviations.has('osv.')).toBe(true);
    expect([...danishText.finalAbbreviations].filter((each) => !danishText.abbreviations.has(each))).toEqual([]);
  });

  it('has a dot or a slash in every abbreviation', () => {
    expect([...danishText.abbreviations].filter((each) => !/[./]/u.test(each))).toEqual([]);
  });

  it('begins every phrase about negation with a cue', () => {
    const phrases = [...danishText.negationExceptions, ...danishText.negationClosedPhrases];
    const without = phrases.filter(([first, ...more]) => !danishText.negationCues.has(first!) || more.length === 0);
    expect(without).toEqual([]);
  });

  it('keeps names that are also words apart from those that are not', () => {
    expect([...danishText.ambiguousFirstNames].filter((name) => danishText.firstNames.has(name))).toEqual([]);
    const words = ['per', 'bo', 'liv', 'jan', 'maj', 'regner', 'hans', 'palle'];
    expect(words.filter((word) => danishText.firstNames.has(word))).toEqual([]);
  });

  it('makes an address in lower case only of endings that also make one with a capital', () => {
    expect([...danishText.plainStreetEndings].filter((each) => !danishText.streetEndings.has(each))).toEqual([]);
  });
});
