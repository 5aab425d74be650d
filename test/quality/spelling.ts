import { readWord } from '../../src/text/lemma.js';
import type { Dictionary } from '../../src/lexicon/dictionary.js';
import type { Measure, MeasureGroup } from '../measured/measure.js';
import { openDanish } from './dictionary.js';
import { halves, markOf } from './halves.js';
import { publicText, sentencesOf } from './public-data.js';

const sources = [
  { name: 'chat', of: 'arto', restored: { atLeast: 0.6 } },
  { name: 'Twitter', of: 'twitter', restored: undefined },
] as const;

/**
 * Chat words restored and good words damaged, against the normalised texts of DaN+. Sentences whose words were parted or
 * joined when they were normalised have no word-by-word answer and are left out; so are words without letters.
 */
export async function measureSpelling(data: string): Promise<MeasureGroup> {
  const dictionary = await openDanish();
  const measures: Measure[] = [];
  const missing: string[] = [];
  for (const { name, of, restored } of sources) {
    const written = publicText(data, 'danish', 'danplus', `da_${of}_dev.tsv`);
    const meant = publicText(data, 'danish', 'danplus', `da_${of}_dev_goldNorm.tsv`);
    if (written === undefined || meant === undefined) {
      missing.push(`danish/danplus/da_${of}_dev*.tsv`);
      continue;
    }
    const gold = sentencesOf(meant);
    const sentences = sentencesOf(written).map((rows, i) => ({ rows, gold: gold[i]! }));
    for (const half of halves) {
      const words = sentences.filter(({ rows, gold: own }, i) => half.has(i) && rows.length === own.length)
        .flatMap(({ rows, gold: own }) => rows.map(([form], k) => ({ form: form!, meant: own[k]![0]!.toLowerCase() })))
        .filter(({ form }) => /\p{L}/u.test(form));
      const wrong = words.filter(({ form, meant: right }) => form.toLowerCase() !== right);
      const good = words.filter(({ form, meant: right }) => form.toLowerCase() === right);
      const isRestored = ({ form, meant: right }: { form: string; meant: string }): boolean => readAs(form, dictionary) === right;
      measures.push(
        { name: `${name} words restored, ${half.name}`, on: `DaN+ ${of} dev, ${wrong.length} words`,
          value: wrong.filter(isRestored).length / wrong.length, unit: 'share', ...(restored && markOf(half.name, restored)) },
        { name: `${name}: good words damaged, ${half.name}`, on: `DaN+ ${of} dev, ${good.length} words`,
          value: good.filter((word) => !isRestored(word)).length / good.length, unit: 'share', ...markOf(half.name, { atMost: 0.01 }) },
      );
    }
  }
  return { title: 'Spelling', measures, missing };
}

function readAs(form: string, dictionary: Dictionary): string {
  const norm = form.toLowerCase();
  return readWord(norm, /^\p{Lu}\P{Lu}/u.test(form), dictionary).spelling?.readAs ?? norm;
}
