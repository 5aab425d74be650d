import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnalysisRun } from '../../src/use-cases/ports.js';
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

/** The page of a run of its own. */
async function pageOf(run: AnalysisRun, query: string): Promise<Answered> {
  const own = await serve(storeOf([run]));
  const answered = await own.get(`/runs/${run.id}/resultater${query}`);
  await own.close();
  return answered;
}

describe('the page of results', () => {
  it('shows the questions of a theme of the questionnaire, the first unless the address says another', async () => {
    expect(headings(await served.get(path))).toEqual(['Mødet med jobcentret', 'I hvilken grad mødes du med tillid?']);
    expect(headings(await served.get(`${path}?theme=-`))).toEqual([
      'Andre spørgsmål', 'Hvilke andre afdelinger er du i kontakt med?', 'I hvilken grad har dit forløb et klart mål?',
    ]);
    expect((await served.get(`${path}?theme=x`)).status).toBe(400);
  });

  it('draws shares, score and interval, says who is left out, and has a table of the same with the nets', async () => {
    const answered = await served.get(path);
    const text = textOf(answered);
    expect(text).toContain('65,5 pct. svarer »I meget høj grad« eller »I høj grad«, 14,5 pct. »I lav grad« eller '
      + '»Slet ikke«, og den gennemsnitlige score er 3,40');
    expect(text).toContain('»Ved ikke/ikke relevant« (n = 394) indgår ikke.');
    const [svg] = /<svg xmlns[\s\S]*?<\/svg>/.exec(answered.html)!;
    const printed = Array.from(svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g), ([, each]) => each!);
    // 4.5 per cent is too little for a number in the bar.
    expect(printed.slice(-6)).toEqual(['Alle (n\u00A0=\u00A09.300)', '3,40 (3,38–3,42)', '30', '36', '20', '10']);
    expect(tableRows(answered)).toContain(
      'Alle 9.300 30,0 pct. 35,5 pct. 20,0 pct. 10,0 pct. 4,5 pct. 65,5 pct. 14,5 pct. 3,40 3,38–3,42');
  });

  it('breaks a question down by overall satisfaction, but not by it the question that makes it', async () => {
    const segmented = sampleRun.bulk.breakdowns
      .filter(({ variable, level }) => variable === 'trust' && level !== 'x')
      .map((figure) => ({ ...figure, by: 'segment', level: figure.level === 'mand' ? 'dissatisfied' : 'satisfied' }));
    const run = { ...sampleRun, bulk: { ...sampleRun.bulk, breakdowns: [...sampleRun.bulk.breakdowns, ...segmented] } };
    const answered = await pageOf(run, '?by=segment');
    expect(textOf(answered)).toMatch(/Opdel efter Alle Køn Samlet tilfredshed /);
    expect(tableRows(answered).filter((row) => /^(Tilfredse|Utilfredse) /.test(row))).toHaveLength(2);
    expect(textOf(await pageOf(run, '?by=segment&theme=-'))).not.toContain('Utilfredse');
    // A run whose questions are not broken down by it does not offer it.
    expect((await served.get(`${path}?by=segment`)).status).toBe(400);
  });

  it('shows a question with several answers as bars with intervals, and who was asked', async () => {
    const answered = await served.get(`${path}?theme=-`);
    expect(tableRows(answered)).toContain('Sundhed og misbrug 41,0 pct. 39,0–43,0 pct. 812');
    expect(textOf(answered)).toContain('41,0 pct. har valgt »Sundhed og misbrug«, flest af alle svar');
    expect(textOf(answered)).toContain('Kun stillet til borgere med køn: Kvinder eller x.');
    expect(textOf(answered)).toContain('Ikke stillet til borgere med køn: Mænd.');
  });

  it('has a row for each level of a variable, the different and the unreliable marked, the small without numbers', async () => {
    const answered = await served.get(`${path}?by=gender`);
    const rows = tableRows(answered);
    const first = rows.findIndex((row) => row.startsWith('Kvinder 5.100'));
    const shares = '30,0 pct. 35,5 pct. 20,0 pct. 10,0 pct. 4,5 pct. 65,5 pct. 14,5 pct.';
    expect(rows.slice(first, first + 3)).toEqual([
      `Kvinder 5.100 ${shares} 3,47 3,45–3,49 ↑ højere`,
      `Mænd 32 ${shares.replaceAll('pct.', 'pct.*')} 3,21* 3,19–3,23 –`,
      `x ${'under 5 '.repeat(9)}– –`,
    ]);
    expect(textOf(answered)).toContain('Efter køn ligger »Kvinder« (3,47) højere end de øvrige; de 2 andre kan ikke adskilles');
    expect(textOf(answered)).toContain('* Usikkert: Hviler på få svar eller har et bredt interval.');
    expect(answered.html).not.toMatch(/4,77|87,5/);
    const others = await served.get(`${path}?by=gender&theme=-`);
    expect(tableRows(others)).toContain('Sundhed og misbrug Kvinder 44,0 pct. 42,0–46,0 pct. 810');
    expect(tableRows(others)).toContain('Sundhed og misbrug x under 5 – under 5');
    expect(others.html).not.toMatch(/4,77|87,5/);
    // Men were not asked about the goal.
    expect(tableRows(others).filter((row) => row.startsWith('Mænd'))).toEqual([]);
  });

  it('shows the tests with their conclusion or the reason why there is none, and none of a level too small', async () => {
    const rows = tableRows(await served.get(path));
    expect(rows).toContain('Kvinder mod Mænd 5.136 0,26 t(5.130) = 5,20 &lt; 0,001 &lt; 0,001 Forskellen holder');
    expect(rows).toContain('Mænd mod de øvrige 5.136 -0,27 t(5.130) = -1,35 0,177 0,177 Kan ikke adskilles');
    expect(rows).toContain('Alle gennemsnit (Wald) 5.136 – – – – '
      + 'Ikke testet: for mange kombinationer af svar og gruppe er tomme');
    expect(rows.filter((row) => row.startsWith('x mod') || row.includes('mod x'))).toEqual([]);
  });

  it('shows tables instead of figures where the address says so', async () => {
    const answered = await served.get(`${path}?shape=table`);
    expect(answered.html).not.toContain('class="picture"');
    expect(tableRows(answered).filter((row) => row.startsWith('Kvinder 5.100'))).toHaveLength(1);
  });

  it('says what those are asked whose course has ended', async () => {
    const study = {
      ...sampleRun.study, tense: { variable: 'gender', past: ['mand'] },
    };
    const text = textOf(await pageOf({ ...sampleRun, study }, '')).replaceAll('\u00A0', ' ');
    expect(text).toContain('Spurgt i nutid: »I hvilken grad mødes du med tillid?« '
      + 'Spurgt i datid (køn: Mænd): »I hvilken grad oplevede du det?«');
    expect(textOf(await served.get(path))).toContain('Spurgt: »I hvilken grad mødes du med tillid?« Tal i pct.');
  });

  it('ranks by score, those without a score last, with every choice in the address', async () => {
    const answered = await served.get(`${path}?by=gender&sort=score`);
    expect(headings(answered)).toEqual([
      'Spørgsmålene efter score',
      '1. I hvilken grad har dit forløb et klart mål?', '2. I hvilken grad mødes du med tillid?',
      'Spørgsmål uden score', 'Hvilke andre afdelinger er du i kontakt med?',
    ]);
    const links = Array.from(answered.html.slice(answered.html.indexOf('<main')).matchAll(/href="([^"]*resultater(?:\?[^"]*)?)"( aria-current="true")?/g),
      ([, address, current]) => [address!.replaceAll('&amp;', '&').replace(path, ''), current !== undefined]);
    expect(links).toEqual([
      ['?by=gender', false], ['?theme=-&by=gender', false], ['?by=gender&sort=score', true],
      ['?sort=score', false], ['?by=gender&sort=score', true],
      ['?by=gender&sort=score', true], ['?by=gender&sort=score&shape=table', false],
    ]);
  });

  it('lets the order tell nothing of a score that may not be shown', async () => {
    const questions = sampleRun.results.questions.map((each) => (each.variable === 'goal'
      ? { ...each, estimate: { ...each.estimate, n: 3, flag: 'suppress' as const } } : each));
    const answered = await pageOf({ ...sampleRun, results: { ...sampleRun.results, questions } }, '?sort=score');
    expect(headings(answered)[1]).toBe('1. I hvilken grad mødes du med tillid?');
    expect(textOf(answered)).toContain('For få har svaret til at vise, hvad de svarede');
  });

  it('says so where a study has no closed questions', async () => {
    expect(textOf(await pageOf(bareRun, ''))).toContain('Studiet har ingen lukkede spørgsmål.');
  });
});

describe('the files of a figure', () => {
  it('are its picture, and its table with numbers as numbers', async () => {
    const picture = await served.get(`${path}/figur.svg?question=trust&by=gender`);
    expect(picture.html).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" [\s\S]*<\/svg>$/);
    expect(picture.headers['content-disposition']).toBe('attachment; filename=trust-gender.svg');
    expect(picture.headers['cache-control']).toBe('no-store');
    const { html: table } = await served.get(`${path}/figur.csv?question=trust&by=gender`);
    expect(table.split('\n')).toEqual([
      'Gruppe,n,I meget høj grad,I høj grad,I nogen grad,I lav grad,Slet ikke,To mest positive svar,To mest negative svar,'
        + 'Gns. score,"Usikkerhed (95 pct.), nedre","Usikkerhed (95 pct.), øvre",Mod de øvrige',
      'Alle,9300,0.3,0.355,0.2,0.1,0.045,0.655,0.145,3.4,3.38,3.42,',
      'Kvinder,5100,0.3,0.355,0.2,0.1,0.045,0.655,0.145,3.47,3.45,3.49,↑ højere',
      'Mænd,32,0.3,0.355,0.2,0.1,0.045,0.655,0.145,3.21,3.19,3.23,',
      `x${',under 5'.repeat(9)},,,`,
      '',
    ]);
  });

  it('are there for what is on the page alone', async () => {
    for (const query of ['svg?question=x', 'csv?question=trust&by=x', 'gif?question=trust']) {
      expect((await served.get(`${path}/figur.${query}`)).status).toBe(400);
    }
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
    const text = textOf(await pages.get(`${path}?theme=-`));
    await pages.close();
    expect(text).toContain('Kun stillet til borgere med svaret Trin 1 eller Trin 2 eller Ved ikke/ikke relevant på '
      + '»I hvilken grad mødes du med tillid?« og samlet tilfredshed: Utilfredse');
  });
});
