import { sha256 } from '../io/digest.js';
import { runsFolder } from '../io/data-folder.js';
import { findRun } from '../io/find-run.js';
import { nodeClock } from '../io/node-clock.js';
import { openRunFolder } from '../io/run-folder.js';
import { codableRun } from '../use-cases/codable-study.js';
import { editProse, reportProse, type ProseBlock } from '../use-cases/edit-prose.js';
import { movedText, proseCommandWords } from '../wording/edited-prose-words.js';
import { groupLeadText, saidOfThemeText } from '../wording/theme-summary-words.js';
import { printable, type Terminal } from './terminal.js';
import { withLog } from './with-log.js';

interface ProseChoice {
  readonly block?: string;
  readonly text?: string;
  readonly by: string;
  readonly data?: string;
}

/** Lists the parts of a report that can be written anew, or keeps what somebody writes in place of one. */
export async function prose(terminal: Terminal, id: string, { block, text, by, data }: ProseChoice): Promise<void> {
  const words = proseCommandWords(terminal.language);
  const run = await openRunFolder(findRun(id, runsFolder(data)));
  const study = codableRun(run, sha256);
  return withLog(data, async (commands) => {
    if (block !== undefined) {
      await editProse({ commands, clock: nodeClock }, study, run, { by, block, text: text ?? '' });
      if (terminal.json) return terminal.value({ run: run.id, block, text: text ?? '' });
      return terminal.result((text ?? '').trim() === '' ? words.restored(block) : words.kept(block));
    }
    const blocks = await reportProse(commands, study, run);
    if (terminal.json) return terminal.value({ run: run.id, blocks: blocks.map((each) => ({ ...each, text: ownText(each, terminal) })) });
    for (const each of blocks) {
      const { edited } = each.statement;
      terminal.result(`${each.id}${edited ? ` (${words.edited})` : ''}: ${printable(edited?.text ?? ownText(each, terminal))}`);
      const moved = edited && movedText(edited, terminal.language);
      if (moved) terminal.remark(moved);
    }
  });
}

function ownText({ statement }: ProseBlock, { language }: Terminal): string {
  return statement.code === 'group-lead' ? groupLeadText(statement, language) : saidOfThemeText(statement, language);
}
