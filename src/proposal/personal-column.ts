import type { ColumnProfile } from './column-profile.js';

/** Names of people in lower case, to know a column of names by. */
export interface KnownNames {
  has(word: string): boolean;
}

const personalHeader = new RegExp([
  'cpr', 'personnummer', 'e-?mail', 'telefon', 'tlf', 'mobil', 'phone', 'adresse', 'address',
  'sagsbehandler', 'rådgiver', 'caseworker',
  String.raw`(?:^|[_ .-])(?:for|efter|fulde? ?)?navn$`, String.raw`^name$`, String.raw`(?:first|last|full)[_ ]?name`,
].join('|'), 'iu');

const personalValue = new RegExp([
  '@', String.raw`(?<!\d)\d{6}[- ]?\d{4}(?!\d)`, String.raw`(?<!\d)(?:\d{2} ?){3}\d{2}(?!\d)`,
  String.raw`(?:vej|gade|stræde|allé|alle|plads|torv|vænge|parken|bakken|boulevard) +\d`,
].join('|'), 'iu');

/** Whether a column's name says that it identifies or reaches people. */
export function isNamedPersonal(column: string): boolean {
  return personalHeader.test(column);
}

/** Whether a column holds civil registration numbers, telephone numbers, addresses, or mostly names of people. */
export function holdsPersonalData({ counts, wholeNumbers, largest }: ColumnProfile, names: KnownNames): boolean {
  const values = [...counts.keys()];
  const named = values.filter((value) => value.toLowerCase().split(/[\s,.-]+/u).some((word) => names.has(word)));
  // Whole numbers may be any long number; as values of a category they would still tell one person from another.
  return values.some((value) => personalValue.test(value)) || (wholeNumbers === 1 && largest >= 1e7)
    || (values.length > 0 && named.length >= values.length / 2);
}
