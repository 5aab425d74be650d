import { inputError } from '../notices/input-error.js';
import type { TextQuestion } from '../survey/study-definition.js';
import type { Codebook } from '../themes/codebook.js';

/**
 * Open questions that are coded by one codebook. Their themes are counted together: of the citizens whose answer to one
 * of them has content, the share who state a theme in any of them.
 */
export interface CodedQuestions {
  /** Ids, in the study's order. */
  readonly questions: readonly string[];
  readonly codebook: Codebook;
}

/**
 * The open questions of a study by the codebook that codes them, in the order of their first question.
 *
 * @param codebook of the questions that have none of their own
 * @param own codebooks by question; questions of one codebook have the same value
 * @throws InputError 'codebooks-share-code' when a theme, parent or subtheme stands in two of them: in tables and
 *   addresses a code is known by its id alone
 */
export function codedQuestionsOf(
  texts: readonly Pick<TextQuestion, 'id'>[],
  codebook: Codebook,
  own: ReadonlyMap<string, Codebook>,
): CodedQuestions[] {
  const questions = new Map<Codebook, string[]>();
  for (const { id } of texts) {
    const codes = own.get(id) ?? codebook;
    questions.set(codes, [...(questions.get(codes) ?? []), id]);
  }
  const places = new Map<string, string>();
  for (const each of questions.keys()) {
    for (const code of codesOf(each)) {
      const first = places.get(code);
      if (first !== undefined) throw inputError('codebooks-share-code', { code, first, second: each.id });
    }
    for (const code of codesOf(each)) places.set(code, each.id);
  }
  return Array.from(questions, ([each, ids]) => ({ questions: ids, codebook: each }));
}

function codesOf({ parents, themes }: Codebook): string[] {
  return [...parents, ...themes, ...themes.flatMap(({ subthemes }) => subthemes)].map(({ id }) => id);
}
