import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bareRun } from '../report/example-run.js';
import { sampleRun } from './sample-run.js';
import { serve, storeOf, textOf, type Answered, type Served } from './served.js';

const path = `/runs/${sampleRun.id}/resultater`;
let served: Served;

beforeAll(async () => {
  served = await serve(storeOf([sampleRun]));
});
afterAll(() => served.close());

/** Headings of sections and questions, in order. */
const headings = ({ html }: Answered): string[] => Array.from(html.matchAll(/<h[23]>([^<]*)</g), ([, text]) => text!);

const tableRows = ({ html }: Answered): string[] =>
  Array.from(html.matchAll(/<tr>([\s\S]*?)<\/tr>/g), ([, row]) =>
    row!.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim());

describe('the page of results', () => {
  it('shows every closed question in the themes of the questionnaire, and those of no theme after them', async () => {
    expect(headings(await served.get(path))).toEqual([
      'Mødet med jobcentret', 'I hvilken grad mødes du med tillid?',
      'Andre spørgsmål', 'Hvilke andre afdelinger er du i kontakt med?', 'I hvilken grad har dit forløb et klart mål?',
    ]);
  });

  it('draws shares, score and interval, says who is left out, and has a table of the same', async () => {
    const answered = await served.get(path);
    const text = textOf(answered);
    expect(text)
      .toContain('65,5 pct. svarer »I meget høj grad« eller »I høj grad«, og den gennemsnitlige score er 3,40');
    expect(text).toContain('‘Ved ikke/ikke relevant’ (n = 394) indgår ikke.');
    const [svg] = /<svg xmlns[\s\S]*?<\/svg>/.exec(answered.html)!;
    const printed = Array.from(svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g), ([, each]) => each!);
    // 4.5 per cent is too little for a number in the bar.
    expect(printed.slice(-6)).toEqual(['Alle (n\u00A0=\u00A09.300)', '3,40 (3,38–3,42)', '30', '36', '20', '10']);
    expect(tableRows(answered)).toContain(
      'Alle 9.300 30,0 pct. 35,5 pct. 20,0 pct. 10,0 pct. 4,5 pct. 3,40 3,38–3,42');
  });

  it('shows a question with several answers as bars with intervals, and who was asked', async () => {
    const answered = await served.get(path);
    expect(tableRows(answered)).toContain('Sundhed og misbrug 41,0 pct. [39,0–43,0 pct.] 812');
    expect(textOf(answered)).toContain('Kun stillet til borgere med køn: Kvinder eller x.');
    expect(textOf(answered)).toContain('Ikke stillet til borgere med køn: Mænd.');
  });

  it('adds a row for each level of the chosen variable, the unreliable marked, the small without numbers', async () => {
    const answered = await served.get(`${path}?by=gender`);
    const rows = tableRows(answered);
    const trust = rows.findIndex((row) => row.startsWith('Alle 9.300'));
    expect(rows.slice(trust + 1, trust + 4)).toEqual([
      'Kvinder 5.100 30,0 pct. 35,5 pct. 20,0 pct. 10,0 pct. 4,5 pct. 3,47 3,45–3,49',
      'Mænd 32 30,0 pct.* 35,5 pct.* 20,0 pct.* 10,0 pct.* 4,5 pct.* 3,21* 3,19–3,23',
      'x under 5 under 5 under 5 under 5 under 5 under 5 under 5 –',
    ]);
    expect(rows).toContain('Sundhed og misbrug Kvinder 44,0 pct. [42,0–46,0 pct.] 810');
    expect(rows).toContain('Sundhed og misbrug x under 5 borgere under 5 borgere');
    expect(answered.html).not.toMatch(/4,77|87,5/);
    expect(textOf(answered)).toContain('* Usikkert: Hviler på få svar eller har et bredt interval.');
    // Men were not asked about the goal.
    expect(rows.filter((row) => row.startsWith('Mænd'))).toHaveLength(1);
  });

  it('ranks by score, those without a score last, with every choice in the address', async () => {
    const answered = await served.get(`${path}?by=gender&sort=score`);
    expect(headings(answered)).toEqual([
      'Spørgsmålene efter score',
      '1. I hvilken grad har dit forløb et klart mål?', '2. I hvilken grad mødes du med tillid?',
      'Spørgsmål uden score', 'Hvilke andre afdelinger er du i kontakt med?',
    ]);
    const links = Array.from(answered.html.matchAll(/href="([^"]*resultater[^"]*)"( aria-current="true")?/g),
      ([, address, current]) => [address!.replaceAll('&amp;', '&').replace(path, ''), current !== undefined]);
    expect(links.slice(1)).toEqual([
      ['?sort=score', false], ['?by=gender&sort=score', true], ['?by=gender', false], ['?by=gender&sort=score', true],
    ]);
  });

  it('lets the order tell nothing of a score that may not be shown', async () => {
    const questions = sampleRun.results.questions.map((each) => (each.variable === 'goal'
      ? { ...each, estimate: { ...each.estimate, n: 3, flag: 'suppress' as const } } : each));
    const own = await serve(storeOf([{ ...sampleRun, results: { ...sampleRun.results, questions } }]));
    const answered = await own.get(`${path}?sort=score`);
    await own.close();
    expect(headings(answered)[1]).toBe('1. I hvilken grad mødes du med tillid?');
    expect(textOf(answered)).toContain('For få har svaret til at vise, hvad de svarede');
  });

  it('says so where a study has no closed questions', async () => {
    const own = await serve(storeOf([bareRun]));
    const text = textOf(await own.get(`/runs/${bareRun.id}/resultater`));
    await own.close();
    expect(text).toContain('Studiet har ingen lukkede spørgsmål.');
  });
});

describe('who was asked, on the page of results', () => {
  it('is told by the answers to another question, by ved ikke and by the segment', async () => {
    const [first, ...others] = sampleRun.study.questions;
    const scales = [{ id: 'degree', steps: [5, 4, 3, 2, 1].map((score) => ({ score, label: { da: `Trin ${score}`, en: `Step ${score}` } })) }];
    const only = [
      { variable: first!.id, levels: ['1', '2', 'vedikke'] }, { variable: 'segment', levels: ['dissatisfied'] },
    ];
    const routed = { ...sampleRun, study: { ...sampleRun.study, scales, questions: [first!, ...others.map((each) => ({ ...each, only, except: [] }))] } };
    const pages = await serve(storeOf([routed]));
    const text = textOf(await pages.get(path));
    await pages.close();
    expect(text).toContain('Kun stillet til borgere med svaret Trin 1 eller Trin 2 eller Ved ikke/ikke relevant på '
      + '»I hvilken grad mødes du med tillid?« og samlet tilfredshed: Utilfredse');
  });
});
