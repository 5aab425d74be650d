import { Router, type Request, type Response } from 'express';
import { sha256 } from '../../../io/digest.js';
import { packageVersion } from '../../../io/package-files.js';
import { toCsv } from '../../../io/write-csv.js';
import { InputError, inputError } from '../../../notices/input-error.js';
import { codebookAs } from '../../../use-cases/export-codebook.js';
import { proposedThemes } from '../../../use-cases/propose-themes.js';
import { runClustersToPropose } from '../../../use-cases/run-clusters-to-propose.js';
import { saveTheme, writtenCodebook, type CodebookFile } from '../../../use-cases/saved-codebooks.js';
import { proposalTexts } from '../../../wording/cluster-words.js';
import { codebookAddress, routes } from '../../addresses.js';
import { chosenOf, type Query } from '../../choices.js';
import { actorOf, coderOf, keepCoder } from '../../coder-cookie.js';
import { filteredAddress } from '../../filtered-address.js';
import { hasOpenQuestions, runFrame } from '../../frame.js';
import { sendNoOpenQuestions } from '../../no-open-questions.js';
import { readLargeForm, type Form } from '../../read-form.js';
import { personOf } from '../../signed-in.js';
import { sendPage, type Site } from '../../site.js';
import { countParts, type CountPart } from './counts-view.js';
import { openDesk, textOf, versionOf, type Desk } from './desk.js';
import { editorView, type EditorState } from './editor-view.js';
import { themeOfForm } from './theme-form.js';
import { versionsView } from './versions-view.js';

type Theme = CodebookFile['themes'][number];

/** The editor of the codebook, one theme at a time, with what its rules find; and the versions that were saved. */
export function codebookEditorPages(site: Site): Router {
  const router = Router();

  const open = (run: string, query: Query): Promise<Desk> => openDesk(site, run, query);

  const count = async ({ opened, of, edited }: Desk, theme: Theme): Promise<CountPart[]> => {
    const inRun = writtenCodebook(of);
    const before = inRun.themes.find(({ id }) => id === theme.id);
    const counts = await site.countTheme(opened.run, {
      questions: of.questions, written: edited.written, theme, before: before && { words: inRun.words, rules: before.rules },
    });
    return countParts(opened.id, counts, before !== undefined, opened.run.study.texts, site);
  };

  const show = async (
    request: Request, response: Response, desk: Desk, theme: Theme, isNew: boolean, more: Partial<EditorState> = {},
  ): Promise<void> => {
    const state: EditorState = {
      run: desk.opened.id, question: desk.question, edited: desk.edited, theme, isNew, parts: await count(desk, theme),
      name: personOf(request) ? null : coderOf(request) ?? '', mayBeSaved: site.codebooks !== undefined, ...more,
    };
    const view = editorView(state, { ...site, script: site.assets.codebookEditor });
    const address = isNew ? codebookAddress(desk.opened.id, 'codebookNewTheme') : codebookAddress(desk.opened.id, 'codebookTheme', {}, theme.id);
    sendPage(response, site, runFrame(desk.opened, 'codebook', site, { label: view.heading, address }), 'codebook-editor', view);
  };

  const act = async (request: Request, response: Response, desk: Desk, id: string | undefined): Promise<void> => {
    const form = (request.body ?? {}) as Form;
    const { theme, base, act: wanted } = themeOfForm(form, id);
    const isNew = id === undefined;
    if (wanted === 'count' || !site.codebooks) return show(request, response, desk, theme, isNew);
    try {
      const by = actorOf(request, form['name']);
      const done = await saveTheme({ codebooks: site.codebooks, shelf: site.shelf }, {
        study: desk.study, of: desk.of, base, theme: wanted === 'remove' ? null : theme, before: id, by, at: site.clock(),
      });
      keepCoder(response, by);
      if (done.kind === 'overtaken') {
        const before = await versionOf(site, desk, base);
        response.status(409);
        return await show(request, response, { ...desk, edited: done.newest }, theme, isNew, { overtaken: { before: before ?? done.newest.written } });
      }
      const { question } = desk;
      const on = (address: string): string => filteredAddress(desk.opened, request.query, address);
      if (wanted === 'remove') return response.redirect(303, on(codebookAddress(desk.opened.id, 'codebookVersions', { question })));
      response.redirect(303, on(codebookAddress(desk.opened.id, 'codebookTheme', { question, gemt: done.version }, theme.id)));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      response.status(400);
      await show(request, response, desk, theme, isNew, { problems: error.notices });
    }
  };

  router.get(routes.codebookTheme, async (request: Request<{ run: string; theme: string }>, response) => {
    const desk = await open(request.params.run, request.query);
    const theme = themeIn(desk, request.params.theme);
    const pattern = textOf(request.query, 'regel');
    const saved = textOf(request.query, 'gemt');
    await show(request as Request, response, desk, pattern === undefined ? theme : withPattern(theme, pattern), false, {
      savedAs: saved === desk.edited.saved?.version ? saved : undefined,
    });
  });
  router.post(routes.codebookTheme, readLargeForm, async (request: Request<{ run: string; theme: string }>, response) => {
    const desk = await open(request.params.run, request.query);
    await act(request as Request, response, desk, request.params.theme);
  });

  router.get(routes.codebookNewTheme, async (request, response) => {
    const opened = await site.filtered.whole(request.params.run, request.query, 'nothing');
    if (!hasOpenQuestions(opened.run)) return sendNoOpenQuestions(response, opened, 'codebook', site);
    const desk = await open(request.params.run, request.query);
    const pattern = textOf(request.query, 'regel');
    const theme = await fromCluster(site, desk, request.query) ?? newTheme;
    await show(request as Request, response, desk, pattern === undefined ? theme : withPattern(theme, pattern), true, { pattern });
  });
  router.post(routes.codebookNewTheme, readLargeForm, async (request: Request<{ run: string }>, response) => {
    await act(request as Request, response, await open(request.params.run, request.query), undefined);
  });

  router.post(routes.codebookCounts, readLargeForm, async (request: Request<{ run: string }>, response) => {
    const desk = await open(request.params.run, request.query);
    const { theme } = themeOfForm((request.body ?? {}) as Form, textOf(request.query, 'tema'));
    const parts = await count(desk, theme);
    response.set('Cache-Control', 'no-store').type('html').send(site.render('partials/counts', { parts }));
  });

  router.get(routes.codebookVersions, async (request, response) => {
    const opened = await site.filtered.whole(request.params.run, request.query, 'nothing');
    if (!hasOpenQuestions(opened.run)) return sendNoOpenQuestions(response, opened, 'codebook', site);
    const desk = await open(request.params.run, request.query);
    const saved = await site.codebooks?.list(desk.study, desk.of.codebook.id) ?? [];
    const below = { label: site.words.codebookEditor.history, address: codebookAddress(opened.id, 'codebookVersions') };
    sendPage(response, site, runFrame(opened, 'codebook', site, below), 'codebook-versions', versionsView(opened.id, desk.question, desk.of, saved, site));
  });
  router.get(routes.codebookVersionFile, async (request: Request<{ run: string; version: string; format: string }>, response) => {
    const { version, format: asked } = request.params;
    const format = chosenOf({ format: asked }, 'format', ['yaml', 'csv', 'qdc'], 'yaml');
    const desk = await open(request.params.run, request.query);
    const written = await versionOf(site, desk, version);
    if (!written) throw inputError('value-unknown', { option: 'version', got: version.slice(0, 60), expected: [desk.edited.written.version] });
    const name = `${written.id}-${written.version}.${format}`;
    const { content } = codebookAs(written, name, format, { digest: sha256, tool: { name: 'fritekst', version: await packageVersion() } });
    response.set('Cache-Control', 'no-store').attachment(name).type(format === 'csv' ? 'text/csv' : format === 'qdc' ? 'application/xml' : 'text/yaml')
      .send(typeof content === 'string' ? content : toCsv(content.columns, content.rows));
  });

  return router;
}

const empty = { da: '', en: '' };
const newTheme: Theme = {
  id: '', label: empty, definition: empty, pole: 'negative', rules: [], subthemes: [], examples: { include: [], exclude: [] },
};

/** @throws InputError 'value-unknown' */
function themeIn({ edited: { written } }: Desk, id: string): Theme {
  const theme = written.themes.find((each) => each.id === id);
  if (!theme) throw inputError('value-unknown', { option: 'tema', got: id.slice(0, 60), expected: written.themes.map((each) => each.id) });
  return theme;
}

/** What a search finds includes what is negated, so the rule takes that too. */
function withPattern(theme: Theme, pattern: string): Theme {
  const taken = new Set(theme.rules.map(({ id }) => id));
  let id = 'from-search';
  for (let i = 2; taken.has(id); i++) id = `from-search-${i}`;
  return { ...theme, rules: [...theme.rules, { id, any: [pattern], unless: [], negated: 'either' }] };
}

/** The theme that a cluster is proposed as; undefined where the address names none. */
async function fromCluster(site: Site, { opened: { run } }: Desk, query: Query): Promise<Theme | undefined> {
  const groups = run.results.clusterings.filter(({ clusters }) => clusters.length > 0).map(({ group }) => group);
  const [first] = groups;
  if (textOf(query, 'klynge') === undefined || first === undefined) return undefined;
  const all = runClustersToPropose(run, chosenOf(query, 'gruppe', groups, first));
  const found = all[Number(chosenOf(query, 'klynge', all.map(({ number }) => String(number - 1)), '0'))]!;
  const { minimumCell } = run.plan.quotes;
  if (found.citizens < minimumCell) throw inputError('file-of-too-few', { minimum: minimumCell });
  return (await proposedThemes(site.shelf, [found], proposalTexts))[0];
}
