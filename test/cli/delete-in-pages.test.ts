import type { ChildProcess } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commandLog } from '../../src/io/database/command-log.js';
import { workspaceDatabase } from '../../src/io/database/workspace-database.js';
import { sha256 } from '../../src/io/digest.js';
import { runFolders } from '../../src/io/run-folder.js';
import { studyFolders } from '../../src/io/study-folders.js';
import { answerReferences } from '../../src/report/reference.js';
import { studyKey } from '../../src/use-cases/list-studies.js';
import { sendForm } from '../web/send-form.js';
import { filesWith } from './files-with.js';
import { eventsOf, startJob, wordsOf } from './job-page.js';
import { addressOf, emptyFolder, root, runCommand, startProgram } from './run-program.js';

const home = emptyFolder();
const title = 'Borgernes tilfredshed med jobcentret, lille prøve (syntetisk eksempel)';
const page = 'studier/lille/slet-besvarelse';
/** Words of one citizen, her number, and words of a coder about her: each stands in many files. */
const planted = ['Blåbærsnegl', 'R-PLANTET-7', 'notatordet'];
let count = 0;
let data: string;
let server: ChildProcess;
let url: string;
let written: string;

beforeEach(async () => {
  data = join(home, `data-${count++}`);
  const folder = join(data, 'studies', 'lille');
  await mkdir(folder, { recursive: true });
  await cp(join(root, 'corpus-samples', 'small'), folder, { recursive: true });
  const respondents = join(folder, 'respondents.csv');
  const row = `${planted[1]},gennemført,2023-08-29T10:00,4.5,igang,ja,2,3,2,,2,"Der blev sagt ${planted[0]} til mødet, og så var jeg færdig"`;
  await writeFile(respondents, `${(await readFile(respondents, 'utf8')).trimEnd()}\n${row}\n`);
  const sample = join(folder, 'sample.csv');
  await writeFile(sample, `${(await readFile(sample, 'utf8')).trimEnd()}\n${planted[1]},kvinde,40,Odder,2022-02-19,digital-post\n`);
  const study = (await studyKey(studyFolders(join(data, 'studies')), 'lille', sha256))!;
  const answer = { respondent: planted[1]!, question: 'why', text: 'aa' };
  const database = workspaceDatabase(join(data, 'workspace.db'));
  await commandLog(database).append([{ at: '2026-01-01T00:00:00.000Z', by: 'Åse', study, act: { kind: 'note', answer, selected: 'random', suggestionSeen: false, note: planted[2]! } }]);
  await database.close();
  await runCommand(['analyse', join(folder, 'study.yaml'), '--data', data], home);
  await serve();
}, 60_000);

afterEach(() => end('SIGTERM'));
afterAll(() => rm(home, { recursive: true, force: true }));

async function serve(): Promise<void> {
  server = startProgram(['serve', '--port', '0', '--data', data, '--log'], home, home);
  written = '';
  for (const stream of [server.stdout!, server.stderr!]) stream.on('data', (part: Buffer) => { written += part.toString(); });
  url = await addressOf(server);
}

async function end(signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const closed = new Promise((resolve) => { server.once('close', resolve); });
  server.kill(signal);
  await closed;
}

const runs = (): Promise<string[]> => readdir(join(data, 'runs'));

describe('deleting a respondent in the pages', () => {
  test('shows what would go, makes the runs anew and leaves no byte, and nothing of it in an address or a log', async () => {
    const [old] = await runs();
    // What the server has in memory by now is let go too.
    expect((await fetch(new URL(`runs/${old}`, url))).status).toBe(200);
    expect(await wordsOf(new URL('studier/lille', url).href)).toContain('Slet en borgers besvarelse');

    const shown = await sendForm(new URL(page, url), { respondent: ` ${planted[1]} ` });
    expect(shown.status).toBe(200);
    const html = await shown.text();
    for (const said of ['studiets fil respondents.csv: 1 række', `analysen ${old}: 2 rækker`, '1 kommando om kodning', 'En analyse laves igen']) expect(html).toContain(said);
    expect(html).not.toContain(planted[0]);
    expect((await filesWith(data, planted[0]!)).length).toBeGreaterThan(0);
    expect((await sendForm(new URL(page, url), { respondent: planted[1]!, name: 'Et andet studie' })).status).toBe(400);

    const job = await startJob(url, page, { respondent: planted[1]!, name: title });
    // A deletion is not to be stopped half done, and what is written down of it does not say of whom it is.
    expect(await wordsOf(job)).not.toContain('Stop analysen');
    await sendForm(`${job}/stop`);
    expect(await filesWith(data, planted[1]!).then((files) => files.filter((file) => file.includes('/jobs/')))).toEqual([]);
    const events = await eventsOf(job);
    const texts = events.map(({ data: { text } }) => text);
    expect(texts).toContain('Laver analyserne igen uden besvarelsen, 1 af 1');
    const percents = events.flatMap(({ data: { percent } }) => percent ?? []);
    expect(percents.every((percent, i) => i === 0 || percent >= percents[i - 1]!)).toBe(true);
    const { state, address } = events.at(-1)!.data;
    expect(state).toBe('done');
    expect(await wordsOf(new URL(address!, url).href)).toContain('studiets fil respondents.csv: 1 række');

    for (const word of planted) expect(await filesWith(data, word), word).toEqual([]);
    const [anew, ...others] = await runs();
    expect([others, anew === old]).toEqual([[], false]);
    expect((await fetch(new URL(`runs/${old}`, url))).status).toBe(404);
    expect((await fetch(new URL(`runs/${anew}`, url))).status).toBe(200);
    for (const word of [...planted, encodeURIComponent(planted[0]!)]) expect(written).not.toContain(word);
    const again = await sendForm(new URL(page, url), { respondent: planted[1]! });
    expect([again.status, (await again.text()).includes('Der er ingen besvarelse med det nummer')]).toEqual([404, true]);
    expect((await sendForm(new URL(page, url), { respondent: planted[1]!, name: title })).status).toBe(400);
    const audited = JSON.parse((await runCommand(['audit', '--data', data, '--json'], home)).out) as object[];
    expect(audited).toMatchObject([{ kind: 'deleted', what: 'respondent' }]);
  }, 90_000);

  test('finds who wrote an answer by its reference', async () => {
    const [id] = await runs();
    const run = await runFolders(join(data, 'runs')).open(id!);
    const answer = run.bulk.answers.find(({ respondent }) => respondent === planted[1])!;
    const html = await (await sendForm(new URL(page, url), { respondent: answerReferences(run).get(answer.key)! })).text();
    expect(html).toContain(`name="respondent" value="${planted[1]}"`);
    expect((await sendForm(new URL(page, url), { respondent: `${id!.slice(0, 6)}-s9999` })).status).toBe(404);
  }, 60_000);

  test('that is killed in the middle is told of, and the same request finishes it', async () => {
    for (const stage of ['Laver analyserne igen', 'Sletter']) {
      const job = await startJob(url, page, { respondent: planted[1]!, name: title });
      await eventsOf(job, ({ data: { text } }) => text?.startsWith(stage) ?? false);
      await end('SIGKILL');
      await serve();
      if ((await filesWith(data, planted[1]!)).length === 0) break;
      expect(await wordsOf(url)).toContain('Sletning af en besvarelse');
      expect(await wordsOf(url)).toContain('afbrudt');
    }
    const left = await filesWith(data, planted[1]!);
    const shown = await (await sendForm(new URL(page, url), { respondent: planted[1]! })).text();
    expect(shown).toContain(left.length > 0 ? 'Slet besvarelsen for altid' : 'Gør den afbrudte sletning færdig');
    const events = await eventsOf(await startJob(url, page, { respondent: planted[1]!, name: title }));
    expect(events.at(-1)!.data.state).toBe('done');
    for (const word of planted) expect(await filesWith(data, word), word).toEqual([]);
    expect(await runs()).toHaveLength(1);
    expect(await wordsOf(url)).not.toContain('afbrudt');
  }, 120_000);

  test('is refused while the study is analysed, and for another site', async () => {
    await startJob(url, 'studier/eksempel');
    const waiting = await startJob(url, 'studier/lille/koer');
    const shown = await (await sendForm(new URL(page, url), { respondent: planted[1]!, name: title })).text();
    expect(shown).toContain('Studiet er ved at blive analyseret');
    expect(shown).not.toContain('Slet besvarelsen for altid');
    expect((await sendForm(new URL(page, url), { respondent: planted[1]! }, { origin: 'http://elsewhere.example' })).status).toBe(403);
    await sendForm(`${waiting}/stop`);
    expect((await filesWith(data, planted[0]!)).length).toBeGreaterThan(0);
  }, 60_000);
});
