import { Router, type Request, type Response } from 'express';
import { inputError } from '../../../notices/input-error.js';
import { correctCode } from '../../../use-cases/correct-code.js';
import { coderKey, type ThemeSummary } from '../../../use-cases/ports.js';
import { filterWords } from '../../../wording/filter-words.js';
import { routes, runAddress, themeAddress } from '../../addresses.js';
import { chosenOf, wholeNumber } from '../../choices.js';
import { coderOf } from '../../coder-cookie.js';
import { drawnAnswers } from '../../drawn-answers.js';
import { filteredAddress } from '../../filtered-address.js';
import { runFrame } from '../../frame.js';
import type { OpenedRun } from '../../opened-runs.js';
import { questionsOfTheme } from '../../question-choice.js';
import { readForm, type Form } from '../../read-form.js';
import { mayDo } from '../../signed-in.js';
import type { Wording } from '../../shown-share.js';
import { sendPage, type Site } from '../../site.js';
import { groupsOf } from '../../theme-order.js';
import { answersOfTheme, answersPerPage, type AnswerChoice } from './answer-pages.js';
import { themeAround, themeInCodebook } from './around.js';
import { judgementOf } from './judgement.js';
import { themeView } from './view-model.js';

/** Whether a theme is real: its definition, who states it, what goes with it, and every answer behind it, which can be judged. */
export function themePage(site: Site): Router {
  const router = Router();

  router.get(routes.theme, async (request, response) => {
    const whole = await site.filtered.whole(request.params.run, request.query, 'everything');
    const { theme: id } = themeOf(whole, request.params.theme);
    const opened = await site.filtered.told(request.params.run, request.query, { themes: [id], levelsOf: [id] });
    const theme = themeOf(opened, id);
    const choice = choiceOf(opened, theme, request.query);
    const here = { label: theme.label[site.language], address: themeAddress(opened.id, theme.theme) };
    const own = questionsOfTheme(opened, theme);
    const drawn = drawnAnswers(whole);
    const state = await site.codingStates(drawn.study.id);
    const mayJudge = mayDo(response, 'coder');
    const coder = mayJudge ? coderOf(request) : undefined;
    const extras = {
      inCodebook: themeInCodebook(opened.id, await site.readCodebooks(whole.id, whole.run), theme.theme, site),
      around: themeAround(whole, questionsOfTheme(whole, theme), theme.theme, site),
      judge: (answer: AnswerChoice['found'][number], at: number) => judgementOf(answer, at, theme.theme, drawn, state, coder, site.words),
      nameFirst: coder === undefined ? runAddress('coding', opened.id, { skift: 1, tema: theme.theme }) : null,
      leftOut: leftOutOf({ ...whole, ...(opened.filter && { filter: opened.filter }) }, theme, site),
      script: coder === undefined ? null : site.assets.answerKeys,
    };
    sendPage(response, site, runFrame(opened, 'themes', site, here), 'theme', { ...themeView(own, theme, choice, extras, site), mayJudge });
  });

  router.post(routes.themeJudgement, readForm, async (request: Request<{ run: string; theme: string }>, response: Response) => {
    const opened = await site.runs.open(request.params.run);
    const theme = themeOf(opened, request.params.theme);
    const coder = coderOf(request);
    if (coder === undefined) throw inputError('coder-name-invalid', {});
    const form = (request.body ?? {}) as Form;
    const act = chosenOf(form, 'act', ['wrong', 'right', ''], '');
    if (act === '') throw inputError('value-unknown', { option: 'act', got: '', expected: ['wrong', 'right'] });
    const { segment, page } = choiceOf(opened, theme, form);
    const { study, byKey } = drawnAnswers(opened);
    const key = typeof form['svar'] === 'string' ? form['svar'] : '';
    const answer = byKey.get(key);
    if (!answer) throw inputError('answer-missing', { answer: key.slice(0, 60) });
    const own = (await site.codingStates(study.id)).coded.get(coderKey(answer, coder));
    await correctCode(site, study, coder, answer.row, own?.finished ? own.themes : undefined, theme.theme, act === 'right');
    const anchor = /^svar-\d{1,3}$/.exec(String(form['anker']))?.[0] ?? 'svar';
    const back = themeAddress(opened.id, theme.theme, { segment: segment === 'all' ? undefined : segment, side: page === 1 ? undefined : page });
    response.redirect(303, `${filteredAddress(opened, request.query, back)}#${anchor}`);
  });

  return router;
}

/** What is not told of a theme under a filter; null where all is. */
function leftOutOf({ run, filter }: OpenedRun, { theme }: ThemeSummary, { language }: Wording): string | null {
  const hasSubthemes = run.results.derived?.some(({ level, of }) => level === 'subtheme' && of.includes(theme)) ?? false;
  return filter?.narrows && filter.covers === 'everything' && hasSubthemes ? filterWords(language).noSubthemes : null;
}

/** @throws InputError 'value-unknown' */
function themeOf({ run }: OpenedRun, id: string): ThemeSummary {
  const { themes } = run.results;
  const theme = themes.find((each) => each.theme === id);
  if (!theme) throw inputError('value-unknown', { option: 'theme', got: id.slice(0, 60), expected: themes.map((each) => each.theme) });
  return theme;
}

/** @throws InputError 'value-unknown' | 'whole-number-expected' */
function choiceOf(opened: OpenedRun, { theme }: ThemeSummary, query: Parameters<typeof chosenOf>[0]): AnswerChoice {
  const segment = chosenOf(query, 'segment', ['all', ...groupsOf(opened.run)], 'all');
  const found = answersOfTheme(opened, theme, segment);
  const pages = Math.max(1, Math.ceil(found.length / answersPerPage));
  return { segment, found, pages, page: wholeNumber(query, 'side', { minimum: 1, maximum: pages, otherwise: 1 }) };
}
