import { describe, expect, it } from 'vitest';
import { createTextReader } from '../../src/text/text-reader.js';
import type { RuleFile } from '../../src/themes/codebook-file.js';
import { isDeadRule, listProblems, readableRule } from '../../src/use-cases/readable-rule.js';
import { danishText } from '../lexicon/danish-text.js';

const read = createTextReader(danishText);
const setting = { language: 'da', words: { staff: ['sagsbehandler', 'rådgiver'] } };
const rule = (any: string[], more: Partial<RuleFile> = {}): RuleFile => ({ id: 'r', any, unless: [], negated: 'no', ...more });
const texts = (patterns: readonly { readonly text: string }[]): string[] => patterns.map(({ text }) => text);

describe('a rule that is being written', () => {
  it('is read whole where nothing is wrong with it', () => {
    const { rule: whole, problems } = readableRule(rule(['god <staff>', 'dygtig'], { unless: ['ikke dygtig'] }), setting, read);
    expect([texts(whole!.any), texts(whole!.unless), problems]).toEqual([['god <staff>', 'dygtig'], ['ikke dygtig'], []]);
  });

  it('is read without the patterns that cannot be, each told of', () => {
    const { rule: rest, problems } = readableRule(rule(['dygtig', '(god|'], { unless: ['<nobody>'] }), setting, read);
    expect([texts(rest!.any), texts(rest!.unless)]).toEqual([['dygtig'], []]);
    expect(problems.map(({ pattern }) => pattern)).toEqual(['(god|', '<nobody>']);
  });

  it('is no rule where no pattern of it can be read', () => {
    const { rule: none, problems } = readableRule(rule(['(god|']), setting, read);
    expect([none, problems.map(({ pattern }) => pattern)]).toEqual([undefined, ['(god|']]);
  });

  it('is dead when no sentence can be written that it finds', () => {
    expect(isDeadRule(rule(['god[affirmed][negated]']), setting, read)).toBe(true);
    expect(isDeadRule(rule(['god <staff>']), setting, read)).toBe(false);
  });
});

it('the mistakes of word lists are those of the lists alone', () => {
  expect(listProblems(setting)).toEqual([]);
  expect(listProblems({ ...setting, words: { staff: ['(sag'] } }).map(({ pattern }) => pattern)).toEqual(['(sag']);
});
