import { describe, expect, it } from 'vitest';
import { joinQuestions, type HeadedBlocks } from '../../src/exports/joined-questions.js';
import { reportDocument } from '../../src/exports/report-document.js';
import { slidesOf } from '../../src/exports/slides.js';
import { levelReport } from '../../src/report/level-report.js';
import { reportOf } from '../../src/report/report.js';
import { reportEach } from '../../src/use-cases/report-each.js';
import type { FigureBlock } from '../../src/exports/document.js';
import { dontKnowNote } from '../../src/wording/figure-notes.js';
import { bothLanguages, exampleRun } from '../report/example-run.js';
import { sampleRun } from '../web/sample-run.js';

const measured = (value: number) => ({ kind: 'measured' as const, value, reliable: true, low: value - 0.1, high: value + 0.1, n: 90, effectiveN: 90 });

/** A question with a scale of two steps that so many say yes to. */
function question(heading: string, yes: number, n: number, above = 'Mødet'): HeadedBlocks {
  const table = { caption: heading, columns: [{ text: 'Gruppe', numeric: false }, { text: 'n', numeric: true }], rows: [['Alle', String(n)]] };
  const block: FigureBlock = {
    kind: 'figure', table, tableHeading: '',
    figure: {
      kind: 'stacked-bars', id: heading, finding: { kind: 'none' }, base: { weighted: false, groups: [] }, dontKnow: 7,
      steps: [2, 1].map((score) => ({ score, label: bothLanguages(String(score)) })),
      rows: [{ weighted: false, n: { kind: 'count', value: n }, shares: [measured(yes), measured(1 - yes)], score: measured(1 + yes) }],
    } as unknown as FigureBlock['figure'],
    text: {
      kind: 'stacked-bars', title: `${yes}`, description: `Om ${heading}.`, base: ['Tal i pct.', dontKnowNote(7, 'da'), `Henvisning: ${heading}.`],
      steps: ['Ja', 'Nej'], scoreHead: '', rows: [{ label: `Alle (n = ${n})`, shares: ['', ''], score: `${1 + yes} (1–2)` }],
    },
  };
  return { above, heading, blocks: [block] };
}

describe('questions on a slide', () => {
  it('stand together where they have the same scale and theme, each with its n and who did not know', () => {
    const [joined, ...others] = joinQuestions([question('Tillid', 0.5, 90), question('Lydhørhed', 0.25, 80), question('Plan', 0.7, 70, 'Mål')], 'da');
    expect(others).toHaveLength(1);
    const [{ figure, text, table }] = joined!.blocks as [FigureBlock];
    expect(figure.rows).toHaveLength(2);
    expect(text.title).toBe('Mødet. Scorer fra 1.25 (»Lydhørhed«) til 1.5 (»Tillid«)');
    expect(text.kind === 'stacked-bars' && text.rows.map(({ label }) => label)).toEqual(['Tillid (n = 90; ved ikke: 7)', 'Lydhørhed (n = 80; ved ikke: 7)']);
    expect(text.base).toEqual(['Tal i pct.', 'Henvisning: Tillid.', 'Henvisning: Lydhørhed.']);
    expect(table.rows).toEqual([['Tillid', 'Alle', '90'], ['Lydhørhed', 'Alle', '80']]);
  });

  it('stand once: a bar that an earlier figure has is left out', () => {
    expect(joinQuestions([question('Samlet', 0.5, 90, 'Tilfredshed'), question('Tilfreds', 0.5, 90)], 'da').map(({ heading }) => heading)).toEqual(['Samlet']);
  });

  it('are no more than a slide has room for', () => {
    const many = Array.from({ length: 9 }, (_, i) => question(`Spørgsmål ${i}`, 0.1 + i / 20, 50));
    expect(joinQuestions(many, 'da').map(({ blocks }) => (blocks[0] as FigureBlock).figure.rows.length)).toEqual([7, 2]);
  });
});

describe('slides', () => {
  it('show no bar twice and none alone where its theme has more', () => {
    const slides = slidesOf(reportDocument(reportOf(sampleRun), 'da'), 'da');
    const bars = slides.flatMap((slide) => (slide.kind === 'chart' && slide.figure.kind === 'stacked-bars'
      ? slide.figure.rows.map(({ n, shares }) => JSON.stringify([n, shares.map((each) => (each.kind === 'measured' ? each.value : null))])) : []));
    expect(new Set(bars).size).toBe(bars.length);
  });

  it('of one place say what its findings are of, and how it stands to the others', () => {
    const { levels } = reportEach(sampleRun, sampleRun.study.variables.find(({ levels: own }) => own.length > 1)!.id);
    const told = levels.find(({ hidden }) => !hidden)!;
    const by = sampleRun.study.variables.find(({ levels: own }) => own.length > 1)!.id;
    const slides = slidesOf(reportDocument(levelReport(sampleRun, by, told), 'da'), 'da');
    expect(slides.some((slide) => slide.kind === 'text' && slide.title.includes(`${told.label.da} mod de øvrige`))).toBe(true);
    const questions = sampleRun.study.questions.map(({ present }) => present.da);
    const charts = slides.flatMap((slide) => (slide.kind === 'chart' ? [`${slide.title} ${slide.base}`] : []));
    expect(charts.length).toBeGreaterThan(0);
    for (const said of charts) expect(questions.some((each) => said.includes(each)), said).toBe(true);
  });

  it('of a report without answers are there all the same', () => {
    expect(slidesOf(reportDocument(reportOf({ ...exampleRun, results: { ...exampleRun.results, questions: [] } }), 'da'), 'da')[0]!.kind).toBe('title');
  });
});
