import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { possibleBreakdowns, usualBreakdowns } from '../../src/estimates/breakdown.js';
import { questionFigures, type QuestionFigure } from '../../src/estimates/question-figures.js';
import { parseStudy } from '../../src/survey/parse-study.js';
import { readSurvey, type Survey } from '../../src/survey/survey.js';
import { unweighted } from '../../src/weighting/weights.js';
import { tableOf } from '../survey/example-study.js';

const definition = `format: 1
title: T
respondents: { file: r.csv, id: id }
variables:
  sex: { label: Køn, levels: { f: Kvinder, m: Mænd } }
  hidden: { label: Skjult, levels: { a: A }, breakdown: false }
scales:
  three: { 3: Ja, 2: Måske, 1: Nej }
  four: { 4: a, 3: b, 2: c, 1: d }
questions:
  - { id: mood, scale: satisfaction, present: P }
  - { id: channel, present: P, choice: { phone: Telefon, mail: Brev } }
  - { id: short, scale: three, present: P }
  - { id: even, scale: four, present: P }
segments: { question: mood }
`;

function survey(lines: readonly string[]): Survey {
  return readSurvey(parseStudy(definition, 'study.yaml'),
    { respondents: tableOf('r.csv', 'id|sex|hidden|mood|channel|short|even', ...lines) });
}

const of = (figures: readonly QuestionFigure[], variable: string, by = '', level = '') => figures
  .filter((each) => each.variable === variable && each.by === by && each.level === level)
  .map(({ statistic, category, estimate }) => [statistic, category, estimate.value, estimate.n]);

const rows = ['a|f|a|5|phone|3|4', 'b|f||1|mail|1|1', 'c|m||vedikke|phone|vedikke|3', 'd|m|||vedikke||3', 'e|m||3||2|'];

describe('the figures of a question', () => {
  test('with options: their shares among those who chose one, and of ved ikke and of no answer', () => {
    const figures = questionFigures(survey(rows), unweighted(5));
    expect(of(figures, 'channel')).toEqual([
      ['share', 'phone', 2 / 3, 3], ['share', 'mail', 1 / 3, 3], ['dont_know', '', 0.25, 4], ['missing', '', 0.2, 5],
    ]);
    expect(of(figures, 'channel', 'sex', 'm')[0]).toEqual(['share', 'phone', 1, 1]);
    expect(figures.find(({ variable }) => variable === 'channel')!.dontKnow).toBe(1);
  });

  test('with a scale of its own: its steps from the highest, the mean, and nets of four steps or more', () => {
    const figures = questionFigures(survey(rows), unweighted(5));
    expect(of(figures, 'short').map(([statistic, category]) => `${statistic} ${category}`))
      .toEqual(['mean ', 'share 3', 'share 2', 'share 1', 'dont_know ', 'missing ']);
    expect(of(figures, 'short')[0]).toEqual(['mean', '', 2, 3]);
    expect(of(figures, 'even').slice(-4, -2)).toEqual([['net', 'top2', 0.75, 4], ['net', 'bottom2', 0.25, 4]]);
  });

  test('by segment, those in none too, but not of the question that segments are made of', () => {
    const figures = questionFigures(survey(rows), unweighted(5));
    expect(of(figures, 'even', 'segment', 'none')[0]).toEqual(['mean', '', 3, 2]);
    expect(of(figures, 'even', 'segment', 'satisfied')[0]).toEqual(['mean', '', 4, 1]);
    expect(figures.filter(({ variable, by }) => variable === 'mood' && by === 'segment')).toEqual([]);
    expect(figures.filter(({ by }) => by === 'hidden')).toEqual([]);
  });

  test('by the answers to another question and by a variable that is otherwise left out, where that is asked for', () => {
    const read = survey(rows);
    expect(usualBreakdowns(read.definition)).toEqual(['sex', 'segment']);
    expect(possibleBreakdowns(read.definition)).toEqual(['sex', 'hidden', 'segment', 'mood', 'channel', 'short', 'even']);
    const figures = questionFigures(read, unweighted(5), ['hidden', 'short', 'channel']);
    expect(of(figures, 'even', 'hidden', 'a')[0]).toEqual(['mean', '', 4, 1]);
    expect(of(figures, 'even', 'short', '3')[0]).toEqual(['mean', '', 4, 1]);
    expect(of(figures, 'even', 'channel', 'phone')[0]).toEqual(['mean', '', 3.5, 2]);
    expect(figures.filter(({ variable, by }) => variable === by)).toEqual([]);
  });

  test('shares of the steps or options add up to 1, and levels to everybody', () => {
    const line = fc.tuple(
      fc.constantFrom('f', 'm'), fc.constantFrom('', '1', '2', '3', '4', '5', 'vedikke'), fc.constantFrom('', 'phone', 'mail', 'vedikke'),
      fc.constantFrom('', '1', '2', '3'), fc.constantFrom('', '1', '2', '3', '4'));
    fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
      const read = survey(lines.map(([sex, ...cells], i) => `r${i}|${sex}|a|${cells.join('|')}`));
      const figures = questionFigures(read, unweighted(read.count));
      for (const id of ['mood', 'channel', 'short', 'even']) {
        const shares = of(figures, id).filter(([statistic]) => statistic === 'share');
        const [, , , n] = shares[0]!;
        const sum = shares.reduce((total, [, , value]) => total + Number(value), 0);
        expect(sum).toBeCloseTo(Number(n) > 0 ? 1 : 0, 12);
        const ofLevels = (by: string, levels: readonly string[]) => levels.reduce((total, level) =>
          total + Number(of(figures, id, by, level).find(([statistic]) => statistic === 'missing')?.[3] ?? 0), 0);
        expect(ofLevels('sex', ['f', 'm'])).toBe(read.count);
        if (id !== 'mood') expect(ofLevels('segment', ['satisfied', 'neutral', 'dissatisfied', 'none'])).toBe(read.count);
      }
    }), { numRuns: 80 });
  });
});
