import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderMarkdownReport } from '../../src/exports/markdown-report.js';
import { openRunFolder } from '../../src/io/run-folder.js';
import type { AnalysisRun } from '../../src/use-cases/ports.js';
import { reportFromRun } from '../../src/use-cases/report-from-run.js';
import { emptyFolder, runCommand } from '../cli/run-program.js';
import { auditReports } from './audit.js';
import { plantedStudy } from './planted-study.js';
import { minimum } from './published-counts.js';
import { readReport, type ReadReport } from './read-report.js';
import { toldUses, type WordRow } from './told-uses.js';

const formats = ['md', 'html', 'docx', 'xlsx', 'pptx'] as const;
const home = emptyFolder();
afterAll(() => rm(home, { recursive: true, force: true }));

async function program(...words: string[]): Promise<void> {
  const { code, err } = await runCommand(words, home);
  if (code !== 0) throw new Error(err);
}

/** All reports that the built program makes of a study with so many citizens at each place. */
async function reportsOf(name: string, files: Readonly<Record<string, string>>): Promise<{ readonly run: AnalysisRun; readonly reports: readonly ReadReport[] }> {
  const folder = join(home, name);
  await mkdir(folder);
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
  const at = join(folder, 'run');
  await program('analyse', join(folder, 'study.yaml'), '--out', at);
  const reports: ReadReport[] = [];
  for (const format of formats) {
    await program('report', at, '--out', join(folder, `all.${format}`));
    await program('report', at, '--each', 'Sted', '--format', format, '--out', join(folder, format));
    const each = (await readdir(join(folder, format))).map((file) => join(folder, format, file));
    for (const file of [join(folder, `all.${format}`), ...each]) reports.push(readReport(file.slice(folder.length + 1), await readFile(file)));
  }
  return { run: await openRunFolder(at), reports };
}

describe('the files of a study that the program makes', () => {
  const places = [40, 6, 30, 4, 1];
  let made: Awaited<ReturnType<typeof reportsOf>>;
  let open: Awaited<ReturnType<typeof reportsOf>>;

  beforeAll(async () => {
    const files = plantedStudy(places, 1);
    made = await reportsOf('usual', files);
    // A lower minimum is how suppression is switched off: citizens that the audit still counts as few are told of.
    const others = plantedStudy([40, 6, 30, 4], 1);
    open = await reportsOf('open', { ...others, 'study.yaml': others['study.yaml']!.replace('minimum_cell: 5', 'minimum_cell: 3') });
  }, 240_000);

  it.each(formats)('are read back as they are: %s tells of every level that may be told of', (format) => {
    const own = made.reports.filter(({ name }) => name.endsWith(format));
    expect(own.map(({ title }) => title.replace(/ .*: /u, ': '))).toEqual(own.map(({ title }) => title));
    expect(own).toHaveLength(4);
    const { small, told } = auditReports(made.run, own, 'place', minimum);
    expect(small).toBeGreaterThan(4);
    expect(told).toEqual([]);
  });

  it('tell nothing of fewer than may be shown, all formats and all places together', () => {
    const { told, beside } = auditReports(made.run, made.reports, 'place', minimum);
    expect(told).toEqual([]);
    expect(beside).toEqual([]);
  });

  it('would tell of it by subtraction, were only what is few hidden and not what would tell of it', () => {
    const breakdowns = made.run.bulk.breakdowns.map((each) => (each.estimate.flag === 'suppress' && each.estimate.n >= minimum
      ? { ...each, estimate: { ...each.estimate, flag: '' as const } } : each));
    const run = { ...made.run, bulk: { ...made.run.bulk, breakdowns } };
    const report = readReport('all.md', new TextEncoder().encode(renderMarkdownReport(reportFromRun(run), 'da')));
    expect(auditReports(run, [report], 'place', minimum).told).not.toEqual([]);
  });

  it('have tables of words that tell of no place how few use a word', async () => {
    const { bulk } = made.run;
    const names = [...new Set(bulk.levels.find(({ variable }) => variable === 'place')!.values)];
    const rows: WordRow[] = [];
    const tables = [[], ...names.flatMap((a) => names.flatMap((b) => (a === b ? [] : [['--groups', `${a},${b}`]])))];
    for (const groups of tables) {
      const out = join(home, 'words.csv');
      await program('contrast', join(home, 'usual', 'run'), '--by', 'place', ...groups, '--out', out);
      const [head = [], ...lines] = (await readFile(out, 'utf8')).trim().split('\r\n').flatMap((line) => line.split('\n')).map((line) => line.split(','));
      rows.push(...lines.map((cells) => Object.fromEntries(head.map((column, i) => [column, cells[i]!.replaceAll('"', '')]))));
    }
    const levelOf = new Map(bulk.weights.map(({ respondent }, i) => [respondent, bulk.levels.find(({ variable }) => variable === 'place')!.values[i]!]));
    let small = 0;
    let told = 0;
    for (const { key, places: uses } of bulk.terms) {
      const users = new Set(uses.map(([answer]) => bulk.answers[answer]!.respondent));
      for (const [level, { low, high }] of toldUses(rows, key, names)) {
        const citizens = [...users].filter((each) => levelOf.get(each) === level).length;
        if (low === high) told += 1;
        if (citizens > 0) expect(citizens >= low && citizens <= high, `${key} at ${level} is read aright`).toBe(true);
        if (citizens === 0 || citizens >= minimum) continue;
        small += 1;
        expect(low <= 1 && high >= minimum - 1, `${key} at ${level}: ${low}–${high}`).toBe(true);
      }
    }
    expect(small).toBeGreaterThan(20);
    expect(told).toBeGreaterThan(20);
  });

  it.each(formats)('are found to tell of it where the minimum is lower: %s', (format) => {
    const { told, beside } = auditReports(open.run, open.reports.filter(({ name }) => name.endsWith(format)), 'place', minimum);
    expect(told.filter(({ low, high, citizens }) => low === high && low === citizens).map(({ cell }) => cell)).not.toEqual([]);
    expect(beside).not.toEqual([]);
  });
});
