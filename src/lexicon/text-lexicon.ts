import { inputError } from '../notices/input-error.js';
import type { Dictionary } from './dictionary.js';
import { parseWordList } from './word-list.js';

/** The hand-kept Danish lists that the text stage reads by, and the dictionary. Every entry is a norm: lower case, NFC. */
export interface TextLexicon {
  readonly dictionary: Dictionary;
  /** Abbreviations with their dots, such as `f.eks.`; they include the final ones. */
  readonly abbreviations: ReadonlySet<string>;
  /** Those that often stand last in a sentence, such as `osv.`. */
  readonly finalAbbreviations: ReadonlySet<string>;
  /** Words whose capital says that a sentence begins. */
  readonly sentenceOpeners: ReadonlySet<string>;
  /** Words with which no sentence ends. */
  readonly bindingWords: ReadonlySet<string>;
  /** Words that negate what follows them. */
  readonly negationCues: ReadonlySet<string>;
  /** The cues among them that also deny the verb before them, such as `ikke`. */
  readonly negationAdverbs: ReadonlySet<string>;
  /** The cues that say that something is absent, such as `uden`. */
  readonly absenceWords: ReadonlySet<string>;
  /** Common verbs in present and past tense. */
  readonly finiteVerbs: ReadonlySet<string>;
  /** Words that open a subordinate clause. */
  readonly subordinators: ReadonlySet<string>;
  /** Small words between the verb of a main clause and its cue. */
  readonly betweenVerbAndCue: ReadonlySet<string>;
  /** Words that stand first in a clause and are not what its cue denies. */
  readonly frontedAdverbs: ReadonlySet<string>;
  /** Verbs of thinking, such as `synes`. */
  readonly opinionVerbs: ReadonlySet<string>;
  /** Phrases beginning with a cue that deny nothing, such as `ikke kun`. */
  readonly negationExceptions: readonly Phrase[];
  /** Phrases beginning with a cue whose scope ends with the phrase, such as `ikke noget at klage over`. */
  readonly negationClosedPhrases: readonly Phrase[];
  /** Words that open a new clause, such as `men`. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Words that open a new clause when a subject follows, such as `og`. */
  readonly clauseJoiners: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  /** What turns from one thing to another against it, such as `men` and `bortset fra`. */
  readonly contrastOpeners: readonly Phrase[];
  /** Those that may stand first, such as `selvom`. */
  readonly concessions: readonly Phrase[];
  /** Words inside a clause that set it against what came before, such as `dog`. */
  readonly contrastAdverbs: ReadonlySet<string>;
  /** Phrases after which `men` only adds, such as `ikke kun`. */
  readonly additionPhrases: readonly Phrase[];
  /** Words that are never stop words. */
  readonly keptWords: ReadonlySet<string>;
  /** Stop words beside those of the package. */
  readonly stopWords: ReadonlySet<string>;
  /** Words that say little of what an answer is about, although rules need them. */
  readonly unspecificWords: ReadonlySet<string>;
  /** Common words that Danish has and the great languages lack. */
  readonly danishWords: ReadonlySet<string>;
  /** Common words that Norwegian has and Danish lacks. */
  readonly norwegianWords: ReadonlySet<string>;
  /** Common words that Swedish has and Danish lacks. */
  readonly swedishWords: ReadonlySet<string>;
  /** First names that are no common words. */
  readonly firstNames: ReadonlySet<string>;
  /** First names that are also words, such as `per`. */
  readonly ambiguousFirstNames: ReadonlySet<string>;
  /** Surnames that are no common words. */
  readonly surnames: ReadonlySet<string>;
  /** Words after which a capitalised word is a name, such as `hedder`. */
  readonly nameCues: ReadonlySet<string>;
  /** Words that open a signature, such as `mvh`. */
  readonly signatureCues: ReadonlySet<string>;
  /** How the words for people's work end, such as `konsulenten`: a capitalised word after one is a name. */
  readonly titleEndings: readonly string[];
  /** Firms, authorities, unions, products and shortenings, which are no names of people. */
  readonly publicNames: ReadonlySet<string>;
  /** How the names of streets end. */
  readonly streetEndings: ReadonlySet<string>;
  /** Those that make an address in lower case too. */
  readonly plainStreetEndings: ReadonlySet<string>;
  /** Sites whose bare names are not personal data. */
  readonly publicSites: ReadonlySet<string>;
  readonly caseNumberCues: readonly Phrase[];
  /** Whole answers that say nothing, such as `ved ikke`: words with single spaces between. */
  readonly emptyAnswers: ReadonlySet<string>;
}

/** One or more norms in a row. */
export type Phrase = readonly string[];

/**
 * Builds the lexicon from the texts of its files and the opened dictionary.
 *
 * @param files content by file name, such as `abbreviations.txt`; names that the lexicon does not use are ignored
 * @throws InputError when a file is missing or a line is malformed; it names file and line
 */
export function parseTextLexicon(files: ReadonlyMap<string, string>, dictionary: Dictionary): TextLexicon {
  const words = (name: string): ReadonlySet<string> => {
    const file = `${name}.txt`;
    const text = files.get(file);
    if (text === undefined) throw inputError('file-missing', { file });
    return parseWordList(file, text);
  };
  const phrases = (name: string): Phrase[] => Array.from(words(name), (entry) => entry.split(' '));
  const finalAbbreviations = words('final-abbreviations');
  return {
    dictionary,
    abbreviations: new Set([...words('abbreviations'), ...finalAbbreviations]),
    finalAbbreviations,
    sentenceOpeners: words('sentence-openers'),
    bindingWords: words('binding-words'),
    negationCues: words('negation-cues'),
    negationAdverbs: words('negation-adverbs'),
    absenceWords: words('absence-words'),
    finiteVerbs: words('finite-verbs'),
    subordinators: words('subordinators'),
    betweenVerbAndCue: words('between-verb-and-cue'),
    frontedAdverbs: words('fronted-adverbs'),
    opinionVerbs: words('opinion-verbs'),
    negationExceptions: phrases('negation-exceptions'),
    negationClosedPhrases: phrases('negation-closed-phrases'),
    clauseOpeners: words('clause-openers'),
    clauseJoiners: words('clause-joiners'),
    subjects: words('subjects'),
    contrastOpeners: phrases('contrast-openers'),
    concessions: phrases('concessions'),
    contrastAdverbs: words('contrast-adverbs'),
    additionPhrases: phrases('addition-phrases'),
    keptWords: words('kept-words'),
    stopWords: words('stop-words'),
    unspecificWords: words('unspecific-words'),
    danishWords: words('danish-words'),
    norwegianWords: words('norwegian-words'),
    swedishWords: words('swedish-words'),
    firstNames: words('first-names'),
    ambiguousFirstNames: words('ambiguous-first-names'),
    surnames: words('surnames'),
    nameCues: words('name-cues'),
    signatureCues: words('signature-cues'),
    titleEndings: [...words('title-endings')],
    publicNames: words('public-names'),
    streetEndings: words('street-endings'),
    plainStreetEndings: words('plain-street-endings'),
    publicSites: words('public-sites'),
    caseNumberCues: phrases('case-number-cues'),
    emptyAnswers: words('empty-answers'),
  };
}
