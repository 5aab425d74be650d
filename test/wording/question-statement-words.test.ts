import { describe, expect, it } from 'vitest';
import type { LevelsApart } from '../../src/figures/finding.js';
import type { Measured } from '../../src/figures/measure.js';
import type { QuestionStatement } from '../../src/report/question-statements.js';
import { levelsApartText } from '../../src/wording/levels-apart-words.js';
import { questionStatementText } from '../../src/wording/question-statement-words.js';
import { bothLanguages } from '../report/example-run.js';

const score = (value: number): Measured =>
  ({ kind: 'measured', value, low: value - 0.02, high: value + 0.02, n: 900, reliable: true });
const level = (id: string, value: number, label = id) => ({ level: id, label: bothLanguages(label), score: score(value) });
const finding = (change: Partial<LevelsApart>): LevelsApart =>
  ({ code: 'levels-apart', by: bothLanguages('Kommune'), verdict: 'apart', higher: [], lower: [], others: 0, ...change });
const danish = (statement: QuestionStatement): string => questionStatementText(statement, 'da');

describe('which levels differ, in words', () => {
  it('are named with their scores, names from a file as they are and other labels in quotation marks', () => {
    const higher = [level('Odder', 3.42), level('Vejle', 3.23)];
    expect(levelsApartText(finding({ higher, lower: [level('101', 2.81, 'Ishøj')], others: 10 }), 'da'))
      .toBe('Efter kommune ligger Odder (3,42) og Vejle (3,23) højere og »Ishøj« (2,81) lavere end de øvrige; '
        + 'de 10 andre kan ikke adskilles');
    expect(levelsApartText(finding({ lower: [level('Odder', 3.42)], others: 1 }), 'en'))
      .toBe('By kommune, Odder (3.42) score lower than the others; the last one cannot be told apart');
  });

  it('are one against the other where there are two', () => {
    const two = finding({ higher: [level('k', 3.19, 'Kvinder')], lower: [level('m', 3.07, 'Mænd')] });
    expect(levelsApartText(two, 'da')).toBe('Efter kommune ligger »Kvinder« (3,19) højere end »Mænd« (3,07)');
  });

  it('are none where nothing holds, and that is said as it is', () => {
    expect(levelsApartText(finding({ verdict: 'alike', others: 3 }), 'da')).toBe('Efter kommune kan grupperne ikke adskilles');
    expect(levelsApartText(finding({ verdict: 'untested' }), 'da'))
      .toBe('Efter kommune kan det ikke testes, om grupperne adskiller sig');
    expect(levelsApartText(finding({ verdict: 'pairs' }), 'da'))
      .toBe('Efter kommune adskiller nogle grupper sig fra hinanden, men ingen fra alle de øvrige under ét');
  });
});

describe('what the closed questions show, in words', () => {
  it('names the highest and the lowest score, and those that cannot be told apart from them', () => {
    const question = (label: string, value: number) => ({ label: bothLanguages(label), score: score(value) });
    expect(danish({
      code: 'ranking', questions: 14, highest: [question('Var det klart?', 3.92)],
      lowest: [question('Job', 2.1), question('Plan', 2.12)],
    })).toBe('Af 14 spørgsmål med fem trin har »Var det klart?« (3,92; 3,90–3,94) den højeste score. Den laveste har '
      + '»Job« (2,10; 2,08–2,12), der ikke kan adskilles fra »Plan« (2,12; 2,10–2,14).');
  });

  it('counts the questions in which levels differ, two that mirror each other once', () => {
    const levels = [{ ...level('k', 0, 'Kvinder'), higher: 4, lower: 0 }, { ...level('m', 0, 'Mænd'), higher: 0, lower: 4 }];
    expect(danish({ code: 'questions-apart', by: bothLanguages('Køn'), tested: 14, differing: 4, levels }))
      .toBe('Efter køn er der forskelle i 4 af 14 spørgsmål: »Kvinder« ligger højere i 4.');
    const [first] = levels;
    expect(danish({
      code: 'questions-apart', by: bothLanguages('Køn'), tested: 1200, differing: 5,
      levels: [{ ...first!, lower: 1 }, { ...first!, level: 'Odder', label: bothLanguages('Odder') }],
    })).toBe('Efter køn er der forskelle i 5 af 1.200 spørgsmål: »Kvinder« ligger højere i 4 og lavere i 1, Odder ligger højere i 4.');
  });

  it('says where no difference is found, of one variable or several', () => {
    const variables = ['Køn', 'Alder', 'IT'].map(bothLanguages);
    expect(danish({ code: 'satisfaction-alike', variables }))
      .toBe('Efter køn, alder eller IT er der ikke fundet forskelle i samlet tilfredshed.');
    expect(danish({ code: 'questions-alike', variables: variables.slice(0, 1) }))
      .toBe('Efter køn er der ikke fundet forskelle i noget spørgsmål.');
  });

  it('says of the satisfied and the dissatisfied what the brackets hold, and whether the figures are weighted', () => {
    const nets = { code: 'satisfaction-nets', satisfied: score(0.4), dissatisfied: score(0.3), score: score(3.1) } as const;
    expect(danish({ ...nets, weighted: true })).toBe('40,0 pct. (38,0–42,0 pct.) af borgerne er tilfredse, og 30,0 pct. '
      + '(28,0–32,0 pct.) er utilfredse. Den gennemsnitlige score er 3,10 (3,08–3,12). Tallene er vægtede, så de gælder '
      + 'hele populationen; parenteserne viser usikkerheden (95 pct.).');
    expect(danish({ ...nets, weighted: false })).toMatch(/\. Parenteserne viser usikkerheden \(95 pct\.\)\.$/);
  });

  it('says nothing of shares that may not be shown', () => {
    const few = { kind: 'suppressed', under: 5 } as const;
    expect(danish({ code: 'satisfaction-nets', satisfied: few, dissatisfied: few, score: few, weighted: true }))
      .toBe('For få har svaret til at vise, hvor tilfredse borgerne er.');
  });
});
