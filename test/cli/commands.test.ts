import { once } from 'node:events';
import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCsv } from '../../src/io/parse-csv.js';
import { addressOf, emptyFolder, root, runCommand, runProgram, startProgram } from './run-program.js';

const small = join(root, 'corpus-samples', 'small', 'study.yaml');
const home = emptyFolder();
let run: string;

beforeAll(async () => {
  const { out } = await runCommand(['analyse', small, '--json'], home);
  run = (JSON.parse(out) as { id: string }).id;
});
afterAll(() => rm(home, { recursive: true, force: true }));

/** Where the run is that was made before the tests; one that is to be changed is copied. */
function folderOfRun(): string {
  return join(home, 'runs', run);
}

async function input(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(home, name);
  await writeFile(path, content);
  return path;
}

describe('analyse', () => {
  test('leaves a run folder with every table, and says what each stage cost', async () => {
    const out = join(home, 'run-a');
    const done = await runCommand(['analyse', small, '--out', out, '--tokens'], home);
    expect(done.code).toBe(0);
    expect(done.out).toContain(out);
    expect(done.err).toMatch(/Finder temaer +\d+,\d\d +\d+/);
    expect((await readdir(out)).toSorted()).toEqual([
      'answers.csv', 'clusters.csv', 'codes.csv', 'codings.csv', 'contrast.csv', 'estimates.csv', 'evidence.csv', 'excluded.csv', 'inputs',
      'levels.csv', 'map.csv',
      'nonresponse.csv', 'quotes.csv', 'reconciliation.csv', 'report.html', 'run.json', 'spelling.csv', 'terms.csv', 'tests.csv', 'themes.csv',
      'timings.json', 'tokens.jsonl', 'weights.csv', 'weights_diagnostics.csv',
    ]);
    const timings = JSON.parse(await readFile(join(out, 'timings.json'), 'utf8')) as { stage: string; seconds: number; memory: number }[];
    expect(timings.map(({ stage }) => stage)).toEqual(
      ['read', 'survey', 'nonresponse', 'weights', 'text', 'themes', 'clusters', 'map', 'contrast', 'estimates', 'tests', 'quotes', 'report', 'write']);
    for (const { seconds, memory } of timings) {
      expect(seconds).toBeGreaterThanOrEqual(0);
      expect(memory).toBeGreaterThan(10);
    }
  });

  test('takes a plain table of answers, with and without segments and weights', async () => {
    const plain = await input('plain.csv', 'id,text\n1,God hjælp\n2,De lyttede ikke\n3,\n');
    const { code, out, err } = await runCommand(['analyse', plain, '--json'], home);
    expect(code).toBe(0);
    const { results, notices } = JSON.parse(out) as { results: { response: object; groups: object[]; weights: object }; notices: { code: string }[] };
    expect(results.response).toMatchObject({ rowsRead: 3, respondents: 3, answers: 2 });
    expect(results.groups).toMatchObject([{ group: 'all', writers: 2 }]);
    expect(results.weights).toMatchObject({ scheme: 'unweighted' });
    expect(notices.map(({ code: each }) => each)).toContain('unweighted');
    expect(err).not.toContain('God hjælp');

    const weighted = await input('weighted.csv', 'id,text,segment,weight\n1,God hjælp,tilfreds,"2,5"\n2,Dårligt,dissatisfied,1\n');
    const second = JSON.parse((await runCommand(['analyse', weighted, '--json'], home)).out) as typeof results & { results: typeof results };
    expect(second.results.groups).toMatchObject([{ group: 'satisfied' }, { group: 'dissatisfied' }]);
    expect(second.results.weights).toMatchObject({ scheme: 'given', sum: 3.5 });
  });

  test('replaces an earlier run, but never a folder that is none', async () => {
    const kept = join(home, 'photos');
    await cp(folderOfRun(), kept, { recursive: true });
    expect((await runCommand(['analyse', small, '--out', kept], home)).code).toBe(0);
    await writeFile(join(kept, 'holiday.jpg'), 'mine');
    expect((await runCommand(['analyse', small, '--out', kept], home)).code).toBe(2);
    expect(await readFile(join(kept, 'holiday.jpg'), 'utf8')).toBe('mine');
    await rm(join(kept, 'holiday.jpg'));
    await rm(join(kept, 'run.json'));
    const refused = await runCommand(['analyse', small, '--out', kept], home);
    expect(refused.code).toBe(2);
    expect(await readdir(kept)).toContain('answers.csv');
  });

  test('leaves the same bytes wherever and whenever it runs', async () => {
    const [here, there] = [folderOfRun(), join(home, 'there')];
    await runProgram(['analyse', 'study.yaml', '--out', there, '--lang', 'en'], home, join(root, 'corpus-samples', 'small'));
    const names = (await readdir(here, { recursive: true })).filter((name) => name.includes('.') && name !== 'timings.json');
    expect(names.length).toBeGreaterThan(11);
    for (const name of names) expect(await readFile(join(there, name), 'utf8'), name).toBe(await readFile(join(here, name), 'utf8'));
  });

  test('draws by the seed that it is given', async () => {
    const results = await Promise.all(['5', '6'].map(async (seed) =>
      JSON.parse((await runCommand(['analyse', small, '--seed', seed, '--json'], home)).out) as { id: string }));
    expect(results[0]!.id).not.toBe(results[1]!.id);
  });
});

describe('replay', () => {
  test('gives the same bytes', async () => {
    const { code, out } = await runCommand(['replay', run, '--json'], home);
    expect(JSON.parse(out)).toEqual({ run, same: 27, differs: [] });
    expect(code).toBe(0);
  });

  test('names what differs, and refuses a run whose inputs were changed', async () => {
    const folder = join(home, 'run-b');
    await cp(folderOfRun(), folder, { recursive: true });
    await writeFile(join(folder, 'themes.csv'), 'changed');
    const changed = await runCommand(['replay', folder], home);
    expect(changed.code).toBe(2);
    expect(changed.err).toContain('themes.csv');
    for (const name of await readdir(join(folder, 'inputs'))) await writeFile(join(folder, 'inputs', name), 'changed');
    const damaged = await runCommand(['replay', folder], home);
    expect(damaged.code).toBe(2);
    expect(damaged.err).toContain('inputs/');
  });
});

describe('check', () => {
  test('sums a study up', async () => {
    const { code, out } = await runCommand(['check', small], home);
    expect(code).toBe(0);
    expect(out).toContain('Studiet kan analyseres.');
    expect(out).toMatch(/rækker læst +60/);
  });
});

describe('code, tokens, cluster and evaluate', () => {
  test('code writes a row for every answer, and the evidence', async () => {
    const answers = await input('answers.csv', 'id;by;text\n1;Odder;"God hjælp; søde folk"\n2;Vejle;\n3;Odense;Min sagsbehandler er dygtig\n');
    const [out, evidence] = [join(home, 'codes.csv'), join(home, 'evidence.csv')];
    const { code } = await runCommand(['code', answers, '--out', out, '--evidence', evidence, '--keep', 'by', '--model', 'none'], home);
    expect(code).toBe(0);
    expect(await readFile(out, 'utf8')).toBe(
      'id,themes,by\n1,trust-respect;help-support,Odder\n2,,Vejle\n3,competent-caseworker,Odense\n');
    expect(await readFile(evidence, 'utf8')).toMatch(/^id,theme,rule,start,end,words,confidence\n1,trust-respect,\S+,\d+,\d+,\S.*,\n/);
  });

  test('code masks names in the evidence, and gives an answer in another language no theme', async () => {
    const answers = await input('names.csv', 'id,text\n1,Min sagsbehandler Mette Friis forstår mig\n'
      + '2,My case worker never listened to what I was saying about the plan\n');
    const [out, evidence] = [join(home, 'names-codes.csv'), join(home, 'names-evidence.csv')];
    const { code, err } = await runCommand(['code', answers, '--out', out, '--evidence', evidence], home);
    expect(code).toBe(0);
    expect(err).toContain('engelsk');
    expect(await readFile(out, 'utf8')).toMatch(/\n2,,\n$/);
    const found = await readFile(evidence, 'utf8');
    expect(found).toContain('sagsbehandler [navn] forstår mig');
    expect(found).not.toMatch(/Mette|Friis/);
  });

  test('code lists rows that it cannot use beside the result, and writes over no file that it reads', async () => {
    const answers = await input('twice.csv', `id,text\n${Array.from({ length: 30 }, (_, i) => `${i % 5},svar`).join('\n')}\n`);
    const out = join(home, 'twice-codes.csv');
    const { err } = await runCommand(['code', answers, '--out', out], home);
    expect(err).toContain('25 af 30');
    expect((await readFile(`${out}.excluded.csv`, 'utf8')).trimEnd().split('\n')).toHaveLength(26);
    expect((await runCommand(['code', answers, '--out', answers], home)).code).toBe(2);
    expect(await readFile(answers, 'utf8')).toMatch(/^id,text/);
  });

  test('evaluate compares codes with a coding by hand', async () => {
    const codes = await input('c.csv', 'id,themes\n1,a;b\n2,\n3,a\n');
    const gold = await input('g.csv', 'id,themes\n1,a\n2,b\n4,a\n');
    const { code, out } = await runCommand(['evaluate', codes, gold, '--json'], home);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      n: 2, onlyInCodes: 1, onlyInGold: 1,
      themes: [{ theme: 'a', precision: 1, recall: 1, f1: 1 }, { theme: 'b', precision: 0, recall: 0, f1: 0 }],
      micro: { precision: 0.5, recall: 0.5, f1: 0.5 },
    });
    expect((await runCommand(['evaluate', codes, gold], home)).out).toMatch(/^a +1,000 +1,000 +1,000/m);
  });

  test('cluster writes id, cluster and distance, the same for the same seed', async () => {
    const texts = ['god hjælp til job', 'fik hjælp til job', 'hjælp med job', 'ny sagsbehandler igen', 'skift af sagsbehandler', 'nye sagsbehandlere'];
    const answers = await input('cl.csv', `id,text\n${Array.from({ length: 30 }, (_, i) => `${i},${texts[i % 6]}`).join('\n')}\n30,nej\n`);
    const outputs = await Promise.all(([['x', runCommand], ['y', runProgram]] as const).map(async ([name, runs]) => {
      const out = join(home, `${name}.csv`);
      expect((await runs(['cluster', answers, '--out', out, '--k', '2', '--seed', '3'], home)).code).toBe(0);
      return readFile(out, 'utf8');
    }));
    expect(outputs[0]).toBe(outputs[1]);
    const rows = outputs[0]!.trimEnd().split('\n');
    expect(rows[0]).toBe('id,cluster,distance');
    expect(rows).toHaveLength(32);
    expect(rows[31]).toBe('30,,');
    const clusterOf = rows.slice(1, 7).map((row) => row.split(',')[1]);
    expect(new Set(clusterOf.slice(0, 3)).size).toBe(1);
    expect(new Set(clusterOf.slice(3)).size).toBe(1);
    expect(clusterOf[0]).not.toBe(clusterOf[3]);
  });

  test('cluster proposes a codebook that is valid and codes, with personal data masked', async () => {
    const texts = ['god hjælp til job', 'fik hjælp til job af Mette Friis', 'hjælp med job', 'ny sagsbehandler igen', 'skift af sagsbehandler', 'nye sagsbehandlere'];
    const answers = await input('cp.csv', `id,text\n${Array.from({ length: 60 }, (_, i) => `${i},${texts[i % 6]}`).join('\n')}\n`);
    const proposal = join(home, 'themes.yaml');
    const { code, err } = await runCommand(['cluster', answers, '--out', join(home, 'cp-out.csv'), '--k', '2', '--propose', proposal], home);
    expect([code, err.includes('Skrev forslag til temaer i')]).toEqual([0, true]);
    expect((await runCommand(['codebook', 'check', proposal], home)).code).toBe(0);
    const yaml = await readFile(proposal, 'utf8');
    expect(yaml).not.toContain('Friis');
    const codes = join(home, 'cp-codes.csv');
    expect((await runCommand(['code', answers, '--out', codes, '--codebook', proposal, '--model', 'none'], home)).code).toBe(0);
    const themes = (await readFile(codes, 'utf8')).trimEnd().split('\n').slice(1).map((row) => row.split(',')[1]);
    expect(new Set(themes)).toEqual(new Set(['cluster-0', 'cluster-1']));
  });

  test.each(['0', '1001', 'ti'])('cluster refuses %s clusters and says which it takes', async (k) => {
    const answers = await input('ck.csv', 'id,text\n1,god hjælp\n');
    const { code, err } = await runCommand(['cluster', answers, '--out', join(home, 'ck-out.csv'), '--k', k], home);
    expect([code, err.includes('fra 1 til 1.000')]).toEqual([2, true]);
  });

  test('tokens writes a line an answer with offsets into it', async () => {
    const text = 'De lyttede ikke. Kl. 9.30 "godt.men"';
    const answers = await input('t.csv', `id,text\nx,"${text.replaceAll('"', '""')}"\n`);
    const out = join(home, 'tokens.jsonl');
    expect((await runCommand(['tokens', answers, '--out', out], home)).code).toBe(0);
    const { id, tokens } = JSON.parse(await readFile(out, 'utf8')) as { id: string; tokens: Record<string, never>[] };
    expect(id).toBe('x');
    expect(Object.keys(tokens[0]!)).toEqual(['form', 'norm', 'lemma', 'parts', 'start', 'end', 'sentence', 'negated', 'contrast']);
    for (const { form, start, end } of tokens) expect(text.slice(start, end)).toBe(form);
  });
});

describe('redact', () => {
  test('writes masked answers and where the personal data stood, and says nothing of what it was', async () => {
    const text = 'Min sagsbehandler Zlatka var god 😊 ring 20 30 40 50, mvh "Bent"';
    const answers = await input('r.csv', `nr;by;id;text\n1;Odder;x;"${text.replaceAll('"', '""')}"\n2;Vejle;y;De lyttede ikke\n`);
    const out = join(home, 'masked.csv');
    const done = await runCommand(['redact', answers, '--out', out, '--keep', 'by', '--json'], home);
    expect(done.code).toBe(0);
    const { rows } = parseCsv(await readFile(out), out).table;
    expect(rows.map(([id, masked, , by]) => [id, masked, by])).toEqual([
      ['x', 'Min sagsbehandler [navn] var god 😊 ring [telefon], mvh "[navn]"', 'Odder'], ['y', 'De lyttede ikke', 'Vejle'],
    ]);
    const spans = JSON.parse(rows[0]![2]!) as { start: number; end: number; kind: string }[];
    expect(spans.map(({ start, end, kind }) => [kind, text.slice(start, end)])).toEqual(
      [['name', 'Zlatka'], ['phone', '20 30 40 50'], ['name', 'Bent']]);
    expect(JSON.parse(done.out)).toMatchObject({ answers: 2, answersMasked: 1, masked: { name: 2, phone: 1, cpr: 0 } });
    for (const said of [done.out, done.err]) expect(said).not.toMatch(/Zlatka|Bent|20 30/);
  });

  test('never carries the untouched text along', async () => {
    const answers = await input('r2.csv', 'id,text\nx,Mette\n');
    const { code, err } = await runCommand(['redact', answers, '--out', join(home, 'r3.csv'), '--keep', 'text'], home);
    expect(code).toBe(2);
    expect(err).not.toContain('Mette');
  });
});

describe('quotes and report', () => {
  test('quotes are drawn with a receipt', async () => {
    const words = ['quotes', run, '--theme', 'help-support', '-n', '2', '--seed', '9', '--json'];
    const [first, again] = await Promise.all([runCommand(words, home), runProgram(words, home)]);
    expect(first.out).toBe(again.out);
    expect(JSON.parse(first.out)).toMatchObject({
      receipt: { theme: 'help-support', segment: 'all', count: 2, seed: 9, method: 'random', chance: 'equal', basis: run },
      quotes: [{ themes: expect.arrayContaining(['help-support']) }, {}],
    });
  });

  test('quotes are written in every form, marked as not approved, with the receipt beside them', async () => {
    for (const format of ['csv', 'md', 'json', 'xlsx']) {
      const out = join(home, `quotes.${format}`);
      const words = ['quotes', run, '--theme', 'help-support', '-n', '2', '--seed', '9', '--method', 'varied', '--out', out];
      expect((await runCommand(words, home)).code).toBe(0);
      expect(JSON.parse(await readFile(`${out}.receipt.json`, 'utf8'))).toMatchObject([
        { request: { method: 'varied' }, run, drawn: [{}, {}].map(() => expect.stringMatching(/^[0-9a-f]{6}-s\d+$/u)) },
      ]);
      // Tables and texts are for readers; JSON has the code.
      if (format !== 'xlsx') expect((await readFile(out, 'utf8')).toLowerCase()).toContain(format === 'json' ? 'unjudged' : 'ikke godkendt');
    }
    expect((await runCommand(['quotes', run, '--theme', 'help-support', '--out', join(home, 'q.txt')], home)).code).toBe(2);
  });

  test('a receipt is tried: the same draw again, another said to be another, and what is no receipt refused', async () => {
    const out = join(home, 'tried.csv');
    const receipt = `${out}.receipt.json`;
    const trial = (file: string, ...words: string[]) => runCommand(['quotes', run, '--receipt', file, ...words], home);
    await runCommand(['quotes', run, '--theme', 'all', '-n', '2', '--seed', '4', '--words', 'sagsbehandler', '--out', out], home);
    const same = await trial(receipt);
    expect([same.code, same.out]).toEqual([0, expect.stringContaining('trækket er det samme, 2 citater')]);
    expect(JSON.parse((await trial(receipt, '--json')).out)).toMatchObject({ run, receipts: [{ same: true }] });
    const told = JSON.parse(await readFile(receipt, 'utf8')) as [{ request: { seed: number } }];
    const changed = join(home, 'changed.receipt.json');
    await writeFile(changed, JSON.stringify([{ ...told[0], request: { ...told[0].request, seed: 5 } }]));
    const other = await trial(changed);
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('Kvitteringen er ændret')]);
    expect((await trial(out)).code).toBe(2);
    expect((await runCommand(['quotes', run], home)).err).toContain('--receipt');
  });

  test('a draw says what it cannot be narrowed by', async () => {
    const ask = (...words: string[]) => runCommand(['quotes', run, '--theme', 'help-support', ...words], home);
    for (const words of [['--filter', 'shoe=43'], ['--filter', 'gender'], ['--words', '('], ['--method', 'stratified'], ['--cluster', 'x.1']]) {
      expect((await ask(...words)).code).toBe(2);
    }
    const women = await ask('--filter', 'gender=kvinde', '--words', 'hjælp', '--json');
    expect(JSON.parse(women.out)).toMatchObject({ receipt: { filters: { levels: { gender: 'kvinde' }, words: 'hjælp' } } });
  });

  test('quotes of fewer than five answers are marked, and not written to a file', async () => {
    const out = join(home, 'few.csv');
    const words = ['quotes', run, '--theme', 'dialogue', '--segment', 'satisfied'];
    const [shown, written] = [await runCommand(words, home), await runCommand([...words, '--out', out], home)];
    expect([shown.code, written.code]).toEqual([0, 2]);
    expect(shown.err).toContain('intern læsning');
    await expect(readFile(out)).rejects.toThrow('ENOENT');
  });

  test('an unknown theme is answered with those that there are', async () => {
    const { code, err } = await runCommand(['quotes', run, '--theme', 'hjaelp'], home);
    expect(code).toBe(2);
    expect(err).toContain('help-support');
  });

  test.each([['html', '<!doctype html>'], ['md', '# ']])('report writes %s', async (format, beginning) => {
    const out = join(home, `report.${format}`);
    expect((await runCommand(['report', run, '--format', format, '--out', out], home)).code).toBe(0);
    expect((await readFile(out, 'utf8')).toLowerCase().startsWith(beginning)).toBe(true);
  });

  test('report --each writes a report for each level, and says which variables there are', async () => {
    const out = join(home, 'each');
    const { code, out: said } = await runCommand(['report', run, '--each', 'kommune', '--format', 'md', '--out', out, '--json'], home);
    const { reports, withoutReport } = JSON.parse(said) as { reports: { level: string; file: string }[]; withoutReport: unknown[] };
    expect([code, withoutReport]).toEqual([0, []]);
    expect(reports.length).toBeGreaterThan(1);
    for (const { level, file } of reports) expect(await readFile(file, 'utf8')).toContain(`## ${level} mod de øvrige`);
    const unknown = await runCommand(['report', run, '--each', 'region', '--format', 'md', '--out', out], home);
    expect([unknown.code, unknown.err.includes('municipality')]).toEqual([2, true]);
  });

  test('a run that is not there is the user’s to mend', async () => {
    const { code, err } = await runCommand(['report', 'abc', '--out', join(home, 'r.html')], home);
    expect([code, err.includes('abc')]).toEqual([2, true]);
  });
});

test('a reader who leaves early is no fault', async () => {
  const child = startProgram(['check', small, '--json'], home);
  child.stdout!.destroy();
  let err = '';
  child.stderr!.on('data', (chunk: Buffer) => { err += chunk.toString(); });
  await new Promise((resolve) => child.once('close', resolve));
  expect(err).not.toContain('EPIPE');
});

describe('serve', () => {
  test('answers at the address that it prints, and ends when told to', async () => {
    const child = startProgram(['serve', '--port', '0'], home);
    const page = await fetch(new URL(`runs/${run}`, await addressOf(child)));
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('lille prøve');
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    // Windows knows no signals: there the process simply ends.
    expect(await ended).toBe(process.platform === 'win32' ? null : 0);
  });

  test('says that a port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const port = String((other.address() as AddressInfo).port);
    const refused = await runProgram(['serve', '--port', port], home);
    other.close();
    expect(refused.code).toBe(2);
    expect(refused.err).toContain(port);
  });
});

describe('a mistake on the command line', () => {
  test.each<[string, string[], string]>([
    ['an unknown command', ['analyze'], 'analyze'],
    ['an unknown option', ['analyse', 'x.yaml', '--sed', '1'], '--sed'],
    ['a missing argument', ['analyse'], 'STUDY'],
    ['a missing option', ['code', 'x.csv'], '--out'],
    ['a value that is no number', ['analyse', 'x.yaml', '--seed', 'one'], '--seed'],
    ['a value that is none of several', ['quotes', 'x', '--theme', 'y', '--segment', 'glade'], 'satisfied'],
    ['an unknown language', ['check', 'x.yaml', '--lang', 'fr'], 'fr'],
  ])('%s ends with 2 and says what to do', async (_, words, named) => {
    const { code, err, out } = await runCommand(words, home);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^Fejl: /);
    expect(err).toContain(named);
    expect(err).not.toMatch(/\n {4}at /);
  });

  test('help is there in both languages and ends with 0', async () => {
    const [danish, english] = await Promise.all([runProgram(['--help'], home), runCommand(['analyse', '--help', '--lang', 'en'], home)]);
    expect([danish.code, english.code]).toEqual([0, 0]);
    expect(danish.out).toContain('Kommandoer:');
    expect(danish.out).not.toMatch(/Usage|options/);
    expect(english.out).toContain('whole number that random choices start from');
  });
});
