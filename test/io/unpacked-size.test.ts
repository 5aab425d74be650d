import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { InputError } from '../../src/notices/input-error.js';
import { requireUnpackable } from '../../src/io/unpacked-size.js';

const limits = { bytes: 20_000_000, ratio: 100 };
const refused = (bytes: Uint8Array, own = limits): string => {
  try {
    requireUnpackable(bytes, 'svar.xlsx', own);
    return 'taken';
  } catch (error) {
    return (error as InputError).message;
  }
};

/** Writes a number of four bytes at each place where a header of a zip file says how much an entry unpacks to. */
function claiming(zip: Uint8Array, bytes: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 30 < copy.length; at++) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, bytes, true);
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, bytes, true);
  }
  return copy;
}

describe('a spreadsheet that is sent', () => {
  const honest = zipSync({ 'a.xml': new Uint8Array(1000), 'b.xml': new Uint8Array(2000) });

  test('is taken when it unpacks to what it may', () => {
    expect(refused(honest)).toBe('taken');
    // Stored as it is, nothing grows.
    expect(refused(zipSync({ 'a.xml': [new Uint8Array(15_000_000), { level: 0 }] }))).toBe('taken');
  });

  test('is refused when it claims to be too large, or is', () => {
    const large = zipSync({ 'a.xml': new Uint8Array(30_000_000) });
    expect(refused(large)).toBe('spreadsheet-too-large');
    expect(refused(claiming(honest, 3_000_000_000))).toBe('spreadsheet-too-large');
  });

  test('is refused when it claims little and unpacks to much', () => {
    expect(refused(claiming(zipSync({ 'a.xml': new Uint8Array(30_000_000) }), 1000))).toBe('spreadsheet-too-large');
  });

  test('is refused when many entries are small alone and large together', () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.xml`, new Uint8Array(1_000_000)]));
    expect(refused(zipSync(many))).toBe('spreadsheet-too-large');
  });

  test('is refused when it is none, or is cut off', () => {
    expect(refused(new TextEncoder().encode('id,svar\n1,2\n'))).toBe('file-unreadable');
    expect(refused(honest.subarray(0, honest.length - 30))).toBe('file-unreadable');
  });
});
