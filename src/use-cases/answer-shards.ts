import { createClusterPlacer, type ClusterPlaces, type PlacedAnswers } from '../clusters/place-answers.js';
import { numberTerms, type NumberedTerms } from '../features/numbered-terms.js';
import { termsOf, type Term } from '../features/terms.js';
import type { TextLexicon } from '../lexicon/text-lexicon.js';
import { loadLanguageDetector } from '../text/eld-detector.js';
import { danish, isUndecided, languageByDetector, languageByWords, type AnswerLanguage, type UndecidedLanguage } from '../text/language.js';
import { createPersonalDataFinder } from '../text/personal-data.js';
import { createQuickReader } from '../text/quick-reader.js';
import { topicStopWords } from '../text/stop-words.js';
import { withoutPersonalData } from '../text/without-personal-data.js';

/** What is told of answers in no Danish, or perhaps none. */
export interface ShardLanguages {
  /** Position in the shard, and the language or what a detector is to be asked. */
  readonly others: readonly (readonly [number, AnswerLanguage | UndecidedLanguage])[];
}

/** The terms of the answers of a shard, personal data left out; none for an answer that is certainly in another language. */
export interface ShardTerms extends NumberedTerms, ShardLanguages {}

/** Where the answers of a shard belong; an answer that is certainly in another language has no cluster. */
export interface ShardPlaces extends PlacedAnswers, ShardLanguages {}

/** Does the same to every shard of a list of answers, wherever: results stand in the order of the shards. */
export interface AnswerShards {
  terms(shards: readonly (readonly string[])[]): Promise<readonly ShardTerms[]>;
  /** Of these words only are read: a name counts where it is also a word of the sample's. */
  place(shards: readonly (readonly string[])[], places: ClusterPlaces): Promise<readonly ShardPlaces[]>;
  /** The languages of answers whose words do not tell it. */
  languages(asked: readonly AskedLanguage[]): Promise<readonly AnswerLanguage[]>;
}

export interface AskedLanguage {
  readonly text: string;
  readonly told: UndecidedLanguage;
}

/** Asks the detector, which is loaded when it is needed first. */
export async function detectLanguages(asked: readonly AskedLanguage[]): Promise<AnswerLanguage[]> {
  const detect = await loadLanguageDetector();
  return asked.map(({ text, told }) => languageByDetector(text, told, detect));
}

/** What is done to one shard: its results depend on nothing but the shard. */
export interface ShardReader {
  terms(texts: readonly string[]): ShardTerms;
  placer(places: ClusterPlaces): (texts: readonly string[]) => ShardPlaces;
}

/** Makes the reader of shards of answers for clusters. */
export function createShardReader(lexicon: TextLexicon): ShardReader {
  const read = createQuickReader(lexicon);
  const findPersonalData = createPersonalDataFinder(lexicon);
  const left = topicStopWords(lexicon);
  const readAll = (texts: readonly string[], hidesPersonalData: boolean): ShardLanguages & { documents: Term[][] } => {
    const others: [number, AnswerLanguage | UndecidedLanguage][] = [];
    const documents = texts.map((text, i) => {
      const tokens = read(text);
      const told = languageByWords(tokens, lexicon);
      if (told !== danish) others.push([i, told]);
      if (told !== danish && !isUndecided(told)) return [];
      return termsOf(hidesPersonalData ? withoutPersonalData(tokens, findPersonalData(text, tokens)) : tokens, left);
    });
    return { documents, others };
  };
  return {
    terms(texts) {
      const { documents, others } = readAll(texts, true);
      return { ...numberTerms(documents), others };
    },
    placer(places) {
      const place = createClusterPlacer(places);
      return (texts) => {
        const { documents, others } = readAll(texts, false);
        return { ...place(documents), others };
      };
    },
  };
}

/** All shards one after the other, here. */
export function shardsHere(lexicon: TextLexicon): AnswerShards {
  const reader = createShardReader(lexicon);
  return {
    terms: async (shards) => shards.map((texts) => reader.terms(texts)),
    place: async (shards, places) => shards.map(reader.placer(places)),
    languages: detectLanguages,
  };
}
