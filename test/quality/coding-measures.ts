import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFiles } from '../../src/io/node-files.js';
import { seededRandom, shuffledIndices } from '../../src/numerics/random.js';
import { createTextReader } from '../../src/text/text-reader.js';
import { evaluateCodes, type Evaluation } from '../../src/themes/agreement.js';
import { coderFeatures } from '../../src/themes/coder-features.js';
import { codeByModel } from '../../src/themes/learned-coder.js';
import { parseCodebook } from '../../src/themes/parse-codebook.js';
import { createRuleCoder, themesOf } from '../../src/themes/rule-coder.js';
import { trainCoder, type CodedExample } from '../../src/themes/train-coder.js';
import type { Measure, MeasureGroup } from '../measured/measure.js';
import { shippedLexicon } from './shipped-lexicon.js';

/** A hand-coded answer, read. */
export interface Gold extends CodedExample {
  readonly id: string;
  readonly segment: string;
  readonly byRules: ReadonlySet<string>;
}

type Codes = ReadonlyMap<string, ReadonlySet<string>>;

const title = 'Themes';
const draws = 10;
const codedOfDraw = 400;
const recallOfCalibration = 0.7;

export const { codebook } = parseCodebook(readFileSync('lexicons/jobcenter-themes/codebook.yaml', 'utf8'), 'codebook.yaml');
export const themes = codebook.themes.map(({ id }) => id);

/**
 * The coders held against hand-coded answers: rules alone; the learned coder on each file of answers when it was trained on
 * the other files, whose writers are others; and trained on 400 answers drawn at random, on the rest.
 */
export async function measureCoding(data: string): Promise<MeasureGroup> {
  const folder = join(data, 'answers');
  if (!existsSync(folder)) return { title, measures: [], missing: [`${folder} (no such folder)`] };
  const gold = await readGold(folder);
  const on = `${gold.length} answers`;
  const rules = evaluated(gold, new Map(gold.map(({ id, byRules }) => [id, byRules])));
  return {
    title,
    missing: [],
    measures: [
      { name: 'rules, micro F1', on, value: rules.micro.f1!, unit: 'share', mark: { atLeast: 0.72 } },
      { name: 'rules, macro F1', on, value: rules.macro.f1!, unit: 'share', mark: { atLeast: 0.7 } },
      ...leaveOneFileOut(gold),
      ...randomDraws(gold),
    ],
  };
}

function leaveOneFileOut(gold: readonly Gold[]): Measure[] {
  const files = [...new Set(gold.map(({ group }) => group))];
  const [given, plain] = [new Map<string, ReadonlySet<string>>(), new Map<string, ReadonlySet<string>>()];
  const chances: { readonly chance: number; readonly isRight: boolean }[] = [];
  let seconds = 0;
  for (const file of files) {
    const start = performance.now();
    const { coder } = trainCoder(gold.filter(({ group }) => group !== file), [], themes, { seed: 1 });
    seconds = Math.max(seconds, (performance.now() - start) / 1000);
    const [code, codePlain] = [codeByModel(coder, true), codeByModel(coder, false)];
    for (const answer of gold.filter(({ group }) => group === file)) {
      const found = code(answer.features);
      given.set(answer.id, new Set(found.themes));
      plain.set(answer.id, new Set(codePlain(answer.features).themes));
      themes.forEach((theme, t) => chances.push({ chance: found.chances[t]!, isRight: answer.themes.has(theme) }));
    }
  }
  const [all, blind] = [evaluated(gold, given), evaluated(gold, plain)];
  const fileA = evaluated(gold.filter(({ group }) => group === 'A'), given);
  const on = `${files.length} files, one out`;
  return [
    { name: 'learned, micro F1', on, value: all.micro.f1!, unit: 'share', mark: { atLeast: 0.86 } },
    { name: 'learned, macro F1', on, value: all.macro.f1!, unit: 'share', mark: { atLeast: 0.85 } },
    { name: 'learned, file A, micro F1', on: 'file A out', value: fileA.micro.f1!, unit: 'share', mark: { atLeast: 0.76 } },
    { name: 'learned without segment, micro F1', on, value: blind.micro.f1!, unit: 'share' },
    { name: 'learned without segment, macro F1', on, value: blind.macro.f1!, unit: 'share' },
    {
      name: 'precision at recall 0.70', on, value: precisionAt(recallOfCalibration, chances), unit: 'share', mark: { atLeast: 0.9 },
    },
    { name: 'seconds to train on the other files', on: 'the slowest', value: seconds, unit: 's', mark: { atMost: 20 } },
  ];
}

function randomDraws(gold: readonly Gold[]): Measure[] {
  let [micro, macro, seconds] = [0, 0, 0];
  for (let draw = 1; draw <= draws; draw++) {
    const order = Array.from(shuffledIndices(gold.length, seededRandom(draw, 'quality/coded')), (i) => gold[i]!);
    const coded = order.slice(0, codedOfDraw).map((answer) => ({ ...answer, group: '' }));
    const rest = order.slice(codedOfDraw);
    const start = performance.now();
    const { coder } = trainCoder(coded, rest.map(({ features }) => features), themes, { seed: draw });
    seconds = Math.max(seconds, (performance.now() - start) / 1000);
    const code = codeByModel(coder, true);
    const evaluation = evaluated(rest, new Map(rest.map(({ id, features }) => [id, new Set(code(features).themes)])));
    micro += evaluation.micro.f1! / draws;
    macro += evaluation.macro.f1! / draws;
  }
  const on = `${codedOfDraw} coded, the rest; mean of ${draws} draws`;
  return [
    { name: 'learned from 400, micro F1', on, value: micro, unit: 'share', mark: { atLeast: 0.8 } },
    { name: 'learned from 400, macro F1', on, value: macro, unit: 'share', mark: { atLeast: 0.78 } },
    { name: 'seconds to train on 400 and the uncoded', on: 'the slowest', value: seconds, unit: 's' },
  ];
}

/** Of the codes given from the chance on at which the share `recall` of the gold codes is given, the share that is right. */
function precisionAt(recall: number, chances: readonly { readonly chance: number; readonly isRight: boolean }[]): number {
  const wanted = recall * chances.filter(({ isRight }) => isRight).length;
  let [given, right] = [0, 0];
  for (const { isRight } of chances.toSorted((a, b) => b.chance - a.chance)) {
    given++;
    if (isRight) right++;
    if (right >= wanted) break;
  }
  return right / given;
}

function evaluated(gold: readonly Gold[], given: Codes): Evaluation {
  const ids = new Map(gold.map(({ id, themes: own }) => [id, own]));
  return evaluateCodes(new Map([...given].filter(([id]) => ids.has(id))), ids, themes);
}

/** @param isRead which files' answers are read, by the file's letter */
export async function readGold(folder: string, isRead: (file: string) => boolean = () => true): Promise<Gold[]> {
  const read = createTextReader(shippedLexicon);
  const code = createRuleCoder(codebook, read);
  const gold: Gold[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.csv') && isRead(name.slice(0, -4))).toSorted()) {
    const { table } = await nodeFiles.table(await nodeFiles.read(join(folder, file)));
    const [id, segment, text, own] = ['id', 'segment', 'text', 'themes'].map((column) => table.columns.indexOf(column)) as
      [number, number, number, number];
    for (const cells of table.rows) {
      const tokens = read(cells[text]!);
      const codes = code(tokens);
      gold.push({
        id: cells[id]!,
        group: file.slice(0, -4),
        segment: cells[segment]!,
        features: coderFeatures(tokens, codes, cells[segment]!),
        themes: new Set(cells[own]!.split(';').filter((theme) => theme !== '')),
        byRules: new Set(themesOf(codes)),
      });
    }
  }
  return gold;
}
