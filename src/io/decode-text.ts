import iconv from 'iconv-lite';

export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/**
 * Text from bytes of unknown encoding: a byte order mark decides; else valid UTF-8 is UTF-8; else it is windows-1252,
 * which is what Danish spreadsheets save as "CSV". (Node 20's own decoder reads windows-1252 as latin-1, hence the library.)
 *
 * @param said the encoding where it is not to be found out
 */
export function decodeText(bytes: Uint8Array, said?: DecodedText['encoding']): DecodedText {
  if (said !== undefined) return { text: iconv.decode(bytes, said), encoding: said };
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return { text: iconv.decode(bytes, 'utf-16le'), encoding: 'utf-16le' };
  if (first === 0xfe && second === 0xff) return { text: iconv.decode(bytes, 'utf-16be'), encoding: 'utf-16be' };
  const marked = first === 0xef && second === 0xbb && third === 0xbf;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(marked ? bytes.subarray(3) : bytes), encoding: 'utf-8' };
  } catch {
    return { text: iconv.decode(bytes, 'windows-1252'), encoding: 'windows-1252' };
  }
}
