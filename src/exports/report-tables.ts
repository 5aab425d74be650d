import type { TextTable } from '../wording/table-words.js';
import type { Block } from './document.js';

/** A table of a report with what is to be said of it. */
export interface ReportTable {
  readonly table: TextTable;
  /** What its figure finds; null for a table that is no figure's. */
  readonly finding: string | null;
  readonly notes: readonly string[];
}

/** Every table of a report, those of its figures too, in their order; notes that stand after a table are its own. */
export function reportTables(blocks: readonly Block[]): ReportTable[] {
  return blocks.flatMap((block, at): ReportTable[] => {
    switch (block.kind) {
      case 'table': return [{ table: block.table, finding: null, notes: notesAfter(blocks, at) }];
      case 'figure': return [{ table: block.table, finding: block.text.title, notes: [...block.text.base, ...notesAfter(blocks, at)] }];
      case 'figures': return block.figures.map(({ table, text }) => ({ table, finding: text.title, notes: text.base }));
      case 'drawn': return [{ table: block.drawn.table, finding: block.drawn.title, notes: block.drawn.base === '' ? [] : [block.drawn.base] }];
      default: return [];
    }
  });
}

function notesAfter(blocks: readonly Block[], at: number): string[] {
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex((block) => block.kind !== 'paragraph' || block.tone !== 'note');
  return rest.slice(0, end < 0 ? rest.length : end).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}
