import { describe, expect, it } from 'vitest';
import { reportOf } from '../../src/report/report.js';
import { bareRun, bothLanguages, exampleWords, exampleRun } from './example-run.js';

const report = reportOf(exampleRun);

describe('a report', () => {
  it('begins with the response, satisfaction, what was written, the most common themes and a caution', () => {
    expect(report.summary.map(({ code }) => code)).toEqual(
      ['response', 'satisfied-share', 'answers', 'most-mentioned', 'coding-caution']);
    expect(report.summary[0]).toEqual({
      code: 'response', population: 67629, sample: 23119, rate: 9989 / 23119,
      respondents: 9989, complete: 9012, partial: 977,
    });
  });

  it('tells of satisfied, dissatisfied and neutral citizens, each with every theme, the most common first', () => {
    expect(report.groups.map(({ group }) => group)).toEqual(['satisfied', 'dissatisfied', 'neutral']);
    for (const { themes } of report.groups) {
      const shares = themes.map(({ share }) => (share.kind === 'measured' ? share.value : -1));
      expect(shares).toEqual(shares.toSorted((a, b) => b - a));
      expect(shares).toHaveLength(exampleRun.results.themes.length);
    }
    expect(report.groups[1]!.themes[0]).toMatchObject({
      theme: 'individual-needs', coded: { kind: 'count', value: 551 }, share: { value: 0.29, n: 1900 },
    });
  });

  it('has the drawn quotes in the order drawn, masked, with the segment and the question, and none approved', () => {
    const [satisfied] = report.groups;
    const note = { group: 'satisfied', question: exampleWords.texts[0]!.label, approved: false };
    expect(satisfied!.themes[0]!.quotes).toEqual([
      { key: 'r1', reference: expect.stringMatching(/^a1b2c3-s[1-4]$/), masked: 'Jeg fik god hjælp af [NAVN], da jeg var langt nede.', ...note },
      { key: 'r2', reference: expect.stringMatching(/^a1b2c3-s[1-4]$/), masked: exampleRun.bulk.answers[1]!.masked, ...note },
    ]);
  });

  it('tells of the neutral by shares alone, unless there is nobody else to compare', () => {
    const [satisfied, dissatisfied, neutral] = report.groups;
    expect([satisfied, dissatisfied, neutral].map((section) => section!.brief)).toEqual([false, false, true]);
    expect(neutral!.clustering).toBeUndefined();
    const { results } = exampleRun;
    const drawn = (segment: 'neutral' | 'satisfied') => {
      const draws = results.draws.map((draw) => ({ ...draw, segment }));
      const { groups: told, method } = reportOf({ ...exampleRun, results: { ...results, draws } });
      return [told.flatMap(({ themes }) => themes.flatMap(({ quotes }) => quotes)).length > 0, method.draws.length > 0];
    };
    expect([drawn('satisfied'), drawn('neutral')]).toEqual([[true, true], [false, false]]);
    const groups = exampleRun.results.groups.filter(({ group }) => group === 'neutral');
    const alone = reportOf({ ...exampleRun, results: { ...exampleRun.results, groups } });
    expect(alone.groups.map(({ brief }) => brief)).toEqual([false]);
  });

  it('never holds an answer as it was written', () => {
    expect(JSON.stringify(report)).not.toContain('Hanne Hansen');
  });

  it('shows neither words nor size of a cluster of fewer citizens than may be shown, nor of the one that would tell it by subtraction', () => {
    expect(report.groups[0]!.clustering!.clusters).toEqual([
      { id: 0, size: { kind: 'suppressed', under: 5, complement: true }, share: null, words: [] },
      { id: 1, size: { kind: 'suppressed', under: 5 }, share: null, words: [] },
    ]);
  });

  it('counts the citizens of a cluster, not their answers', () => {
    const [clustering] = exampleRun.results.clusterings;
    const [answer] = exampleRun.bulk.answers;
    const answers = Array.from({ length: 40 }, (_, i) => ({ ...answer!, key: `k${i}`, respondent: i < 20 ? `r${i % 4}` : `r${i}` }));
    const clusters = answers.map(({ key }, i) => ({ key, group: clustering!.group, cluster: i < 20 ? 0 : 1, distance: 0 }));
    const sized = [0, 1].map((id) => ({ ...clustering!.clusters[0]!, id, size: 20, words: ['ord'] }));
    const run = {
      ...exampleRun,
      results: { ...exampleRun.results, clusterings: [{ ...clustering!, clusters: sized }] },
      bulk: { ...exampleRun.bulk, answers, clusters: clusters as typeof exampleRun.bulk.clusters },
    };
    const told = reportOf(run).groups.find(({ group }) => group === clustering!.group)!.clustering!.clusters;
    expect(told.map(({ size }) => size)).toEqual([{ kind: 'suppressed', under: 5 }, { kind: 'suppressed', under: 5, complement: true }]);
  });

  it('has each closed question once, with its words, score, positive share and who did not know', () => {
    expect(report.questions.ranking).toMatchObject([
      {
        id: 'trust', label: exampleWords.questions[0]!.present,
        score: { value: 3.9 }, top: { value: 0.655 }, dontKnow: 394,
      },
    ]);
    // The study names no themes: both questions stand together under none.
    expect(report.questions.themes).toMatchObject([{
      questions: [
        { id: 'trust', figure: { kind: 'stacked-bars', rows: [{ score: { value: 3.9 } }], dontKnow: 394 } },
        {
          id: 'departments',
          figure: { rows: [{ label: { da: 'Sundhed og misbrug' }, shares: [{ value: 0.41, n: 812 }] }] },
        },
      ],
    }]);
  });

  it('shows ids where the study’s words are not known', () => {
    const other = { id: 'other', column: 'other', label: { da: 'Andet', en: 'Other' } };
    const { questions, groups } = reportOf({ ...exampleRun, study: { ...exampleRun.study, questions: [], texts: [other] } });
    expect(questions.ranking[0]!.label).toEqual({ da: 'trust', en: 'trust' });
    expect(groups[0]!.themes[0]!.quotes[0]!.question).toEqual({ da: 'why', en: 'why' });
  });

  it('tells a question with one answer by its options, and ranks no scale without five steps', () => {
    const [trust, departments] = exampleRun.study.questions;
    const one = { ...departments!, answer: { kind: 'choice' as const, column: 'departments', options: [
      { id: 'departments_health', label: { da: 'Sundhed', en: 'Health' } },
    ] } };
    const scales = [{ id: 'degree', steps: [3, 2, 1].map((score) => ({ score, label: { da: `Trin ${score}`, en: `Step ${score}` } })) }];
    const { questions } = reportOf({ ...exampleRun, study: { ...exampleRun.study, scales, questions: [trust!, one] } });
    expect(questions.ranking).toEqual([]);
    expect(questions.themes[0]!.questions).toMatchObject([
      { id: 'trust', figure: { kind: 'stacked-bars', dontKnow: 394 } },
      { id: 'departments', figure: { kind: 'option-bars', several: false, rows: [{ label: { da: 'Sundhed' } }] } },
    ]);
  });

  it('of a study without open questions says so, and tells of no groups', () => {
    const bare = reportOf({ ...exampleRun, study: { ...exampleRun.study, texts: [] } });
    expect(bare).toMatchObject({ hasOpenQuestions: false, groups: [] });
    expect(bare.summary).toContainEqual({ code: 'no-open-questions', excluded: expect.any(Number), rowsRead: expect.any(Number) });
    expect(bare.summary.map(({ code }) => code)).not.toContain('answers');
  });

  it('has the receipts of the draws without the keys of answers', () => {
    expect(report.method.draws[0]).toEqual({
      theme: { da: 'Hjælp og støtte', en: 'Hjælp og støtte' }, group: 'satisfied', seed: 20230918, method: 'random',
      matching: 686, eligible: 512, drawn: 2,
    });
  });

  it('has the coder’s accuracy by the themes’ names, or none where nobody coded by hand', () => {
    expect(report.coding).toMatchObject({ n: 400, micro: { f1: 0.757 } });
    expect(report.coding!.themes[0]).toEqual({
      label: { da: 'Kommunikation, dialog og inddragelse', en: 'Kommunikation, dialog og inddragelse' },
      precision: 0.8, recall: null, f1: 0.75, alpha: 0.68, support: 40,
    });
    expect(reportOf(bareRun).coding).toBeUndefined();
    const none = { ...exampleRun.results.coding!, n: 0 };
    expect(reportOf({ ...exampleRun, results: { ...exampleRun.results, coding: none } }).coding).toBeUndefined();
  });

  it('names the themes that the rules find too seldom, and none where nothing was measured', () => {
    const { coding } = exampleRun.results;
    const themes = coding!.themes.map((theme, i) => ({ ...theme, recall: [null, 0.59, 0.6][i] ?? 0.9 }));
    const { caution } = reportOf({ ...exampleRun, results: { ...exampleRun.results, coding: { ...coding!, themes } } })
      .themes!;
    expect(caution.measured).toEqual({ n: 400, recall: 0.71, weak: [bothLanguages('Tillid og respekt')] });
    expect(reportOf(bareRun).themes!.caution).toEqual({ code: 'coding-caution' });
  });

  it('of citizens too few to be shown holds no number, no quote and no receipt of them', () => {
    const bare = reportOf(bareRun);
    expect(JSON.stringify(bare)).not.toMatch(/0\.4242|langt nede/);
    expect(bare.method.draws).toEqual([]);
    expect(bare.satisfaction).toBeUndefined();
    expect(bare.groups).toMatchObject([
      { group: 'all', writers: { kind: 'suppressed' }, writing: { kind: 'suppressed' } },
    ]);
  });

  it('is plain data: the same when written and read again', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});
