import { sha256 } from '../io/digest.js';
import { nodeFiles } from '../io/node-files.js';
import { inputError } from '../notices/input-error.js';
import { checkReceipt, readReceipts } from '../use-cases/check-receipt.js';
import type { AnalysisRun } from '../use-cases/ports.js';
import { runSearcher } from '../use-cases/search-run.js';
import { receiptNumber, receiptWords } from '../wording/receipt-words.js';
import { nodePorts } from './ports.js';
import type { Terminal } from './terminal.js';

/**
 * Makes the draws of a file of receipts again and says of each whether it is the same.
 *
 * @throws InputError 'receipt-unreadable' | 'receipt-differs'
 */
export async function checkReceipts(terminal: Terminal, run: AnalysisRun, path: string): Promise<void> {
  const { name, bytes } = await nodeFiles.read(path);
  const told = readReceipts(name, new TextDecoder().decode(bytes), sha256);
  const search = told.some((each) => each.told.request.filters?.words !== undefined) ? await runSearcher((await nodePorts()).shelf)(run) : undefined;
  const checked = told.map((each) => checkReceipt(run, each, sha256, search));
  terminal.notices(checked.flatMap(({ notices }) => notices));
  if (terminal.json) terminal.value({ run: run.id, receipts: checked.map(({ notices: _own, ...each }) => each) });
  else {
    const words = receiptWords(terminal.language);
    for (const { digest, same, drawn } of checked) {
      const number = receiptNumber(digest);
      terminal.result(`${same ? words.same(number, drawn.length) : words.differs(number)}\n`);
    }
  }
  const others = checked.filter(({ same }) => !same).map(({ digest }) => receiptNumber(digest));
  if (others.length > 0) throw inputError('receipt-differs', { receipts: others });
}
