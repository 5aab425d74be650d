import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderReport } from '../../src/exports/report-formats.js';
import { figureFonts } from '../../src/io/figure-fonts.js';
import { reportOf, type Report } from '../../src/report/report.js';
import { bareRun } from '../report/example-run.js';
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

/** Answers as people write them, among what could break a file: an answer of over 10,000 characters, and a theme that nobody mentions. */
const hostileText = `Svar med =1+1 😀👩‍👩‍👧 مرحبا بالعالم <w:p> ]]> &amp; ${'meget langt svar '.repeat(700)}slut på svaret`;
const hostile: Report = {
  ...report,
  title: '=Titel @1 -2 +3',
  groups: report.groups.map((group) => ({
    ...group,
    themes: group.themes.map((theme, i) => ({
      ...theme,
      ...(i === 0 && { share: { kind: 'measured', value: 0, low: 0, high: 0, n: 0, reliable: false } as const, coded: { kind: 'count', value: 0 } as const }),
      label: i === 1 ? { da: '=SUM(A1)', en: '=SUM(A1)' } : theme.label,
      quotes: i > 1 ? [] : [{ key: 'x', masked: hostileText, group: 'satisfied', question: { da: '@spørgsmål', en: '@question' }, reference: 'abc123-s0001', approved: false } as const],
    })),
  })),
};
const empty: Report = { ...reportOf(bareRun), groups: [], summary: [], hasOpenQuestions: false };

const reports = { usual: report, hostile, empty };

beforeAll(async () => {
  const files: string[] = [];
  for (const [name, each] of Object.entries(reports)) {
    for (const format of ['docx', 'xlsx', 'pptx'] as const) {
      const file = join(folder, `${name}-${format}.${format}`);
      writeFileSync(file, await renderReport(each, format, 'da', figureFonts));
      files.push(file);
    }
  }
  // All in one process: starting it takes longer than most of them.
  if (converts) await run('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file's text after LibreOffice has made pages of it. */
async function converted(name: keyof typeof reports, format: string): Promise<string> {
  const pdf = join(folder, `${name}-${format}.pdf`);
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  return (await run('pdftotext', ['-layout', pdf, '-'], { maxBuffer: 1e8 })).stdout;
}

describe.skipIf(!converts)('LibreOffice', () => {
  it.each([
    ['docx', ['Indhold', 'Figur 1.', 'Tabel 1.', 'Tal bag figurerne', 'Udkast: Citaterne er ikke godkendt.'], [8, 60]],
    ['xlsx', ['Tallene er afrundet som i rapporten', 'under 5'], [10, 40]],
    ['pptx', ['Sådan er tallene lavet', 'Ikke godkendt.'], [8, 40]],
  ] as const)('opens the %s and shows its text', async (format, texts, [fewest, most]) => {
    const stdout = await converted('usual', format);
    for (const text of texts) expect(stdout.replace(/\s+/gu, ' ')).toContain(text);
    expect(stdout).not.toMatch(/PAGEREF|TOC \\|SEQ |Err:|#REF|undefined|NaN/u);
    const pages = stdout.split('\f').length - 1;
    expect(pages).toBeGreaterThanOrEqual(fewest);
    expect(pages).toBeLessThanOrEqual(most);
  });

  it.each(['docx', 'xlsx', 'pptx'] as const)('opens the %s of hostile answers, with all that is said of them', async (format) => {
    const text = (await converted('hostile', format)).replace(/\s+/gu, ' ');
    expect(text).toContain('=Titel @1 -2 +3');
    expect(text).not.toMatch(/Err:|#NAME|#REF|#VALUE|undefined|NaN/u);
    if (format === 'xlsx') return;
    // The DOCX has the whole answer, a slide its beginning and that it goes on.
    expect(text).toContain('=1+1');
    expect(text).toContain('&amp;');
    expect(text).toContain(format === 'docx' ? 'slut på svaret' : '[…]');
    expect(text).toContain('=SUM(A1)');
  });

  it.each(['docx', 'xlsx', 'pptx'] as const)('opens the %s of a study without answers', async (format) => {
    expect(await converted('empty', format)).not.toMatch(/Err:|#REF|undefined|NaN/u);
  });
});
