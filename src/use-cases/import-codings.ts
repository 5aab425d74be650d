import { inputError } from '../notices/input-error.js';
import type { Notice } from '../notices/notice.js';
import { parseCodings, type CodingsTable } from '../themes/human-coding.js';
import { answerKey, codingState, coderKey, type CodingState } from '../workspace/coding-state.js';
import type { CodedText, CodingAct, NewCommand, Selection } from '../workspace/command.js';
import { selections } from '../workspace/command.js';
import type { CodableStudy } from './codable-study.js';
import { coderName, type CodingPorts } from './record-coding.js';

/** A coding from a file: all that a coder found in an answer. */
export interface ImportedCoding {
  readonly respondent: string;
  readonly question: string;
  readonly coder: string;
  readonly themes: readonly string[];
  readonly selected: Selection;
  readonly suggestionSeen: boolean;
  /** A decision where coders disagreed. */
  readonly settled?: boolean;
}

export interface ImportedCodings {
  /** How many codings came in, and how many stood in the log already. */
  readonly added: number;
  readonly unchanged: number;
  readonly rowsLeftOut: readonly { readonly file: string; readonly row: number; readonly reason: string }[];
  readonly notices: readonly Notice[];
}

/**
 * Takes the codings of a table into the log: all of them or none. What a coder has coded before is changed to what the
 * table says; the same table twice changes nothing.
 *
 * @param table columns as `parseCodings` reads them
 * @param coder whose they are where the table does not say
 * @throws InputError 'column-missing', 'coder-name-invalid'
 */
export async function importCodings(
  ports: CodingPorts,
  study: CodableStudy,
  table: CodingsTable,
  coder?: string,
): Promise<ImportedCodings> {
  const named = coder === undefined ? table : withCoder(table, coderName(coder));
  const places = new Set(study.answers.map(placeKey));
  const { codings, leftOut, notices } = parseCodings(named, (question) => study.themes.get(question) ?? [], (respondent, question) =>
    places.has(placeKey({ respondent, question })));
  const words = selectionWords(named);
  const imported = codings.map((coding): ImportedCoding => {
    const word = words.get(codingKey(coding.respondent, coding.question, coding.coder, coding.settled ?? false)) ?? '';
    return { ...coding, ...circumstances(word, coding.chosen ?? false) };
  });
  return { ...await addCodings(ports, study, imported), rowsLeftOut: leftOut, notices };
}

/**
 * Takes codings into the log that are values already, such as those of a coding sheet: all of them or none.
 *
 * @throws InputError 'coder-name-invalid' | 'answer-missing' | 'theme-not-in-codebook'
 */
export async function addCodings(
  { commands, clock }: CodingPorts,
  study: CodableStudy,
  codings: readonly ImportedCoding[],
): Promise<{ added: number; unchanged: number }> {
  const answers = new Map(study.answers.map((answer) => [placeKey(answer), answer]));
  const state = codingState(await commands.read(study.id));
  const at = clock();
  const fresh = codings.map((coding) => {
    const answer = answers.get(placeKey(coding));
    if (!answer) throw inputError('answer-missing', { answer: `${coding.respondent}:${coding.question}`.slice(0, 60) });
    const expected = study.themes.get(coding.question) ?? [];
    const unknown = coding.themes.find((theme) => !expected.includes(theme));
    if (unknown !== undefined) throw inputError('theme-not-in-codebook', { theme: unknown.slice(0, 60), expected });
    const by = coderName(coding.coder);
    return actsOf({ ...coding, coder: by }, answer, state).map((act): NewCommand => ({ at, by, study: study.id, act }));
  });
  const added = fresh.filter(({ length }) => length > 0);
  if (added.length > 0) await commands.append(added.flat());
  return { added: added.length, unchanged: codings.length - added.length };
}

/** What leads from where a coder stands with an answer to what is imported; nothing when it stands there already. */
function actsOf(coding: ImportedCoding, answer: CodedText, state: CodingState): CodingAct[] {
  const { coder, themes, selected, suggestionSeen } = coding;
  const of = { answer, selected, suggestionSeen };
  const before = state.coded.get(coderKey(answer, coder));
  const seenBefore = before?.suggestionSeen ?? false;
  if (coding.settled) {
    const decided = state.settled.get(answerKey(answer));
    const same = decided?.by === coder && sameThemes(decided.themes, themes) && (decided.suggestionSeen || !suggestionSeen);
    return same ? [] : [{ kind: 'settled', ...of, themes }];
  }
  const given = before?.themes ?? [];
  const changes: CodingAct[] = [
    ...given.filter((theme) => !themes.includes(theme)).map((theme) => ({ kind: 'theme-removed' as const, ...of, theme })),
    ...themes.filter((theme) => !given.includes(theme)).map((theme) => ({ kind: 'theme-added' as const, ...of, theme })),
  ];
  const circumstancesStand = seenBefore || (before?.selected === selected && !suggestionSeen);
  if (changes.length === 0 && before?.finished && circumstancesStand) return [];
  return [...changes, { kind: 'read', ...of }];
}

function sameThemes(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((theme) => b.includes(theme));
}

/** The column `coder` is added where there is none, and filled where it is empty. */
function withCoder(table: CodingsTable, coder: string): CodingsTable {
  const at = table.columns.indexOf('coder');
  if (at < 0) {
    return { ...table, columns: [...table.columns, 'coder'], rows: table.rows.map((cells) => [...cells, coder]) };
  }
  return { ...table, rows: table.rows.map((cells) => cells.map((cell, i) => (i === at && cell.trim() === '' ? coder : cell))) };
}

/** What stands under `selected` in the first row of each coding. */
function selectionWords(table: CodingsTable): Map<string, string> {
  const words = new Map<string, string>();
  const at = (column: string, cells: readonly string[]): string => (cells[table.columns.indexOf(column)] ?? '').trim();
  for (const cells of table.rows) {
    const word = at('selected', cells).toLowerCase();
    const key = codingKey(at('respondent', cells), at('question', cells), at('coder', cells), word.startsWith('settled'));
    if (!words.has(key)) words.set(key, word);
  }
  return words;
}

function circumstances(word: string, chosen: boolean): Pick<ImportedCoding, 'selected' | 'suggestionSeen'> {
  const known = selections.find((each) => each === word);
  if (word.startsWith('settled')) return { selected: 'disagreement', suggestionSeen: false };
  // Another of its rows may say what the first does not.
  if (chosen && (known === undefined || known === 'random')) return { selected: 'found', suggestionSeen: word === 'suggested' };
  return { selected: known ?? 'random', suggestionSeen: word === 'suggested' };
}

function codingKey(respondent: string, question: string, coder: string, settled: boolean): string {
  return JSON.stringify([respondent, question, coder, settled]);
}

function placeKey({ respondent, question }: Pick<CodedText, 'respondent' | 'question'>): string {
  return JSON.stringify([respondent, question]);
}
