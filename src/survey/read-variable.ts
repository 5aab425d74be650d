import type { NoticeList } from '../notices/notice-list.js';
import { hasLevel, meets, type Categorical } from './categorical.js';
import { numberReader } from './read-numbers.js';
import type { Register, RegisterColumn } from './register.js';
import type { Level, Variable } from './study-definition.js';

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
  const asked = meets(variable.only, (condition) => hasLevel(earlier.get(condition.variable)!, condition.levels));
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
    const { of, limits } = source;
    const within = { of, minimum: limits[0]!, maximum: limits.at(-1)! };
    const value = numberReader(within, register, purpose, notices);
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
          file: cells.file, row: cells.row(respondent), column: cells.column, got, expected: levels.map((level) => level.id),
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
