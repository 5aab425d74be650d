import { describe, expect, it } from 'vitest';
import { loadLanguageDetector } from '../../src/text/eld-detector.js';
import { createLanguageReader } from '../../src/text/language.js';
import { danishText } from '../lexicon/danish-text.js';
import { read } from './read-answer.js';

const detect = await loadLanguageDetector();
const reader = createLanguageReader(danishText, detect);
const languageOf = (answer: string): string => reader(answer, read(answer));

describe('the language of an answer', () => {
  it('is told of whole sentences', () => {
    expect(languageOf('My case worker was kind and explained the rules to me')).toBe('en');
    expect(languageOf('Die Beraterin hat mir sehr geholfen, vielen Dank')).toBe('de');
    expect(languageOf('Urzędnik był bardzo miły i pomógł mi znaleźć pracę')).toBe('pl');
  });

  it('is Danish where the text is short, whatever a detector believes', () => {
    for (const answer of ['Nej', 'ok', 'lang ventetid', 'No', 'misinformation', '', '-', '👍', 'n/a']) {
      expect(languageOf(answer)).toBe('da');
    }
  });

  it('is Danish in bad spelling, without æ, ø and å, and in words alone', () => {
    for (const answer of [
      'jeg vil haft hjælp men de sig nej hele tid', 'man maa vente laenge paa svar', 'langsomt langsomt langsomt',
      'rod i papirerne', 'de var flinke', 'skemaer, krav, kontrol',
    ]) expect(languageOf(answer)).toBe('da');
  });

  it('is told from its neighbours by words that Danish lacks', () => {
    expect(languageOf('De hjalp meg å finne noe nytt, veldig bra')).toBe('no');
    expect(languageOf('Jag fick inte hjälp och ingen svarade')).toBe('sv');
    expect(languageOf('Jeg fik ikke hjælp og ingen svarede')).toBe('da');
  });

  it('is told of one word in another script, and unknown where the detector knows nothing', () => {
    expect(languageOf('Дякую')).not.toBe('da');
    const unknowing = createLanguageReader(danishText, () => ({ language: '', reliable: false }));
    expect(unknowing('Дякую', read('Дякую'))).toBe('und');
    expect(unknowing('asdf qwer zxcv', read('asdf qwer zxcv'))).toBe('da');
  });

  it('does not ask the detector about plain Danish', () => {
    let asked = 0;
    const counting = createLanguageReader(danishText, (text) => {
      asked++;
      return detect(text);
    });
    counting('Jeg er meget glad for min sagsbehandler', read('Jeg er meget glad for min sagsbehandler'));
    expect(asked).toBe(0);
  });
});
