import fc from 'fast-check';

const pieces = [
  'kl.', 'f.eks.', 'ikke', 'aldrig', 'uden', 'jeg', 'fik', 'men', 'dog', 'selvom', 'og', 'eller', ',', '"', ' ', '  ', '\n', '\t', '\u00A0', '\u2028', '.', '...', '…', '-', "'", '/', '@', ':', ')',
  'hedder ', 'Mette', ' Friis', 'mvh', '20304050', '010203-1234', 'Torvet 4', '9000 Aalborg', 'x@y.dk', ' (at) ', '@', 'sags behandler',
  '9', '30', 'a', 'Å', 'a\u030A', 'jobnet', 'dk', 'http://', 'www.',
  '👍', '🏽', '\u200D', '\uFE0F', '🇩', '\u00AD', 'Ⓜ', 'ⓜ', 'İ',
  '\uD83D', '\uDE00', '$%^oov^%$', '__proto__', 'constructor', 'K', '#', '️⃣',
];
/** Any UTF-16 code units, lone surrogates too, and texts of pieces that meet in awkward ways. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((each) => each.join('')),
);
