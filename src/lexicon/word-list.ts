import { inputError } from '../notices/input-error.js';

/**
 * Parses a word list: one entry a line, UTF-8, `#` begins a comment, blank lines are skipped. An entry is what a
 * word's norm is, lower case in NFC, so that lists and tokens compare by equality; several words are parted by one
 * space.
 *
 * @param file the list's name, for messages
 * @param text the file's content
 * @returns the entries in the order of the file
 * @throws InputError naming the line when an entry is not lower case in NFC, has other white space than single
 * spaces, or stands twice
 */
export function parseWordList(file: string, text: string): ReadonlySet<string> {
  const entries = new Set<string>();
  for (const [index, row] of text.replace(/^\uFEFF/, '').split(/\r?\n/).entries()) {
    const entry = row.replace(/(?:^|\s)#.*$/u, '').trim();
    if (entry === '') continue;
    const problem = problemWith(entry, entries);
    if (problem !== undefined) {
      throw inputError('definition-invalid', {
        file,
        line: index + 1,
        path: '',
        problem: problem.code,
        expected: problem.expected,
        got: entry,
      });
    }
    entries.add(entry);
  }
  return entries;
}

function problemWith(entry: string, earlier: ReadonlySet<string>): { code: string; expected: string } | undefined {
  const norm = entry.toLowerCase().normalize('NFC');
  if (entry !== norm) return { code: 'entry-not-normal', expected: norm };
  if (/[^\S ]| {2}/u.test(entry)) return { code: 'entry-spacing', expected: entry.split(/\s+/u).join(' ') };
  if (earlier.has(entry)) return { code: 'entry-duplicated', expected: 'unique' };
  return undefined;
}
