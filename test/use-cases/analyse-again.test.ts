import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodePorts } from '../../src/cli/ports.js';
import { codebookVersions } from '../../src/io/codebook-versions.js';
import { analyseAgain } from '../../src/use-cases/analyse-again.js';
import { analyseStudy, type AnalysedStudy } from '../../src/use-cases/analyse-study.js';
import { studyId } from '../../src/use-cases/codable-study.js';
import { editedCodebook, saveTheme } from '../../src/use-cases/saved-codebooks.js';

const study = join(import.meta.dirname, '../../corpus-samples/small/study.yaml');
let folder: string;
let first: AnalysedStudy;
const folderFor = ({ id }: { readonly id: string }): Promise<string> => Promise.resolve(join(folder, 'runs', id));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fritekst-again-'));
  first = await analyseStudy(await nodePorts(), { study, folderFor });
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('an analysis that is run again with a saved codebook', () => {
  it('is made with that version, keeps a copy of it, and is the same run where none is chosen', async () => {
    const ports = await nodePorts();
    const saved = codebookVersions(join(folder, 'codebooks'));
    const { file } = await ports.shelf.codebook('jobcenter-themes');
    const of = { codebook: { id: 'jobcenter-themes', version: '0.0.1' }, questions: [], file: { name: file.name, text: ports.files.text(file) } };
    const { written } = await editedCodebook(saved, '', of as never);
    const [theme] = written.themes;
    const own = studyId({ title: first.run.title, texts: first.run.study.texts }, ports.digest);
    const done = await saveTheme({ codebooks: saved, shelf: ports.shelf }, {
      study: own, of: of as never, base: written.version, before: theme!.id, by: 'Anna', at: '2026-01-01T00:00:00Z',
      theme: { ...theme!, rules: [{ id: 'everything', any: ['<any>? (jeg|jobcenter|sagsbehandler|de|det)'], unless: [], negated: 'either' }] },
    });
    expect(done.kind).toBe('saved');
    const version = (done as { readonly version: string }).version;

    const run = join(folder, 'runs', first.run.id);
    const again = await analyseAgain(ports, { run, folderFor, codebooks: [{ id: written.id, version }], saved });
    expect(again.run.id).not.toBe(first.run.id);
    const input = again.run.inputs.find(({ role }) => role === 'codebook')!;
    expect(input.name).toBe(`jobcenter-themes-${version}.yaml`);
    const kept = await ports.runFiles.read(join(folder, 'runs', again.run.id));
    expect(new TextDecoder().decode(kept.get(`inputs/${input.sha256}`))).toContain('id: everything');

    expect((await analyseAgain(ports, { run, folderFor, saved })).run.id).toBe(first.run.id);
    await expect(analyseAgain(ports, { run, folderFor, codebooks: [{ id: written.id, version: '9.9.9' }], saved })).rejects.toThrow('value-unknown');
  }, 60_000);
});
