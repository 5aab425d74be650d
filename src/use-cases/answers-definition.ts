import type { StudyDefinition } from '../survey/study-definition.js';
import type { Table } from '../survey/table.js';

/** Fewest citizens that may be told of in a table of answers, which has no study to say so. */
export const fewestToldOf = 5;

/** The study that a plain table of answers is: columns id and text, and segment and weight where they are there. */
export function answersDefinition(table: Table): StudyDefinition {
  const has = (column: string): boolean => table.columns.includes(column);
  return {
    title: table.file,
    language: 'da',
    reminders: [],
    respondents: { file: table.file, id: 'id' },
    dontKnow: 'vedikke',
    variables: [],
    scales: [],
    themes: [],
    questions: [],
    texts: [{ id: 'text', column: 'text', label: { da: 'text', en: 'text' } }],
    weighting: has('weight') ? { kind: 'column', column: 'weight' } : { kind: 'none' },
    segments: has('segment') ? { kind: 'column', column: 'segment' } : { kind: 'none' },
    codebook: 'jobcenter-themes',
    spelling: {},
    quotes: { minimumCell: fewestToldOf, length: [40, 400] },
    seed: 1,
  };
}
