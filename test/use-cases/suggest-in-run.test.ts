import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { nodeShelf } from '../../src/io/node-shelf.js';
import type { suggestApart as SuggestApart } from '../../src/io/suggest-apart.js';
import { codebookReader } from '../../src/use-cases/run-codebooks.js';
import { runReader } from '../../src/use-cases/rule-finds.js';
import { suggestInRun } from '../../src/use-cases/suggest-in-run.js';
import { root } from '../cli/run-program.js';
import { sampleCodebook } from '../web/sample-codebook.js';
import { sampleRun } from '../web/sample-run.js';

const [of] = await codebookReader({ input: async () => sampleCodebook })('x', sampleRun);
const read = await runReader(nodeShelf(join(root, 'lexicons')), sampleRun);

/** People have coded 120 answers: help in words that rules know, and no regard in words that they do not. 40 are left. */
const says = ['Jeg fik god hjælp til ansøgningen', 'De så slet ikke på min situation', 'Bussen kørte til tiden'];
const themes = [['help-support'], ['individual-needs'], []];
const answers = Array.from({ length: 160 }, (_, i) => ({
  ...sampleRun.bulk.answers[0]!, key: `a${i}`, respondent: `a${i}`, text: `${says[i % 3]} ${i === 150 ? 'med god hjælp fra min situation' : `i uge ${i}`}`,
  themes: themes[i % 3]!, codedBy: i < 120 ? 'human' as const : 'machine' as const,
}));
const run = { ...sampleRun, bulk: { ...sampleRun.bulk, answers } };

describe('what to code next of a run', () => {
  it('is what nobody has coded, the most doubtful to a coder that learned from the coded first', () => {
    const keys = suggestInRun(run, of!, read);
    expect(new Set(keys)).toEqual(new Set(answers.slice(120).map(({ key }) => key)));
    expect(keys.indexOf('a150')).toBeLessThan(10);
  });

  it('does not depend on the order of the answers', () => {
    const turned = { ...run, bulk: { ...run.bulk, answers: answers.toReversed() } };
    expect(suggestInRun(turned, of!, read)).toEqual(suggestInRun(run, of!, read));
  });

  it('leaves out answers in another language, without content and to other questions', () => {
    const left = answers.map((answer, i) => (i < 120 ? answer
      : { ...answer, ...(i % 3 === 0 ? { language: 'en' } : i % 3 === 1 ? { hasContent: false } : { question: 'other' }) }));
    expect(suggestInRun({ ...run, bulk: { ...run.bulk, answers: left } }, of!, read)).toEqual([]);
  });

  it('is found the same in a thread of its own, while others have their turn, and is kept', async () => {
    const { suggestApart } = await import(pathToFileURL(join(root, 'dist', 'src', 'io', 'suggest-apart.js')).href) as { suggestApart: typeof SuggestApart };
    const suggest = suggestApart();
    let turns = 0;
    const timer = setInterval(() => { turns++; }, 5);
    const keys = suggest(run, [of!]);
    expect(suggest(run, [of!])).toBe(keys);
    expect(await keys).toEqual(suggestInRun(run, of!, read));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(10);
  }, 30_000);

  it('that cannot be found is told, and tried again', async () => {
    const { suggestApart } = await import(pathToFileURL(join(root, 'dist', 'src', 'io', 'suggest-apart.js')).href) as { suggestApart: typeof SuggestApart };
    const suggest = suggestApart();
    const broken = { ...run, bulk: { ...run.bulk, answers: [null as never] } };
    await expect(suggest(broken, [of!])).rejects.toThrow(TypeError);
    await expect(suggest(broken, [of!])).rejects.toThrow(TypeError);
  }, 30_000);
});
