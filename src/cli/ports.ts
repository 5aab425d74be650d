import { join } from 'node:path';
import { renderHtmlReport } from '../exports/html-report.js';
import { sha256 } from '../io/digest.js';
import { nodeFiles } from '../io/node-files.js';
import { nodeObserver } from '../io/node-observer.js';
import { nodeShelf } from '../io/node-shelf.js';
import { packageFolder, packageVersion } from '../io/package-files.js';
import { nodeRunFiles } from '../io/run-folder.js';
import type { AnalysePorts } from '../use-cases/analyse-study.js';
import type { Observer } from '../use-cases/ports.js';

/** The world as the use-cases see it, on this machine. */
export async function nodePorts(begins?: Observer['begins']): Promise<AnalysePorts> {
  return {
    files: nodeFiles,
    shelf: nodeShelf(join(packageFolder, 'lexicons')),
    digest: sha256,
    observer: nodeObserver(begins),
    runFiles: nodeRunFiles,
    tool: { name: 'fritekst', version: await packageVersion() },
    // A run's own report is in the language of the study's readers, whatever language the terminal speaks: same run, same bytes.
    renderReport: (report) => renderHtmlReport(report, 'da'),
  };
}
