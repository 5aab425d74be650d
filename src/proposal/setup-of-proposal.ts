import type { Table } from '../survey/table.js';
import { plainColumn, type ColumnSetup, type StudySetup, type TableSetup } from './study-setup.js';
import type { GuessedQuestion, GuessedStudy, GuessedVariable } from './study-proposal.js';

/** What bands of years are called in the reader's language. */
export interface BandWords {
  readonly bandUnder: (limit: number) => string;
  readonly bandOf: (from: number, to: number) => string;
  readonly bandFrom: (limit: number) => string;
}

/** A guessed study as a form holds it, column by column in the file's order. */
export function setupOfProposal(table: Table, proposal: GuessedStudy, words: BandWords): StudySetup {
  const said = new Map<string, Partial<ColumnSetup>>();
  const say = (column: string, part: Partial<ColumnSetup>): void => void said.set(column, part);
  const { id, status, answeredAt, minutes, weight, segments } = proposal;
  for (const { column, why } of proposal.unused) say(column, { why });
  for (const variable of proposal.variables) say(variable.column, variablePart(variable, words));
  for (const question of proposal.questions) for (const [column, part] of questionParts(question)) say(column, part);
  for (const { column, why, codebook } of proposal.texts) say(column, { role: 'text', why, ...(codebook && { codebook: codebook.id }) });
  if (id) say(id.column, { role: 'id', why: id.why });
  if (status) say(status.column, { role: 'status', complete: status.complete, partial: status.partial, why: status.why });
  if (answeredAt) say(answeredAt.column, { role: 'answered-at', why: answeredAt.why });
  if (minutes) say(minutes.column, { role: 'minutes', why: minutes.why });
  if (weight) say(weight.column, { role: 'weight', why: weight.why });
  if (segments) {
    say(segments.name, { ...said.get(segments.name), role: segments.kind === 'column' ? 'segment' : 'satisfaction', why: segments.why });
  }
  return {
    title: proposal.file.replace(/\.[^.]+$/, '').replaceAll('_', ' ').trim() || proposal.file,
    opens: proposal.fieldwork?.opens ?? '',
    closes: proposal.fieldwork?.closes ?? '',
    codebook: 'jobcenter-themes',
    minimumCell: 5,
    dontKnow: proposal.dontKnow?.word ?? 'vedikke',
    scales: proposal.scales,
    respondents: tableSetup(table, said),
    sample: null,
    population: null,
    representativeness: null,
    codings: null,
  };
}

/** The columns of a sample: who was invited, and what the register knows of them. */
export function sampleSetup(
  table: Table,
  id: string | undefined,
  { variables, unused }: Pick<GuessedStudy, 'variables' | 'unused'>,
  words: BandWords,
): TableSetup {
  const said = new Map<string, Partial<ColumnSetup>>([
    ...unused.map(({ column, why }) => [column, { why }] as const),
    ...variables.map((variable) => [variable.column, variablePart(variable, words)] as const),
  ]);
  if (id !== undefined) said.set(id, { role: 'id' });
  return tableSetup(table, said);
}

function tableSetup({ file, columns }: Table, said: ReadonlyMap<string, Partial<ColumnSetup>>): TableSetup {
  return { file, columns: columns.filter((column) => column !== '').map((column) => ({ ...plainColumn(column), ...said.get(column) })) };
}

function variablePart({ id, levels, limits, why }: GuessedVariable, words: BandWords): Partial<ColumnSetup> {
  if (!limits) return { role: 'levels', levels: levels.map((value) => ({ value, label: value })), why };
  return { role: 'bands', id, limits, bandLabels: bandLabels(limits, words), why };
}

/** What bands between limits are called, where nobody says it. */
export function bandLabels(limits: readonly number[], { bandUnder, bandOf, bandFrom }: BandWords): string[] {
  const count = limits.length - 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => (i === 0 && count > 1 ? bandUnder(limits[1]!)
    : i === count - 1 ? bandFrom(limits[i]!) : bandOf(limits[i]!, limits[i + 1]! - 1)));
}

function questionParts(question: GuessedQuestion): [string, Partial<ColumnSetup>][] {
  const only = question.only ? { id: question.only.id, values: question.only.values } : null;
  const { why } = question;
  switch (question.kind) {
    case 'scale': return [[question.column, { role: 'scale', scale: question.scale, only, why }]];
    case 'choice': {
      return [[question.column, { role: 'choice', levels: question.options.map((value) => ({ value, label: value })), only, why }]];
    }
    default: return question.options.map(({ column, name }) => [column, { role: 'several', group: question.id, label: name, only, why }]);
  }
}
