import type { NoticeList } from '../notices/notice-list.js';
import { meets, type Categorical } from './categorical.js';
import { dayNumber } from './day-number.js';
import { plainNumber } from './plain-number.js';
import type { Register, RegisterColumn } from './register.js';
import type { BandedNumber, Level, Variable } from './study-definition.js';
import { shownCell } from './table.js';

/**
 * A variable's value for each respondent of a register. A value that cannot be read is left out with a notice that
 * names its row; an empty cell is simply no value.
 *
 * @param earlier the variables before it, for its `only` conditions
 * @throws InputError 'column-missing'
 */
export function readVariable(
  variable: Variable,
  register: Register,
  earlier: ReadonlyMap<string, Categorical>,
  notices: NoticeList,
): Categorical {
  const { levels, code } = coderOf(variable, register, notices);
  const asked = meets(variable.only, earlier);
  const codes = new Int16Array(register.count).fill(-1);
  for (let i = 0; i < register.count; i++) if (asked(i)) codes[i] = code(i);
  return { levels, codes };
}

interface LevelCoder {
  readonly levels: readonly Level[];
  code(respondent: number): number;
}

function coderOf(variable: Variable, register: Register, notices: NoticeList): LevelCoder {
  const { source } = variable;
  const purpose = `variables.${variable.id}`;
  if (source.kind === 'column') return byColumn(variable.levels, register.column(source.column, purpose), register.count, notices);
  if (source.kind === 'bands') {
    const value = bandedNumber(source.of, source.limits, register, purpose, notices);
    const { limits } = source;
    return {
      levels: variable.levels,
      code(respondent) {
        const number = value(respondent);
        if (number === undefined) return -1;
        const band = limits.findLastIndex((limit) => number >= limit);
        return Math.min(band, variable.levels.length - 1);
      },
    };
  }
  const rules = source.rules.map((rule) => ({
    code: variable.levels.findIndex((level) => level.id === rule.level),
    tests: rule.when.map(({ variable: column, levels }) => ({ cells: register.column(column, purpose), levels })),
  }));
  return {
    levels: variable.levels,
    code: (respondent) => rules.find((rule) =>
      rule.tests.every(({ cells, levels }) => levels.includes(cells.text(respondent))))?.code ?? -1,
  };
}

function byColumn(defined: readonly Level[], cells: RegisterColumn, count: number, notices: NoticeList): LevelCoder {
  const levels = defined.length > 0 ? defined : occurring(cells, count);
  const codeOf = new Map(levels.map((level, code) => [level.id, code]));
  return {
    levels,
    code(respondent) {
      const got = cells.text(respondent);
      const code = codeOf.get(got);
      if (code !== undefined) return code;
      if (got !== '') {
        notices.add('warning', 'category-unknown', {
          file: cells.file, row: cells.row(respondent), column: cells.column, got: shownCell(got), expected: levels.map((level) => level.id),
        });
      }
      return -1;
    },
  };
}

function occurring(cells: RegisterColumn, count: number): Level[] {
  const values = new Set(Array.from({ length: count }, (_, i) => cells.text(i)));
  values.delete('');
  return [...values].toSorted().map((id) => ({ id, label: { da: id, en: id } }));
}

/** The number that a band is cut from, within the outer limits; undefined (with a notice unless empty) when there is none. */
function bandedNumber(
  of: BandedNumber,
  limits: readonly number[],
  register: Register,
  purpose: string,
  notices: NoticeList,
): (respondent: number) => number | undefined {
  const [minimum, maximum] = [limits[0]!, limits.at(-1)!];
  const cells = register.column(of.column, purpose);
  const until = of.kind === 'weeks-since' ? dayNumber(of.until)! : 0;
  return (respondent) => {
    const got = cells.text(respondent);
    if (got === '') return undefined;
    const place = { file: cells.file, row: cells.row(respondent), column: cells.column, got: shownCell(got) };
    const day = of.kind === 'weeks-since' ? dayNumber(got) : undefined;
    if (of.kind === 'weeks-since' && day === undefined) {
      notices.add('warning', 'date-invalid', place);
      return undefined;
    }
    const number = day === undefined ? plainNumber(got) : Math.floor((until - day) / 7);
    if (number !== undefined && number >= minimum && number <= maximum) return number;
    notices.add('warning', 'number-invalid', { ...place, minimum, maximum });
    return undefined;
  };
}
