import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawFigure } from '../../src/figures/draw-figure.js';
import type { Figure } from '../../src/figures/figure.js';
import { figureTable } from '../../src/figures/figure-table.js';
import { satisfactionFigure } from '../../src/figures/satisfaction-figure.js';
import { themesFigure } from '../../src/figures/themes-figure.js';
import { figureText } from '../../src/wording/figure-words.js';
import { bareRun, bothLanguages, estimate, exampleRun } from '../report/example-run.js';
import { elementNames } from './open-tags.js';

const satisfaction = exampleRun.results.satisfaction!;
const stacked = satisfactionFigure(satisfaction, true, 5);
const themes = themesFigure(exampleRun.results.themes, true, 5)!;
const draw = (figure: Figure): string => drawFigure(figure, figureText(figure, 'da'));
const printed = (svg: string): string[] => Array.from(svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g), ([, text]) => text!);

describe('a drawn figure', () => {
  it('is a picture with a title that says the finding and a description with its numbers, and nothing else', () => {
    for (const figure of [stacked, themes]) {
      const svg = draw(figure);
      const usual = new Set(['svg', 'title', 'desc', 'g', 'rect', 'text', 'line', 'path', 'circle']);
      expect(elementNames(svg).filter((name) => !usual.has(name))).toEqual([]);
      const { title, description } = figureText(figure, 'da');
      expect(svg).toContain(
        `role="img" aria-labelledby="${figure.id}-title ${figure.id}-description" viewBox="0 0 400 `);
      expect(svg).toContain(`<title id="${figure.id}-title">${title}</title>`);
      expect(svg).toContain(`<desc id="${figure.id}-description">${description}</desc>`);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|href|style=/);
    }
  });

  it('stays well-formed whatever the study’s words are', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (words) => {
      const label = bothLanguages(words);
      elementNames(draw({ ...stacked, steps: stacked.steps.map((step) => ({ ...step, label })) }));
      elementNames(draw({ ...themes, rows: themes.rows.map((row) => ({ ...row, label })) }));
    }), { numRuns: 30 });
  });

  it('refuses words of another kind of figure', () => {
    expect(() => drawFigure(stacked, figureText(themes, 'da'))).toThrow(TypeError);
  });
});

describe('stacked bars', () => {
  it('are as long as the shares and end where the bar ends', () => {
    const drawn = draw(stacked).matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="34"/g);
    const bars = Array.from(drawn, ([, x, width]) => [Number(x), Number(width)] as const);
    const starts = [0, 0.24, 0.592, 0.798, 0.896].map((share) => 400 * share);
    bars.forEach(([x], i) => expect(x).toBeCloseTo(starts[i]!, 1));
    // The published shares are rounded: together 0.999.
    expect(bars.at(-1)![0] + bars.at(-1)![1]).toBeCloseTo(400 * 0.999 - 1, 1);
  });

  it('print a share from 5 per cent up', () => {
    const shares = [0.45, 0.4, 0.06, 0.05, 0.04];
    const steps = satisfaction.steps.map((step, i) =>
      ({ ...step, weighted: estimate(shares[i]!, 900), unweighted: estimate(shares[i]!, 900) }));
    const texts = printed(draw(satisfactionFigure({ ...satisfaction, steps }, false, 5)));
    expect(texts.filter((text) => /^\d+$/.test(text))).toEqual(['45', '40', '6', '5']);
  });

  it('say under 5 and draw an empty frame where figures are suppressed', () => {
    const few = { weighted: estimate(0.2, 3), unweighted: estimate(0.2, 3) };
    const svg = draw(satisfactionFigure({
      steps: satisfaction.steps.map((step) => ({ ...step, ...few })), score: few, top: few, dontKnow: 2,
    }, false, 5));
    expect(printed(svg)).toContain('Uvægtet (n\u00A0=\u00A0under 5)');
    expect(svg).toContain('stroke-dasharray="4 3"');
    expect(printed(svg).filter((text) => /^\d+$/.test(text))).toEqual([]);
  });
});

describe('stacked bars of several groups', () => {
  const label = bothLanguages('Modtagere af ressourceforløbsydelse eller ledighedsydelse');
  const [first] = stacked.rows;
  const figure = { ...stacked, rows: [{ ...first!, of: { kind: 'label' as const, label } }, first!] };

  it('name each bar, in more lines where a name would run into the score, and never cut the base in two', () => {
    const svg = draw(figure);
    const texts = printed(svg);
    const at = texts.indexOf('Modtagere af');
    expect(texts.slice(at, at + 4)).toEqual([
      'Modtagere af', 'ressourceforløbsydelse eller', 'ledighedsydelse (n\u00A0=\u00A09.076)', '3,54 (3,51–3,57)',
    ]);
    // The bar stands below the last line.
    const [y, bar] = [/y="([\d.]+)"[^>]*>ledighedsydelse/, /<rect x="0" y="([\d.]+)"[^>]*height="34"/]
      .map((place) => Number(place.exec(svg)![1]));
    expect(bar).toBeGreaterThan(y!);
  });

  it('are rows of a table by name', () => {
    const { columns, rows } = figureTable(figure);
    expect([columns[0], rows.map(([name]) => name)]).toEqual([
      'group', [{ kind: 'label', label }, { kind: 'weighting', weighted: true }],
    ]);
  });
});

describe('interval bars', () => {
  it('have a mark and a drawn interval for each theme and group, in a shape of the group’s own', () => {
    const svg = draw(themes);
    expect(svg.match(/<circle /g)).toHaveLength(themes.rows.length + 1);
    expect(svg.match(/l6\.5 6\.5l-6\.5 6\.5/g)).toHaveLength(themes.rows.length + 1);
    expect(svg.match(/stroke-width="2\.5"/g)).toHaveLength(2 * themes.rows.length);
  });

  it('make marks hollow and intervals dashed where a share rests on few answers', () => {
    const neutral = exampleRun.results.themes.map((theme) =>
      ({ ...theme, groups: theme.groups.filter(({ group }) => group === 'neutral') }));
    const svg = draw(themesFigure(neutral, true, 5)!);
    expect(svg.match(/stroke-dasharray="4 2"/g)).toHaveLength(neutral.length);
    expect(svg.match(/fill="#FFFFFF" stroke="#C9C5BC"/g)).toHaveLength(neutral.length);
    expect(printed(svg)).toContain('20,0 pct.*');
  });

  it('print under 5 and draw no mark where a share is suppressed', () => {
    const svg = draw(themesFigure(bareRun.results.themes, false, 5)!);
    expect(printed(svg).filter((text) => text === 'under 5')).toHaveLength(bareRun.results.themes.length);
    expect(svg.match(/<circle /g)).toHaveLength(1);
  });
});
