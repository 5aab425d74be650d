import type { AnalysisRun } from './run.js';

/** One thing that two runs were made from and that differs. */
export interface InputDifference {
  readonly part: 'tool' | 'plan' | 'input' | 'lexicon';
  /** What it is called: a setting of the plan, the role of a file (and the question that a codebook is for), a lexicon. */
  readonly name: string;
  /** A version, a value, or a file's name and the beginning of its digest; '' where the run has none. */
  readonly first: string;
  readonly second: string;
}

type Made = Pick<AnalysisRun, 'tool' | 'plan' | 'inputs' | 'lexicons'>;

/** What two runs were made from, where it differs: tool, settings of the plan, input files and lexicons, in that order. */
export function compareInputs(first: Made, second: Made): InputDifference[] {
  return [
    ...differing('tool', toolOf(first), toolOf(second)),
    ...differing('plan', settingsOf(first.plan), settingsOf(second.plan)),
    ...differing('input', filesOf(first), filesOf(second)),
    ...differing('lexicon', lexiconsOf(first), lexiconsOf(second)),
  ];
}

type Named = ReadonlyMap<string, string>;

function differing(part: InputDifference['part'], first: Named, second: Named): InputDifference[] {
  return [...new Set([...first.keys(), ...second.keys()])].flatMap((name) => {
    const [a, b] = [first.get(name) ?? '', second.get(name) ?? ''];
    return a === b ? [] : [{ part, name, first: a, second: b }];
  });
}

function toolOf({ tool }: Made): Named {
  return new Map([[tool.name, tool.version]]);
}

function filesOf({ inputs }: Made): Named {
  return new Map(inputs.map(({ role, question, name, sha256 }) =>
    [question === undefined ? role : `${role} (${question})`, `${name} ${shortDigest(sha256)}`]));
}

function lexiconsOf({ lexicons }: Made): Named {
  return new Map(lexicons.map(({ id, version, sha256 }) => [id, `${version} ${shortDigest(sha256)}`]));
}

/** The settings of a plan by their path, such as `clusters.k`. */
function settingsOf(plan: unknown, path = ''): Map<string, string> {
  if (typeof plan !== 'object' || plan === null || Array.isArray(plan)) return new Map([[path, JSON.stringify(plan)]]);
  return new Map(Object.entries(plan).flatMap(([name, value]) => [...settingsOf(value, path === '' ? name : `${path}.${name}`)]));
}

/** Enough of a digest to tell files apart. */
function shortDigest(sha256: string): string {
  return sha256.slice(0, 8);
}
