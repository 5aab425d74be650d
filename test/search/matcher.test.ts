import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePatterns } from '../../src/search/matcher.js';
import { parsePattern } from '../../src/search/parse-pattern.js';
import { wordMarks, type Sequence, type Term, type WordMark } from '../../src/search/pattern.js';
import type { Token } from '../../src/text/token.js';
import { plainReader } from './plain-reader.js';

/** What a pattern matches in an answer, as text. */
function found(pattern: string, answer: string): string[] {
  const tokens = plainReader(answer);
  return compilePatterns([parsePattern(pattern)], plainReader).match(tokens)
    .map(({ start, end }) => answer.slice(tokens[start]!.start, tokens[end - 1]!.end));
}

function negated(pattern: string, answer: string): boolean[] {
  return compilePatterns([parsePattern(pattern)], plainReader).match(plainReader(answer)).map((match) => match.negated);
}

it('reads a word once, however many patterns name it and however often they are compiled', () => {
  const asked: string[] = [];
  const read = (text: string): Token[] => {
    asked.push(text);
    return plainReader(text);
  };
  const patterns = ['lytter', '(lytter|hjælper)', '=hjælper lytter'].map((each) => parsePattern(each));
  for (const matcher of [compilePatterns(patterns, read), compilePatterns(patterns, read)]) {
    expect(matcher.match(plainReader('de lytter')).map(({ pattern }) => pattern)).toEqual([0, 1]);
  }
  expect(asked.toSorted()).toEqual(['hjælper', 'lytter']);
});

describe('a word matches', () => {
  it('any inflection and a part of a compound', () => {
    expect(found('lytter', 'De LYTTEDE, de lytter')).toEqual(['LYTTEDE', 'lytter']);
    expect(found('sagsbehandler', 'et sagsbehandler-skift')).toEqual(['sagsbehandler-skift']);
  });

  it('only its form behind =, its beginning, end or inside with *', () => {
    expect(found('=lyttede', 'lytter lyttede')).toEqual(['lyttede']);
    expect(found('sagsbehandl*', 'Sagsbehandlingen, behandling')).toEqual(['Sagsbehandlingen']);
    expect(found('*skift', 'jobskift skiftet')).toEqual(['jobskift']);
    expect(found('*handl*', 'behandling handel')).toEqual(['behandling']);
  });

  it('composed and decomposed letters alike', () => {
    expect(found('få*', 'fa\u030aet')).toEqual(['fa\u030aet']);
  });

  it('numbers in digits and any word by name', () => {
    expect(found('<number> sagsbehandlere', 'tre sagsbehandlere og 12 sagsbehandlere')).toEqual(['12 sagsbehandlere']);
    expect(found('min <any> mand', 'min mand, min gode mand')).toEqual(['min gode mand']);
  });

  it('as several words where the reader splits it', () => {
    expect(found('kone/mand', 'min kones mand, kone, mænd, kone - mand')).toEqual(['kone - mand']);
    expect(found('=til/fra', 'til/fra')).toEqual(['til/fra']);
  });
});

describe('a mark', () => {
  it('asks for words inside or outside a negation', () => {
    expect(found('god[affirmed]', 'god, ikke god')).toEqual(['god']);
    expect(found('god[negated] hjælp', 'god hjælp, ikke god hjælp')).toEqual(['god hjælp']);
    expect(found('(god|rigtig god)[affirmed]', 'ikke rigtig god')).toEqual([]);
  });

  it('asks for words before or after a turn', () => {
    expect(found('hjælp[after]', 'hjælp men hjælp. hjælp')).toEqual(['hjælp']);
    expect(found('god[before] .. vente*[after]', 'god men ventetid')).toEqual(['god men ventetid']);
    expect(found('god[before]', 'god')).toEqual([]);
  });

  it('for a negated word leaves the match affirmed, since that is what the pattern says', () => {
    expect(negated('god[negated]', 'ikke god')).toEqual([false]);
    expect(negated('god', 'ikke god')).toEqual([true]);
  });
});

describe('a sequence', () => {
  it('passes over punctuation but not into the next sentence', () => {
    expect(found('god hjælp', 'god, (hjælp)')).toEqual(['god, (hjælp']);
    expect(found('god hjælp', 'god. hjælp')).toEqual([]);
  });

  it('takes the shortest way across a gap and does not overlap itself', () => {
    expect(found('god ..2 hjælp', 'god og nyttig hjælp hjælp')).toEqual(['god og nyttig hjælp']);
    expect(found('god ..1 hjælp', 'god og nyttig hjælp')).toEqual([]);
    expect(found('a .. a', 'a a a a')).toEqual(['a a', 'a a']);
  });

  it('tries every way through alternatives and optional words', () => {
    expect(found('(god|god og) (meget)? nyttig', 'god og nyttig')).toEqual(['god og nyttig']);
    expect(found('(a b|a) (b c|c) d', 'a b c d')).toEqual(['a b c d']);
    expect(found('god meget? hjælp', 'god hjælp, god meget hjælp')).toEqual(['god hjælp', 'god meget hjælp']);
  });

  it('respects words that must not stand before or after', () => {
    expect(found('!ikke god', 'ikke god, god')).toEqual(['god']);
    expect(found('god !nok', 'god nok, god')).toEqual(['god']);
    expect(found('sagsbehandler .. !(ikke|aldrig) god', 'sagsbehandler er ikke god')).toEqual([]);
    expect(found('sagsbehandler .. !(ikke|aldrig) god', 'sagsbehandler er god')).toEqual(['sagsbehandler er god']);
  });
});

describe('a match is negated', () => {
  it('when a matched word is, by a word outside the pattern', () => {
    expect(negated('god hjælp', 'ikke god hjælp')).toEqual([true]);
    expect(negated('hjælp .. god', 'hjælp var ikke god')).toEqual([true]);
    expect(negated('god', 'ikke, god')).toEqual([false]);
  });

  it('but not by a negation that the pattern itself names', () => {
    expect(negated('ikke .. hjælp', 'ikke nogen hjælp')).toEqual([false]);
    expect(negated('hjælp .. ikke god', 'hjælp var ikke god')).toEqual([false]);
  });

  it('when the whole sentence is under a negation from outside', () => {
    const tokens = plainReader('god hjælp').map((token) => ({ ...token, negated: true }));
    expect(compilePatterns([parsePattern('god')], plainReader).match(tokens)[0]?.negated).toBe(true);
  });
});

describe('many patterns at once', () => {
  const words = ['a', 'b', 'c', 'd'];
  const word = fc.constantFrom(...words);
  const term: fc.Arbitrary<string> = fc.oneof(
    { weight: 4, arbitrary: word },
    { weight: 1, arbitrary: word.map((each) => `${each}?`) },
    { weight: 1, arbitrary: fc.tuple(word, fc.constantFrom(...wordMarks)).map(([each, mark]) => `(${each}|c d)[${mark}]`) },
    { weight: 1, arbitrary: fc.array(fc.tuple(word, word).map((two) => two.join(' ')), { minLength: 1, maxLength: 2 })
      .map((options) => `(${options.join('|')}|a)`) },
  );
  const pattern = fc.tuple(word, fc.array(fc.tuple(fc.constantFrom(' ', ' .. ', ' ..1 '), term), { maxLength: 4 }))
    .map(([first, rest]) => first + rest.map((pair) => pair.join('')).join(''));
  const answer = fc.array(fc.constantFrom(...words, 'x', '.', 'ikke', 'men'), { maxLength: 14 }).map((parts) => parts.join(' '));

  it('match where a naive reading says so', () => {
    fc.assert(fc.property(fc.array(pattern, { minLength: 1, maxLength: 5 }), answer, (texts, text) => {
      const patterns = texts.map((each) => parsePattern(each));
      const tokens = plainReader(text);
      const matches = compilePatterns(patterns, plainReader).match(tokens);
      patterns.forEach(({ terms }, number) => {
        const own = matches.filter((match) => match.pattern === number);
        const possible = naiveSpans(terms, tokens);
        for (const { start, end } of own) expect(possible).toContain(`${start}-${end}`);
        // Every possible span begins at, or is covered by the run of, a match that was reported.
        for (const span of possible) {
          const start = Number(span.split('-')[0]);
          expect(own.some((match) => match.start <= start && start < match.end)).toBe(true);
        }
      });
    }), { numRuns: 300 });
  });

  it('give the same matches alone and together, in order of place', () => {
    const texts = ['god', 'god hjælp', '!ikke god', 'hjælp .. job'];
    const text = 'god hjælp til et job, ikke god. god';
    const together = compilePatterns(texts.map((each) => parsePattern(each)), plainReader).match(plainReader(text));
    const alone = texts.flatMap((each, pattern) => {
      const matches = compilePatterns([parsePattern(each)], plainReader).match(plainReader(text));
      return matches.map((match) => ({ ...match, pattern }));
    });
    expect(together).toHaveLength(alone.length);
    for (const match of alone) expect(together).toContainEqual(match);
    expect(together.map(({ start }) => start)).toEqual(together.map(({ start }) => start).toSorted((a, b) => a - b));
  });

  it('none at all match nothing', () => {
    expect(compilePatterns([], plainReader).match(plainReader('god hjælp'))).toEqual([]);
  });
});

describe('time', () => {
  const many = Array.from({ length: 500 }, (_, i) => parsePattern(`ord${i % 50} .. (ikke|aldrig)? .. andet${i}`));

  it('stays linear in one sentence of very many words', () => {
    const matcher = compilePatterns([...many, parsePattern('a ..20 a ..20 a ..20 b')], plainReader);
    // In quadratic time this would not end within the test's time: that is the assertion.
    const tokens = plainReader('a '.repeat(60_000));
    expect(matcher.match(tokens)).toEqual([]);
  });

  it('holds no more than a bounded number of words in memory yet reads them all alike', () => {
    const matcher = compilePatterns([parsePattern('*z')], plainReader);
    const tokens = plainReader(Array.from({ length: 30_000 }, (_, i) => `w${i}q${i % 3 === 0 ? 'z' : ''}`).join(' '));
    expect(matcher.match(tokens)).toHaveLength(10_000);
    expect(matcher.match(tokens)).toHaveLength(10_000);
  });
});

/** All spans (start-end) of a pattern by trying everything. */
function naiveSpans(terms: Sequence, tokens: readonly Token[]): string[] {
  const spans: string[] = [];
  tokens.forEach((token, start) => {
    if (token.kind === 'punctuation') return;
    for (const { next, last, first } of ways(terms, start, tokens, token.sentence)) {
      if (first === start && next > start) spans.push(`${start}-${last + 1}`);
    }
  });
  return spans;
}

interface Way {
  readonly first: number | undefined;
  readonly last: number;
  readonly next: number;
}

function ways(terms: Sequence, at: number, tokens: readonly Token[], sentence: number): Way[] {
  const [term, ...rest] = terms;
  if (!term) return [{ first: undefined, last: -1, next: at }];
  return stepWays(term, at, tokens, sentence).flatMap((step) =>
    ways(rest, step.next, tokens, sentence).map((tail) => ({
      first: step.first ?? tail.first,
      last: Math.max(step.last, tail.last),
      next: tail.next,
    })));
}

function stepWays(term: Term, at: number, tokens: readonly Token[], sentence: number): Way[] {
  const nothing: Way = { first: undefined, last: -1, next: at };
  if (term.kind === 'optional') return [...stepWays(term.term, at, tokens, sentence), nothing];
  if (term.kind === 'marked') {
    return stepWays(term.term, at, tokens, sentence).filter(({ next }) =>
      tokens.slice(at, next).every((token) => bears(token, term.mark)));
  }
  if (term.kind === 'choice') return term.options.flatMap((option) => ways(option, at, tokens, sentence));
  const word = tokens[at];
  const inSentence = word?.sentence === sentence && word.kind !== 'punctuation';
  if (term.kind === 'gap') {
    if (term.upTo === 0 || !inSentence) return [nothing];
    return [nothing, ...stepWays({ ...term, upTo: term.upTo - 1 }, at + 1, tokens, sentence)];
  }
  if (term.kind === 'lemma' && inSentence && word.lemma === term.text) return [{ first: at, last: at, next: at + 1 }];
  return [];
}

function bears({ kind, negated, contrast }: Token, mark: WordMark): boolean {
  if (kind === 'punctuation') return true;
  return mark === 'negated' ? negated : mark === 'affirmed' ? !negated : contrast === mark;
}
