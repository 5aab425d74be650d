import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { inputError } from '../notices/input-error.js';

const mostEntries = 5000;
const piece = 64 * 1024;

export interface UnpackLimits {
  /** Bytes of all entries together. */
  readonly bytes: number;
  /** Bytes unpacked for each packed one. */
  readonly ratio: number;
}

/**
 * Makes sure that a spreadsheet, which is a zip file, unpacks to no more than it may: first by what its directory
 * claims (entries that
 * share their bytes are counted each time), then by unpacking it piece by piece and counting, which keeps nothing.
 *
 * @throws InputError 'spreadsheet-too-large', or 'file-unreadable' when it is no zip file
 */
export function requireUnpackable(bytes: Uint8Array, file: string, limits: UnpackLimits): void {
  // Small files may well hold a long run of one value.
  const most = Math.min(limits.bytes, Math.max(10_000_000, bytes.length * limits.ratio));
  const refuse = (got: number): never => {
    throw inputError('spreadsheet-too-large', { file, got, limit: most });
  };
  let [claimed, entries] = [0, 0];
  try {
    unzipSync(bytes, {
      filter({ originalSize }) {
        claimed += originalSize;
        entries += 1;
        return false;
      },
    });
  } catch (error) {
    throw Object.assign(inputError('file-unreadable', { file, detail: 'xlsx' }), { cause: error });
  }
  if (claimed > most || entries > mostEntries) refuse(claimed);
  const unpacked = countUnpacked(bytes, file, most);
  if (unpacked > most) refuse(unpacked);
}

/** Bytes that come out of a zip file; counting ends where there are more than `most`. */
function countUnpacked(bytes: Uint8Array, file: string, most: number): number {
  const unpacked = { bytes: 0 };
  const unzip = new Unzip((entry) => {
    entry.ondata = (error, data) => {
      if (error) throw Object.assign(inputError('file-unreadable', { file, detail: 'xlsx' }), { cause: error });
      unpacked.bytes += data.length;
      if (unpacked.bytes > most) entry.terminate();
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += piece) {
    unzip.push(bytes.subarray(at, at + piece), at + piece >= bytes.length);
    if (unpacked.bytes > most) break;
  }
  return unpacked.bytes;
}
