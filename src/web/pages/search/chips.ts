import { answerListWords } from '../../../wording/answer-list-words.js';
import { runAddress } from '../../addresses.js';
import type { PageLink } from '../../frame.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { Wording } from '../../shown-share.js';
import { choicesInAddress, withoutTheme, type SearchChoice } from './choice.js';
import { searchFilters } from './filters.js';

/** What is chosen beside the words, each with the address without it. */
export function searchChips(opened: OpenedRun, choice: SearchChoice, wording: Wording): PageLink[] {
  const { run, id } = opened;
  const { language } = wording;
  const said = answerListWords[language];
  // Without its last choice a list of answers is still a list of answers.
  const kept = { ...choicesInAddress(choice), ...(choice.query === '' && choice.listed === 'all' && { vis: 'svar' }) };
  const second = run.results.themes.find(({ theme }) => [theme, withoutTheme + theme].includes(choice.also));
  const secondSaid = choice.also.startsWith(withoutTheme) ? said.but : said.also;
  return [
    ...searchFilters(opened, choice, wording).flatMap(({ name, label, options }): PageLink[] => {
      const chosen = options.find(({ selected, value }) => selected && value !== 'all');
      return chosen ? [{ label: `${label}: ${chosen.label}`, address: runAddress('search', id, { ...kept, [name]: undefined }) }] : [];
    }),
    ...(second ? [{ label: secondSaid(second.label[language]), address: runAddress('search', id, { ...kept, og: undefined }) }] : []),
    ...(choice.listed === 'indhold'
      ? [{ label: said.withContent, address: runAddress('search', id, { ...kept, vis: choice.query === '' ? 'svar' : undefined }) }] : []),
  ];
}
