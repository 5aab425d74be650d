import { basename } from 'node:path';
import { contrastCells, contrastColumns } from '../io/contrast-tables.js';
import { runsFolder } from '../io/data-folder.js';
import { findRun } from '../io/find-run.js';
import { openRunFolder } from '../io/run-folder.js';
import { contrastAnswers, type ContrastedAnswers, type NamedContrast } from '../use-cases/contrast-answers.js';
import { contrastsOfRun } from '../use-cases/contrast-run.js';
import { contrastCliWords } from '../wording/contrast-cli-words.js';
import { nodePorts } from './ports.js';
import { printable, type Terminal } from './terminal.js';
import { requireDistinct, writeExcluded, writeTable } from './write-output.js';

interface ContrastOptions {
  readonly out: string;
  readonly by: string;
  readonly groups?: readonly string[];
}

/** Terms of each group that the terminal names. */
const mostNamed = 12;

export async function contrast(terminal: Terminal, input: string, { out, by, groups }: ContrastOptions): Promise<void> {
  const { language } = terminal;
  const words = contrastCliWords(language);
  requireDistinct(input, out);
  const { contrasts, answers, withoutContent, otherLanguage, excluded, notices } = await contrasted(input, { by, groups });
  terminal.notices(notices);
  await writeTable(terminal, out, ['by', 'a', 'b', ...contrastColumns],
    contrasts.flatMap(({ groups: { a, b }, terms, untold }) => contrastCells(terms, untold).map((cells) => [by, a, b, ...cells])));
  await writeExcluded(terminal, out, { file: basename(input), rows: excluded, of: answers + excluded.length });
  if (terminal.json) return terminal.value({ out, contrasts: contrasts.map(summaryOf), withoutContent, otherLanguage, notices });
  for (const each of contrasts) {
    const { a, b, nA, nB, tested, held, leading } = summaryOf(each);
    const other = b === '' ? words.rest : printable(b);
    terminal.result(words.compared({ a: printable(a), b: other, nA, nB, tested, held }));
    terminal.result(words.says(printable(a), leading.a.map(printable)));
    terminal.result(words.says(other, leading.b.map(printable)));
  }
  terminal.remark(words.left(withoutContent, otherLanguage));
}

async function contrasted(input: string, request: { by: string; groups: readonly string[] | undefined }): Promise<ContrastedAnswers> {
  if (/\.(?:csv|tsv|txt|xlsx|ya?ml)$/iu.test(input)) return contrastAnswers(await nodePorts(), input, request);
  return contrastsOfRun(await openRunFolder(findRun(input, runsFolder())), request);
}

/** What a comparison found, in short: of the terms that hold, those that tell most. */
function summaryOf({ groups, a, b, terms }: NamedContrast) {
  const holding = terms.filter(({ holds }) => holds);
  const named = (sign: 1 | -1) => holding.filter(({ difference }) => sign * difference.difference! > 0).map(({ form }) => form);
  return {
    ...groups, nA: a.n, nB: b.n, tested: terms.length, held: holding.length,
    leading: { a: named(1).slice(0, mostNamed), b: named(-1).toReversed().slice(0, mostNamed) },
  };
}
