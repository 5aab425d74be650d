import { readWord } from '../../src/text/lemma.js';
import { stem } from '../../src/text/stem.js';
import type { Measure, MeasureGroup } from '../measured/measure.js';
import { openDanish } from './dictionary.js';
import { halves, markOf } from './halves.js';
import { publicText, sentencesOf } from './public-data.js';

const contentClasses = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'AUX']);

/** Lemmas of content words against UD Danish DDT, and the stemmer against its official words. */
export async function measureLemmas(data: string): Promise<MeasureGroup> {
  const dictionary = await openDanish();
  const measures: Measure[] = [];
  const missing: string[] = [];
  const treebank = publicText(data, 'danish', 'ud-danish-ddt', 'da_ddt-ud-dev.conllu');
  if (treebank === undefined) missing.push('danish/ud-danish-ddt/da_ddt-ud-dev.conllu');
  else {
    const sentences = sentencesOf(treebank);
    for (const half of halves) {
      const words = sentences.filter((_, i) => half.has(i)).flat()
        .filter(([id, , , upos]) => /^\d+$/.test(id!) && contentClasses.has(upos!));
      const right = words.filter(([, form, lemma]) =>
        readWord(form!.toLowerCase(), /^\p{Lu}\P{Lu}/u.test(form!), dictionary).lemma === lemma!.toLowerCase());
      measures.push({
        name: `lemma of content words, ${half.name}`, on: `UD dev, ${words.length} words`,
        value: right.length / words.length, unit: 'share', ...markOf(half.name, { atLeast: 0.91 }),
      });
    }
  }
  const words = publicText(data, 'danish', 'snowball', 'voc.txt')?.trimEnd().split('\n');
  const stems = publicText(data, 'danish', 'snowball', 'output.txt')?.trimEnd().split('\n');
  if (words === undefined || stems === undefined) missing.push('danish/snowball');
  else {
    measures.push({
      name: 'stemmer fallback', on: `Snowball, ${words.length} words`,
      value: words.filter((word, i) => stem(word) === stems[i]).length, unit: '', mark: { atLeast: words.length },
    });
  }
  return { title: 'Lemmas', measures, missing };
}
