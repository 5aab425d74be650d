import { createTextReader } from '../text/text-reader.js';
import type { CodebookFile } from '../themes/codebook-file.js';
import { codebookYaml } from '../themes/codebook-yaml.js';
import { proposeRule, type ProposedRule } from '../themes/propose-rule.js';
import type { Shelf } from './ports.js';

/** A cluster that may become a theme. */
export interface ProposedCluster {
  /** The number that its readers know it by. */
  readonly number: number;
  readonly words: readonly string[];
  readonly pole: 'positive' | 'negative';
  /** Typical answers with personal data masked. */
  readonly examples: readonly string[];
  /** Its answers and those of the other clusters, with personal data masked. */
  readonly inside: readonly string[];
  readonly outside: readonly string[];
}

interface BothLanguages {
  readonly da: string;
  readonly en: string;
}

/** What the proposal says beside the answers' own words. */
export interface ProposalTexts {
  readonly codebook: BothLanguages;
  name(cluster: number): BothLanguages;
  /** Says what was proposed and what its rule finds: shares, 0 to 1. */
  definition(cluster: number, rule: Pick<ProposedRule, 'inside' | 'outside'>): BothLanguages;
}

/** Rules are tried on so many answers of each side at most. */
const mostTried = 1000;

/** Characters of an example of what may not belong. */
const longestExample = 300;

/**
 * A codebook with a theme for each cluster: a rule of the cluster's words, tried on its answers and on the others, and its
 * typical answers as examples, beside one of another cluster in which the rule finds something too. It is a first draft to read and change, and is valid as it stands.
 *
 * @returns YAML
 */
export async function proposeThemes(
  shelf: Pick<Shelf, 'text'>, clusters: readonly ProposedCluster[], texts: ProposalTexts,
): Promise<string> {
  const themes = await proposedThemes(shelf, clusters, texts);
  return codebookYaml({
    format: 2, id: 'proposed-themes', version: '0.1.0', language: 'da', label: texts.codebook, words: {}, parents: [], themes,
  });
}

/** The themes alone, for a codebook that there is. */
export async function proposedThemes(
  shelf: Pick<Shelf, 'text'>, clusters: readonly ProposedCluster[], texts: Pick<ProposalTexts, 'name' | 'definition'>,
): Promise<CodebookFile['themes']> {
  const { lexicon } = await shelf.text();
  const read = createTextReader(lexicon);
  return clusters.map(({ number, words, pole, examples, inside, outside }): CodebookFile['themes'][number] => {
    const [own, others] = [inside, outside].map((answers) => answers.slice(0, mostTried).map(read)) as
      [ReturnType<typeof read>[], ReturnType<typeof read>[]];
    const { patterns, border, ...shares } = proposeRule(words, own, others, read);
    const excluded = border.map((position) => outside[position]!).find((answer) => answer.length <= longestExample);
    return {
      id: `cluster-${number}`,
      label: words.length > 0 ? { da: words.join(', '), en: words.join(', ') } : texts.name(number),
      definition: texts.definition(number, shares),
      pole,
      rules: patterns.length === 0 ? [] : [{ id: 'words', any: [...patterns], unless: [], negated: 'either' }],
      subthemes: [],
      examples: { include: [...examples], exclude: excluded === undefined ? [] : [excluded] },
    };
  });
}
