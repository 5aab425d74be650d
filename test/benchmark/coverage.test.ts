import { describe, expect, it } from 'vitest';
import type { Survey } from '../../src/survey/survey.js';
import { weigh, type Weights } from '../../src/weighting/weights.js';
import { simulateCoverage } from './coverage.js';
import { referenceStudy } from './simulated-studies.js';

const study = referenceStudy();
const usual = (survey: Survey): Weights => weigh(survey);

/** Coverage over all municipalities and both figures, where few replications tell much. */
function meanCoverage(weighting: (survey: Survey) => Weights, anew: boolean, rounds: number) {
  const all = simulateCoverage(study, { weighting }, anew, rounds);
  const own = all.filter(({ level }) => level !== '');
  return {
    municipalities: own.reduce((sum, { covered }) => sum + covered, 0) / own.length,
    worst: Math.min(...own.map(({ covered }) => covered)),
    overall: all.filter(({ level }) => level === '').map(({ covered, bias }) => ({ covered, bias })),
  };
}

describe('citizens who answer again and again', () => {
  // 200 times 13 municipalities: within ± 0.013 nineteen times of twenty, though the two figures go together.
  it('are covered by intervals of the default weights nearly as often as 95 % says', () => {
    const { municipalities, worst, overall } = meanCoverage(usual, true, 200);
    expect(municipalities).toBeGreaterThan(0.93);
    expect(municipalities).toBeLessThan(0.96);
    expect(worst).toBeGreaterThan(0.89);
    for (const { covered } of overall) expect(covered).toBeGreaterThan(0.91);
  });

  it('are covered more often when they themselves answer, as a finite population does', () => {
    const { municipalities } = meanCoverage(usual, false, 200);
    expect(municipalities).toBeGreaterThan(0.95);
    const corrected = meanCoverage((survey) => weigh(survey, 'strat_collapsed_fpc'), false, 200);
    expect(corrected.municipalities).toBeGreaterThan(0.935);
    expect(corrected.municipalities).toBeLessThan(municipalities);
  });

  it('are not covered where weights or standard errors are wrong', () => {
    const unweighted = meanCoverage((survey) => weigh(survey, 'unweighted'), true, 50);
    for (const { covered, bias } of unweighted.overall) {
      expect(covered).toBeLessThan(0.2);
      expect(bias).toBeGreaterThan(3);
    }
    const halved = meanCoverage((survey) => {
      const weights = usual(survey);
      const { design } = weights;
      return { ...weights, design: { ...design, factors: design.factors.map((factor) => factor / 4) } };
    }, true, 50);
    expect(halved.municipalities).toBeLessThan(0.75);
  });
});
