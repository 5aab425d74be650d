import { auditKinds, type AuditLog } from '../../use-cases/ports.js';
import type { WorkspaceDatabase } from './workspace-database.js';

/** What is to be accounted for, in the database of a workspace, which refuses to change or delete an entry. */
export function auditTable({ isThere, use }: Pick<WorkspaceDatabase, 'isThere' | 'use'>): AuditLog {
  return {
    append: (entry) => use(async (ready) => {
      await ready.insertInto('audit').values(entry).execute();
    }),
    async read(limit, skip = 0) {
      if (!isThere()) return [];
      const rows = await use((ready) => ready.selectFrom('audit').select(['at', 'kind', 'by', 'study', 'what'])
        .orderBy('id', 'desc').limit(limit).offset(skip).execute());
      return rows.flatMap((row) => {
        const kind = auditKinds.find((each) => each === row.kind);
        return kind ? [{ ...row, kind }] : [];
      });
    },
  };
}
