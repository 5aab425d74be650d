import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderReport } from '../../src/exports/report-formats.js';
import { figureFonts } from '../../src/io/figure-fonts.js';
import { reportOf } from '../../src/report/report.js';
import { sampleRun } from '../web/sample-run.js';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'fritekst-office-'));
const report = reportOf(sampleRun);

function installed(program: string): boolean {
  try {
    execFileSync(program, [program === 'soffice' ? '--version' : '-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const converts = installed('soffice') && installed('pdftotext');
// Said aloud: what no program has opened may need repair.
if (!converts) process.stderr.write('NOT TESTED: LibreOffice (soffice) and pdftotext are not installed, so no office file was opened.\n');

beforeAll(async () => {
  for (const format of ['docx', 'xlsx', 'pptx'] as const) writeFileSync(join(folder, `${format}.${format}`), await renderReport(report, format, 'da', figureFonts));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!converts)('LibreOffice', () => {
  it.each([
    ['docx', ['Indhold', 'Figur 1.', 'Tabel 1.', 'Tal bag figurerne', 'Udkast: Citaterne er ikke godkendt.'], [8, 60]],
    ['xlsx', ['Tallene er afrundet som i rapporten', 'under 5'], [10, 120]],
    ['pptx', ['Sådan er tallene lavet', 'Ikke godkendt.'], [8, 40]],
  ] as const)('opens the %s and shows its text', async (format, texts, [fewest, most]) => {
    await run('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, `${format}.${format}`)]);
    const { stdout } = await run('pdftotext', ['-layout', join(folder, `${format}.pdf`), '-'], { maxBuffer: 1e8 });
    for (const text of texts) expect(stdout.replace(/\s+/gu, ' ')).toContain(text);
    expect(stdout).not.toMatch(/PAGEREF|TOC \\|SEQ |Err:|#REF|undefined|NaN/u);
    const pages = stdout.split('\f').length - 1;
    expect(pages).toBeGreaterThanOrEqual(fewest);
    expect(pages).toBeLessThanOrEqual(most);
    expect(readFileSync(join(folder, `${format}.pdf`)).subarray(0, 5).toString()).toBe('%PDF-');
  }, 120_000);
});
