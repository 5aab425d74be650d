import { delimiters, encodings, type TableReading } from '../../../use-cases/ports.js';
import {
  columnRoles, fileRoles, sampleRoles, type ColumnRole, type ColumnSetup, type StudySetup, type TableSetup, type UploadedFile, type UploadState,
} from '../../../use-cases/upload-state.js';
import type { UploadEdit } from '../../../use-cases/edit-upload.js';
import type { Form } from '../../read-form.js';

/** What delimiters are called in a form. */
export const delimiterNames = new Map(delimiters.map((delimiter, i) => [delimiter, ['komma', 'semikolon', 'tabulator', 'streg'][i]!]));

/**
 * What a form says of an upload; a field that it does not have, or that holds nothing that is known, changes
 * nothing.
 */
export function readEdit({ files, setup }: UploadState, form: Form): UploadEdit {
  return {
    roles: files.map(({ role }, i) => oneOf(fileRoles, text(form, `fil.${i}.rolle`)) ?? role),
    readings: files.map((file, i) => readingOf(file, form, i)),
    setup: setup && readSetup(setup, form),
  };
}

function readingOf({ reading }: UploadedFile, form: Form, i: number): TableReading {
  const [said, delimiterName] = [text(form, `fil.${i}.tegn`), text(form, `fil.${i}.skille`)];
  if (said === undefined && delimiterName === undefined) return reading;
  const encoding = oneOf(encodings, said);
  const delimiter = [...delimiterNames].find(([, name]) => name === delimiterName)?.[0];
  return { ...(encoding && { encoding }), ...(delimiter && { delimiter }) };
}

function readSetup(setup: StudySetup, form: Form): StudySetup {
  const { population } = setup;
  const minimum = Number(text(form, 'mindst') ?? setup.minimumCell);
  return {
    ...setup,
    title: line(form, 'titel') || setup.title,
    opens: day(form, 'aabner') ?? setup.opens,
    closes: day(form, 'lukker') ?? setup.closes,
    codebook: line(form, 'kodebog') || setup.codebook,
    minimumCell: Number.isInteger(minimum) && minimum >= 3 && minimum <= 1000 ? minimum : setup.minimumCell,
    dontKnow: line(form, 'vedikke') || setup.dontKnow,
    scales: setup.scales.map(({ id, steps }, k) => ({
      id, steps: steps.map(({ score, words }) => ({ score, words: line(form, `skala.${k}.${score}`) || words })),
    })),
    respondents: readTable(setup.respondents, form, 'b', columnRoles),
    sample: setup.sample && readTable(setup.sample, form, 's', sampleRoles),
    population: population && {
      ...population,
      count: line(form, 'antal') ?? population.count,
      strata: form['strata.vist'] === undefined ? population.strata : all(form, 'strata'),
    },
  };
}

function readTable(table: TableSetup, form: Form, prefix: string, roles: readonly ColumnRole[]): TableSetup {
  return { ...table, columns: table.columns.map((each, i) => readColumn(each, form, `${prefix}.${i}`, roles)) };
}

function readColumn(each: ColumnSetup, form: Form, at: string, roles: readonly ColumnRole[]): ColumnSetup {
  const [levels, limits, bands] = [text(form, `${at}.niveauer`), text(form, `${at}.graenser`), text(form, `${at}.baand`)];
  return {
    ...each,
    role: oneOf(roles, text(form, `${at}.rolle`)) ?? each.role,
    id: line(form, `${at}.id`) || each.id,
    label: line(form, `${at}.navn`) || each.label,
    scale: line(form, `${at}.skala`) ?? each.scale,
    group: line(form, `${at}.gruppe`) || each.group,
    levels: levels === undefined ? each.levels : readLevels(levels, each.levels.map(({ value }) => value)),
    limits: limits === undefined ? each.limits : readNumbers(limits),
    bandLabels: bands === undefined ? each.bandLabels : linesOf(bands),
    codebook: line(form, `${at}.kodebog`) ?? each.codebook,
    complete: line(form, `${at}.hel`) ?? each.complete,
    partial: line(form, `${at}.delvis`) ?? each.partial,
    only: form[`${at}.kun.vist`] !== undefined && form[`${at}.kun`] === undefined ? null : each.only,
  };
}

/**
 * Lines such as `kvinde = Kvinder`; a line without a name has its value for one. A value that was there before is known
 * also where it holds an equals sign itself.
 */
function readLevels(lines: string, known: readonly string[]): ColumnSetup['levels'] {
  const levels = new Map<string, string>();
  for (const each of linesOf(lines)) {
    const value = known.filter((own) => each === own || each.startsWith(`${own} =`)).toSorted((a, b) => b.length - a.length)[0]
      ?? each.split('=', 1)[0]!.trim();
    const label = each.slice(value.length).replace(/^\s*=\s*/, '').trim();
    if (value !== '') levels.set(value, label === '' ? value : label);
  }
  return Array.from(levels, ([value, label]) => ({ value, label }));
}

/** Numbers with a comma, a semicolon or a space between them, so that there are no decimals but with a point. */
function readNumbers(written: string): number[] {
  return written.split(/[\s,;]+/).filter((part) => /^-?\d+(?:\.\d+)?$/.test(part)).map(Number);
}

function linesOf(written: string): string[] {
  return written.split(/\r\n?|\n/).map((each) => each.trim()).filter((each) => each !== '');
}

function day(form: Form, name: string): string | undefined {
  const said = text(form, name);
  return said === undefined || said === '' || /^\d{4}-\d{2}-\d{2}$/.test(said) ? said : undefined;
}

function line(form: Form, name: string): string | undefined {
  return text(form, name)?.replace(/\s+/g, ' ').trim();
}

function text(form: Form, name: string): string | undefined {
  const value = form[name];
  return typeof value === 'string' ? value : undefined;
}

function all(form: Form, name: string): readonly string[] {
  const value = form[name];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

function oneOf<T extends string>(allowed: readonly T[], got: string | undefined): T | undefined {
  return allowed.find((each) => each === got);
}
