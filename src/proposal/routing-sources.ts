import type { Table } from '../survey/table.js';
import type { RoutingSource } from './guess-routing.js';
import type { ScaleGuess } from './guess-scale.js';
import type { GuessedQuestion, GuessedVariable } from './study-proposal.js';

/**
 * What may decide who is asked a question, in the file's order: variables with levels, and questions with one answer.
 *
 * @param onScale the guesses that the questions with a scale come from
 * @param dontKnow what the study says for 'ved ikke'
 * @returns the sources, each with the position of its column
 */
export function routingSources(
  table: Table,
  variables: readonly GuessedVariable[],
  questions: readonly GuessedQuestion[],
  onScale: readonly ScaleGuess[],
  dontKnow: string | undefined,
): (RoutingSource & { readonly at: number })[] {
  const same = (values: readonly string[]) => new Map(values.map((value) => [value, value]));
  const unsure = dontKnow === undefined ? [] : [[dontKnow, dontKnow] as const];
  const sources: RoutingSource[] = [
    ...variables.filter(({ limits, levels }) => !limits && levels.length > 0)
      .map(({ id, column, levels }) => ({ id, column, valueOf: same(levels) })),
    ...questions.flatMap((question): RoutingSource[] => {
      if (question.kind === 'several') return [];
      const { id, column } = question;
      if (question.kind === 'choice') return [{ id, column, valueOf: new Map([...same(question.options), ...unsure]) }];
      const words = onScale.find((each) => each.column === column)!.words;
      const scores = ['5', '4', '3', '2', '1'];
      return [{ id, column, valueOf: new Map([
        ...(words.size > 0 ? scores.flatMap((score) => [[words.get(Number(score)) ?? score, score] as const]) : same(scores)),
        ...unsure,
      ]) }];
    }),
  ];
  return sources.map((source) => ({ ...source, at: table.columns.indexOf(source.column) })).toSorted((a, b) => a.at - b.at);
}
