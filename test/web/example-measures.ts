import type { AnalysisRun, LearningCurve, RunComparison } from '../../src/use-cases/ports.js';

const noCause = { program: 0, answers: 0, weights: 0, rules: 0, model: 0, codings: 0 };
const label = { da: 'Hjælp og støtte', en: 'Help and support' };
const shared = { theme: 'help-support', label, figure: 'shown' as const, flag: '' as const };
/** How two runs with the sample run's answers might differ: a share that rose, one that fell, one that is hidden, and one that stays. */
export const comparison = (first: AnalysisRun, second: AnalysisRun): RunComparison => ({
  first, second,
  inputs: [
    { part: 'input', name: 'codebook (why)', first: 'codebook.yaml 01234567', second: 'egen.yaml 89abcdef' },
    { part: 'plan', name: 'seed', first: '7', second: '' },
  ],
  answers: {
    both: 49, rewritten: 1, onlyFirst: 2, onlySecond: 0,
    recoded: ['masked', 'hostile', ...Array.from({ length: 30 }, (_, i) => `s${i}`)].map((id) => ({
      id, question: 'why', before: [], after: ['help-support'], causes: ['rules' as const], masked: '',
    })),
  },
  themes: [
    { ...shared, group: 'satisfied', first: 0.25, second: 0.5, difference: 0.25, causes: { ...noCause, rules: 0.2, codings: 0.05 }, beyond: true },
    { ...shared, group: 'dissatisfied', first: 0.5, second: 0.45, difference: -0.05, causes: { ...noCause, rules: -0.05 }, beyond: false },
    { ...shared, group: 'neutral', first: 0.4321, second: 0.1234, difference: -0.3087, causes: { ...noCause, model: -0.3087 }, beyond: true, flag: 'suppress' },
    { ...shared, theme: 'bureaucracy', label: { da: 'Bureaukrati', en: 'Bureaucracy' }, group: 'all', first: 0.3, second: 0.3, difference: 0, causes: noCause, beyond: false },
    { ...shared, figure: 'coded', group: 'satisfied', first: 0.111, second: 0.222, difference: 0.111, causes: { ...noCause, rules: 0.111 }, beyond: true },
  ],
  onlyFirst: ['old-theme'], onlySecond: [], merged: [],
});
const over = (value: number) => ({ value, low: value - 0.05, high: value + 0.05 });
/** A curve that rises without holding. */
export const curve: LearningCurve = {
  answers: 120, draws: 5, points: [{ coded: 48, micro: over(0.6), macro: over(0.5) }, { coded: 96, micro: over(0.7), macro: over(0.6) }],
  lastStep: { from: 48, to: 96, gain: { value: 0.1, low: -0.01, high: 0.21 } },
};
