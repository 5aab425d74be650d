import { InputError, inputError } from '../notices/input-error.js';
import { notice, type Notice } from '../notices/notice.js';
import { shownCell } from '../notices/shown-cell.js';
import { identifierForm, versionForm, type CodebookFile, type RuleFile } from './codebook-file.js';
import { codebookColumns, rowKinds, textOf, type CodebookColumn, type RowKind } from './codebook-table.js';
import { negations, poles } from './codebook.js';
import type { LineOf } from './parse-codebook.js';

/** The rows of a file as text, with the header apart. */
interface CodebookTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly rowNumbers?: readonly number[];
}

type Draft<T> = { -readonly [K in keyof T]: T[K] };
type Cell = (column: CodebookColumn) => string;
type ThemeFile = CodebookFile['themes'][number];

/**
 * Reads a codebook from a table with the columns of `codebookColumns` (see there), in any order of columns. Rows stand in
 * the codebook's order, a theme before its rules and subthemes.
 *
 * @returns the codebook, and the row of each of its parts (as a spreadsheet counts: the header is row 1)
 * @throws InputError 'column-missing', or every 'codebook-cell-invalid' at once
 */
export function readCodebookTable(table: CodebookTable): { written: CodebookFile; rowOf: LineOf } {
  const { file } = table;
  const places = new Map(codebookColumns.map((column) => [column, table.columns.indexOf(column)]));
  for (const [column, place] of places) {
    if (place < 0) throw inputError('column-missing', { file, column, purpose: 'codebook', available: table.columns });
  }
  const notices: Notice[] = [];
  const rows = new Map<string, number>();
  const head: Draft<Pick<CodebookFile, 'id' | 'version' | 'language' | 'label'>> =
    { id: '', version: '', language: '', label: { da: '', en: '' } };
  const words: Record<string, string[]> = {};
  const parents: CodebookFile['parents'] = [];
  const themes: ThemeFile[] = [];
  const holders = new Map<string, { readonly rules: RuleFile[]; readonly path: string }>();

  table.rows.forEach((cells, i) => {
    const row = table.rowNumbers?.[i] ?? i + 2;
    const cell: Cell = (column) => textOf((cells[places.get(column)!] ?? '').trim());
    const refuse = (column: CodebookColumn, expected: readonly string[] = []): void => {
      notices.push(notice('error', 'codebook-cell-invalid', { file, row, column, got: shownCell(cell(column)), expected }));
    };
    const oneOf = <T extends string>(column: CodebookColumn, expected: readonly T[], otherwise?: T): T => {
      const found = expected.find((each) => each === cell(column)) ?? (cell(column) === '' ? otherwise : undefined);
      if (found === undefined) refuse(column, expected);
      return found ?? expected[0]!;
    };
    const filled = (column: CodebookColumn): string => {
      if (cell(column) === '') refuse(column);
      return cell(column);
    };
    const described = () => {
      if (!identifierForm.test(cell('id'))) refuse('id');
      return {
        id: cell('id'),
        label: { da: filled('label_da'), en: filled('label_en') },
        definition: { da: filled('definition_da'), en: filled('definition_en') },
      };
    };
    const list = (column: CodebookColumn): string[] =>
      cell(column).split(/\r\n|[\r\n]/u).map((line) => line.trim()).filter((line) => line !== '');
    const place = (path: string): void => void rows.set(path, row);

    const read: Record<RowKind, () => void> = {
      codebook() {
        if (head.id !== '') refuse('kind');
        if (!identifierForm.test(cell('id'))) refuse('id');
        if (!versionForm.test(cell('version'))) refuse('version', ['1.0.0']);
        if (cell('language').length < 2) refuse('language', ['da']);
        head.id = cell('id');
        head.version = cell('version');
        head.language = cell('language');
        head.label = { da: filled('label_da'), en: filled('label_en') };
      },
      list() {
        const id = cell('id');
        if (!identifierForm.test(id) || Object.hasOwn(words, id)) refuse('id');
        if (list('any').length === 0) refuse('any');
        place(`words.${id}`);
        // A list may be named as any identifier, also as what every object has.
        Object.defineProperty(words, id, { value: list('any'), enumerable: true, configurable: true, writable: true });
      },
      parent() {
        place(`parents.${parents.length}`);
        parents.push(described());
      },
      theme() {
        const path = `themes.${themes.length}`;
        const { id, ...texts } = described();
        const theme: ThemeFile = {
          id, ...texts, pole: oneOf('pole', poles), ...(cell('of') !== '' && { parent: cell('of') }),
          rules: [], subthemes: [], examples: { include: list('include'), exclude: list('exclude') },
        };
        themes.push(theme);
        place(path);
        if (!holders.has(id)) holders.set(id, { rules: theme.rules, path });
      },
      subtheme() {
        const at = themes.findIndex(({ id }) => id === cell('of'));
        if (at < 0) return refuse('of', themes.map(({ id }) => id));
        const { subthemes } = themes[at]!;
        const path = `themes.${at}.subthemes.${subthemes.length}`;
        const subtheme = { ...described(), rules: [] };
        subthemes.push(subtheme);
        place(path);
        if (!holders.has(subtheme.id)) holders.set(subtheme.id, { rules: subtheme.rules, path });
      },
      rule() {
        const holder = holders.get(cell('of'));
        if (!holder) return refuse('of', [...holders.keys()]);
        if (!identifierForm.test(cell('id'))) refuse('id');
        if (list('any').length === 0) refuse('any');
        place(`${holder.path}.rules.${holder.rules.length}`);
        holder.rules.push({
          id: cell('id'), any: list('any'), unless: list('unless'), negated: oneOf('negated', negations, 'no'),
        });
      },
    };
    if (cells.every((each) => each.trim() === '')) return;
    const kind = rowKinds.find((each) => each === cell('kind'));
    if (kind) read[kind]();
    else refuse('kind', rowKinds);
  });
  if (notices.length > 0) throw new InputError(notices);
  for (const [kind, isThere] of [['codebook', head.id !== ''], ['theme', themes.length > 0]] as const) {
    if (!isThere) throw inputError('codebook-cell-invalid', { file, row: 1, column: 'kind', got: '', expected: [kind] });
  }
  return {
    written: { format: 2, ...head, words, parents, themes },
    rowOf(path) {
      for (let length = path.length; length > 0; length--) {
        const row = rows.get(path.slice(0, length).map(String).join('.'));
        if (row !== undefined) return row;
      }
      return 1;
    },
  };
}
