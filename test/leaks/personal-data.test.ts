import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnalysisRun } from '../../src/use-cases/ports.js';
import { markedAnswers } from '../text/marked-answers.js';
import { planted, plantedStudy, times } from './planted-study.js';
import { quotesOf, reportsOf, runOf, textOf, type Export } from './exports-of-run.js';

/** The parts of an export, one a quote or block, that still hold something personal whole. */
function found(text: string, personal: readonly string[]): string[] {
  return personal.filter((each) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(each)}(?![\\p{L}\\p{N}])`, 'u').test(text));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

describe('what leaves the program', () => {
  let exports: readonly Export[];
  let quotes: string;
  let run: AnalysisRun;

  beforeAll(async () => {
    run = await runOf(plantedStudy([150, 120, 60], 1));
    const drawn = quotesOf(run);
    quotes = drawn.map(textOf).join('\n');
    exports = [...await reportsOf(run, 'place', 'each'), ...drawn];
  }, 120_000);

  it('tells of the answers that personal data were planted in', () => {
    const told = planted.filter((_, i) => quotes.includes(`hjælp og støtte ${times[i]!} gang`));
    expect(told.length).toBe(planted.length);
  });

  it('holds no planted number, mail address, address or name', () => {
    for (const each of exports) expect(found(textOf(each), planted.map(({ text }) => text)), each.name).toEqual([]);
  });

  it('holds of the numbers and addresses that were marked by hand none, of names at most one in a hundred', () => {
    // Each is looked for in its own answer as it leaves: a name such as Odin is also a word in other people's answers.
    const spansOf = new Map(markedAnswers().map(({ text, spans }) => [text, spans]));
    const told = run.bulk.answers.filter(({ text, masked }) => spansOf.has(text) && quotes.includes(textOf({ name: '', bytes: masked })));
    const all = told.flatMap(({ text, masked }) => spansOf.get(text)!.map(({ start, end, kind }) => ({ kind, masked, text: text.slice(start, end) })));
    expect(all.length).toBeGreaterThan(50);
    const left = all.filter(({ text, masked }) => found(masked, [text]).length > 0);
    expect(left.filter(({ kind }) => kind !== 'name')).toHaveLength(0);
    expect(left.length).toBeLessThanOrEqual(all.length / 100);
  });

  it('is searched also inside office documents', () => {
    const bytes = zipSync({ 'word/document.xml': strToU8('<w:t>mit cpr er 010203-1234 &amp; mere</w:t>') });
    expect(found(textOf({ name: 'report.docx', bytes }), planted.map(({ text }) => text))).toEqual(['010203-1234']);
  });
});
