import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linearisedCovariance, linearisedVariance } from '../../src/estimates/linearised-covariance.js';
import { carriersIn, linearise, type Linearised } from '../../src/estimates/linearised.js';
import { zeroMatrix } from '../../src/numerics/dense.js';
import { orthonormalColumns } from '../../src/numerics/orthonormal.js';
import { parseStudy } from '../../src/survey/parse-study.js';
import { readSurvey, type Survey } from '../../src/survey/survey.js';
import { weightSchemes, type WeightScheme } from '../../src/weighting/weight-scheme.js';
import { weigh, type Weights } from '../../src/weighting/weights.js';
import { tableOf } from '../survey/example-study.js';

interface Person { readonly age: string; readonly gender: string; readonly score: number; readonly group: 0 | 1 }

const definition = parseStudy(`format: 1
title: Property
population: { file: p, count: citizens }
respondents: { file: r, id: id }
variables: { age: { label: Age }, gender: { label: Gender } }
texts: [{ id: text, column: id, label: text }]
weighting: { strata: [age, gender] }
`, 'study.yaml');
const cells = ['18-29', '30-49', '50+'].flatMap((age) => ['kvinde', 'mand'].map((gender) => ({ age, gender })));

function surveyOf(people: readonly Person[]): Survey {
  return readSurvey(definition, {
    population: tableOf('p', 'age|gender|citizens',
      ...cells.map(({ age, gender }, h) => `${age}|${gender}|${40 + 25 * h}`)),
    respondents: tableOf('r', 'id|age|gender', ...people.map(({ age, gender }, i) => `${i}|${age}|${gender}`)),
  });
}

/** Scores of a figure, written out over everybody. */
function dense(figure: Linearised, count: number): number[] {
  const scores = Array.from({ length: count }, () => 0);
  figure.members.forEach((i, k) => { scores[i] = figure.scores[k]!; });
  return scores;
}

const meanOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/** The residuals of the formulas, everybody by everybody. */
function residuals({ scheme, values, cells }: Weights, survey: Survey, z: readonly number[]): number[] {
  const cellOf = survey.strata!.of.map((h) => cells?.ofStratum[h] ?? 0);
  const centred = z.map((score) => score - meanOf(z));
  if (scheme.startsWith('ps') || scheme.startsWith('strat')) {
    return z.map((score, i) => {
      const mates = z.filter((_, k) => cellOf[k] === cellOf[i]);
      return scheme.startsWith('strat') && mates.length === 1 ? score : score - meanOf(mates);
    });
  }
  if (!scheme.startsWith('raked')) return centred;
  const design = zeroMatrix(z.length, 5);
  ['age', 'gender'].forEach((id, k) => survey.variables.get(id)!.codes.forEach((code, i) => {
    design.values[i * 5 + 3 * k + code] = 1;
  }));
  const basis = orthonormalColumns(design).values;
  const u = z.map((score, i) => score / values[i]!);
  const left = u.slice();
  for (let j = 0; j < 5; j++) {
    const along = u.reduce((sum, each, i) => sum + each * basis[i * 5 + j]!, 0);
    left.forEach((_, i) => { left[i]! -= along * basis[i * 5 + j]!; });
  }
  const e = left.map((each, i) => each * values[i]!);
  return e.map((each) => each - meanOf(e));
}

/** Formulas 2 to 6, written out. */
function covarianceByFormula(weights: Weights, survey: Survey, a: readonly number[], b: readonly number[]): number {
  const n = a.length;
  const [left, right] = [residuals(weights, survey, a), residuals(weights, survey, b)];
  const cellOf = survey.strata!.of.map((h) => weights.cells?.ofStratum[h] ?? 0);
  const fpc = weights.scheme === 'ps_fpc' ? 1 - n / weights.strata!.population : 1;
  return left.reduce((sum, each, i) => {
    const size = cellOf.reduce((count, cell) => count + (cell === cellOf[i] ? 1 : 0), 0);
    const drawn = weights.scheme === 'strat_collapsed_fpc' ? 1 - size / weights.cells!.population[cellOf[i]!]! : 1;
    const factor = weights.scheme.startsWith('strat') ? (size > 1 ? size / (size - 1) : 1) * drawn
      : (n / (n - 1)) * fpc;
    return sum + factor * each * right[i]!;
  }, 0);
}

const person = fc.record({
  age: fc.constantFrom('18-29', '30-49', '50+'), gender: fc.constantFrom('kvinde', 'mand'),
  score: fc.integer({ min: 1, max: 5 }),
  group: fc.constantFrom(0 as const, 1 as const),
});
// One of each stratum, so that every scheme has all it needs; and both groups.
const people = fc.array(person, { maxLength: 30 }).map((others): Person[] =>
  [...cells.map((cell, h): Person => ({ ...cell, score: 1 + (h % 5), group: h % 2 === 0 ? 0 : 1 })), ...others]);

const schemes = weightSchemes.filter((scheme) => scheme !== 'given');

describe('the covariance of two figures', () => {
  test.each(schemes)('%s: is what the formulas give when everybody is written out', (scheme: WeightScheme) => {
    fc.assert(fc.property(people, (everybody) => {
      const survey = surveyOf(everybody);
      const weights = weigh(survey, scheme);
      const figure = (has: (each: Person) => boolean, valueOf: (each: Person) => number) => {
        const members = carriersIn(weights, everybody.map((each) => (has(each) ? 1 : 0)));
        return linearise(weights, members, (i) => valueOf(everybody[i]!))!;
      };
      const mean = figure(({ group }) => group === 0, ({ score }) => score);
      const share = figure(({ score }) => score > 1, ({ group }) => group);
      const [a, b] = [dense(mean, everybody.length), dense(share, everybody.length)];
      expect(linearisedCovariance(weights, mean, share)).toBeCloseTo(covarianceByFormula(weights, survey, a, b), 10);
      expect(linearisedCovariance(weights, share, mean)).toBeCloseTo(linearisedCovariance(weights, mean, share), 14);
      expect(linearisedVariance(weights, mean)).toBeCloseTo(covarianceByFormula(weights, survey, a, a), 10);
    }), { numRuns: 25 });
  });

  test.each(['ps', 'raked'] as const)('%s: what the weights fix has no variance', (scheme) => {
    fc.assert(fc.property(people, (everybody) => {
      const weights = weigh(surveyOf(everybody), scheme);
      const all = carriersIn(weights, everybody.map(() => 1));
      const women = linearise(weights, all, (i) => (everybody[i]!.gender === 'kvinde' ? 1 : 0))!;
      expect(linearisedVariance(weights, women)).toBe(0);
    }), { numRuns: 25 });
  });
});
