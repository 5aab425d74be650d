import { inputError } from '../notices/input-error.js';
import { segmentWords } from '../survey/read-segments.js';
import type { Table } from '../survey/table.js';
import { holdsOnly, profileColumn } from './column-profile.js';
import { fieldworkOf, looksLikeAnswerTime, looksLikeMinutes, looksLikeWeight, takeStatus } from './guess-fieldwork.js';
import { guessCodebook } from './guess-codebook.js';
import { guessChoice } from './guess-choice.js';
import { guessRouting } from './guess-routing.js';
import { guessScale, type ScaleGuess } from './guess-scale.js';
import { guessSeveral } from './guess-several.js';
import { guessText } from './guess-text.js';
import { guessVariables } from './guess-variables.js';
import type { KnownNames } from './personal-column.js';
import { proposeScales } from './propose-scales.js';
import { reason } from './reason.js';
import { routingSources } from './routing-sources.js';
import type { GuessedColumn, GuessedQuestion, GuessedStudy, StudyProposal } from './study-proposal.js';
import { takeId, type TakeColumn } from './take-id.js';
import { unusedName } from './unused-name.js';

// YAML allows keys of at most 1,024 characters.
const longestName = 500;

/**
 * Guesses a first study from a table of answers. It holds names of columns and the levels of categories, and nothing
 * else of what people answered: no id, no name and no words of an open answer.
 *
 * @param names names of people in lower case, so that a column of them is never taken for a category
 * @throws InputError 'id-not-found'
 */
export function proposeStudy(table: Table, names: KnownNames): StudyProposal {
  const { id, ...guessed } = guessStudy(table, names);
  if (!id) throw inputError('id-not-found', { file: table.file, available: table.columns });
  return { id, ...guessed };
}

/** The same guess, also of a table in which no column tells respondents apart. */
export function guessStudy(table: Table, names: KnownNames): GuessedStudy {
  const all = table.columns.flatMap((column, at) => (column === '' ? [] : [profileColumn(table, at)]));
  // Whatever a column is taken for, it is taken away from `left`.
  const left = new Map(
    all.filter(({ column }) => column.length <= longestName).map((profile) => [profile.column, profile])
  );
  const take: TakeColumn = (guess) => {
    for (const profile of left.values()) {
      const why = guess(profile);
      if (!why) continue;
      left.delete(profile.column);
      return { column: profile.column, why };
    }
    return undefined;
  };
  const takeAll = (guess: Parameters<TakeColumn>[0]): GuessedColumn[] =>
    Array.from({ length: left.size }, () => take(guess)).filter((each) => each !== undefined);

  const id = takeId(take);
  const segment = take((profile) => (/segment/iu.test(profile.column) && holdsOnly(profile, segmentWords)
    ? reason('segment-words', {}) : undefined));
  const weight = take(looksLikeWeight);
  const status = takeStatus(left);
  const several = guessSeveral([...left.values()]);
  for (const { column } of several.flatMap(({ options }) => options)) left.delete(column);
  const onScale = [...left.values()].map(guessScale).filter((each) => each !== undefined);
  for (const { column } of onScale) left.delete(column);
  const minutes = take(looksLikeMinutes);
  const answeredAt = take(looksLikeAnswerTime);
  const open = takeAll(guessText);
  const texts = open.map((each) => {
    const codebook = guessCodebook(each.column, open.length);
    return { ...each, ...(codebook && { codebook }) };
  });

  const chosen = [...left.values()].map((profile) => guessChoice(profile, names)).filter((each) => each !== undefined);
  for (const { column } of chosen) left.delete(column);

  const { scales, scaleOf } = proposeScales(onScale);
  const guessed = inFileOrder(table, [
    ...onScale.map(
      ({ column, why }) => ({ kind: 'scale' as const, id: column, column, scale: scaleOf.get(column)!, why })
    ),
    ...chosen.map(({ column, options, why }) => ({ kind: 'choice' as const, id: column, column, options, why })),
    ...several.map(({ prefix, options }) => ({
      kind: 'several' as const,
      id: unusedName(prefix, table.columns),
      options,
      why: reason('yes-no-group', { columns: options.length, prefix }),
    })),
  ]);
  const { variables, unused } = guessVariables(left.values(), table.columns, names);
  const dontKnow = commonDontKnow([...onScale, ...chosen]);
  const sources = routingSources(table, variables, guessed, onScale, dontKnow?.word);
  const questions = guessed.map((question): GuessedQuestion => {
    const columns = question.kind === 'several' ? question.options.map(({ column }) => column) : [question.column];
    // An earlier question routes a later one, never the other way.
    const before = sources.filter(({ at }) => at < table.columns.indexOf(columns[0]!));
    const only = guessRouting(table, columns, before);
    return only ? { ...question, only } : question;
  });
  const fieldwork = answeredAt && fieldworkOf(all.find(({ column }) => column === answeredAt.column)!);
  const segments = segment
    ? { kind: 'column' as const, name: segment.column, why: segment.why }
    : satisfactionSegments(questions);
  return {
    file: table.file, rows: table.rows.length, columns: table.columns.length,
    ...(id && { id }),
    ...(status && { status }),
    ...(answeredAt && { answeredAt }),
    ...(fieldwork && { fieldwork }),
    ...(minutes && { minutes }),
    ...(weight && { weight }),
    variables,
    ...(dontKnow && { dontKnow }),
    scales, questions, texts,
    ...(segments && { segments }),
    unused: [
      ...unused,
      ...all.filter(({ column }) => column.length > longestName).map(
        ({ column }) => ({ column, why: reason('name-too-long', {}) })
      ),
    ],
  };
}

function commonDontKnow(onScale: readonly Pick<ScaleGuess, 'dontKnow'>[]): StudyProposal['dontKnow'] {
  const counts = new Map<string, number>();
  for (const [word, count] of onScale.flatMap(({ dontKnow }) => [...dontKnow])) {
    counts.set(word, (counts.get(word) ?? 0) + count);
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most && { word: most[0], why: reason('dont-know-word', { count: most[1] }) };
}

function satisfactionSegments(questions: readonly GuessedQuestion[]): StudyProposal['segments'] {
  const about = questions.filter((question) => question.kind === 'scale' && question.scale.startsWith('satisfaction'));
  const overall = about.find(({ id }) => /alt i alt|samlet|overall|generel/iu.test(id)) ?? about.at(-1);
  return overall && {
    kind: 'question', name: overall.id, why: reason('satisfaction-question', { column: overall.id })
  };
}

function inFileOrder(table: Table, questions: readonly GuessedQuestion[]): GuessedQuestion[] {
  const position = (question: GuessedQuestion) =>
    table.columns.indexOf(question.kind === 'several' ? question.options[0]!.column : question.column);
  return questions.toSorted((a, b) => position(a) - position(b));
}
