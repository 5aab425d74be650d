import { auditedText, auditWords } from '../wording/audit-words.js';
import { userCommandWords } from '../wording/user-command-words.js';
import { printable, type Terminal } from './terminal.js';
import { textTable } from './text-table.js';
import { withPeople } from './with-people.js';

/** Shows what happened that is to be accounted for, the newest first. */
export function audit(terminal: Terminal, { n, data }: { readonly n: number; readonly data?: string }): Promise<void> {
  const words = userCommandWords[terminal.language];
  return withPeople(data, async ({ audit: log }) => {
    const entries = await log.read(n);
    if (terminal.json) return terminal.value(entries);
    if (entries.length === 0) return terminal.remark(words.noAudit);
    const rows = entries.map(({ at, by, kind, what, study }) => [
      at.slice(0, 19).replace('T', ' '), printable(by ?? '–'), auditWords[terminal.language][kind],
      printable(auditedText(what, terminal.language, kind)), study ?? '',
    ]);
    for (const line of textTable([words.auditColumns, ...rows])) terminal.result(line);
  });
}
