import { describe, expect, it } from 'vitest';
import { stageName } from '../../src/wording/stage-words.js';
import { asSentence, atStart, withinSentence } from '../../src/wording/sentence-words.js';
import { statementText } from '../../src/wording/statement-words.js';

describe('the response in words', () => {
  it('goes from the population to those who answered', () => {
    const statement = {
      code: 'response', population: 67629, sample: 23119, rate: 9989 / 23119,
      respondents: 9989, complete: 9012, partial: 977,
    } as const;
    expect(statementText(statement, 'da')).toBe('Populationen er 67.629 borgere. 23.119 blev inviteret til at svare. '
      + '9.989 svarede, svarende til 43,2 pct. af de inviterede; 977 af dem svarede kun på en del.');
    expect(statementText(statement, 'en')).toBe('The population is 67,629 citizens. 23,119 were invited to answer. '
      + '9,989 answered, 43.2% of those invited; 977 of them answered only in part.');
  });

  it('leaves out what is not known', () => {
    expect(statementText({ code: 'response', respondents: 60, complete: 60, partial: 0 }, 'da')).toBe('60 svarede.');
  });

  it('says when rows could not be used', () => {
    expect(statementText({ code: 'answers', answers: 40, excluded: 2, rowsRead: 62 }, 'da'))
      .toBe('Borgerne skrev 40 åbne svar. 2 af filens 62 rækker kunne ikke bruges.');
    expect(statementText({ code: 'answers', answers: 40, excluded: 0, rowsRead: 60 }, 'da'))
      .toBe('Borgerne skrev 40 åbne svar.');
  });
});

describe('a stage in words', () => {
  it('has a name in both languages, and its own name when it is not known', () => {
    const stages =
      ['survey', 'nonresponse', 'weights', 'text', 'themes', 'clusters', 'map', 'estimates', 'tests', 'quotes', 'report', 'write', 'read'];
    for (const language of ['da', 'en'] as const) {
      const names = stages.map((stage) => stageName(stage, language));
      expect(new Set(names).size).toBe(stages.length);
      expect(names.filter((name) => stages.includes(name))).toEqual([]);
    }
    expect(stageName('clusters', 'da')).toBe('Finder klynger');
    expect(stageName('toString', 'da')).toBe('toString');
  });
});

describe('a text in a sentence', () => {
  it('begins small unless it begins with an abbreviation, and large at the start', () => {
    expect(['Hjælp og støtte', 'IT-støtte', 'A-kassen', 'Ærlighed', ''].map(withinSentence))
      .toEqual(['hjælp og støtte', 'IT-støtte', 'A-kassen', 'ærlighed', '']);
    expect(atStart('ærlighed')).toBe('Ærlighed');
  });

  it('ends with one full stop', () => {
    const texts = ['Vi fik 31,2 pct.', 'Vi fik svar', 'Hvorfor?', 'Svar på: »Hvorfor?«', 'To “why?”', 'Om »hjælp«'];
    expect(texts.map(asSentence)).toEqual(
      ['Vi fik 31,2 pct.', 'Vi fik svar.', 'Hvorfor?', 'Svar på: »Hvorfor?«', 'To “why?”', 'Om »hjælp«.']);
  });
});
