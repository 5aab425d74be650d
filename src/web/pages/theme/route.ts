import { Router } from 'express';
import { inputError } from '../../../notices/input-error.js';
import { routes, themeAddress } from '../../addresses.js';
import { chosenOf, wholeNumber } from '../../choices.js';
import { runFrame } from '../../frame.js';
import { questionsOfTheme } from '../../question-choice.js';
import { sendPage, type Site } from '../../site.js';
import { groupsOf } from '../../theme-order.js';
import { answersOfTheme, answersPerPage } from './answer-pages.js';
import { themeView } from './view-model.js';

/** Whether a theme is real: its definition, who states it, and every answer behind it. */
export function themePage(site: Site): Router {
  return Router().get(routes.theme, async (request, response) => {
    const opened = await site.runs.open(request.params.run);
    const { themes } = opened.run.results;
    const theme = themes.find((each) => each.theme === request.params.theme);
    if (!theme) {
      throw inputError('value-unknown', {
        option: 'theme', got: request.params.theme.slice(0, 60), expected: themes.map((each) => each.theme),
      });
    }
    const segment = chosenOf(request.query, 'segment', ['all', ...groupsOf(opened.run)], 'all');
    const found = answersOfTheme(opened, theme.theme, segment);
    const pages = Math.max(1, Math.ceil(found.length / answersPerPage));
    const page = wholeNumber(request.query, 'side', { minimum: 1, maximum: pages, otherwise: 1 });
    const here = { label: theme.label[site.language], address: themeAddress(opened.id, theme.theme) };
    const frame = runFrame(opened, 'themes', site, here);
    sendPage(response, site, frame, 'theme', themeView(questionsOfTheme(opened, theme), theme, { segment, page, pages, found }, site));
  });
}
