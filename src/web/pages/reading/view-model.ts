import type { AnswerRow } from '../../../use-cases/ports.js';
import type { AnswerReading } from '../../../use-cases/read-one-answer.js';
import { languageName } from '../../../wording/language-name.js';
import { formatNumber } from '../../../wording/numbers.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { Wording } from '../../shown-share.js';

export interface ReadingView {
  /** The answer as it was written. */
  readonly text: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** Where the run was read by other word lists than these; null where they are the same. */
  readonly care: string | null;
  readonly sentences: readonly { readonly heading: string; readonly words: readonly ReadWord[] }[];
  /** How many tokens of a very long answer are left out; null where none is. */
  readonly more: string | null;
}

interface ReadWord {
  readonly form: string;
  readonly kind: string;
  /** Empty where it is the form itself. */
  readonly lemma: string;
  readonly parts: string;
  /** The word that negates it; empty where none does. */
  readonly negatedBy: string;
  readonly side: string;
  readonly personal: string;
}

const mostTokens = 2000;

export function readingView(
  { run }: OpenedRun,
  answer: AnswerRow,
  { tokens, language, personal, lexicons }: AnswerReading,
  { words, language: shown }: Wording,
): ReadingView {
  const sentences = new Map<number, ReadWord[]>();
  for (const token of tokens.slice(0, mostTokens)) {
    const word: ReadWord = {
      form: token.form,
      kind: words.reading.kinds[token.kind],
      lemma: token.lemma === token.form ? '' : token.lemma,
      parts: token.parts.join(' + '),
      negatedBy: tokens[token.negator]?.form ?? '',
      side: token.contrast === 'none' ? '' : words.reading.sides[token.contrast],
      personal: personal.flatMap(({ kind, start, end }) =>
        (start < token.end && token.start < end ? [words.reading.personal[kind]] : [])).join(', '),
    };
    const own = sentences.get(token.sentence);
    if (own) own.push(word);
    else sentences.set(token.sentence, [word]);
  }
  const isSame = lexicons.every(({ id, sha256 }) => run.lexicons.some((each) => each.id === id && each.sha256 === sha256));
  return {
    text: answer.text,
    facts: [
      { label: words.reading.language, value: languageName(language, shown) },
      { label: words.reading.sentenceCount, value: formatNumber((tokens.at(-1)?.sentence ?? -1) + 1, shown) },
      { label: words.reading.tokenCount, value: formatNumber(tokens.length, shown) },
      { label: words.reading.personalCount, value: formatNumber(personal.length, shown) },
    ],
    care: isSame ? null : words.reading.otherLists,
    sentences: Array.from(sentences, ([sentence, own]) => ({ heading: words.reading.sentence(sentence + 1), words: own })),
    more: tokens.length > mostTokens ? words.reading.more(tokens.length - mostTokens) : null,
  };
}
