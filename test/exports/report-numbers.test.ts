// Every number of the closed questions that the report prints is held against the tables of the same run.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodePorts } from '../../src/cli/ports.js';
import { renderMarkdownReport } from '../../src/exports/markdown-report.js';
import { nodeRunFiles } from '../../src/io/run-folder.js';
import { reportOf } from '../../src/report/report.js';
import { analyseLoaded, extrasOf } from '../../src/use-cases/analyse-study.js';
import { loadStudy } from '../../src/use-cases/load-study.js';
import type { AnalysisRun } from '../../src/use-cases/ports.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

type Row = Readonly<Record<string, string>>;
interface PrintedTable {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const formats = [0, 1, 2].map((decimals) =>
  new Intl.NumberFormat('da-DK', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }));
const number = (text: string | undefined, decimals: number): string => formats[decimals]!.format(Number(text));
const share = (text: string | undefined): string => `${number(String(100 * Number(text)), 1)} pct.`;
const plain = (markdown: string): string => markdown.replace(/\\(?=[!-/:-@[-`{-~])/g, '');

/** A figure as the report is to print it. */
/** What stands for a figure that is suppressed: by itself, or because another would be found by subtraction. */
function hidden(row: Row | undefined): string {
  return Number(row?.['n'] ?? 0) < 5 ? 'under 5' : 'skjult';
}

function printed(row: Row | undefined, of: (text: string | undefined) => string): string {
  if (!row || row['flag'] === 'suppress' || row['estimate'] === '') return hidden(row);
  return of(row['estimate']) + (row['flag'] === '' ? '' : '*');
}

function tablesOf(report: string): PrintedTable[] {
  const blocks = report.split('\n\n');
  return blocks.flatMap((block, i) => {
    const caption = /^\*([^*].*)\*$/.exec(blocks[i - 1] ?? '')?.[1];
    if (caption === undefined || !block.startsWith('|')) return [];
    const [heads, , ...rows] = block.split('\n').map((line) =>
      line.slice(2, -2).split(/ (?<!\\)\| /).map(plain));
    return [{ caption: plain(caption), heads: heads!, rows }];
  });
}

describe.each([['small', 400], ['jobcenter', 3500]])('the report of the %s sample study', (study, atLeast) => {
  let run: AnalysisRun;
  let report: string;
  let estimates: ReadonlyMap<string, Row>;
  let tests: readonly Row[];

  beforeAll(async () => {
    const ports = await nodePorts();
    const whole = await loadStudy(ports, join(root, 'corpus-samples', study, 'study.yaml'));
    // No number of the closed questions rests on the open ones, whose analysis takes most of the time: the small study keeps them.
    const loaded = study === 'small' ? whole : { ...whole, definition: { ...whole.definition, texts: [] }, codings: [] };
    const analysis = await analyseLoaded(ports, loaded, {});
    run = analysis.run;
    const files = new Map(nodeRunFiles.filesOf(run, loaded.contents, extrasOf(ports, analysis, false)));
    const rowsOf = (name: string): Row[] => parse(String(files.get(name)), { columns: true });
    estimates = new Map(rowsOf('estimates.csv').map((row) =>
      [JSON.stringify(['variable', 'statistic', 'category', 'by', 'level'].map((column) => row[column])), row]));
    tests = rowsOf('tests.csv');
    report = renderMarkdownReport(reportOf(run), 'da');
  }, 120_000);

  const figure = (variable: string, statistic: string, category: string, by = '', level = ''): Row | undefined =>
    estimates.get(JSON.stringify([variable, statistic, category, by, level]));

  /** What holds of a level against the others by tests.csv. */
  function mark(variable: string, by: string, level: string): string {
    const own = tests.filter((row) => row['variable'] === variable && row['by'] === by);
    const pairs = own.filter((row) => row['test'] === 'pair');
    const row = own.find((each) => each['test'] === 'rest' && each['a'] === level)
      ?? (pairs.length === 1 ? pairs[0] : undefined);
    if (!row || row['p_adjusted'] === '' || Number(row['p_adjusted']) >= 0.05) return '–';
    const positive = Number(row['difference']) > 0;
    return positive === (row['a'] === level) ? '↑ højere' : '↓ lavere';
  }

  it('prints in every table of a question the figures and marks of estimates.csv and tests.csv', () => {
    let compared = 0;
    for (const table of tablesOf(report)) {
      const question = run.study.questions.find(({ present }) => table.caption.startsWith(present.da));
      if (!question) continue;
      const rest = table.caption.slice(question.present.da.length).toLowerCase();
      const variable = run.study.variables.find(({ label }) => rest.replace(/^\./u, '') === ` efter ${label.da.toLowerCase()}`);
      expect(variable === undefined).toBe(rest === '');
      const { answer } = question;
      const steps = answer.kind === 'scale' ? run.study.scales.find(({ id }) => id === answer.scale)!.steps : [];
      for (const row of table.rows) {
        const cell = (head: string): string | undefined => row[table.heads.indexOf(head)];
        const name = cell('Gruppe') ?? 'Alle';
        const level = name === 'Alle' ? '' : variable!.levels.find(({ label }) => label.da === name)?.id ?? name;
        const by = level === '' ? '' : variable!.id;
        if (answer.kind === 'several') {
          const option = answer.options.find(({ label }) => label.da === row[0])!;
          const chosen = figure(question.id, 'share', option.column, by, level);
          expect(cell('Andel'), `${table.caption} ${name}`).toBe(printed(chosen, share));
          compared += 1;
          continue;
        }
        const mean = figure(question.id, 'mean', '', by, level)!;
        const shown = mean['flag'] !== 'suppress';
        const expected = [
          name, shown ? number(mean['n'], 0) : hidden(mean),
          ...steps.map(({ score }) => printed(figure(question.id, 'share', String(score), by, level), share)),
          printed(figure(question.id, 'net', 'top2', by, level), share),
          printed(figure(question.id, 'net', 'bottom2', by, level), share),
          printed(mean, (text) => number(text, 2)),
          shown && mean['ci_low'] !== '' ? `${number(mean['ci_low'], 2)}–${number(mean['ci_high'], 2)}` : '–',
          ...(variable ? [level !== '' && shown ? mark(question.id, by, level) : '–'] : []),
        ];
        expect(row, table.caption).toEqual(expected);
        compared += expected.length;
      }
    }
    expect(compared).toBeGreaterThan(atLeast);
  });

  it('ranks the questions by the scores of estimates.csv', () => {
    const ranking = tablesOf(report).find(({ heads }) => heads[0] === 'Spørgsmål')!;
    const scores = run.study.questions.filter(({ answer }) => answer.kind === 'scale')
      .map(({ id, present }) => ({ label: present.da, mean: figure(id, 'mean', '')!, top: figure(id, 'net', 'top2') }))
      .toSorted((a, b) => Number(b.mean['estimate']) - Number(a.mean['estimate']));
    expect(ranking.rows).toEqual(scores.map(({ label, mean, top }) => [
      label, printed(mean, (text) => number(text, 2)), `${number(mean['ci_low'], 2)}–${number(mean['ci_high'], 2)}`,
      printed(top, share), number(mean['n'], 0), number(mean['n_dont_know'], 0),
    ]));
    const summary = plain(report);
    const [first, last] = [scores[0]!, scores.at(-1)!];
    for (const { label, mean } of [first, last]) {
      expect(summary).toContain(`»${label}« (${printed(mean, (text) => number(text, 2))}; `
        + `${number(mean['ci_low'], 2)}–${number(mean['ci_high'], 2)})`);
    }
  });

  it('says in the summary how satisfied citizens are, and counts the questions in which a difference holds', () => {
    const summary = plain(report.slice(report.indexOf('## Det vigtigste'), report.indexOf('\n## Samlet tilfredshed')));
    const [top, bottom] = ['top2', 'bottom2'].map((net) => figure('satisfaction', 'net', net)!);
    const interval = (row: Row): string => `${number(String(100 * Number(row['ci_low'])), 1)}–${share(row['ci_high'])}`;
    expect(summary).toContain(`${share(top!['estimate'])} (${interval(top!)}) af borgerne er tilfredse, `
      + `og ${share(bottom!['estimate'])} (${interval(bottom!)}) er utilfredse.`);
    let told = 0;
    for (const { id, label } of run.study.variables) {
      const hidden = (question: string, level: string | undefined): boolean =>
        level !== '' && figure(question, 'mean', '', id, level)?.['flag'] === 'suppress';
      const own = tests.filter((row) => row['by'] === id && ['pair', 'rest'].includes(row['test']!)
        && !hidden(row['variable']!, row['a']) && !hidden(row['variable']!, row['b']));
      const tested = new Set(own.filter((row) => row['p'] !== '').map((row) => row['variable']));
      const differing = new Set(own.filter((row) => row['p_adjusted'] !== '' && Number(row['p_adjusted']) < 0.05)
        .map((row) => row['variable']));
      const name = label.da.charAt(0).toLowerCase() + label.da.slice(1);
      const sentence = `Efter ${name} er der forskelle i ${differing.size} af ${tested.size} spørgsmål`;
      expect(summary.includes(sentence), sentence).toBe(differing.size > 0);
      if (differing.size > 0) told += 1;
      if (differing.has('satisfaction')) {
        expect(summary).toMatch(new RegExp(`Efter ${name} (?:ligger|adskiller) `));
      }
    }
    expect(told > 0 || summary.includes('er der ikke fundet forskelle i noget spørgsmål')).toBe(true);
  });
});
