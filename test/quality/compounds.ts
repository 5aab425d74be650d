import { splitCompound } from '../../src/text/compounds.js';
import { readWord } from '../../src/text/lemma.js';
import type { Dictionary } from '../../src/lexicon/dictionary.js';
import type { Measure, MeasureGroup } from '../measured/measure.js';
import { openDanish } from './dictionary.js';
import { halves, markOf } from './halves.js';
import { publicText, sentencesOf } from './public-data.js';

const links = new Set(['s', 'e', 'er', 'n', 'en', 't', 'ens', '-']);

/** Splits against dasem's, hand-made, and listed words of UD Danish DDT that are taken apart in vain. */
export async function measureCompounds(data: string): Promise<MeasureGroup> {
  const dictionary = await openDanish();
  const measures: Measure[] = [];
  const missing: string[] = [];
  const dasem = publicText(data, 'danish', 'compounds', 'dasem-dev.txt')?.split('\n').filter((row) => row !== '');
  if (dasem === undefined) missing.push('danish/compounds/dasem-dev.txt');
  else {
    for (const half of halves) {
      const rows = dasem.filter((_, i) => half.has(i));
      const unlisted = rows.filter((row) => !dictionary.isWord(row.replaceAll('|', '')));
      measures.push(
        { name: `exact split, ${half.name}`, on: `dasem-dev, ${rows.length} compounds, listed or not`,
          value: share(rows, (row) => isExact(row, dictionary)), unit: 'share', ...markOf(half.name, { atLeast: 0.88 }) },
        { name: `exact split where the reader splits, ${half.name}`, on: `dasem-dev, the ${unlisted.length} not listed`,
          value: share(unlisted, (row) => isExact(row, dictionary)), unit: 'share' },
      );
    }
  }
  const treebank = publicText(data, 'danish', 'ud-danish-ddt', 'da_ddt-ud-dev.conllu');
  if (treebank === undefined) missing.push('danish/ud-danish-ddt/da_ddt-ud-dev.conllu');
  else {
    const sentences = sentencesOf(treebank);
    for (const half of halves) {
      const listed = [...new Set(sentences.filter((_, i) => half.has(i)).flat().map(([, form]) => form!.toLowerCase()))]
        .filter((form) => dictionary.isWord(form));
      measures.push({
        name: `listed words taken apart, ${half.name}`, on: `UD dev, ${listed.length} types`,
        value: share(listed, (form) => readWord(form, false, dictionary).parts.length > 0), unit: 'share',
        ...markOf(half.name, { atMost: 0.01 }),
      });
    }
  }
  return { title: 'Compounds', measures, missing };
}

function share<T>(all: readonly T[], holds: (each: T) => boolean): number {
  return all.filter(holds).length / all.length;
}

/** Whether every part begins where it does in `arbejds|giver`; a linking sound belongs to the part before it. */
function isExact(row: string, dictionary: Dictionary): boolean {
  const segments = row.split('|');
  const starts: number[] = [];
  let at = 0;
  segments.forEach((segment, i) => {
    if (i === 0 || i === segments.length - 1 || !links.has(segment)) starts.push(at);
    at += segment.length;
  });
  return JSON.stringify(splitCompound(segments.join(''), dictionary)?.starts) === JSON.stringify(starts);
}
