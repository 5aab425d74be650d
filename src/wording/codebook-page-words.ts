import type { Language } from './language.js';
import { formatNumber } from './numbers.js';

/** What the page of a codebook says. */
export interface CodebookPageWords {
  readonly heading: string;
  readonly intro: string;
  version(version: string, themes: number, rules: number): string;
  readonly missing: string;
  readonly download: string;
  readonly edit: string;
  readonly deadHeading: string;
  readonly noDead: string;
  dead(rules: number): string;
  readonly themes: string;
  readonly rules: string;
  /** @param named what the rules give: a theme or a subtheme */
  rulesOf(named: string, count: number): string;
  readonly answers: string;
  readonly alone: string;
  readonly standing: string;
  readonly pattern: string;
  readonly unless: string;
  readonly negations: Readonly<Record<'yes' | 'either', string>>;
  readonly include: string;
  readonly exclude: string;
  readonly subthemes: string;
  readonly countNote: string;
  readonly withoutRules: string;
  parent(label: string): string;
}

const number = (value: number, language: Language): string => formatNumber(value, language);

export const codebookPageWords: Readonly<Record<Language, CodebookPageWords>> = {
  da: {
    heading: 'Kodebog',
    intro: 'Kodebogen er de temaer, som svarene er kodet efter: hvad et tema dækker, og de regler, der finder det.',
    version: (version, themes, rules) => `Udgave ${version}: ${number(themes, 'da')} ${themes === 1 ? 'tema' : 'temaer'} og ${number(rules, 'da')} ${rules === 1 ? 'regel' : 'regler'}.`,
    missing: 'Denne analyse har ikke gemt sin kodebog. Kør analysen igen for at se den.',
    download: 'Hent kodebogen (YAML)',
    edit: 'Ret et tema her, eller ret filen, og kør analysen igen for at se, hvad der flytter sig.',
    deadHeading: 'Regler, der ikke finder noget',
    noDead: 'Alle regler finder noget i svarene.',
    dead: (rules) => `${number(rules, 'da')} ${rules === 1 ? 'regel finder' : 'regler finder'} intet i disse svar. De kan være gode i andre svar: slet ikke en regel af den grund alene.`,
    themes: 'Temaer',
    rules: 'Regel',
    rulesOf: (named, count) => `Regler for ${named} (${number(count, 'da')})`,
    answers: 'Svar',
    alone: 'Kun den',
    standing: 'Har temaet',
    pattern: 'Finder',
    unless: 'undtagen',
    negations: { yes: 'kun benægtet', either: 'også benægtet' },
    include: 'Hører med',
    exclude: 'Hører ikke med',
    subthemes: 'Undertemaer',
    countNote: '»Svar« er, hvor mange svar i denne analyse reglen finder noget i. »Kun den« er dem, hvor ingen anden regel finder temaet. '
      + '»Har temaet« er dem, hvor temaet står i analysen: en model eller et menneske kan have afgjort det anderledes.',
    withoutRules: 'Temaet har ingen regler: det gives kun af mennesker og af en model, der har lært af dem.',
    parent: (label) => `En del af »${label}«.`,
  },
  en: {
    heading: 'Codebook',
    intro: 'The codebook is the themes that answers are coded by: what a theme covers, and the rules that find it.',
    version: (version, themes, rules) => `Version ${version}: ${number(themes, 'en')} ${themes === 1 ? 'theme' : 'themes'} and ${number(rules, 'en')} ${rules === 1 ? 'rule' : 'rules'}.`,
    missing: 'This run has kept no copy of its codebook. Run the analysis again to see it.',
    download: 'Download the codebook (YAML)',
    edit: 'Edit a theme here, or change the file, and run the analysis again to see what moves.',
    deadHeading: 'Rules that find nothing',
    noDead: 'All rules find something in the answers.',
    dead: (rules) => `${number(rules, 'en')} ${rules === 1 ? 'rule finds' : 'rules find'} nothing in these answers. They may be good in others: do not delete a rule for that alone.`,
    themes: 'Themes',
    rules: 'Rule',
    rulesOf: (named, count) => `Rules of ${named} (${number(count, 'en')})`,
    answers: 'Answers',
    alone: 'It alone',
    standing: 'Have the theme',
    pattern: 'Finds',
    unless: 'unless',
    negations: { yes: 'negated only', either: 'negated too' },
    include: 'Included',
    exclude: 'Not included',
    subthemes: 'Subthemes',
    countNote: '‘Answers’ is the number of answers in this run in which the rule finds something. ‘It alone’ are those in which no other rule finds the '
      + 'theme. ‘Have the theme’ are those that have it in the run: a model or a person may have decided otherwise.',
    withoutRules: 'The theme has no rules: it is given by people alone, and by a model that has learned from them.',
    parent: (label) => `A part of ‘${label}’.`,
  },
};
