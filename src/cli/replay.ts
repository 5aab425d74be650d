import { basename } from 'node:path';
import { runsFolder } from '../io/data-folder.js';
import { findRun } from '../io/find-run.js';
import { topicsApart } from '../io/topics-apart.js';
import { inputError } from '../notices/input-error.js';
import { replayRun } from '../use-cases/replay-run.js';
import { nodePorts } from './ports.js';
import { stageProgress } from './progress.js';
import type { Terminal } from './terminal.js';

export async function replay(terminal: Terminal, id: string): Promise<void> {
  const { words } = terminal;
  const folder = findRun(id, runsFolder());
  const progress = stageProgress(terminal);
  const ports = { ...await nodePorts(progress.begins), findTopics: topicsApart() };
  const { differs, same } = await replayRun(ports, folder).finally(progress.done);
  if (terminal.json) terminal.value({ run: basename(folder), same, differs });
  if (differs.length > 0) throw inputError('run-differs', { run: basename(folder), files: differs });
  if (!terminal.json) terminal.result(words.replayed(same));
}
