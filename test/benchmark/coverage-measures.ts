import type { Survey } from '../../src/survey/survey.js';
import type { WeightScheme } from '../../src/weighting/weight-scheme.js';
import { weigh, type Weights } from '../../src/weighting/weights.js';
import type { Measure, MeasureGroup } from '../measured/measure.js';
import { simulateCoverage, type Coverage } from './coverage.js';
import { jobcenterStudy, referenceStudy, type SimulatedStudy } from './simulated-studies.js';

/** How often citizens answer for the default scheme, and for those that it is compared with. */
const rounds = 8000;
const roundsOfOthers = 2000;

const usual: WeightScheme = 'ps_collapsed';

/**
 * Coverage of 95 % intervals. Within a stratum everybody answers with the same chance: so the weights assume, and no
 * interval tells of what they do not know. The default scheme has no finite population correction, so its intervals
 * are about a population without end: each who answers is a new draw from the stratum. The lower tables let the
 * citizens themselves answer, a seventh of them (a third in the small municipalities): then it errs on the safe side.
 */
export function measureCoverage(): MeasureGroup {
  const studies = [jobcenterStudy(), referenceStudy()];
  return {
    title: 'Coverage of 95 % intervals',
    measures: [
      ...studies.flatMap((study) => schemeMeasures(study, [usual], true, rounds)),
      ...studies.flatMap((study) =>
        schemeMeasures(study, ['ps', 'strat_collapsed', 'raked', 'unweighted'], true, roundsOfOthers)),
      ...studies.flatMap((study) => schemeMeasures(study, [usual, 'strat_collapsed_fpc'], false, roundsOfOthers)),
    ],
    missing: [],
  };
}

function schemeMeasures(
  study: SimulatedStudy,
  schemes: readonly WeightScheme[],
  anew: boolean,
  rounds: number,
): Measure[] {
  const weightings = Object.fromEntries(schemes.map((scheme) =>
    [scheme, (survey: Survey): Weights => weigh(survey, scheme)]));
  const all = simulateCoverage(study, weightings, anew, rounds);
  const error = Math.sqrt((0.95 * 0.05) / rounds).toFixed(4);
  const on = `${rounds.toLocaleString('en')} times, ± ${error}`;
  return schemes.flatMap((scheme) => {
    const own = all.filter(({ weighting }) => weighting === scheme);
    const name = `${study.name}, ${anew ? '' : 'finite, '}${scheme}`;
    const marked = anew && scheme === usual;
    const overall = (figure: Coverage['figure']): number =>
      own.find((each) => each.figure === figure && each.level === '')!.covered;
    const worst = own.filter(({ level }) => level !== '').reduce((least, each) =>
      (each.covered < least.covered ? each : least));
    return [
      ...(['mean', 'top2'] as const).map((figure): Measure => ({
        name: `${name}, ${figure}`, on, value: overall(figure), unit: '',
        ...(marked && { mark: { within: [0.945, 0.955] } }),
      })),
      {
        name: `${name}, worst municipality`, on: `${worst.level}, ${worst.figure}, ± ${error}`, value: worst.covered, unit: '',
        ...(marked && { mark: { atLeast: 0.93 } }),
      },
    ];
  });
}
