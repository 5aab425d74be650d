import { describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { nodeShelf } from '../../src/io/node-shelf.js';
import { codebookReader } from '../../src/use-cases/run-codebooks.js';
import { ruleFinder, ruleFinds, runReader } from '../../src/use-cases/rule-finds.js';
import { root } from '../cli/run-program.js';
import { sampleCodebook } from '../web/sample-codebook.js';
import { sampleRun } from '../web/sample-run.js';

const shelf = nodeShelf(join(root, 'lexicons'));
const [of] = await codebookReader({ input: async () => sampleCodebook })('x', sampleRun);
const find = (code: string, rule: string, finds: Awaited<ReturnType<ReturnType<typeof ruleFinder>>>) =>
  finds.find((each) => each.code === code && each.rule === rule);

describe('what each rule finds', () => {
  it('counts answers, those that no other rule of the theme finds, and those that have the theme', async () => {
    const finds = await ruleFinder(shelf)(sampleRun, of!);
    // 43 numbered answers say 'den gode hjælp', one 'god hjælp'; both rules find them all.
    expect(find('help-support', 'help', finds)).toMatchObject({ answers: 44, alone: 0, standing: 44 });
    expect(find('help-support', 'good-help', finds)).toMatchObject({ answers: 44, alone: 0 });
    expect(find('help-support', 'never-found', finds)).toMatchObject({ answers: 0, alone: 0, standing: 0 });
    expect(find('individual-needs', 'no-regard', finds)).toMatchObject({ answers: 3, alone: 3, standing: 3 });
  });

  it('asks a subtheme’s rules only of answers that have the theme', async () => {
    const read = await runReader(shelf, sampleRun);
    expect(find('help-ill', 'ill', ruleFinds(sampleRun, of!, read))).toMatchObject({ answers: 1, alone: 1, standing: 1 });
    const without = { ...sampleRun, bulk: { ...sampleRun.bulk, answers: sampleRun.bulk.answers.map((answer) => ({ ...answer, themes: [] })) } };
    const finds = ruleFinds(without, of!, read);
    expect(find('help-ill', 'ill', finds)).toMatchObject({ answers: 0 });
    expect(find('help-support', 'help', finds)).toMatchObject({ answers: 44, standing: 0 });
  });

  it('leaves out answers in another language and to other questions', async () => {
    const read = await runReader(shelf, sampleRun);
    const answers = sampleRun.bulk.answers.map((answer, i) => (i % 2 === 0 ? { ...answer, language: 'en' } : { ...answer, question: 'other' }));
    const finds = ruleFinds({ ...sampleRun, bulk: { ...sampleRun.bulk, answers } }, of!, read);
    expect(finds.every(({ answers: found }) => found === 0)).toBe(true);
    expect(finds).toHaveLength(5);
  });
});

describe('the codebooks of a run', () => {
  it('are read once, and nothing is there of an older run that kept none', async () => {
    let reads = 0;
    const read = codebookReader({ input: async () => (reads++, sampleCodebook) });
    const older = { ...sampleRun, inputs: [] };
    expect([(await read('x', sampleRun))[0], (await read('x', sampleRun)).length, await read('x', older)])
      .toMatchObject([{ codebook: { id: 'sample-themes' }, questions: ['why'] }, 1, []]);
    expect(reads).toBe(1);
  });
});
