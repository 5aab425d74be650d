import type { ClusterSettings } from '../clusters/cluster-answers.js';
import { numberTerms, type NumberedTerms } from '../features/numbered-terms.js';
import { termsOf } from '../features/terms.js';
import type { TextLexicon } from '../lexicon/text-lexicon.js';
import type { Group } from '../survey/segment.js';
import { topicStopWords } from '../text/stop-words.js';
import type { GroupDomain } from './groups.js';
import type { ReadAnswer } from './read-answer.js';

/** What clusters and the map are made from: plain data without a word of the answers but their terms. */
export interface TopicMaterial {
  /** Of each answer; none of one without content or in another language. */
  readonly terms: NumberedTerms;
  /** The answers of each group that are in the coded language or without content, as positions among all. */
  readonly groups: readonly { readonly group: Group; readonly answers: Int32Array }[];
  /** The answers that have content and are in the coded language. */
  readonly mapped: Int32Array;
  readonly settings: ClusterSettings;
}

/** Gathers what clusters and the map of a study's answers are made from. */
export function topicMaterial(
  read: readonly ReadAnswer[],
  groups: readonly GroupDomain[],
  lexicon: TextLexicon,
  settings: ClusterSettings,
): TopicMaterial {
  const left = topicStopWords(lexicon);
  const positions = (isOne: (answer: ReadAnswer) => boolean): Int32Array =>
    Int32Array.from([...read.keys()].filter((position) => isOne(read[position]!)));
  return {
    terms: numberTerms(read.map(({ impersonal, inBase }) => (inBase ? termsOf(impersonal, left) : []))),
    groups: groups.map(({ group, members }) => ({
      group, answers: positions(({ answer, hasContent, inBase }) => members[answer.respondent] === 1 && (inBase || !hasContent)),
    })),
    mapped: positions(({ inBase }) => inBase),
    settings,
  };
}
