/**
 * A feature's key: a signed 32-bit hash of its family and text (FNV-1a over UTF-16 units, mixed). A table of keys tells
 * neither words nor names. Among 100,000 features about one pair shares a key.
 *
 * @param seed the family's, from `familySeed`
 */
export function featureHash(seed: number, text: string): number {
  return mixed(hashText(seed, text));
}

/** Where the hashes of a family begin, so that the same text in two families has two keys. */
export function familySeed(family: string): number {
  return hashText(0x811c9dc5 | 0, family);
}

/** A text hashed on from a hash that is not yet mixed. */
export function hashText(hash: number, text: string): number {
  let longer = hash;
  for (let i = 0; i < text.length; i++) longer = hashLetter(longer, text.charCodeAt(i));
  return longer;
}

/** One more letter of a text whose hash is not yet mixed. */
export function hashLetter(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193);
}

/** Spreads every bit of a hash over all others (the finaliser of MurmurHash3). */
export function mixed(hash: number): number {
  let bits = hash ^ (hash >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) | 0;
}
