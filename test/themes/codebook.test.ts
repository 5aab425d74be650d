import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/notices/input-error.js';
import { parseCodebook } from '../../src/themes/parse-codebook.js';
import { codebookText } from './codebook-text.js';

function errorsOf(source: string): unknown[] {
  try {
    parseCodebook(source, 'mine.yaml');
  } catch (error) {
    if (error instanceof InputError) return error.notices.map(({ code, parameters }) => ({ code, ...parameters }));
    throw error;
  }
  return [];
}

describe('a codebook is read', () => {
  it('with its themes, rules and defaults', () => {
    const { codebook, notices } = parseCodebook(codebookText, 'mine.yaml');
    expect(notices).toEqual([]);
    expect(codebook).toMatchObject({ id: 'tiny', version: '1.2.3', language: 'da', label: { da: 'Lille', en: 'Tiny' } });
    expect(codebook.themes.map(({ id, pole }) => [id, pole])).toEqual([['skilled', 'positive'], ['changes', 'negative']]);
    const [praise] = codebook.themes[0]!.rules;
    expect(praise).toMatchObject({ id: 'praise', negated: 'no', unless: [{ text: 'dygtig nok' }] });
    expect(codebook.themes[1]!.examples).toEqual({ include: [], exclude: [] });
  });

  it('with lists that name those above them', () => {
    const { codebook } = parseCodebook(codebookText, 'mine.yaml');
    expect(codebook.themes[0]!.rules[0]!.any[0]!.terms[1]).toMatchObject({
      kind: 'choice',
      options: [[{ text: 'sagsbehandler' }], [{ text: 'mentor' }]],
    });
  });

  it('with a warning for a theme that nothing can find', () => {
    const source = codebookText.replace(/rules:\n {6}- id: many[\s\S]*$/u, 'rules: []\n');
    expect(parseCodebook(source, 'mine.yaml').notices).toEqual([{
      code: 'theme-without-rules',
      severity: 'warning',
      parameters: { file: 'mine.yaml', line: 18, theme: 'changes' },
    }]);
  });
});

describe('a codebook is refused, with the line,', () => {
  it('when a pattern cannot be read, and says where in the pattern', () => {
    expect(errorsOf(codebookText.replace('god <staff>', 'god <staf>'))).toEqual([{
      code: 'rule-invalid',
      file: 'mine.yaml',
      line: 14,
      theme: 'skilled',
      rule: 'praise',
      pattern: 'god <staf>',
      problem: 'name-unknown at 5',
    }]);
  });

  it('when a list names one below it', () => {
    expect(errorsOf(codebookText.replace('staff: [', 'early: [<staff>]\n  staff: ['))).toMatchObject([
      { code: 'rule-invalid', line: 7, rule: 'early', problem: 'name-unknown at 1' },
    ]);
  });

  it('when ids of themes or of rules in a theme are used twice', () => {
    expect(errorsOf(codebookText.replace('id: changes', 'id: skilled'))).toEqual([
      { code: 'theme-duplicated', file: 'mine.yaml', line: 18, theme: 'skilled' },
    ]);
    expect(errorsOf(codebookText.replace('id: not-praise', 'id: praise'))).toEqual([
      { code: 'rule-duplicated', file: 'mine.yaml', line: 16, theme: 'skilled', rule: 'praise' },
    ]);
  });

  it('when something is unknown, missing or of another kind', () => {
    expect(errorsOf(codebookText.replace('pole: negative', 'pole: bad'))).toMatchObject([
      { code: 'definition-invalid', line: 21, path: 'themes.1.pole', expected: 'positive | negative', got: 'bad' },
    ]);
    expect(errorsOf(codebookText.replace('version: 1.2.3', 'version: "1"'))).toMatchObject([
      { code: 'definition-invalid', path: 'version', expected: 'version', got: '1' },
    ]);
    expect(errorsOf(codebookText.replace('id: tiny', 'id: Lille'))).toMatchObject([{ path: 'id', expected: 'identifier', got: 'Lille' }]);
    expect(errorsOf(codebookText.replace('language: da', 'sprog: da')).map((each) => (each as { path: string }).path))
      .toEqual(expect.arrayContaining(['language', 'sprog']));
    expect(errorsOf(codebookText.replace('god <staff>', 'true'))).toMatchObject([
      { code: 'definition-invalid', line: 14, path: 'themes.0.rules.0.any.0', expected: 'string' },
    ]);
  });

  it('when its format is of another time, or it is no YAML', () => {
    expect(errorsOf(codebookText.replace('format: 1', 'format: 3'))).toEqual([
      { code: 'format-unsupported', file: 'mine.yaml', line: 1, got: '3', supported: [1, 2] },
    ]);
    expect(errorsOf(`${codebookText}  - "`)).toMatchObject([{ code: 'yaml-invalid', file: 'mine.yaml' }]);
  });

  it('all mistakes of a kind at once', () => {
    const source = codebookText.replace('god <staff>', 'god (').replace('dygtig nok', '.. nok');
    expect(errorsOf(source)).toMatchObject([{ problem: 'group-empty at 6' }, { problem: 'gap-at-edge at 1' }]);
  });
});
