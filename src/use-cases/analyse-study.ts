import { analyse, type Analysis } from '../analysis/analyse.js';
import type { FindTopics } from '../analysis/find-topics.js';
import { planOf, type PlanOptions } from '../analysis/plan.js';
import { reportOf, type Report } from '../report/report.js';
import { loadStudy, type LoadPorts, type LoadedStudy } from './load-study.js';
import type { AnalysisRun, Observer, RunFiles, StageTiming } from './ports.js';
import { tokenLines } from './token-lines.js';
import { withWorkspaceCodings, type Workspace } from './workspace-codings.js';

export interface AnalysePorts extends LoadPorts {
  readonly observer: Observer;
  readonly runFiles: RunFiles;
  readonly tool: AnalysisRun['tool'];
  /** Finds clusters and the map beside the other stages; without it they are found one after the other. */
  readonly findTopics?: FindTopics;
  /** The report as a page, in the language of the reader. */
  readonly renderReport: (report: Report) => string;
  /** Where people have coded the study in the pages; without it only the file of codings that the study names counts. */
  readonly workspace?: Workspace;
}

export interface AnalyseRequest extends PlanOptions {
  /** study.yaml, or a table of answers. */
  readonly study: string;
  /** Where the run goes; it takes the place of what stands there. */
  readonly folderFor: (run: AnalysisRun) => string | Promise<string>;
  /** Id or file of a codebook instead of the study's own. */
  readonly codebook?: string | undefined;
  /** Whether tokens.jsonl is written too. */
  readonly tokens?: boolean | undefined;
}

export interface AnalysedStudy {
  readonly run: AnalysisRun;
  readonly folder: string;
  readonly timings: readonly StageTiming[];
}

/**
 * Analyses a study from its files into a run folder.
 *
 * @throws InputError when the input cannot be analysed
 */
export function analyseStudy(ports: AnalysePorts, request: AnalyseRequest): Promise<AnalysedStudy> {
  return analyseLoadedBy(ports, async () => ({
    loaded: await loadStudy(ports, request.study, request.codebook), options: request, tokens: request.tokens ?? false,
  }), request.folderFor);
}

/**
 * Analyses what is loaded into a run folder, together with the codings of the workspace where there is one.
 *
 * @throws InputError when the input cannot be analysed
 */
export async function analyseLoadedBy(
  ports: AnalysePorts,
  load: () => Promise<{ readonly loaded: LoadedStudy; readonly options: PlanOptions; readonly tokens: boolean }>,
  folderFor: AnalyseRequest['folderFor'],
): Promise<AnalysedStudy> {
  const { observer } = ports;
  const timings: StageTiming[] = [];
  const timed = async <T>(stage: string, work: () => Promise<T>): Promise<T> => {
    const start = observer.now();
    const result = await work();
    timings.push({ stage, seconds: (observer.now() - start) / 1000, memory: observer.memory() / 1e6 });
    return result;
  };
  const { loaded, options, tokens } = await timed('read', async () => {
    const study = await load();
    return ports.workspace ? { ...study, loaded: await withWorkspaceCodings(ports, ports.workspace, study.loaded) } : study;
  });
  const analysis = await analyseLoaded(ports, loaded, options);
  timings.push(...analysis.timings);
  const extra = await timed('report', async () => extrasOf(ports, analysis, tokens));
  const files = await timed('write', async () => ports.runFiles.filesOf(analysis.run, loaded.contents, extra));
  const folder = await folderFor(analysis.run);
  await ports.runFiles.write(folder, files.set('timings.json', `${JSON.stringify(timings, null, 2)}\n`));
  return { run: analysis.run, folder, timings };
}

/** The analysis of a study that is loaded. */
export function analyseLoaded(
  ports: Pick<AnalysePorts, 'observer' | 'digest' | 'tool' | 'findTopics'>,
  loaded: LoadedStudy,
  options: PlanOptions,
): Promise<Analysis> {
  return analyse({
    definition: loaded.definition,
    tables: loaded.tables,
    codings: loaded.codings,
    codebook: loaded.codebook,
    questionCodebooks: loaded.questionCodebooks,
    lexicon: loaded.lexicon,
    detectLanguage: loaded.detectLanguage,
    plan: planOf(loaded.definition, loaded.codebook, options, loaded.questionCodebooks),
    tool: ports.tool,
    files: loaded.inputs,
    lexicons: loaded.lexicons,
    notices: loaded.notices,
  }, ports.observer, ports.digest, ports.findTopics);
}

/** What stands beside the tables in a run folder. */
export function extrasOf(ports: Pick<AnalysePorts, 'renderReport'>, analysis: Analysis, tokens: boolean): Map<string, string> {
  const extra = new Map([['report.html', ports.renderReport(reportOf(analysis.run))]]);
  if (tokens) {
    const answers = analysis.read.map(({ answer, language, tokens: own }) => ({ id: answer.key, language, tokens: own }));
    extra.set('tokens.jsonl', tokenLines(answers));
  }
  return extra;
}
