import type { NoticeList } from '../notices/notice-list.js';
import { dayNumber } from './day-number.js';
import { plainNumber } from './plain-number.js';
import type { Register } from './register.js';
import type { BandedNumber, Label } from './study-definition.js';

/** A number that a register has of each citizen, such as age in years or weeks of benefit. */
export interface NumberSource {
  readonly id: string;
  readonly label: Label;
  readonly of: BandedNumber;
  /** What is outside is no value. */
  readonly minimum: number;
  readonly maximum: number;
}

type NumberWithin = Pick<NumberSource, 'of' | 'minimum' | 'maximum'>;

/**
 * A number for each citizen of a register, NaN where there is none.
 *
 * @param purpose what needs the column, as the definition names it
 * @throws InputError 'column-missing'
 */
export function readNumbers(source: NumberWithin, register: Register, purpose: string, notices: NoticeList): Float64Array {
  const number = numberReader(source, register, purpose, notices);
  return Float64Array.from({ length: register.count }, (_, i) => number(i) ?? NaN);
}

/**
 * Reads one citizen's number. One that cannot be read, or lies outside its limits, is left out with a notice; an empty
 * cell is simply no value. Decimal point or comma.
 *
 * @param purpose what needs the column, as the definition names it
 * @throws InputError 'column-missing'
 */
export function numberReader(
  { of, minimum, maximum }: NumberWithin,
  register: Register,
  purpose: string,
  notices: NoticeList,
): (citizen: number) => number | undefined {
  const cells = register.column(of.column, purpose);
  const until = of.kind === 'weeks-since' ? dayNumber(of.until)! : 0;
  return (citizen) => {
    const got = cells.text(citizen);
    if (got === '') return undefined;
    const place = { file: cells.file, row: cells.row(citizen), column: cells.column, got };
    const day = of.kind === 'weeks-since' ? dayNumber(got) : undefined;
    if (of.kind === 'weeks-since' && day === undefined) {
      notices.add('warning', 'date-invalid', place);
      return undefined;
    }
    if (of.kind === 'weeks-since' && day !== undefined && day > until) {
      notices.add('warning', 'date-after-end', { ...place, end: of.until });
      return undefined;
    }
    const value = day === undefined ? plainNumber(got) : Math.floor((until - day) / 7);
    if (value !== undefined && value >= minimum && value <= maximum) return value;
    notices.add('warning', 'number-invalid', { ...place, minimum, maximum });
    return undefined;
  };
}
