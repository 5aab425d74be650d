// The linter's settings and the architecture's allow-list: which folder of src may import which.
import { readdirSync } from 'node:fs';

// Every folder may also import itself, notices and numerics (but notices and numerics import nothing of ours).
const stages = [
  'survey', 'sampling', 'proposal', 'weighting', 'estimates', 'lexicon', 'text', 'search', 'features', 'clusters', 'contrast', 'themes', 'quotes',
];
export const mayImport = {
  notices: [],
  numerics: [],
  survey: [],
  sampling: ['survey'],
  proposal: ['survey'],
  weighting: ['survey'],
  estimates: ['survey', 'weighting'],
  lexicon: [],
  text: ['lexicon'],
  search: ['text'],
  features: ['text'],
  clusters: ['features', 'weighting'],
  // Tests of differences have one home; places in an answer are those of its tokens.
  contrast: ['text', 'features', 'weighting', 'estimates'],
  themes: ['text', 'search', 'features'],
  quotes: ['survey', 'text', 'features'],
  workspace: ['themes', 'quotes'],
  analysis: stages,
  figures: stages,
  report: ['analysis', 'figures', ...stages],
  wording: ['figures', 'report', 'sampling', 'proposal', 'workspace'],
  'use-cases': ['analysis', 'figures', 'report', 'workspace', ...stages],
  exports: ['figures', 'report', 'wording', 'use-cases', 'analysis', ...stages],
  io: ['use-cases', 'analysis', 'workspace', ...stages],
  cli: ['use-cases', 'wording', 'exports', 'io'],
  web: ['use-cases', 'wording', 'exports', 'io'],
};

const foundations = new Set(['notices', 'numerics']);

// Only these folders may touch the world: files, network, clock, terminal.
const edges = new Set(['io', 'cli', 'web']);

function restrictions(folder) {
  const allowed = foundations.has(folder) ? [] : [...foundations, ...mayImport[folder]];
  const ownDepths = folder === 'web' ? ['../../*.js', '../../pages/**', '../*.js']
    // The database has a folder of its own.
    : folder === 'io' ? allowed.map((each) => `../../${each}/**`) : [];
  const imports = [
    {
      group: ['../**', ...[...allowed, folder].flatMap((each) => [`!../${each}/**`, `!../../../${each}/**`]),
        ...ownDepths.map((each) => `!${each}`)],
      message: `src/${folder} may import only: ${[folder, ...allowed].join(', ')} (see mayImport in oxlint.config.mjs).`,
    },
  ];
  if (edges.has(folder)) return { 'no-restricted-imports': ['error', { patterns: imports }] };
  imports.push({ group: ['node:*', 'node:*/**'], message: `src/${folder} is pure: pass what it needs as an argument.` });
  return {
    'no-restricted-imports': ['error', { patterns: imports }],
    'no-restricted-globals': ['error', 'process', 'console', 'Date', 'performance', 'fetch', 'setTimeout', 'Buffer', 'globalThis'],
    'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
    'no-console': 'error',
  };
}

// The Danish model for wink-nlp could be a package of its own: its files import one another and nothing else.
const alone = {
  'no-restricted-imports': ['error', { patterns: [{ group: ['**', '!./*'], message: 'The Danish model stands on its own.' }] }],
};

export default {
  categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'promise', 'node', 'vitest'],
  ignorePatterns: ['dist', 'coverage', 'node_modules'],
  rules: {
    'import/no-cycle': 'error',
    // 'fs' and 'node:fs' are the same: the rule that keeps the pure folders pure knows the second name.
    'unicorn/prefer-node-protocol': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/consistent-type-imports': 'error',
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    'vitest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*', 'fc.assert'] }],
    // What follows would forbid ways of writing that this code chooses: no function here uses `this`, stages wait for each other in order, a function stays beside
    // its only caller, a value is spread into a new one, express 5 catches what an async handler throws, a switch over
    // a union that the compiler knows to be complete has no default, and properties assert under conditions.
    'typescript/unbound-method': 'off',
    'no-await-in-loop': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'oxc/no-map-spread': 'off',
    'oxc/no-async-endpoint-handlers': 'off',
    'typescript/consistent-return': 'off',
    'vitest/no-conditional-expect': 'off',
    'import/no-named-as-default-member': 'off',
    'import/no-unassigned-import': 'off',
    // Threads are told things, not windows.
    'unicorn/require-post-message-target-origin': 'off',
    'no-shadow': 'off',
    'no-underscore-dangle': 'off',
    'typescript/no-unsafe-type-assertion': 'off',
    'vitest/require-mock-type-parameters': 'off',
  },
  overrides: [
    ...readdirSync(new URL('src', import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => ({ files: [`src/${entry.name}/**`], rules: restrictions(entry.name) })),
    { files: ['src/text/danish-model/**'], rules: alone },
  ],
};
