import { describe, expect, it } from 'vitest';
import { drawLearningCurve } from '../../src/figures/draw-learning-curve.js';
import { learningCurveFigure, learningCurveTable } from '../../src/figures/learning-curve-figure.js';
import { learningCurveDrawn } from '../../src/exports/learning-curve-drawn.js';
import { curveSizes, largestSize, learningCurve, type LearningCurve } from '../../src/themes/learning-curve.js';
import { learningCurveText } from '../../src/wording/learning-curve-words.js';
import { codedExamples, exampleThemes } from './coded-examples.js';

const examples = codedExamples.map(({ features, themes }) => ({ features, themes, group: '' }));

describe('a learning curve', () => {
  const curve = learningCurve(examples, [], exampleThemes, { seed: 1, sizes: [10, 20, 40] });

  it('tells F1 of each number of coded answers with its interval, fewest first', () => {
    expect(curve).toMatchObject({ answers: examples.length, draws: 5 });
    expect(curve.points.map(({ coded }) => coded)).toEqual([10, 20, 40]);
    for (const { micro } of curve.points) expect(micro.low <= micro.value && micro.value <= micro.high).toBe(true);
  });

  it('rises where there is something to learn', () => {
    const [few, , many] = curve.points;
    expect(many!.micro.value).toBeGreaterThan(few!.micro.value);
    expect(many!.micro.value).toBeGreaterThan(0.8);
  });

  it('tells what the last step brought as the mean difference within draws', () => {
    const [, before, last] = curve.points;
    expect(curve.lastStep).toMatchObject({ from: 20, to: 40 });
    expect(curve.lastStep!.gain.value).toBeCloseTo(last!.micro.value - before!.micro.value, 12);
  });

  it('stays low where codes have nothing to do with the words', () => {
    const shuffled = examples.map((example, i) => ({ ...example, themes: new Set(i % 2 === 0 ? ['skilled'] : []) }));
    const { points } = learningCurve(shuffled.map((each) => ({ ...each, features: { ...each.features, rules: undefined!, themes: undefined! } })), [],
      exampleThemes, { seed: 1, sizes: [40] });
    expect(points[0]!.micro.value).toBeLessThan(0.75);
  });

  it('is the same for the same seed and another for another', () => {
    const of = (seed: number) => learningCurve(examples, [], exampleThemes, { seed, sizes: [12], draws: 2 });
    expect(of(3)).toEqual(of(3));
    expect(of(4)).not.toEqual(of(3));
    expect(of(3).lastStep).toBeUndefined();
  });

  it('halves the most that can be learned from while a fifth is held out', () => {
    expect(largestSize(400)).toBe(320);
    expect(curveSizes(400)).toEqual([40, 80, 160, 320]);
    expect(curveSizes(50)).toEqual([40]);
    for (const wrong of [[9], [examples.length], []]) {
      expect(() => learningCurve(examples, [], exampleThemes, { seed: 1, sizes: wrong })).toThrow(RangeError);
    }
    expect(() => learningCurve(examples, [], exampleThemes, { seed: 1, draws: 1 })).toThrow(RangeError);
  });
});

const flat = (value: number) => ({ value, low: value - 0.02, high: value + 0.02 });
const made = (gain: { value: number; low: number; high: number }): LearningCurve => ({
  answers: 400, draws: 5,
  points: [{ coded: 160, micro: flat(0.7), macro: flat(0.6) }, { coded: 1320, micro: flat(0.75), macro: flat(0.64) }],
  lastStep: { from: 160, to: 1320, gain },
});

describe('the figure of a learning curve', () => {
  const rising = learningCurveFigure(made({ value: 0.05, low: 0.02, high: 0.08 }));

  it('says whether the last step brought anything, and the most that it may have brought', () => {
    expect(learningCurveText(rising, 'da').title).toBe('Fra 160 til 1.320 kodede svar steg F1 fra 0,70 til 0,75 (stigning 0,02 til 0,08); '
      + 'flere vil gavne, men næste fordobling giver næppe mere end den sidste');
    const level = learningCurveFigure(made({ value: 0.05, low: -0.01, high: 0.11 }));
    expect(learningCurveText(level, 'en').title).toBe('From 160 to 1,320 coded answers F1 went from 0.70 to 0.75, but the difference cannot be '
      + 'told from nothing (−0.01 to 0.11); coding twice as many will hardly bring more than 0.11');
    const { lastStep: _, ...alone } = made(flat(0));
    expect(learningCurveText(learningCurveFigure({ ...alone, points: alone.points.slice(1) }), 'da').title)
      .toBe('Med 1.320 kodede svar er F1 0,75; med flere antal kunne man se, om flere gavner');
  });

  it('is drawn with a line, its band, the scores and a description for those who do not see it', () => {
    const svg = drawLearningCurve(rising, learningCurveText(rising, 'da'));
    expect(svg).toContain('0,75');
    expect(svg).toContain('1.320');
    expect(svg).toContain('<desc id="learning-curve-description">F1 efter antal kodede svar. 160 svar: 0,70 (0,68–0,72)');
    expect(svg).not.toContain('NaN');
    expect(svg.match(/<circle/g)).toHaveLength(2);
  });

  it('has a table that says the same', () => {
    expect(learningCurveTable(rising).rows).toHaveLength(2);
    const { table, title } = learningCurveDrawn(rising.curve, 'da');
    expect(table.caption).toBe(title);
    expect(table.columns.map(({ text }) => text)).toEqual(
      ['Håndkodede svar', 'F1', 'Usikkerhed (95 pct.)', 'F1, snit af temaer', 'Usikkerhed (snit)']);
    expect(table.rows[1]).toEqual(['1.320', '0,75', '0,73–0,77', '0,64', '0,62–0,66']);
  });
});
