import type { Language } from './language.js';
import { formatNumber, formatShare } from './numbers.js';

/** What the page of clusters and the proposals from it say. */
export interface ClusterWords {
  readonly groups: string;
  readonly stability: string;
  /** What a stability of 0 to 1 means. */
  steadiness(value: number): string;
  readonly stabilityNote: string;
  readonly overlapHeading: string;
  readonly overlapCaption: string;
  readonly overlapNote: string;
  readonly cluster: string;
  readonly words: string;
  readonly answers: string;
  readonly themes: string;
  readonly withoutTheme: string;
  readonly standsOut: string;
  readonly noTheme: string;
  readonly toTheme: string;
  readonly allToThemes: string;
  /** Heading of the answers that are in no cluster. @param shown how many of them stand below it */
  tooShort(all: number, shown: number): string;
  proposed(file: string): string;
}

export const clusterWords: Readonly<Record<Language, ClusterWords>> = {
  da: {
    groups: 'Klynger blandt',
    stability: 'Stabilitet',
    steadiness: (value) => (value >= 0.75 ? 'findes igen næsten hver gang' : value >= 0.5 ? 'findes igen for det meste' : 'er usikker'),
    stabilityNote: 'Stabiliteten går fra 0 til 1 og viser, hvor meget der er fælles, når klyngerne findes igen i tilfældige ' +
      'udtræk af svarene. Fra 0,75 er en klynge stabil; under 0,5 er den usikker. For et antal klynger er den ' +
      'sammenfaldet (Rand-indekset), og antallet er det, hvor silhuet og stabilitet tilsammen er højest.',
    overlapHeading: 'Hvilke temaer dækker klyngerne?',
    overlapCaption: 'Klynger og temaer',
    overlapNote: 'Står der »måske et nyt tema«, er der intet tema, som en tredjedel af klyngens svar har.',
    cluster: 'Klynge',
    words: 'Kendetegnende ord',
    answers: 'Svar',
    themes: 'Hyppigste temaer i klyngen',
    withoutTheme: 'Uden tema',
    standsOut: 'måske et nyt tema',
    noTheme: 'ingen',
    toTheme: 'Gør til tema',
    allToThemes: 'Hent alle som kodebog',
    tooShort: (all, shown) => `Svar, der er for korte til en klynge (${shown < all ? `de første ${formatNumber(shown, 'da')} af ` : ''}${formatNumber(all, 'da')})`,
    proposed: (file) => `Skrev forslag til temaer i ${file}.`,
  },
  en: {
    groups: 'Clusters among',
    stability: 'Stability',
    steadiness: (value) => (value >= 0.75 ? 'is found again nearly every time' : value >= 0.5 ? 'is found again most times' : 'is uncertain'),
    stabilityNote: 'Stability goes from 0 to 1 and shows how much is shared when the clusters are found again in random ' +
      'resamples of the answers. From 0.75 on a cluster is stable; below 0.5 it is uncertain. For a number of clusters it is ' +
      'the agreement (the Rand index), and the number chosen is the one where silhouette and stability together are highest.',
    overlapHeading: 'Which themes cover the clusters?',
    overlapCaption: 'Clusters and themes',
    overlapNote: 'Where it says “perhaps a new theme”, there is no theme that a third of the cluster’s answers have.',
    cluster: 'Cluster',
    words: 'Typical words',
    answers: 'Answers',
    themes: 'Most frequent themes in the cluster',
    withoutTheme: 'Without a theme',
    standsOut: 'perhaps a new theme',
    noTheme: 'none',
    toTheme: 'Make it a theme',
    allToThemes: 'Get all as a codebook',
    tooShort: (all, shown) => `Answers too short for a cluster (${shown < all ? `the first ${formatNumber(shown, 'en')} of ` : ''}${formatNumber(all, 'en')})`,
    proposed: (file) => `Wrote proposed themes to ${file}.`,
  },
};

/** What a proposed codebook says in its own texts, which stand in both languages. */
export const proposalTexts = {
  codebook: { da: 'Forslag til temaer fra klynger', en: 'Themes proposed from clusters' },
  name: (cluster: number) => ({ da: `Klynge ${cluster}`, en: `Cluster ${cluster}` }),
  definition: (cluster: number, { inside, outside }: { readonly inside: number; readonly outside: number }) => ({
    da: `Forslag fra klynge ${cluster}: skriv, hvad der hører med, og hvad der ikke gør. Reglen finder ${formatShare(inside, 'da')} ` +
      `af klyngens svar og ${formatShare(outside, 'da')} af de andre klyngers.`,
    en: `Proposed from cluster ${cluster}: write what belongs and what does not. The rule finds ${formatShare(inside, 'en')} ` +
      `of the cluster's answers and ${formatShare(outside, 'en')} of the other clusters'.`,
  }),
};
