import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MeasureGroup } from './measure.js';
import { keptFigures, measureTable, type EarlierFigures } from './measure-table.js';

/** One part of a measurement; given the folder of the public data, which may not exist. */
export type TakeMeasures = (data: string) => MeasureGroup | Promise<MeasureGroup>;

/**
 * Takes each part in turn and prints its table as soon as it is there. `--only WORD` takes the parts with the word in
 * their name, `--save` keeps the figures in `kept` for the next time's comparison.
 *
 * @param parts by name
 * @param kept file of the figures of last time, from the project's root, where npm starts its scripts
 */
export async function runMeasures(
  parts: Readonly<Record<string, TakeMeasures>>,
  kept: string,
  args: readonly string[],
): Promise<void> {
  const data = process.env['FRITEKST_DATA'] ?? join('..', 'shared', 'data');
  const only = args.includes('--only') ? args[args.indexOf('--only') + 1] ?? '' : '';
  const earlier = JSON.parse(readFileSync(kept, 'utf8')) as EarlierFigures;
  const groups: MeasureGroup[] = [];
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}; data in ${data}\n`);
  for (const [name, take] of Object.entries(parts)) {
    if (!name.includes(only)) continue;
    const group = await take(data);
    groups.push(group);
    console.log(measureTable(group, earlier));
  }
  if (args.includes('--save')) writeFileSync(kept, `${JSON.stringify(keptFigures(earlier, groups), null, 2)}\n`);
}
