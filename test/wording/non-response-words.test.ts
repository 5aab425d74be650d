import { describe, expect, it } from 'vitest';
import type {
  NonResponseGroup, NonResponsePart, NonResponseStatistic,
} from '../../src/estimates/non-response-row.js';
import { nonResponseWords } from '../../src/wording/non-response-words.js';

// The compiler demands a name for every code that a row may have.
const parts: Readonly<Record<NonResponsePart, string>> = nonResponseWords('da').parts;
const statistics: Readonly<Record<NonResponseStatistic, string>> = nonResponseWords('da').statistics;
const groups: Readonly<Record<Exclude<NonResponseGroup, ''>, string>> = nonResponseWords('da').groups;

describe('the words of non-response', () => {
  it('name every figure, each with a name of its own', () => {
    for (const language of ['da', 'en'] as const) {
      const words = nonResponseWords(language);
      for (const [names, codes] of [[words.parts, parts], [words.statistics, statistics], [words.groups, groups]]) {
        const own = Object.keys(codes!).map((code) => (names as Record<string, string>)[code]);
        expect(new Set(own).size).toBe(own.length);
        expect(own.filter((name) => !name)).toEqual([]);
      }
    }
  });

  it('say it in Danish', () => {
    const words = nonResponseWords('da');
    expect(words.contact('reminder', 2)).toBe('2. rykker');
    expect(words.represented('Kvinder', 0.0528))
      .toBe('Kvinder: 5,3 procentpoint overrepræsenteret blandt de svarende.');
    expect(words.represented('Mænd', -0.0528)).toBe('Mænd: 5,3 procentpoint underrepræsenteret blandt de svarende.');
    expect(words.represented('Odder', 0.0004)).toBe('Odder: samme andel af de svarende som af stikprøven.');
    expect(words.means('Alder', 41.5686, 46.2037))
      .toBe('Alder: gennemsnittet er 41,6 i stikprøven og 46,2 blandt de svarende.');
    expect(words.range('Kommune', { level: 'Ishøj', rate: 0.38136 }, { level: 'Odder', rate: 0.50492 }))
      .toBe('Svarprocenten efter kommune går fra 38,1 pct. (Ishøj) til 50,5 pct. (Odder).');
    expect(words.afterContact('1. rykker', '2023-08-28', 3033, 23_119))
      .toBe('1. rykker (2023-08-28) blev fulgt af 3.033 svar, 13,1 pct. af de inviterede.');
    expect(words.minutes(2.2, 3.5, 6.5))
      .toBe('Halvdelen af dem, der gennemførte, brugte mellem 2,2 og 6,5 minutter; medianen er 3,5 minutter.');
    expect(words.rIndicator(0.657, ['Køn', 'Alder']))
      .toBe('R-indikatoren er 0,66. Den er 1, når alle er lige tilbøjelige til at svare, og 0 i værste fald. '
        + 'Modellen bruger køn og alder.');
    expect(words.unknownNote(['Tilknytning', 'Arbejdsgiver']))
      .toBe('Tilknytning og Arbejdsgiver kendes kun for dem, der svarede, og kan ikke sammenlignes med stikprøven.');
    expect(words.widenedNote(['Varighed'])).toMatch(/^Varighed er her opgjort for alle inviterede/);
    expect(words.outsideNote(1, 1200)).toBe('1 svar uden tidspunkt og 1.200 uden for perioden står ikke i kurven.');
    expect(words.routesNote('Målgruppe')).toBe('Svarprocent efter kontaktvej og målgruppe.');
  });

  it('say it in English', () => {
    const words = nonResponseWords('en');
    expect([words.contact('invitation', 0), words.contact('reminder', 1)]).toEqual(['Invitation', 'Reminder 1']);
    expect(words.represented('Men', -0.0528))
      .toBe('Men: under-represented by 5.3 percentage points among the respondents.');
    expect(words.represented('Odder', 0)).toBe('Odder: the same share of the respondents as of the sample.');
    expect(words.range('Municipality', { level: 'Ishøj', rate: 0.38136 }, { level: 'Odder', rate: 0.50492 }))
      .toBe('The response rate by municipality goes from 38.1% (Ishøj) to 50.5% (Odder).');
    expect(words.means('Age', 41.5686, 46.2037))
      .toBe('Age: the mean is 41.6 in the sample and 46.2 among the respondents.');
    expect(words.afterContact('Reminder 1', '2023-08-28', 3033, 23_119))
      .toBe('Reminder 1 (2023-08-28) was followed by 3,033 answers, 13.1% of those invited.');
    expect(words.minutes(2.2, 3.5, 6.5))
      .toBe('Half of those who completed it took between 2.2 and 6.5 minutes; the median is 3.5 minutes.');
    expect(words.rIndicator(0.657, ['Gender', 'Age'])).toMatch(/^The R-indicator is 0\.66\. .* uses gender and age\.$/);
    expect(words.unknownNote(['Affiliation'])).toMatch(/: Affiliation\.$/);
    expect(words.widenedNote(['Duration'])).toMatch(/: Duration\.$/);
    expect(words.outsideNote(1, 1200))
      .toBe('1 answers without a time and 1,200 outside the period are not in the curve.');
    expect(words.routesNote('Target group')).toBe('Response rate by contact route and target group.');
  });
});
