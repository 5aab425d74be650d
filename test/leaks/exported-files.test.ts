import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRunFolder } from '../../src/io/run-folder.js';
import type { AnalysisRun } from '../../src/use-cases/ports.js';
import { emptyFolder, runCommand } from '../cli/run-program.js';
import { auditReports } from './audit.js';
import { plantedStudy } from './planted-study.js';
import { minimum } from './published-counts.js';
import { readReport, type ReadReport } from './read-report.js';

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

  it.each(formats)('are found to tell of it where the minimum is lower: %s', (format) => {
    const { told, beside } = auditReports(open.run, open.reports.filter(({ name }) => name.endsWith(format)), 'place', minimum);
    expect(told.filter(({ low, high, citizens }) => low === high && low === citizens).map(({ cell }) => cell)).not.toEqual([]);
    expect(beside).not.toEqual([]);
  });
});
