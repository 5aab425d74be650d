/**
 * The smallest Danish language model that wink-nlp accepts: it carries a token pattern and nothing else. Sentences,
 * lemmas and negation are found outside, by rules that can be read. This folder stands on its own, as a package would:
 * `winkNLP(danishModel(tokenPattern(abbreviations)), [])`.
 *
 * The whole tokenizer stands in `splitter` (a single capture group), a catch-all `ltc` takes each piece as it is and
 * an empty `rtc` keeps the library from splitting further. Without that, words seen earlier change how later text is
 * split, and long runs without spaces take quadratic time.
 *
 * @param pattern source of the token pattern, flag u, without capture groups
 * @returns an object in the shape of the library's language models; `core()` gives a fresh one at each call, since
 * the library writes into what it gets
 */
export function danishModel(pattern: string): DanishModel {
  return {
    core: () => core(pattern),
    sbd: () => ({ machines: [], transformers: [], setter: nothing }),
    ner: () => ({ machines: [], transformers: [] }),
    pos: () => ({ machines: [], transformers: [], setter: nothing, updater: nothing }),
    negation: () => ({ machines: [emptyMachine], setter: nothing }),
    sa: () => ({ machines: [emptyMachine], setter: nothing }),
    metaCER: () => ({ machines: emptyMachine, transformers: [nothing] }),
    featureFn: () => ({}),
    addons: {},
  };
}

export interface DanishModel {
  readonly core: () => object;
  readonly sbd: () => object;
  readonly ner: () => object;
  readonly pos: () => object;
  readonly negation: () => object;
  readonly sa: () => object;
  readonly metaCER: () => object;
  readonly featureFn: () => object;
  readonly addons: object;
}

/** An automaton that has learned nothing, in the library's own notation: version, last state, states, … */
const emptyMachine = JSON.stringify([100, 0, {}, {}, {}, {}]);

const unknown = 0;
const token = 1;

/** Where a lexeme's fields stand in its packed record: [offset, mask, shift, is a number, is extracted, is listed]. */
const layout = {
  normal: [0, 0xff, 0, 1, 0, 0],
  isContraction: [0, 0x100, 8, 1, 0, 0],
  isSpellingMapped: [0, 0x200, 9, 1, 0, 0],
  tokenType: [0, 0xf000, 12, 0, 0, 0],
  lemma: [1, 0xfffff, 0, 1, 0, 0],
};
const recordSize = 2;

/** The library looks these two up by position: the word that stands for the unknown, and the line feed. */
const lexemes = ['$%^oov^%$', '\n'];

function core(pattern: string): object {
  const listed = (list: readonly string[]): object => ({
    list: [...list],
    hash: Object.assign(Object.create(null), Object.fromEntries(list.map((each, index) => [each, index]))) as object,
    index: list.length,
    intrinsicSize: list.length,
  });
  return {
    features: { lexeme: listed(lexemes), tokenType: listed(['unk', 'token']), posClusters: { list: [] } },
    packing: { size: recordSize, efSize: 1, layout, config: {}, efList: [] },
    lexicon: new Uint32Array(lexemes.length * recordSize),
    xpansions: new Uint32Array(4),
    tcat: { hash: { unk: unknown, word: token }, list: ['unk', 'word'] },
    pos: { hash: {}, list: [] },
    trex: { helpers: { splitter: [`(${pattern})`, 'u'] }, ltc: [['[^]', 'u', token]], rtc: [] },
    preserve: { prefix: {}, suffix: {} },
  };
}

function nothing(): void {
  // The library asks for these setters but calls them only for annotations that are switched off.
}
