import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import iconv from 'iconv-lite';
import writeXlsxFile from 'write-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseStudy } from '../../src/survey/parse-study.js';
import { sampleFile, sampleFiles, serveStudies, type ServedStudies } from './sent-files.js';
import { textOf } from './served.js';

let served: ServedStudies;
beforeAll(async () => { served = await serveStudies(); });
afterAll(async () => {
  await served.close();
  await rm(served.data, { recursive: true, force: true });
});

const uploads = (): string[] => (existsSync(join(served.data, 'uploads')) ? readdirSync(join(served.data, 'uploads')) : []);
const studies = (): string[] => (existsSync(join(served.data, 'studies')) ? readdirSync(join(served.data, 'studies')) : []);
const answers = 'id;køn;tilfreds;hvorfor\n' + Array.from({ length: 30 }, (_, i) =>
  `b${i};${i % 2 === 0 ? 'mand' : 'kvinde'};${1 + i % 5};Jeg fik rigtig god hjælp af sagsbehandler nummer ${i} i dag\n`).join('');
const definition = async (setup: string): Promise<string> => (await served.get(`${setup}/study.yaml`)).html;
const textAt = async (path: string): Promise<string> => textOf(await served.get(path));
const bomb = (bytes: number): Uint8Array => zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(bytes) });

describe('files that are sent', () => {
  it('are shown with how they were read, their first rows, and a guess of what each column is', async () => {
    const setup = await served.setUp({ 'svar.csv': iconv.encode(answers, 'windows-1252') });
    const { html } = await served.get(setup);
    const text = textOf({ html, status: 200, headers: {} });
    expect(text).toContain('30 rækker, 4 kolonner');
    expect(text).toContain('Windows-1252 (fundet)');
    expect(text).toContain('semikolon (fundet)');
    expect(text).toContain('sagsbehandler nummer 9 i dag');
    expect(text).not.toContain('sagsbehandler nummer 10 i dag');
    expect(html).toMatch(/<option value="satisfaction" selected>Spørgsmålet om samlet tilfredshed/);
    expect(html).toMatch(/<option value="text" selected>Åbent spørgsmål/);
  });

  it('are read as people say that they are, and stay so for every other reader', async () => {
    const wide = iconv.encode(answers, 'utf-16le');
    const setup = await served.setUp({ 'svar.csv': wide });
    expect((await served.post(setup, { 'fil.0.tegn': 'utf-16le', 'fil.0.skille': 'semikolon', handling: 'opdater' })).status).toBe(303);
    expect(await textAt(setup)).toContain('30 rækker, 4 kolonner');
    const saved = await served.post(setup, { titel: 'Brede tegn', handling: 'gem' });
    expect(saved.headers.get('location')).toBe('/studier/brede-tegn');
    const kept = readFileSync(join(served.data, 'studies', 'brede-tegn', 'svar.csv'), 'utf8');
    expect(kept.split('\n')[1]).toBe('"b0","mand","1","Jeg fik rigtig god hjælp af sagsbehandler nummer 0 i dag"');
    expect(await textAt('/studier/brede-tegn')).toContain('Besvarelser 30');
  });

  it.each<[string, Record<string, string | Uint8Array>, number, RegExp]>([
    ['with two equal headings', { 'svar.csv': 'id,a,a\n1,2,3\n' }, 400, /»a«/],
    ['that is empty', { 'svar.csv': '' }, 400, /svar\.csv er tom/],
    ['that has a heading alone', { 'svar.csv': 'id,svar\n' }, 400, /ingen rækker/],
    ['that is a picture', { 'svar.csv': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 0, 7, 0, 9]) }, 400, /svar\.csv er ikke en tabel/],
    ['that is a spreadsheet by another name', { 'svar.csv': bomb(10) }, 400, /svar\.csv er ikke en tabel/],
    ['that is no spreadsheet', { 'svar.xlsx': 'id,svar\n1,2\n' }, 400, /svar\.xlsx/],
    ['that is a zip bomb', { 'svar.xlsx': bomb(60_000_000) }, 400, /fylder for meget, når det pakkes ud/],
    ['of 60 MB', { 'svar.csv': `id,svar\n${'1,abcdefg\n'.repeat(6_000_000)}` }, 400, /for stor.*højst 50 MB/],
    ['of 1,000,001 rows', { 'svar.csv': `id,svar\n${'1,a\n'.repeat(1_000_001)}` }, 400, /for mange rækker.*højst 1\.000\.000.*1\.000\.001/],
    ['of too many columns', { 'svar.csv': `${Array.from({ length: 2001 }, (_, i) => `k${i}`).join(',')}\n${'1,'.repeat(2000)}1\n` }, 400, /for mange kolonner/],
    ['of another kind', { 'svar.exe': 'MZ' }, 400, /\.csv/],
    ['whose quotation mark never ends', { 'svar.csv': 'id,svar\n1,"a\n2,b\n' }, 400, /svar\.csv, række/],
    ['sent twice', { 'svar.csv': answers, 'SVAR.csv': answers }, 400, /To filer hedder/],
    ['that is a definition with a mistake', { 'svar.csv': answers, 'study.yaml': 'format: 1\ntitle: x\nrespondents: { fil: svar.csv }\n' }, 400, /study\.yaml, linje 3/],
  ])('that holds a file %s are refused, with what is to be done, and nothing is left', async (_, content, status, says) => {
    const before = uploads();
    const response = await served.send('/studier/nyt', content);
    expect(response.status).toBe(status);
    const text = textOf({ html: await response.text(), status, headers: {} });
    expect(text).toMatch(says);
    expect(uploads()).toEqual(before);
  }, 60_000);

  it('are refused when there are none or too many of them', async () => {
    expect((await served.send('/studier/nyt', {})).status).toBe(400);
    const many = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`f${i}.csv`, answers]));
    const response = await served.send('/studier/nyt', many);
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('højst 10 filer')]);
    const broken = await fetch(new URL('/studier/nyt', served.url), {
      method: 'POST', body: 'ikke en formular', headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'multipart/form-data; boundary=x' },
    });
    expect(broken.status).toBe(400);
  });

  it('from another site are refused before they are read', async () => {
    const before = uploads();
    const response = await served.send('/studier/nyt', { 'svar.csv': answers }, { 'sec-fetch-site': 'cross-site' });
    expect(response.status).toBe(403);
    expect(uploads()).toEqual(before);
  });

  it('leave nothing when they are cut off', async () => {
    const before = uploads();
    const stop = new AbortController();
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(Buffer.from('--x\r\nContent-Disposition: form-data; name="filer"; filename="svar.csv"\r\n\r\nid,svar\n1,a'));
        setTimeout(() => stop.abort(), 100);
      },
    });
    await expect(fetch(new URL('/studier/nyt', served.url), {
      method: 'POST', body, duplex: 'half', signal: stop.signal,
      headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'multipart/form-data; boundary=x' },
    })).rejects.toThrow(/abort/);
    await expect.poll(uploads, { timeout: 5000 }).toEqual(before);
  });

  it('never lend their names to a path', async () => {
    const setup = await served.setUp({ '../../../ud/på tværs: "nu".csv': answers });
    await served.post(setup, { titel: '../../udenfor', handling: 'gem' });
    expect(readdirSync(served.data).toSorted()).toEqual(['studies', 'uploads']);
    expect(readdirSync(join(served.data, 'studies', 'udenfor')).toSorted()).toEqual(['på tværs_ _nu_.csv', 'study.yaml']);
  });

  it('are not served as they are, nor by a name that is none', async () => {
    for (const path of ['/studier/nyt/..%2f..%2fworkspace.db', '/studier/..%2f..', '/studier/.hidden', '/studier/nyt/00', '/studier/udenfor/svar.csv',
      '/studier/%00', '/uploads/', '/studies/udenfor/study.yaml', '/studier/nyt/' + '0'.repeat(32)]) {
      expect([path, (await served.get(path)).status]).toEqual([path, 404]);
    }
  });

  it('show formulas, tags and endless cells as text, cut off', async () => {
    const hostile = `id,hvorfor\n${Array.from({ length: 4 }, (_, i) => `${i},"=HYPERLINK(""http://x"") <script>alert(1)</script> ${'<%= x %> å '.repeat(100_000)}"`).join('\n')}\n`;
    const setup = await served.setUp({ '<b>svar.csv': hostile });
    const { html } = await served.get(setup);
    expect(html).toContain('=HYPERLINK(&quot;http://x&quot;) &lt;script&gt;');
    expect(html).not.toMatch(/<b>|<script>/);
    expect(html.length).toBeLessThan(100_000);
    expect((await served.get(`${setup}?vis=bemaerkninger`)).status).toBe(200);
  }, 60_000);

  it('may be a spreadsheet, whose formulas count by their values', async () => {
    const sheet = await writeXlsxFile([
      ['Respondentnr', 'Uddyb dit svar'].map((value) => ({ value })),
      ...Array.from({ length: 12 }, (_, i) => [
        i === 0 ? { type: 'Formula' as const, value: '=1000+0' } : { value: 1000 + i }, { value: `Jeg fik hjælp ${'og '.repeat(i)}det var godt, sagde de` },
      ]),
    ]).toBuffer();
    const setup = await served.setUp({ 'svar.xlsx': new Uint8Array(sheet) });
    expect(await textAt(setup)).toContain('12 rækker, 2 kolonner');
    expect((await served.get(`${setup}?vis=bemaerkninger`)).status).toBe(200);
  });
});

describe('a setup', () => {
  it('holds what people say, shows the fields that a role needs, and is the same when it is asked for again', async () => {
    const setup = await served.setUp({ 'svar.csv': answers });
    await served.post(setup, {
      titel: 'Møde & tillid: «prøve»', aabner: '2023-08-21', lukker: '2023-09-18', mindst: '7', 'b.1.rolle': 'choice', 'b.3.navn': 'Hvorfor?', handling: 'opdater',
    });
    expect((await served.get(setup)).html).toContain('kvinde\nmand</textarea>');
    await served.post(setup, { 'b.1.niveauer': 'mand = Mænd\r\nkvinde = Kvinder = piger\r\n', 'b.1.navn': 'Køn', handling: 'opdater' });
    const first = await definition(setup);
    await served.post(setup, { handling: 'opdater' });
    expect(await definition(setup)).toBe(first);
    const study = parseStudy(first, 'study.yaml');
    expect(study).toMatchObject({
      title: 'Møde & tillid: «prøve»', opens: '2023-08-21', closes: '2023-09-18', quotes: { minimumCell: 7 },
      segments: { kind: 'question', question: 'tilfreds' }, texts: [{ id: 'hvorfor', label: { da: 'Hvorfor?' } }],
    });
    expect(study.questions[0]).toMatchObject({
      id: 'køn', present: { da: 'Køn' },
      answer: { kind: 'choice', options: [{ id: 'mand', label: { da: 'Mænd' } }, { id: 'kvinde', label: { da: 'Kvinder = piger' } }] },
    });
  });

  it('keeps what it was where a field holds nothing that it knows', async () => {
    const setup = await served.setUp({ 'svar.csv': answers });
    const first = await definition(setup);
    await served.post(setup, { titel: '  ', aabner: 'i går', mindst: '1', 'b.0.rolle': '__proto__', 'fil.0.rolle': 'x', 'fil.0.tegn': 'ebcdic', handling: 'opdater' });
    expect(await definition(setup)).toBe(first);
  });

  it('that cannot be a study is not saved, and says why', async () => {
    const setup = await served.setUp({ 'svar.csv': answers });
    const before = studies();
    const response = await served.post(setup, { 'b.0.rolle': 'ignore', 'b.1.rolle': 'weight', 'b.2.rolle': 'weight', handling: 'gem' });
    expect(response.headers.get('location')).toBe(`${setup}?vis=bemaerkninger#bemaerkninger`);
    const text = await textAt(`${setup}?vis=bemaerkninger`);
    expect(text).toContain('Studiet kan ikke gemmes');
    expect(text).toContain('Ingen kolonne er »Besvarelsens id«');
    expect(text).toMatch(/Flere kolonner er »Vægt«.*»køn«.*»tilfreds«/);
    expect(studies()).toEqual(before);
  });

  it('of a table in which no column can be the id asks for one', async () => {
    const setup = await served.setUp({ 'svar.csv': 'køn,hvorfor\nmand,a b c\nmand,a b c\nkvinde,d e f\n' });
    expect(await textAt(`${setup}?vis=bemaerkninger`)).toContain('Ingen kolonne er »Besvarelsens id«');
  });

  it('names the row and column of what is wrong in a file', async () => {
    const setup = await served.setUp({ 'svar.csv': `${answers}b1;mand;9;igen\n;mand;3;uden id\n` });
    const text = await textAt(`${setup}?vis=bemaerkninger`);
    expect(text).toMatch(/svar\.csv, række 32/);
    expect(text).toMatch(/svar\.csv, række 33/);
  });

  it('of a study that is called the same as another is not saved before it is called otherwise', async () => {
    const save = async (title: string): Promise<string | null> => {
      const setup = await served.setUp({ 'svar.csv': answers });
      const saved = await served.post(setup, { titel: title, handling: 'gem' });
      const address = saved.headers.get('location')!;
      if (!address.includes('?vis=bemaerkninger')) return address;
      expect(await textAt(address)).toContain('Der findes allerede et studie med titlen »Tvillinger« og de samme åbne spørgsmål.');
      return null;
    };
    expect(await save('Tvillinger')).toBe('/studier/tvillinger');
    expect(await save('Tvillinger')).toBeNull();
    expect(await save('Tvillinger 2024')).toBe('/studier/tvillinger-2024');
    // Nor can the one become the other by its own file.
    const yaml = readFileSync(join(served.data, 'studies', 'tvillinger-2024', 'study.yaml'), 'utf8');
    const sent = await served.send('/studier/tvillinger-2024/filer', { 'study.yaml': yaml.replace('Tvillinger 2024', 'Tvillinger') });
    expect([sent.status, (await sent.text()).includes('Der findes allerede et studie')]).toEqual([400, true]);
    // Its own title is nobody else's.
    expect((await served.send('/studier/tvillinger-2024/filer', { 'study.yaml': yaml })).status).toBe(303);
  });

  it('may be thrown away', async () => {
    const setup = await served.setUp({ 'svar.csv': answers });
    expect((await served.post(setup, { handling: 'slet' })).headers.get('location')).toBe('/studier/nyt');
    expect((await served.get(setup)).status).toBe(404);
    expect((await served.post(setup, { handling: 'gem' })).status).toBe(404);
  });

  it('of answers, sample and population weighs by the groups that both know', async () => {
    const setup = await served.setUp(sampleFiles('small', ['respondents.csv', 'sample.csv', 'population.csv', 'codings.csv']));
    const study = parseStudy(await definition(setup), 'study.yaml');
    expect(study).toMatchObject({
      respondents: { id: 'respondent' }, sample: { file: 'sample.csv', id: 'respondent' }, population: { file: 'population.csv', count: 'citizens' },
      weighting: { kind: 'strata', strata: ['gender', 'age_group', 'municipality'] }, codings: 'codings.csv',
    });
    const text = await textAt(`${setup}?vis=bemaerkninger`);
    expect(text).toContain('60 rækker er læst');
    expect(text).not.toContain('ikke vægtede');
  });

  it('that came with a study.yaml is kept as it is, with comments', async () => {
    const setup = await served.setUp(sampleFiles('small', ['study.yaml', 'respondents.csv', 'sample.csv', 'population.csv', 'codings.csv']));
    expect(await textAt(setup)).toContain('En study.yaml fulgte med');
    const saved = await served.post(setup, { handling: 'gem' });
    const study = saved.headers.get('location')!;
    expect(study).toBe('/studier/borgernes-tilfredshed-med-jobcentret-lille-proeve-syntetisk');
    expect((await served.get(`${study}/study.yaml`)).html).toBe(Buffer.from(sampleFile('small', 'study.yaml')).toString('utf8'));
  });

  it.each([['../../studies/brede-tegn/svar.csv'], ['/etc/passwd'], ['C:\\svar.csv']])('cannot reach beside itself by naming %s', async (file) => {
    const setup = await served.setUp({ 'svar.csv': answers, 'study.yaml': `format: 1\ntitle: Udenfor\nrespondents: { file: '${file}', id: id }\n` });
    const before = studies();
    await served.post(setup, { handling: 'gem' });
    expect(studies()).toEqual(before);
    expect(await textAt(`${setup}?vis=bemaerkninger`)).toContain('Studiet kan ikke gemmes');
  });
});
