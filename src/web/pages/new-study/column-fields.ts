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
  { words, language }: Wording,
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
    why: each.why ? `${words.newStudy.guess}: ${reasonText(each.why, language)}.` : null,
    roles: roles.map((value) => ({ value, label: roleNames[language][value], selected: value === role })),
    inputs: [
      ...(isQuestion ? [input('navn', words.newStudy.question, each.label)] : []),
      ...(role === 'levels' || isBanded ? [input('navn', words.newStudy.name, each.label)] : []),
      ...(role === 'several' ? [input('navn', words.newStudy.option, each.label), input('gruppe', words.newStudy.group, each.group)] : []),
      ...(isBanded ? [input('id', words.newStudy.id, each.id), input('graenser', words.newStudy.limits, each.limits.join(', '), words.newStudy.limitsNote)] : []),
      ...(role === 'status' ? [input('hel', words.newStudy.complete, each.complete), input('delvis', words.newStudy.partial, each.partial)] : []),
    ],
    selects: [
      ...(role === 'satisfaction' || role === 'scale'
        ? [{ ...input('skala', words.newStudy.scale, each.scale), options: scales.map((value) => ({ value, label: value, selected: value === each.scale })) }] : []),
      ...(role === 'text' ? [{
        ...input('kodebog', words.newStudy.ownCodebook, each.codebook),
        options: ['', ...codebooks].map((value) => ({ value, label: value === '' ? words.newStudy.studyCodebook : value, selected: value === each.codebook })),
      }] : []),
    ],
    areas: [
      ...(role === 'levels' ? [area('niveauer', words.newStudy.levels, levelLines, words.newStudy.levelsNote)] : []),
      ...(role === 'choice' ? [area('niveauer', words.newStudy.options, levelLines, words.newStudy.levelsNote)] : []),
      ...(isBanded ? [area('baand', words.newStudy.bands, each.bandLabels, words.newStudy.bandsNote)] : []),
    ],
    only: each.only && (isQuestion || role === 'several') ? words.newStudy.only(each.only.id, each.only.values) : null,
  };
}
