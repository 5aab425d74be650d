import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { nodePorts } from '../../src/cli/ports.js';
import { domainFigures, type CountedStudy } from '../../src/analysis/domain-figures.js';
import { citizenFilter, citizenMask, filterLevels } from '../../src/use-cases/citizen-filter.js';
import { countedRun } from '../../src/use-cases/counted-run.js';
import { loadKeptStudy } from '../../src/use-cases/load-kept-study.js';
import { narrowedRun, type WantedFigures } from '../../src/use-cases/narrowed-run.js';
import type { AnalysisRun } from '../../src/use-cases/ports.js';
import type { LoadedStudy } from '../../src/use-cases/load-study.js';
import { runDomains } from '../../src/use-cases/run-domains.js';
import { analysedSample } from './analysed-sample.js';

interface Sample {
  readonly run: AnalysisRun;
  readonly folder: string;
  readonly loaded: LoadedStudy;
  readonly counted: CountedStudy;
}

const names = ['small', 'two-questions'] as const;
const samples = new Map<string, Sample>();

beforeAll(async () => {
  for (const name of names) {
    const { run, folder } = await analysedSample(name);
    const { loaded } = await loadKeptStudy(await nodePorts(), folder);
    samples.set(name, { run, folder, loaded, counted: countedRun(run, loaded)! });
  }
}, 60_000);

function everything({ run, counted }: Sample): WantedFigures {
  const questions = counted.survey.definition.questions.map(({ id }) => id);
  return { satisfaction: true, closed: { questions }, themes: 'all', levelsOf: [...new Set(run.bulk.themeLevels.map(({ code }) => code))] };
}

function narrowed(sample: Sample, asked: ReadonlyMap<string, readonly string[]>, wanted = everything(sample)): AnalysisRun {
  const mask = citizenMask(sample.run, citizenFilter(sample.run, asked));
  return narrowedRun(sample.run, mask, domainFigures(sample.counted, mask), wanted);
}

/** Any filter of a run, also one that nobody passes. */
function anyFilter(run: AnalysisRun): fc.Arbitrary<ReadonlyMap<string, readonly string[]>> {
  return fc.tuple(...Array.from(filterLevels(run), ([variable, levels]) =>
    fc.subarray([...levels]).map((chosen) => [variable, chosen] as const))).map((each) => new Map(each));
}

describe.each(names)('the run of the sample study %s', (name) => {
  test('told of everybody has its own figures', () => {
    const sample = samples.get(name)!;
    const { run, counted } = sample;
    const mask = new Uint8Array(counted.survey.count).fill(1);
    const all = narrowedRun(run, mask, domainFigures(counted, mask), everything(sample));
    const { satisfaction, groups, questions, themes, clusterings, codedQuestions } = run.results;
    expect(all.results).toMatchObject({ satisfaction, groups, questions, themes, clusterings });
    expect(all.results.codedQuestions).toEqual(codedQuestions);
    expect(all.results.derived).toEqual(run.results.derived?.filter(({ level }) => level === 'parent'));
    expect(all.bulk.breakdowns).toEqual(run.bulk.breakdowns);
    expect(all.bulk.themeLevels).toEqual(run.bulk.themeLevels);
    expect(all.bulk.answers).toEqual(run.bulk.answers);
    // Between segments themes are tested where nobody is left out alone.
    expect(all.bulk.tests).toEqual(run.bulk.tests.filter(({ test: kind }) => kind !== 'theme' && kind !== 'theme_corrected'));
  });

  test('told of one level of a variable has the figures of that level in its own breakdowns', () => {
    const sample = samples.get(name)!;
    for (const [variable, levels] of filterLevels(sample.run)) {
      for (const level of levels) {
        const told = narrowed(sample, new Map([[variable, [level]]]), { closed: { questions: [] } });
        const own = sample.run.bulk.breakdowns.filter((each) => each.by === variable && each.level === level);
        expect(own.length + levels.length).toBeGreaterThan(0);
        for (const { variable: question, statistic, category, dontKnow, estimate } of own) {
          const found = told.results.questions.find((each) =>
            each.variable === question && each.statistic === statistic && each.category === category);
          // Which are suppressed is another matter: it depends on the levels beside it.
          expect({ ...found!.estimate, flag: '' }).toEqual({ ...estimate, flag: '' });
          expect(found!.dontKnow).toBe(dontKnow);
        }
      }
    }
  });

  test('has under any filter the shares that counting gives', () => {
    const sample = samples.get(name)!;
    const { run, counted: { survey, weights } } = sample;
    fc.assert(fc.property(anyFilter(run), (asked) => {
      const told = narrowed(sample, asked, { themes: 'all' });
      const mask = citizenMask(run, citizenFilter(run, asked));
      const ids = new Set(survey.ids.filter((_, i) => mask[i]));
      expect(told.bulk.answers).toEqual(run.bulk.answers.filter(({ respondent }) => ids.has(respondent)));
      expect(told.results.response.respondents).toBe(ids.size);
      for (const { theme, questions, groups } of told.results.themes) {
        const asking = questions ?? run.study.texts.map(({ id }) => id);
        for (const { group, coded, share, raw = share } of groups) {
          let [stated, base, n] = [0, 0, 0];
          for (const [i, id] of survey.ids.entries()) {
            const answers = run.bulk.answers.filter(({ respondent, question }) => respondent === id && asking.includes(question));
            const counts = answers.some(({ hasContent, language }) => hasContent && language === run.plan.contrast.language);
            const weight = weights.values[i]!;
            if (!mask[i] || !counts || weight === 0 || (group !== 'all' && run.bulk.weights[i]!.segment !== group)) continue;
            const states = answers.some(({ themes }) => themes.includes(theme));
            base += weight;
            n += Number(states);
            stated += states ? weight : 0;
          }
          expect(coded).toBe(n);
          if (base === 0) expect(raw.value).toBeNull();
          else expect(raw.value).toBeCloseTo(stated / base, 12);
        }
      }
    }), { numRuns: 40 });
  });

  test('shows no figure of fewer citizens than may be shown', () => {
    const sample = samples.get(name)!;
    const { minimumCell } = sample.run.plan.quotes;
    fc.assert(fc.property(anyFilter(sample.run), (asked) => {
      const told = narrowed(sample, asked);
      const shares = [
        ...told.results.themes.flatMap(({ groups }) => groups.map(({ share }) => share)),
        ...told.results.questions.map(({ estimate }) => estimate),
        ...told.bulk.breakdowns.map(({ estimate }) => estimate),
        ...told.bulk.themeLevels.map(({ share }) => share),
      ];
      expect(shares.filter(({ n, flag }) => n > 0 && n < minimumCell && flag !== 'suppress')).toEqual([]);
    }), { numRuns: 15 });
  });

  test('has as many answers in its clusters as pass the filter', () => {
    const sample = samples.get(name)!;
    fc.assert(fc.property(anyFilter(sample.run), (asked) => {
      const told = narrowed(sample, asked, {});
      const keys = new Set(told.bulk.answers.map(({ key }) => key));
      for (const { group, clusters } of told.results.clusterings) {
        for (const { id, size, nearest, weightedShare } of clusters) {
          const members = told.bulk.clusters.filter((row) => row.group === group && row.cluster === id);
          expect(size).toBe(members.length);
          expect(nearest.every((key) => keys.has(key) && members.some((row) => row.key === key))).toBe(true);
          expect(weightedShare >= 0 && weightedShare <= 1 + 1e-12).toBe(true);
        }
      }
    }), { numRuns: 40 });
  });
});

describe('what figures under a filter are counted from', () => {
  test('is refused where it does not give the run\'s own figures', () => {
    const { run, loaded } = samples.get('small')!;
    const [first, ...others] = run.results.themes;
    const [group, ...rest] = first!.groups;
    const changed = { ...first!, groups: [{ ...group!, coded: group!.coded + 1 }, ...rest] };
    expect(countedRun({ ...run, results: { ...run.results, themes: [changed, ...others] } }, loaded)).toBeUndefined();
    const weights = run.bulk.weights.map((each, i) => (i === 3 ? { ...each, weight: each.weight * 1.001 } : each));
    expect(countedRun({ ...run, bulk: { ...run.bulk, weights } }, loaded)).toBeUndefined();
    expect(countedRun({ ...run, bulk: { ...run.bulk, weights: run.bulk.weights.slice(1) } }, loaded)).toBeUndefined();
  });

  test('is read from a run\'s folder, and without one only the answers are filtered', async () => {
    const { run, folder } = samples.get('small')!;
    const filter = citizenFilter(run, new Map([['gender', ['kvinde']]]));
    const domains = runDomains(await nodePorts());
    const { run: told, estimated } = await domains.narrow(run, folder, filter, { themes: 'all' });
    expect(estimated).toBe(true);
    expect(told.results.themes).not.toEqual(run.results.themes);
    expect(await domains.narrow(run, folder, filter, { themes: 'all' })).toMatchObject({ run: told });

    for (const nowhere of [undefined, `${folder}-gone`]) {
      const alone = await runDomains(await nodePorts()).narrow(run, nowhere, filter, { themes: 'all' });
      expect(alone.estimated).toBe(false);
      expect(alone.run.results.themes).toEqual(run.results.themes);
      expect(alone.run.bulk.answers).toEqual(told.bulk.answers);
    }
  });
});
