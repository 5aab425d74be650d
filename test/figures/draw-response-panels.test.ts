import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawResponsePanels, type ResponsePanels } from '../../src/figures/draw-response-panels.js';
import { elementNames } from './open-tags.js';

const draw = (figure: Omit<ResponsePanels, 'id'>): string => drawResponsePanels({ id: 'panels', ...figure }, {
  title: 'Titel', description: 'Beskrivelse', tick: (share) => `${100 * share}`,
});
const texts = (svg: string) => Array.from(svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g), ([, text]) => text!);

describe('the curves of answers by group', () => {
  it('stay in their pictures, whatever the rates, names and number of groups are', () => {
    const rates = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 9, maxLength: 9 })
      .map((unsorted) => unsorted.toSorted((a, b) => a - b));
    const panel = fc.record({ name: fc.string({ unit: 'binary' }), end: fc.constant('40 pct. (n = 5)'), cumulative: rates });
    fc.assert(fc.property(fc.array(panel, { minLength: 1, maxLength: 6 }), rates, (panels, all) => {
      const svg = draw({ panels, all, contacts: [{ day: 0, label: '1.8.' }, { day: 8, label: '9.8.' }] });
      elementNames(svg);
      const height = Number(/viewBox="0 0 400 (\d+)"/.exec(svg)![1]);
      const places = Array.from(svg.matchAll(/translate\(([\d.]+) ([\d.]+)\)/g), ([, x, y]) => [Number(x), Number(y)]);
      expect(places).toHaveLength(panels.length);
      const paths = Array.from(svg.matchAll(/ d="M([^"]*)"/g), ([, path]) => path!.split('L').map((at) => at.split(' ').map(Number)));
      expect(paths).toHaveLength(2 * panels.length);
      paths.forEach((path, i) => {
        const [left, top] = places[Math.floor(i / 2)]!;
        expect(path).toHaveLength(9);
        for (const [x, y] of path) expect(left! + x! <= 400 && top! + y! >= 0 && top! + y! <= height).toBe(true);
      });
    }), { numRuns: 30 });
  });

  it('are on one scale, so that pictures can be compared', () => {
    const svg = draw({
      panels: [
        { name: 'Kvinder', end: '60 pct.', cumulative: [0.1, 0.6] }, { name: 'Mænd', end: '20 pct.', cumulative: [0.1, 0.2] },
      ],
      all: [0.1, 0.4], contacts: [],
    });
    const ends = Array.from(svg.matchAll(/stroke-width="2.25"/g));
    expect(ends).toHaveLength(2);
    expect(texts(svg).filter((text) => text === '60')).toHaveLength(2);
  });

  it('print the whole name of a group, on more lines where it is long, and the days that have room', () => {
    const cumulative = Array.from({ length: 28 }, (_, i) => i / 100);
    const svg = draw({
      panels: [{ name: 'Job- og uddannelsesparate borgere', end: '27 pct.', cumulative }],
      all: cumulative,
      contacts: [{ day: 0, label: '21.8.' }, { day: 1, label: '22.8.' }, { day: 14, label: '4.9.' }],
    });
    expect(texts(svg).join(' ')).toMatch(/^Job- og uddannelsesparate borgere 27 pct\. /);
    expect(texts(svg)).toContain('4.9.');
    expect(texts(svg)).not.toContain('22.8.');
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(3);
  });
});
