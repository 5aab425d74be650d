import type { RunCodebook } from '../../../use-cases/run-codebooks.js';
import type { ChosenQuestions } from '../../question-choice.js';
import type { Site } from '../../site.js';

/**
 * The codebook of the questions that a page is about; undefined where the run has no copy of it.
 *
 * @param run the whole run, as it was opened: what is read of it is kept with it
 */
export async function codebookOf(
  site: Pick<Site, 'readCodebooks'>, { opened }: ChosenQuestions, run: ChosenQuestions['opened']['run'],
): Promise<RunCodebook | undefined> {
  const asked = new Set(opened.run.study.texts.map(({ id }) => id));
  return (await site.readCodebooks(opened.id, run)).find(({ questions }) => questions.some((each) => asked.has(each)));
}
