import { agreementTables } from '../exports/agreement-tables.js';
import { measureAgreement } from '../use-cases/measure-agreement.js';
import { nodePorts } from './ports.js';
import { printable, type Terminal } from './terminal.js';
import { textTable } from './text-table.js';
import { requireDistinct, writeExcluded, writeTable } from './write-output.js';

interface AgreementOptions {
  readonly codebook: string;
  readonly seed: number;
  readonly disagreements?: string;
}

export async function codingAgreement(terminal: Terminal, paths: readonly string[], chosen: AgreementOptions): Promise<void> {
  const { language } = terminal;
  requireDistinct(...paths, chosen.disagreements);
  const measured = await measureAgreement(await nodePorts(), paths, chosen.codebook, chosen.seed);
  const { agreement, labels } = measured;
  terminal.notices(measured.notices);
  if (chosen.disagreements) {
    await writeTable(terminal, chosen.disagreements,
      ['respondent', 'question', 'theme', 'given_by', 'not_given_by', 'stands', 'blind'],
      measured.disagreements.map(({ respondent, question, theme, given, withheld, stands, blind }) =>
        [respondent, question, theme, given.join(';'), withheld.join(';'), stands ? 'yes' : 'no', blind ? 'yes' : 'no']));
    await writeExcluded(terminal, chosen.disagreements, { file: paths.join(', '), rows: measured.leftOut, of: measured.rows });
  }
  if (terminal.json) return terminal.value({ ...agreement, disagreements: measured.disagreements, notices: measured.notices });

  const { compared, themes, pairs, limits } = agreementTables(agreement, (theme) => labels.get(theme)![language], language);
  for (const line of compared) terminal.result(printable(line));
  if (!themes) return;
  for (const { caption, columns, rows } of [themes, ...pairs]) {
    terminal.result(`\n${printable(caption)}`);
    for (const line of textTable([columns.map(({ text }) => text), ...rows])) terminal.result(printable(line));
  }
  terminal.result(`\n${limits}`);
}
