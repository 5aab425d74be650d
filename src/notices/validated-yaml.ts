import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { InputError, inputError } from './input-error.js';
import { notice, type Notice } from './notice.js';

/** A validated YAML value, and where each of its parts stands, for notices that come up later. */
export interface ValidatedYaml<T> {
  readonly value: T;
  /** The line (from 1) of the part at a path such as ['themes', 0, 'rules']; the nearest parent's when it is absent. */
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Parses YAML 1.2 and checks it against a schema.
 *
 * @param text the file's content
 * @param file its name, for notices
 * @param formats format versions that are understood; the file's `format` must be one of them
 * @throws InputError with 'yaml-invalid', 'format-unsupported' or one 'definition-invalid' per mistake, each with its line
 */
export function validatedYaml<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
  formats?: readonly number[],
): ValidatedYaml<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true, logLevel: 'error' });
  // A warning is a mistake too: '- !ikke' would be read as 'ikke' with an unknown tag.
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) {
    throw new InputError(problems.map((error) =>
      notice('error', 'yaml-invalid', { file, line: lines.linePos(error.pos[0]).line, detail: error.code })));
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const raw = plainValue(document, file);
  const format: unknown = (raw as { format?: unknown } | null)?.format;
  if (formats && format !== undefined && !formats.includes(format as number)) {
    throw new InputError([
      notice('error', 'format-unsupported', { file, line: lineOf(['format']), got: shown(format), supported: formats }),
    ]);
  }
  const checked = schema.safeParse(raw, { reportInput: true });
  if (!checked.success) throw new InputError(checked.error.issues.flatMap((issue) => toNotices(issue, [], file, lineOf)));
  return { value: checked.data, lineOf };
}

/** @throws InputError when aliases make the value grow past any size that a person would write */
function plainValue(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    if (error instanceof ReferenceError) throw inputError('yaml-invalid', { file, line: 1, detail: 'ALIASES' });
    throw error;
  }
}

type Issue = z.core.$ZodIssue;

function toNotices(
  issue: Issue,
  parents: readonly PropertyKey[],
  file: string,
  lineOf: (path: readonly PropertyKey[]) => number,
): Notice[] {
  const path = [...parents, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return nearestBranch(issue.errors).flatMap((each) => toNotices(each, path, file, lineOf));
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => notice('error', 'definition-invalid', {
      file, line: lineOf([...path, key]), path: [...path, key].map(String).join('.'), problem: issue.code, expected: '', got: key,
    }));
  }
  return [notice('error', 'definition-invalid', {
    file,
    line: lineOf(path),
    path: path.map(String).join('.'),
    problem: issue.code === 'custom' ? issue.message : issue.code,
    expected: expectation(issue),
    got: shown(issue.input),
  })];
}

/** Of several allowed forms the one that the writer most likely meant: fewest wrong keys, then the mistake lying deepest. */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const badness = (issues: readonly Issue[]) => issues.reduce((sum, issue) =>
    sum + (issue.code === 'unrecognized_keys' ? 100 * issue.keys.length : issue.path.length === 0 ? 1000 : 10), 0);
  return branches.toSorted((a, b) => badness(a) - badness(b))[0]!;
}

function expectation(issue: Issue): string {
  if (issue.code === 'custom') return ((issue.params?.['expected'] as readonly string[] | undefined) ?? []).join(' | ');
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'invalid_value') return issue.values.map(String).join(' | ');
  if (issue.code === 'too_small') return `>= ${issue.minimum}`;
  if (issue.code === 'too_big') return `<= ${issue.maximum}`;
  // What a pattern asks for has a name, which the schema gives as its message.
  if (issue.code === 'invalid_format') return issue.format === 'regex' ? issue.message : issue.format;
  return '';
}

function shown(input: unknown): string {
  if (input === undefined) return '';
  const text = typeof input === 'string' ? input : asJson(input);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** An alias may point back at what holds it: such a value has no JSON. */
function asJson(input: unknown): string {
  try {
    return JSON.stringify(input) ?? '';
  } catch {
    return typeof input;
  }
}
