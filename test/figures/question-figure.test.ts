import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionFigure } from '../../src/estimates/question-figures.js';
import { drawFigure } from '../../src/figures/draw-figure.js';
import { figureTable } from '../../src/figures/figure-table.js';
import { optionsFigure } from '../../src/figures/options-figure.js';
import { stepColours } from '../../src/figures/palette.js';
import { questionFigure, type QuestionBreakdown } from '../../src/figures/question-figure.js';
import { figureText } from '../../src/wording/figure-words.js';
import { bothLanguages, estimate } from '../report/example-run.js';
import { elementNames } from './open-tags.js';

/** A scale's figures with as many steps as there are shares, most positive first. */
function figuresOf(shares: readonly number[], n: number, by = '', level = ''): QuestionFigure[] {
  const figure = (statistic: QuestionFigure['statistic'], category: string, value: number): QuestionFigure =>
    ({ variable: 'q', statistic, category, by, level, dontKnow: 12, estimate: estimate(value, n) });
  const score = shares.reduce((sum, share, i) => sum + share * (shares.length - i), 0);
  return [
    figure('mean', '', score),
    ...shares.map((share, i) => figure('share', String(shares.length - i), share)),
    figure('net', 'top2', shares[0]! + shares[1]!), figure('net', 'bottom2', shares.at(-1)! + shares.at(-2)!),
  ];
}

const frameOf = (count: number) => ({
  steps: Array.from({ length: count }, (_, i) => ({ score: count - i, label: bothLanguages(`Trin ${count - i}`) })),
  weighted: true, minimumCell: 5,
});

const levels = ['a', 'b', 'c'].map((level) => ({ level, label: bothLanguages(level.toUpperCase()) }));
const breakdown: QuestionBreakdown = {
  by: 'group', label: bothLanguages('Gruppe'), levels, verdict: 'apart',
  apart: new Map([['a', 'higher'], ['b', 'lower'], ['c', 'lower']]),
};
const five = [0.3, 0.3, 0.2, 0.1, 0.1];
const figures = [
  ...figuresOf(five, 900), ...figuresOf([0.5, 0.3, 0.1, 0.1, 0], 400, 'group', 'a'),
  ...figuresOf([0.1, 0.3, 0.2, 0.2, 0.2], 496, 'group', 'b'), ...figuresOf([0, 0, 0, 0.25, 0.75], 4, 'group', 'c'),
];

describe('the figure of a question', () => {
  it('has a bar of everybody and of each level, with nets, score, and a mark where the level differs', () => {
    const figure = questionFigure('q', figures, frameOf(5), breakdown);
    expect(figure.rows.map(({ of, apart, n }) => [of, apart, n])).toEqual([
      [{ kind: 'group', group: 'all' }, undefined, { kind: 'count', value: 900 }],
      [{ kind: 'label', label: bothLanguages('A') }, 'higher', { kind: 'count', value: 400 }],
      [{ kind: 'label', label: bothLanguages('B') }, 'lower', { kind: 'count', value: 496 }],
      [{ kind: 'label', label: bothLanguages('C') }, undefined, { kind: 'suppressed', under: 5 }],
    ]);
    expect(figure.rows[1]!.nets).toMatchObject({ top: { value: 0.8 }, bottom: { value: 0.1 } });
    expect(figure.finding).toMatchObject({
      code: 'levels-apart', higher: [{ level: 'a' }], lower: [{ level: 'b' }], others: 1,
    });
  });

  it('says a difference by sign and word in picture, description and table, and nothing of a suppressed level', () => {
    const figure = questionFigure('q', figures, frameOf(5), breakdown);
    const text = figureText(figure, 'da');
    const svg = drawFigure(figure, text);
    expect(svg).toContain('>A (n\u00A0=\u00A0400) ↑\u00A0højere<');
    expect(svg).toContain('>B (n\u00A0=\u00A0496) ↓\u00A0lavere<');
    expect(text.description).toContain('A: Trin 5 50,0 pct., Trin 4 30,0 pct., Trin 3 10,0 pct., Trin 2 10,0 pct., '
      + 'Trin 1 0,0 pct., gennemsnitlig score 4,20, højere end de øvrige.');
    expect(text.base.join(' ')).toContain('Benjamini-Hochberg');
    expect(svg + JSON.stringify(figureTable(figure))).not.toMatch(/0\.75|75,0|1[,.]25/);
    expect(figureTable(figure).rows.map((row) => row.at(-1))).toEqual([
      { kind: 'none' }, { kind: 'apart', apart: 'higher' }, { kind: 'apart', apart: 'lower' }, { kind: 'none' },
    ]);
  });

  it('draws no part of a bar of which another part is suppressed: its place would tell how large that is', () => {
    const hidden = figures.map((each) => (each.level === 'a' && each.category === '3'
      ? { ...each, estimate: { ...each.estimate, flag: 'suppress' as const } } : each));
    const figure = questionFigure('q', hidden, frameOf(5), { ...breakdown, levels: levels.slice(0, 1) });
    const svg = drawFigure(figure, figureText(figure, 'da'));
    expect(svg.match(/height="20"/g)).toBeNull();
    expect(svg.match(/height="34"/g)).toHaveLength(5);
    expect(svg.match(/stroke-dasharray="4 3"/g)).toHaveLength(1);
  });

  it('is drawn for scales of 2 to 11 steps, and has nets where the ends are apart', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 11 });
    fc.assert(fc.property(parts, (drawn) => {
      const count = drawn.length;
      const sum = drawn.reduce((a, b) => a + b, 0);
      const figure = questionFigure('q', figuresOf(drawn.map((part) => part / sum), 300), frameOf(count));
      const svg = drawFigure(figure, figureText(figure, 'da'));
      elementNames(svg);
      expect(svg.match(/height="34"/g)).toHaveLength(count);
      expect(svg).not.toMatch(/NaN|undefined/);
      expect(figure.rows[0]!.nets === undefined).toBe(count < 4);
      expect(figureText(figure, 'da').base.join(' ')).toContain(`Score fra 1 til ${count}`);
    }));
  });
});

describe('the colours of steps', () => {
  it('are those of the five steps, with the ends kept at any number', () => {
    expect(stepColours(5).map(({ fill }) => fill)).toEqual(['#1B5E57', '#6FB1A8', '#D9D5CC', '#E0A15C', '#A8511B']);
    for (let count = 2; count <= 11; count++) {
      const colours = stepColours(count);
      expect([colours[0]!.fill, colours.at(-1)!.fill]).toEqual(['#1B5E57', '#A8511B']);
      expect(new Set(colours.map(({ fill }) => fill)).size).toBe(count);
    }
  });

  it('bear their numbers with a contrast of at least 4.5', () => {
    // Relative luminance by WCAG 2.
    const luminance = (hex: string): number => [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i]!, 0);
    for (let count = 2; count <= 11; count++) {
      for (const { fill, ink } of stepColours(count)) {
        const [light, dark] = [luminance(fill), luminance(ink)].toSorted((a, b) => b - a);
        expect((light! + 0.05) / (dark! + 0.05), `${fill} ${ink}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

describe('the figure of options', () => {
  const option = (category: string, value: number, n: number, by = '', level = ''): QuestionFigure =>
    ({ variable: 'q', statistic: 'share', category, by, level, dontKnow: 0, estimate: estimate(value, n) });
  const options = ['x', 'y'].map((category) => ({ category, label: bothLanguages(`Svar ${category}`) }));
  const frame = { options, several: true, weighted: true, minimumCell: 5 };
  const shares = [
    option('x', 0.4, 800), option('y', 0.2, 800),
    option('x', 0.5, 796, 'group', 'a'), option('y', 0.75, 4, 'group', 'c'),
  ];

  it('has a bar an option on one scale, and names the one that most chose', () => {
    const figure = optionsFigure('q', shares, frame);
    expect([figure.end, figure.rows.map((row) => row.shares.length)]).toEqual([0.5, [1, 1]]);
    expect(figureText(figure, 'da').title).toBe('40,0 pct. har valgt »Svar x«, flest af alle svar');
    const svg = drawFigure(optionsFigure('q', [option('x', 0.4, 800), option('y', 0.39, 800)], frame),
      figureText(optionsFigure('q', [option('x', 0.4, 800), option('y', 0.39, 800)], frame), 'da'));
    expect(svg).toContain('40,0 pct. har valgt »Svar x«, der ikke kan adskilles fra »Svar y«');
    elementNames(svg);
  });

  it('has a bar of each level below, without a number of those too few to be shown', () => {
    const figure = optionsFigure('q', shares, frame, breakdown);
    const svg = drawFigure(figure, figureText(figure, 'da'));
    expect(figure.groups.map(({ n }) => n)).toEqual([
      { kind: 'count', value: 800 }, { kind: 'count', value: 796 }, { kind: 'suppressed', under: 5 },
    ]);
    expect(svg).toContain('50,0 pct.');
    expect(svg).toContain('under 5');
    expect(svg + JSON.stringify(figureTable(figure))).not.toMatch(/75/);
  });
});
