import { inputError } from '../notices/input-error.js';
import type { Notice } from '../notices/notice.js';
import { noticeList } from '../notices/notice-list.js';
import type { ExcludedRow } from '../survey/read-rows.js';
import { columnIndex } from '../survey/table.js';
import { evaluateCodes } from '../themes/agreement.js';
import { coderFeatures } from '../themes/coder-features.js';
import { answerDigest, modelText, type CoderModel, type ModelQuality } from '../themes/coder-model.js';
import { trainCoder, type CodedExample } from '../themes/train-coder.js';
import { loadAnswers } from './load-answers.js';
import { loadCoding } from './load-coding.js';
import type { Digest, Files, Shelf } from './ports.js';
import { segmentColumn } from './segment-column.js';

export interface TrainRequest {
  /** A shipped codebook's id or a file. */
  readonly codebook: string;
  /** Whole number, 0 to 2^32 − 1. */
  readonly seed: number;
  /** Whether the segment counts, where the table has one. */
  readonly useSegment: boolean;
  /** Column that says whose words an answer is, or the group of an answer. */
  readonly group?: string | ((id: string) => string) | undefined;
  /** Table of further answers without codes (columns id and text), from which the coder learns what rules find. */
  readonly uncoded?: string | undefined;
}

export interface TrainedModel {
  readonly model: CoderModel;
  /** The model's file. */
  readonly text: string;
  readonly excluded: readonly ExcludedRow[];
  readonly notices: readonly Notice[];
}

/** Under this a coder learns nothing that the rules do not know. */
const fewestAnswers = 20;

/**
 * Trains a coder on a table of coded answers: columns id, text and themes (separated by ;, empty when the answer was
 * read and has none), and segment where there is one. Rows with a theme that the codebook does not have are left out.
 *
 * @throws InputError 'coded-answers-too-few', 'column-missing' and what can be wrong with the files
 */
export async function trainFromTable(
  ports: {
    readonly files: Files; readonly shelf: Shelf; readonly digest: Digest; readonly tool: CoderModel['tool'];
  },
  path: string,
  { codebook, seed, useSegment, group, uncoded }: TrainRequest,
): Promise<TrainedModel> {
  const { table, answers, excluded, notices } = await loadAnswers(ports.files, path);
  const coding = await loadCoding(ports, codebook);
  const themes = coding.codebook.themes.map(({ id }) => id);
  const themesAt = columnIndex(table, 'themes', 'themes');
  const segmentOf = useSegment ? segmentColumn(table) : () => '';
  const groupOf = typeof group === 'function' ? (_: readonly string[], id: string) => group(id) : groupColumn(table, group);
  const list = noticeList();
  const unknown: ExcludedRow[] = [];
  const coded = answers.flatMap(({ id, text, cells, row }): (CodedExample & { text: string })[] => {
    const given = cells[themesAt]!.split(';').map((theme) => theme.trim()).filter((theme) => theme !== '');
    const strange = given.find((theme) => !themes.includes(theme));
    if (strange !== undefined) {
      list.add('error', 'theme-unknown', { file: table.file, row, theme: strange, expected: themes });
      unknown.push({ file: table.file, row, reason: 'theme-unknown' });
      return [];
    }
    const tokens = coding.read(text);
    const features = coderFeatures(tokens, coding.code(tokens), segmentOf(cells));
    return [{ features, themes: new Set(given), group: groupOf(cells, id), text }];
  });
  if (coded.length < fewestAnswers) {
    throw inputError('coded-answers-too-few', { file: table.file, n: coded.length, minimum: fewestAnswers });
  }
  const further = uncoded === undefined ? [] : (await loadAnswers(ports.files, uncoded)).answers;
  const known = new Set(coded.map(({ text }) => text));
  const uncodedFeatures = further.filter(({ text }) => !known.has(text)).map(({ text }) => {
    const tokens = coding.read(text);
    return coderFeatures(tokens, coding.code(tokens), '');
  });
  const { coder, outOfFold, outOfFoldPlain } = trainCoder(coded, uncodedFeatures, themes, { seed, useSegment });
  const digests = new Set(coded.map(({ text }) => answerDigest(text, ports.digest)));
  const measured = ({ themes: found }: typeof outOfFold): ModelQuality => {
    const asMap = (sets: readonly ReadonlySet<string>[]) => new Map(sets.map((set, i) => [String(i), set]));
    const { micro, macro, themes: each } = evaluateCodes(asMap(found), asMap(coded.map((example) => example.themes)), themes);
    return { micro, macro, f1: each.map(({ f1 }) => f1) };
  };
  const model: CoderModel = {
    tool: ports.tool,
    codebook: coding.codebookVersion,
    lexicons: coding.lexicons,
    seed,
    answers: [...digests].toSorted(),
    quality: { n: coded.length, ...(coder.bySegment && { bySegment: measured(outOfFold) }), plain: measured(outOfFoldPlain) },
    coder,
  };
  return {
    model,
    text: modelText(model),
    excluded: [...excluded, ...unknown],
    notices: [...notices, ...coding.notices, ...list.all()],
  };
}

function groupColumn(table: Parameters<typeof columnIndex>[0], column: string | undefined): (cells: readonly string[]) => string {
  if (column === undefined) return () => '';
  const at = columnIndex(table, column, '--group');
  return (cells) => cells[at]!;
}
