import { builtInScaleIds, type ColumnRole, type ColumnSetup, type StudySetup } from '../../../use-cases/upload-state.js';
import { reasonText } from '../../../wording/proposal-words.js';
import { roleNames } from '../../../wording/study-role-words.js';
import type { Wording } from '../../shown-share.js';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly selected: boolean;
}

/** A column with the fields that its role needs. */
export interface ColumnFields {
  readonly column: string;
  readonly at: string;
  readonly why: string | null;
  readonly roles: readonly Option[];
  readonly inputs: readonly Field[];
  readonly selects: readonly (Field & { readonly options: readonly Option[] })[];
  readonly areas: readonly (Field & { readonly rows: number })[];
  /** Whom the question was asked; null where it was asked of all. */
  readonly only: string | null;
}

interface Field {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly note: string | null;
}

const fewestLines = 3;
const mostLines = 12;

/**
 * @param at what the fields' names begin with
 * @param roles what the column may be
 */
export function columnFields(
  each: ColumnSetup,
  at: string,
  roles: readonly ColumnRole[],
  { setup, codebooks }: { readonly setup: StudySetup; readonly codebooks: readonly string[] },
  { words: { newStudy: words }, language }: Wording,
): ColumnFields {
  const { role } = each;
  const input = (name: string, label: string, value: string, note: string | null = null): Field => ({ name: `${at}.${name}`, label, value, note });
  const area = (name: string, label: string, lines: readonly string[], note: string): Field & { readonly rows: number } => ({
    ...input(name, label, lines.join('\n'), note), rows: Math.min(mostLines, Math.max(fewestLines, lines.length)),
  });
  const levelLines = each.levels.map(({ value, label }) => (value === label ? value : `${value} = ${label}`));
  const isQuestion = role === 'satisfaction' || role === 'scale' || role === 'choice' || role === 'text';
  const isBanded = role === 'bands' || role === 'weeks';
  const scales = [...new Set([...setup.scales.map(({ id }) => id), ...builtInScaleIds])];
  return {
    column: each.column,
    at,
    why: each.why ? `${words.guess}: ${reasonText(each.why, language)}.` : null,
    roles: roles.map((value) => ({ value, label: roleNames[language][value], selected: value === role })),
    inputs: [
      ...(isQuestion ? [input('navn', words.question, each.label)] : []),
      ...(role === 'levels' || isBanded ? [input('navn', words.name, each.label)] : []),
      ...(role === 'several' ? [input('navn', words.option, each.label), input('gruppe', words.group, each.group)] : []),
      ...(isBanded ? [input('id', words.id, each.id), input('graenser', words.limits, each.limits.join(', '), words.limitsNote)] : []),
      ...(role === 'status' ? [input('hel', words.complete, each.complete), input('delvis', words.partial, each.partial)] : []),
    ],
    selects: [
      ...(role === 'satisfaction' || role === 'scale'
        ? [{ ...input('skala', words.scale, each.scale), options: scales.map((value) => ({ value, label: value, selected: value === each.scale })) }] : []),
      ...(role === 'text' ? [{
        ...input('kodebog', words.ownCodebook, each.codebook),
        options: ['', ...codebooks].map((value) => ({ value, label: value === '' ? words.studyCodebook : value, selected: value === each.codebook })),
      }] : []),
    ],
    areas: [
      ...(role === 'levels' ? [area('niveauer', words.levels, levelLines, words.levelsNote)] : []),
      ...(role === 'choice' ? [area('niveauer', words.options, levelLines, words.levelsNote)] : []),
      ...(isBanded ? [area('baand', words.bands, each.bandLabels, words.bandsNote)] : []),
    ],
    only: each.only && (isQuestion || role === 'several') ? words.only(each.only.id, each.only.values) : null,
  };
}
