import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { reportOf } from '../../src/report/report.js';
import { renderHtmlReport } from '../../src/exports/html-report.js';
import { renderMarkdownReport } from '../../src/exports/markdown-report.js';
import { exampleLabels, exampleRun, bareRun } from '../report/example-run.js';
it('writes', () => {
  writeFileSync('/tmp/report.html', renderHtmlReport(reportOf(exampleRun, exampleLabels), 'da'));
  writeFileSync('/tmp/report-en.html', renderHtmlReport(reportOf(exampleRun, exampleLabels), 'en'));
  writeFileSync('/tmp/report-bare.html', renderHtmlReport(reportOf(bareRun), 'da'));
  writeFileSync('/tmp/report.md', renderMarkdownReport(reportOf(exampleRun, exampleLabels), 'da'));
});
