import { strFromU8, unzipSync } from 'fflate';
import { nodePorts } from '../../src/cli/ports.js';
import { renderHtmlReport } from '../../src/exports/html-report.js';
import { renderMarkdownReport } from '../../src/exports/markdown-report.js';
import { renderReport } from '../../src/exports/report-formats.js';
import { figureFonts } from '../../src/io/figure-fonts.js';
import { toCsv } from '../../src/io/write-csv.js';
import { analyseLoaded } from '../../src/use-cases/analyse-study.js';
import { loadStudy } from '../../src/use-cases/load-study.js';
import type { AnalysisRun } from '../../src/use-cases/ports.js';
import { drawFromRun } from '../../src/use-cases/draw-from-run.js';
import { reportEach } from '../../src/use-cases/report-each.js';
import { reportFromRun } from '../../src/use-cases/report-from-run.js';
import { filesOf } from '../use-cases/files-of.js';

export async function runOf(files: Readonly<Record<string, string>>): Promise<AnalysisRun> {
  const ports = { ...(await nodePorts()), files: filesOf(files) };
  return (await analyseLoaded(ports, await loadStudy(ports, 'study.yaml'), {})).run;
}

/** A file that leaves the program. */
export interface Export {
  readonly name: string;
  readonly bytes: string | Uint8Array;
}

/**
 * The reports of a run, on everybody and on each level of a variable, as Markdown and HTML, and in the office formats.
 *
 * @param office the reports that are written in these too
 */
export async function reportsOf(run: AnalysisRun, by: string, office: 'everybody' | 'each' = 'everybody'): Promise<Export[]> {
  const { levels, reportOn } = reportEach(run, by);
  const reports = [
    { name: 'all', report: reportFromRun(run) },
    ...levels.filter(({ hidden }) => !hidden).map((level) => ({ name: level.level, report: reportOn(level) })),
  ];
  const texts = reports.flatMap(({ name, report }) => [
    { name: `${name}.md`, bytes: renderMarkdownReport(report, 'da') },
    { name: `${name}.html`, bytes: renderHtmlReport(report, 'da') },
  ]);
  const files: Export[] = [];
  for (const { name, report } of office === 'each' ? reports : reports.slice(0, 1)) {
    for (const format of ['docx', 'xlsx', 'pptx'] as const) files.push({ name: `${name}.${format}`, bytes: await renderReport(report, format, 'da', figureFonts) });
  }
  return [...texts, ...files];
}

/** All quotes that can be drawn of a theme, as a table. */
export function quotesOf(run: AnalysisRun): Export[] {
  return run.results.themes.map(({ theme }) => {
    const { quotes } = drawFromRun(run, { theme, segment: 'all', count: 1000, seed: 1 });
    return { name: `quotes-${theme}.csv`, bytes: toCsv(['text'], quotes.map(({ masked }) => [masked])) };
  });
}

/** The words of an export: of an office document, which is a ZIP file, those of its XML parts. */
export function textOf({ bytes }: Export): string {
  if (typeof bytes === 'string') return plain(bytes);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return new TextDecoder().decode(bytes);
  return Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/.test(name))
    .map(([, part]) => plain(strFromU8(part))).join('\n');
}

/** Without the marks that a format puts before letters or around words. */
function plain(text: string): string {
  return text.replace(/<[^>]*>/g, '').replace(/&#?\w+;/g, (entity) => entities[entity] ?? entity)
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '').replace(/\s+/g, ' ');
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
