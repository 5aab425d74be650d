import type { NoticeList } from '../notices/notice-list.js';
import { dayNumber } from './day-number.js';
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

/**
 * A number for each citizen of a register, NaN where there is none. One that cannot be read, or lies outside its
 * limits, is left out with a notice; an empty cell is simply no value. Decimal point or comma.
 *
 * @param purpose what needs the column, as the definition names it
 * @throws InputError 'column-missing'
 */
export function readNumbers(
  { of, minimum, maximum }: Pick<NumberSource, 'of' | 'minimum' | 'maximum'>,
  register: Register,
  purpose: string,
  notices: NoticeList,
): Float64Array {
  const cells = register.column(of.column, purpose);
  const until = of.kind === 'weeks-since' ? dayNumber(of.until)! : 0;
  return Float64Array.from({ length: register.count }, (_, i) => {
    const got = cells.text(i);
    if (got === '') return NaN;
    const place = { file: cells.file, row: cells.row(i), column: cells.column, got };
    const day = of.kind === 'weeks-since' ? dayNumber(got) : undefined;
    if (of.kind === 'weeks-since' && day === undefined) {
      notices.add('warning', 'date-invalid', place);
      return NaN;
    }
    const value = day === undefined ? Number(got.replace(',', '.')) : Math.floor((until - day) / 7);
    if (value >= minimum && value <= maximum) return value;
    notices.add('warning', 'number-invalid', { ...place, minimum, maximum });
    return NaN;
  });
}
