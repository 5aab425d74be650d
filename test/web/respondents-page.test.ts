import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bareRun } from '../report/example-run.js';
import { sampleRun } from './sample-run.js';
import { serve, storeOf, textOf, type Answered, type Served } from './served.js';

const path = `/runs/${sampleRun.id}/besvarelser`;
let served: Served;

beforeAll(async () => {
  served = await serve(storeOf([sampleRun, { ...bareRun, id: 'bare' }]));
});
afterAll(() => served.close());

const tableRows = ({ html }: Answered): string[] => Array.from(html.matchAll(/<tr>([\s\S]*?)<\/tr>/g), ([, row]) =>
  row!.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim());

describe('the page of respondents', () => {
  it('tells how many were invited and answered, with both rates, their intervals and what they mean', async () => {
    const answered = await served.get(path);
    expect(textOf(answered)).toContain('1.010 borgere blev inviteret. 450 gennemførte skemaet, og 53 svarede');
    expect(tableRows(answered)).toContain(
      'Svarprocent, gennemførte (AAPOR RR1) 44,6 pct. 41,5–47,6 pct. 450 1.010');
    expect(textOf(answered)).toContain('RR1 er gennemførte og RR2 gennemførte og delvise besvarelser');
  });

  it('holds the respondents against the sample, without the numbers of few', async () => {
    const answered = await served.get(path);
    const rows = tableRows(answered);
    expect(rows).toContain('Kvinder 500 49,5 pct. 300 59,6 pct. +10,1 60,0 pct. 55,6–64,2 pct.');
    expect(rows).toContain('Mænd 506 50,1 pct. 201 40,0 pct. −10,1 39,7 pct. 35,6–44,0 pct.');
    expect(rows).toContain('Andet under 5 borgere – – – – – –');
    expect(rows).toContain('Uoplyst under 5 borgere – – – – – –');
    expect(rows).toContain('Alder 41,5 skjult skjult under 5 borgere');
    expect(textOf(answered)).toContain('Svarprocenten efter køn går fra 39,7 pct. (Mænd) til 60,0 pct. (Kvinder).');
    expect(textOf(answered)).toContain('employer kendes kun for dem, der svarede');
    expect(answered.html).not.toContain('38,8');
  });

  it('draws the answers by day with every contact named, and a table of the same', async () => {
    const answered = await served.get(path);
    const [svg] = /<svg xmlns[\s\S]*?<\/svg>/.exec(answered.html)!;
    const printed = Array.from(svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g), ([, text]) => text!);
    expect(printed.slice(-5)).toEqual(['Invitation 21.8.', '1. rykker med SMS 25.8.', '49,5 pct.', '21.8.', '30.8.']);
    expect(svg.match(/d="M[^"]*"/)![0].split('L')).toHaveLength(10);
    expect(tableRows(answered)).toContain('30.8. 50 49,5 pct.');
    expect(textOf(answered)).toContain('1. rykker med SMS (25.8.) blev fulgt af 300 svar, 29,7 pct. af de inviterede.');
    expect(textOf(answered)).toContain('1 svar uden tidspunkt og 2 uden for perioden');
  });

  it('draws the answers by day for each group that may be shown, with a table of the same', async () => {
    const answered = await served.get(path);
    const panels = Array.from(answered.html.matchAll(/<svg xmlns[\s\S]*?<\/svg>/g), ([svg]) => svg);
    expect(panels).toHaveLength(2);
    const printed = Array.from(panels[1]!.matchAll(/<text[^>]*>([^<]*)<\/text>/g), ([, text]) => text!);
    expect(printed).toEqual(expect.arrayContaining(['Kvinder', '60,0 pct. (n = 500)', 'Mænd', '39,7 pct. (n = 506)', '25.8.']));
    expect(printed).not.toContain('Andet');
    expect(textOf(answered)).toContain('De stiplede linjer er henvendelserne: Invitation 21.8. og 1. rykker med SMS 25.8.');
    expect(textOf(answered)).toContain('Grupper med for få borgere er udeladt.');
    expect(tableRows(answered)).toContain('30.8. 60,0 pct. 39,7 pct.');
  });

  it('tells minutes, R-indicator, contact routes and representativeness', async () => {
    const answered = await served.get(path);
    const rows = tableRows(answered);
    expect(rows).toContain('Gennemført 450 2,2 3,5 6,5');
    expect(textOf(answered)).toContain('R-indikatoren er 0,69.');
    expect(rows).toContain('Gruppe Digital Post Sms');
    expect(rows).toContain('Kvinder 62,2 pct. (450) 40,0 pct. (50)');
    expect(rows).toContain('Andet under 5 borgere –');
    expect(rows).toContain('Sjælland (procent) 8 17 -9');
  });

  it('is in the navigation of a study with a sample alone', async () => {
    const [sampled, bare] = await Promise.all([served.get(`/runs/${sampleRun.id}`), served.get('/runs/bare')]);
    expect(sampled.html).toContain(`href="${path}"`);
    expect(bare.html).not.toContain('besvarelser"');
    expect(textOf(await served.get('/runs/bare/besvarelser'))).toContain('Studiet nævner ingen stikprøve');
  });
});
