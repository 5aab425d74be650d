import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { correctedShare } from '../../src/estimates/corrected-share.js';
import type { CodedTwice } from '../../src/estimates/correction.js';
import { estimateShare } from '../../src/estimates/estimate-share.js';
import { seededRandom, shuffledIndices } from '../../src/numerics/random.js';
import { codeByModel } from '../../src/themes/learned-coder.js';
import { trainCoder } from '../../src/themes/train-coder.js';
import { unweighted } from '../../src/weighting/weights.js';
import type { Measure, MeasureGroup } from '../measured/measure.js';
import { codebook, readGold, themes, type Gold } from './coding-measures.js';

const title = 'Prevalence';
const redraws = 200;
const codedOfDraw = 400;
/** Each theme alone, and then the themes of each parent. */
const codes = [
  ...themes.map((theme) => [theme]),
  ...codebook.parents.map((parent) => codebook.themes.filter((each) => each.parent === parent.id).map(({ id }) => id)),
];
const commonFrom = 0.1;
/** Files whose answers are left for closing figures. */
const closing = new Set(['A', 'M']);

/** What one kind of share came to over the redraws. */
interface Tally {
  cells: number;
  covered: number;
  width: number;
  bias: number;
  flagged: number;
}

const emptyTally = (): Tally => ({ cells: 0, covered: 0, width: 0, bias: 0, flagged: 0 });

/**
 * Draws 400 answers to be coded again and again, lets a coder learn from them and holds the shares of themes and parents in each
 * segment, as the codes have them and corrected, against the shares in all hand-coded answers.
 */
export async function measurePrevalence(data: string): Promise<MeasureGroup> {
  const folder = join(data, 'answers');
  if (!existsSync(folder)) return { title, measures: [], missing: [`${folder} (no such folder)`] };
  const gold = await readGold(folder, (file) => !closing.has(file));
  const common = { corrected: emptyTally(), raw: emptyTally() };
  const rare = { corrected: emptyTally(), raw: emptyTally() };
  const parents = { corrected: emptyTally(), raw: emptyTally() };
  for (let draw = 1; draw <= redraws; draw++) tallyDraw(gold, draw, { common, rare, parents });
  const on = `${redraws} redraws of ${codedOfDraw} of ${gold.length}`;
  return {
    title,
    missing: [],
    measures: [
      ...measuresOf('corrected', on, common.corrected, 0.92),
      ...measuresOf('as coded', on, common.raw),
      ...measuresOf('corrected, parents of 10 % and more', on, parents.corrected, 0.92),
      ...measuresOf('as coded, parents of 10 % and more', on, parents.raw),
      ...measuresOf('corrected, under 10 %', on, rare.corrected),
      ...measuresOf('as coded, under 10 %', on, rare.raw),
      {
        name: 'corrected, under 10 %: marked as uncertain', on, unit: 'share',
        value: rare.corrected.flagged / rare.corrected.cells,
      },
    ],
  };
}

function measuresOf(of: string, on: string, { cells, covered, bias, width }: Tally, atLeast?: number): Measure[] {
  return [
    {
      name: `${of}: 95 % intervals that hold the share`, on, value: covered / cells, unit: 'share',
      ...(atLeast !== undefined && { mark: { atLeast } }),
    },
    { name: `${of}: mean error`, on, value: bias / cells, unit: 'share' },
    { name: `${of}: mean width of the interval`, on, value: width / cells, unit: 'share' },
  ];
}

type Pair = Record<'corrected' | 'raw', Tally>;

function tallyDraw(gold: readonly Gold[], draw: number, { common, rare, parents }: Readonly<Record<'common' | 'rare' | 'parents', Pair>>): void {
  const weights = unweighted(gold.length);
  const order = Array.from(shuffledIndices(gold.length, seededRandom(draw, 'quality/prevalence')));
  const drawn = order.slice(0, codedOfDraw);
  const measured = new Uint8Array(gold.length);
  for (const i of drawn) measured[i] = 1;
  const rest = order.slice(codedOfDraw);
  const { coder, outOfFold } = trainCoder(
    drawn.map((i) => ({ ...gold[i]!, group: '' })), rest.map((i) => gold[i]!.features), themes,
    { seed: draw, useSegment: false },
  );
  const machineThemes = new Map(drawn.map((i, k) => [i, outOfFold.themes[k]!]));
  const code = codeByModel(coder, false);
  for (const i of rest) machineThemes.set(i, new Set(code(gold[i]!.features).themes));
  const flags = (of: (i: number) => boolean) => Uint8Array.from({ length: gold.length }, (_, i) => (of(i) ? 1 : 0));
  for (const segment of ['satisfied', 'neutral', 'dissatisfied']) {
    const base = flags((i) => gold[i]!.segment === segment);
    const size = base.reduce((sum, each) => sum + each, 0);
    if (size === 0) continue;
    // A parent is its themes' union, for people and machine alike.
    for (const code of codes) {
      const has = (given: ReadonlySet<string>) => code.some((theme) => given.has(theme));
      const human = flags((i) => has(gold[i]!.themes));
      const coded: CodedTwice = { machine: flags((i) => has(machineThemes.get(i)!)), human, measured };
      const truth = human.reduce((sum, each, i) => sum + (base[i]! & each), 0) / size;
      const corrected = correctedShare(weights, base, coded, 5)!;
      const raw = estimateShare(weights, base, (i) => (measured[i] ? human[i] : coded.machine[i]) === 1, 5);
      const isParent = code.length > 1;
      if (isParent && truth < commonFrom) continue;
      const tallies = isParent ? parents : truth < commonFrom ? rare : common;
      for (const [tally, { value, low, high }] of [[tallies.corrected, corrected.estimate], [tallies.raw, raw]] as const) {
        tally.cells++;
        if (low! <= truth && truth <= high!) tally.covered++;
        tally.width += high! - low!;
        tally.bias += value! - truth;
      }
      if (corrected.doubt !== '') tallies.corrected.flagged++;
    }
  }
}
