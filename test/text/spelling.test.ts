import { distance } from 'fastest-levenshtein';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarWords } from '../../src/text/similar-words.js';
import { givenSpelling, spellingRows, studySpelling } from '../../src/text/study-spelling.js';
import { createTextReader } from '../../src/text/text-reader.js';
import { danishText } from '../lexicon/danish-text.js';
import { read } from './read-answer.js';

const { dictionary } = danishText;
const readAs = (answer: string) => read(answer).map(({ norm, spelling }) => spelling?.readAs ?? norm).join(' ');

describe('spelling', () => {
  it('restores æ, ø and å, letters that are doubled or left out, and words that were joined', () => {
    expect(readAs('vaeret')).toBe('været');
    expect(readAs('uddanelse')).toBe('uddannelse');
    expect(readAs('sagsbehanlder')).toBe('sagsbehandler');
    expect(readAs('istedet')).toBe('i stedet');
    expect(readAs('laaaang')).toBe('lang');
  });

  it('reads a short word only where one reading is clear', () => {
    expect(readAs('arets')).toBe('årets');
    expect(readAs('altsa')).toBe('altså');
    expect(readAs('alrdig')).toBe('aldrig');
    expect(readAs('vidre')).toBe('videre');
    for (const word of ['grell', 'pauset', 'help', 'many', 'hnde']) expect(readAs(word), word).toBe(word);
  });

  it('gives a joined word the parts that it was joined of', () => {
    expect(read('idag')[0]).toMatchObject({ lemma: 'i dag', parts: ['i', 'dag'], spelling: { readAs: 'i dag', kind: 'joined' } });
  });

  it('leaves what is known, compounds, names, laughter and numbers as they are', () => {
    for (const word of ['sagsbehandler', 'virksomhedspraktikken', 'Vestergren', 'hahaha', '37,5', 'www.borger.dk', 'x-faktoren']) {
      expect(read(word)[0]!.spelling, word).toBeUndefined();
    }
  });

  it('leaves an answer in another language as it is', () => {
    const tokens = read('They never answered and the treatment was very good, thanks');
    expect(tokens.filter(({ spelling }) => spelling !== undefined)).toEqual([]);
  });

  it('finds words within its budget and no others, whatever was written', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-zæøå]{1,10}$/), (word) => {
      for (const { word: found, cost } of similarWords(word, 1, dictionary)) {
        expect(cost).toBeLessThanOrEqual(1);
        expect(dictionary.isWord(found)).toBe(true);
        // The cheapest slip costs 0.35, so two at most; a transposition counts as two in Levenshtein's distance.
        expect(distance(word, found)).toBeLessThanOrEqual(3);
      }
    }), { numRuns: 30 });
    expect(similarWords('komune', 1, dictionary).map(({ word }) => word)).toContain('kommune');
  });

  it('takes time in proportion to the number of unknown words', () => {
    const words = Array.from({ length: 400 }, (_, i) => `q${i.toString(26).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!)}vzk`).join(' ');
    expect(read(words)).toHaveLength(400);
  });
});

describe('the spelling of a study', () => {
  const reader = createTextReader(danishText);
  const answers = [...Array.from({ length: 12 }, () => 'jeg bruger zumbelix'), 'jeg bruger zumbelixx'].map((text) => reader(text));

  it('reads a rare word as a frequent one of the study, and keeps what is frequent', () => {
    const table = studySpelling(answers, new Map(), dictionary);
    expect([...table]).toEqual([['zumbelixx', { readAs: 'zumbelix', kind: 'frequent' }]]);
    expect(createTextReader(danishText, table)('zumbelixx')[0]).toMatchObject({ spelling: { readAs: 'zumbelix' } });
  });

  it('does not depend on the order of the answers', () => {
    expect([...studySpelling(answers.toReversed(), new Map(), dictionary)]).toEqual([...studySpelling(answers, new Map(), dictionary)]);
  });

  it('lets the study say what a word is read as, and that it is kept', () => {
    const own = createTextReader(danishText, givenSpelling({ Uddanelse: 'praktik', idag: 'idag' }));
    expect(own('uddanelse')[0]).toMatchObject({ lemma: 'praktik', spelling: { kind: 'given' } });
    expect(own('idag')[0]!.spelling).toBeUndefined();
  });

  it('counts what was read as what, the most frequent first', () => {
    expect(spellingRows([read('uddanelse vaeret'), read('vaeret')])).toEqual([
      { form: 'vaeret', readAs: 'været', kind: 'letters', count: 2 },
      { form: 'uddanelse', readAs: 'uddannelse', kind: 'similar', count: 1 },
    ]);
  });
});
