import { reaches, type Measure, type MeasureGroup } from './measure.js';

/** Figures of an earlier time, by the title of the group and the name of the measure. */
export type EarlierFigures = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The figures to keep for next time; those that were not taken now stay as they were. */
export function keptFigures(earlier: EarlierFigures, groups: readonly MeasureGroup[]): EarlierFigures {
  const kept: Record<string, Record<string, number>> = {};
  for (const [title, figures] of Object.entries(earlier)) kept[title] = { ...figures };
  for (const { title, measures } of groups) {
    for (const { name, value } of measures) (kept[title] ??= {})[name] = Number(value.toPrecision(6));
  }
  return kept;
}

/** A group as a table in Markdown: figure, mark, whether it is reached, and what it was last time. */
export function measureTable({ title, measures, missing }: MeasureGroup, earlier: EarlierFigures): string {
  const rows = measures.map((measure) => {
    const before = earlier[title]?.[measure.name];
    return [
      measure.name, measure.on, shown(measure.value, measure.unit), markOf(measure),
      { true: 'yes', false: 'NO', undefined: '' }[String(reaches(measure)) as 'true'],
      before === undefined ? '' : shown(before, measure.unit),
    ];
  });
  const table = measures.length === 0 ? [] : [
    ...aligned([['measure', 'on', 'now', 'mark', 'holds', 'last time'], ...rows]), '',
  ];
  return [`## ${title}`, '', ...table, ...missing.map((each) => `Not measured: ${each}`), ''].join('\n');
}

function shown(value: number, unit: string): string {
  if (unit === 'share') return `${(value * 100).toFixed(2)} %`;
  const digits = Number.isInteger(value) ? 0 : Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 1 ? 2 : 4;
  return `${value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`.trim();
}

function markOf({ mark, unit }: Measure): string {
  if (!mark) return '';
  if ('atLeast' in mark) return `≥ ${shown(mark.atLeast, unit)}`;
  if ('atMost' in mark) return `≤ ${shown(mark.atMost, unit)}`;
  return `${shown(mark.within[0], unit)} – ${shown(mark.within[1], unit)}`;
}

function aligned([head, ...rows]: readonly (readonly string[])[]): string[] {
  const widths = head!.map((_, k) => Math.max(...[head!, ...rows].map((row) => row[k]!.length)));
  const line = (row: readonly string[]) => `| ${row.map((cell, k) => cell.padEnd(widths[k]!)).join(' | ')} |`;
  return [line(head!), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)];
}
