import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTextReader } from '../../src/text/text-reader.js';
import { checkCodebook } from '../../src/themes/check-codebook.js';
import { parseCodebook } from '../../src/themes/parse-codebook.js';
import { danishText } from '../lexicon/danish-text.js';
import { codebookText } from './codebook-text.js';

const read = createTextReader(danishText);
const found = (source: string): unknown[] => checkCodebook(parseCodebook(source, 'mine.yaml'), 'mine.yaml', read)
  .map(({ code, parameters }) => ({ code, ...parameters }));
const withRule = (rule: string): string => codebookText.replace('{ id: warm-praise, any: [fantastisk, virkelig god <staff>], negated: either }', rule);
const inRule = { file: 'mine.yaml', theme: 'skilled', rule: 'r' };

describe('a codebook is checked', () => {
  it.each(['jobcenter-themes', 'jobcenter-improvements'])('%s, as it is shipped, without anything to mend', (id) => {
    const source = readFileSync(new URL(`../../lexicons/${id}/codebook.yaml`, import.meta.url), 'utf8');
    expect(found(source)).toEqual([]);
  }, 60_000);

  it('for themes without examples', () => {
    expect(found(codebookText)).toEqual([{ code: 'theme-without-examples', file: 'mine.yaml', line: 18, theme: 'changes' }]);
  });

  it.each([
    ['every match is an exception', '{ id: r, any: [hurtigt i gang, hurtig], unless: [hurtigere] }'],
    ['its marks contradict each other', '{ id: r, any: ["god[affirmed][negated]"] }'],
    ['it wants a negation that its own words are', '{ id: r, any: [=ikke =god], negated: yes }'],
    ['it wants a word before and after a turn', '{ id: r, any: ["god[before][after]", "dygtig[before][after]"] }'],
  ])('for a rule that can find nothing: %s', (_, rule) => {
    expect(found(withRule(rule))).toContainEqual({ code: 'rule-never-matches', ...inRule, line: 15 });
  });

  it('for one dead pattern among others, in a rule and in its exceptions', () => {
    const rule = '{ id: r, any: [fantastisk, hurtig hjælp, "sej[negated][affirmed]"], unless: [hurtig, "x[before][after]"] }';
    const dead = found(withRule(rule)).filter((each) => (each as { code: string }).code !== 'theme-without-examples');
    expect(dead).toEqual(['hurtig hjælp', 'sej[negated][affirmed]', 'x[before][after]'].map((pattern) =>
      ({ code: 'pattern-never-matches', ...inRule, line: 15, pattern })));
  });

  it.each([
    'god*', "'*skift'", "'*behandl*'", '"=ikke .. god"', 'meget? god', '"god[negated]"', '"vente*[after]"', '"vente*[before]"', '<number> gange',
    'god !nok', '"(god|flink) <any> <staff>"',
  ])('and says nothing of a rule that can find something: %s', (pattern) => {
    expect(found(withRule(`{ id: r, any: [${pattern}] }`))).toHaveLength(1);
  });

  it('for lists that nothing uses, repeated patterns and parents without themes', () => {
    const source = withRule('{ id: r, any: [fantastisk,  fantastisk] }')
      .replace('format: 1', 'format: 2').replace('themes:', `parents:
  - { id: together, label: { da: Samlet, en: Together }, definition: { da: Begge, en: Both } }
themes:`).replace('words:', 'words:\n  never: [ord]');
    expect(found(source).map((each) => (each as { code: string }).code)).toEqual([
      'parent-without-themes', 'list-unused', 'pattern-repeated', 'theme-without-examples',
    ]);
  });
});
