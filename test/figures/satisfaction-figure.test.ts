import { describe, expect, it } from 'vitest';
import { satisfactionFigure } from '../../src/figures/satisfaction-figure.js';
import { estimate, exampleRun } from '../report/example-run.js';

const satisfaction = exampleRun.results.satisfaction!;

describe('the figure of satisfaction', () => {
  it('has a weighted row and an unweighted one, most positive step first, each with its own n', () => {
    const figure = satisfactionFigure(satisfaction, true, 5);
    expect(figure.steps.map(({ score }) => score)).toEqual([5, 4, 3, 2, 1]);
    expect(figure.rows.map(({ weighted, n }) => [weighted, n])).toEqual([
      [true, { kind: 'count', value: 9076 }], [false, { kind: 'count', value: 8613 }],
    ]);
    expect(figure.rows[0]!.shares.map((share) => share.kind === 'measured' && share.value)).toEqual(
      [0.24, 0.352, 0.206, 0.098, 0.103]);
    expect(figure.finding).toMatchObject({ code: 'satisfied-share', weighted: true, share: { value: 0.592 } });
  });

  it('has the unweighted row alone where a study has no weights, and finds by it', () => {
    const figure = satisfactionFigure(satisfaction, false, 5);
    expect(figure.rows.map(({ weighted }) => weighted)).toEqual([false]);
    expect(figure.finding).toMatchObject({ weighted: false, share: { value: 0.614 } });
  });

  it('holds no number at all of a base under the minimum cell', () => {
    const few = { weighted: estimate(0.77, 4), unweighted: estimate(0.77, 4) };
    const figure = satisfactionFigure({
      steps: satisfaction.steps.map((step) => ({ ...step, ...few })), score: few, top: few, dontKnow: 0,
    }, true, 5);
    expect(JSON.stringify(figure)).not.toMatch(/0\.7|"value"/);
    expect(figure.rows[0]!.n).toEqual({ kind: 'suppressed', under: 5 });
  });
});
