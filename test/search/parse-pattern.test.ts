import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePattern } from '../../src/search/parse-pattern.js';
import { PatternError, type PatternProblem, type Term } from '../../src/search/pattern.js';

const kinds = (terms: readonly Term[]): string[] => terms.map((term) => term.kind);

describe('a pattern is read', () => {
  it('as words by lemma, form, beginning, end and inside', () => {
    const { terms } = parsePattern('lytter =lyttede sagsbehandl* *skift *behandl* <number> <any>');
    expect(kinds(terms)).toEqual(['lemma', 'exact', 'prefix', 'suffix', 'inside', 'number', 'any']);
  });

  it('with words that hold dots, hyphens and apostrophes', () => {
    const { terms } = parsePattern("a-kasse f.eks. cv'et");
    expect(terms.map((term) => 'text' in term && term.text)).toEqual(['a-kasse', 'f.eks.', "cv'et"]);
  });

  it('with gaps of 3 words unless it says how many', () => {
    expect(parsePattern('god .. hjælp ..5 job').terms.filter(({ kind }) => kind === 'gap')).toEqual([
      { kind: 'gap', upTo: 3, position: 4 },
      { kind: 'gap', upTo: 5, position: 13 },
    ]);
    expect(kinds(parsePattern('god..hjælp').terms)).toEqual(['lemma', 'gap', 'lemma']);
  });

  it('with quoted words as exact forms, each at its place', () => {
    expect(parsePattern('"vi lyttede" til').terms.map((term) => [term.kind, term.position])).toEqual([
      ['exact', 1], ['exact', 4], ['lemma', 13],
    ]);
  });

  it('with groups, optional terms and forbidden neighbours', () => {
    const { terms } = parsePattern('!ikke (god|rigtig dygtig) mand? !nok');
    expect(kinds(terms)).toEqual(['not', 'choice', 'optional', 'not']);
    expect(terms[0]).toMatchObject({ side: 'before' });
    expect(terms[3]).toMatchObject({ side: 'after' });
    expect(terms[1]).toMatchObject({ options: [[{ text: 'god' }], [{ text: 'rigtig' }, { text: 'dygtig' }]] });
  });

  it('with marks on words and groups, one after the other, before ?', () => {
    const { terms } = parsePattern('god[affirmed] (lytter|hører[after])[negated][before]? vente*[after]');
    expect(terms).toMatchObject([
      { kind: 'marked', mark: 'affirmed', term: { text: 'god' }, position: 0 },
      {
        kind: 'optional',
        term: { mark: 'before', term: { mark: 'negated', term: { kind: 'choice', options: [[{}], [{ mark: 'after' }]] } } },
      },
      { kind: 'marked', mark: 'after', term: { kind: 'prefix', text: 'vente' } },
    ]);
  });

  it('with named lists in the place of their alternatives', () => {
    const lists = new Map([['staff', [parsePattern('sagsbehandler'), parsePattern('min mentor')]]]);
    expect(parsePattern('god <staff>', lists).terms[1]).toMatchObject({
      kind: 'choice',
      options: [[{ text: 'sagsbehandler' }], [{ text: 'min' }, { text: 'mentor' }]],
    });
  });
});

describe('a pattern is refused, with the place,', () => {
  const refused: [string, PatternProblem, number][] = [
    ['', 'pattern-empty', 0],
    ['  ', 'pattern-empty', 0],
    ['god (sagsbehandler', 'group-unclosed', 4],
    ['god sagsbehandler)', 'group-unopened', 17],
    ['god | dygtig', 'character-unexpected', 4],
    ['(god|)', 'group-empty', 5],
    ['"de lyttede', 'quote-unclosed', 0],
    ['god <staff', 'name-unclosed', 4],
    ['god <staff>', 'name-unknown', 4],
    ['.. god', 'gap-at-edge', 0],
    ['god ..', 'gap-at-edge', 4],
    ['god .. .. hjælp', 'gap-doubled', 7],
    ['god ..21 hjælp', 'gap-too-long', 4],
    ['god ! .. hjælp', 'word-missing', 5],
    ['god !', 'not-without-word', 4],
    ['god !ikke hjælp', 'not-between-neighbours', 4],
    ['god !(meget god) .. hjælp', 'not-of-several-words', 4],
    ['? god', 'optional-without-term', 0],
    ['god = hjælp', 'word-missing', 4],
    ['god * hjælp', 'word-missing', 4],
    ['sags*behandler', 'star-inside-word', 4],
    ['god # hjælp', 'character-unexpected', 4],
    ['god - hjælp', 'word-missing', 4],
    ['god? <any>', 'pattern-without-word', 0],
    ['(god|<any>)', 'pattern-without-word', 0],
    ['x'.repeat(2001), 'pattern-too-long', 2000],
    ['('.repeat(30), 'group-too-deep', 20],
  ];
  it.each(refused)('%j: %s', (text, problem, position) => {
    let thrown: unknown;
    try {
      parsePattern(text);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(PatternError);
    expect(thrown).toMatchObject({ problem, position });
  });

  it('whatever is written: a pattern or a PatternError within the text, never another error', () => {
    const signs = ['god', '*', '(', ')', '|', '..', '4', '!', '?', '=', '"', '<', '>', 'any', ' ', '\ud800'];
    const pieces = fc.constantFrom(...signs);
    const texts = fc.oneof(fc.array(pieces).map((parts) => parts.join('')), fc.string({ unit: 'binary' }));
    fc.assert(fc.property(texts, (text) => {
      try {
        expect(parsePattern(text).terms.length).toBeGreaterThan(0);
      } catch (error) {
        if (!(error instanceof PatternError)) throw error;
        expect(error.position).toBeGreaterThanOrEqual(0);
        expect(error.position).toBeLessThanOrEqual(text.length);
      }
    }));
  });
});
