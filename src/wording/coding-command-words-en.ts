import type { CodingCommandWords } from './coding-command-words.js';

export const codingCommandWordsEn: CodingCommandWords = {
  about: 'code answers by hand, and see how coders agree',
  commands: {
    sheet: 'make a coding sheet in Excel with answers drawn at random',
    read: 'read a coding sheet that was filled in',
    agreement: 'measure how two or more coders agree (Krippendorff’s α, Cohen’s κ)',
    next: 'suggest which answers to code next: doubtful and different ones',
    curve: 'show what more coded answers bring (up to a minute)',
  },
  options: {
    sheetOut: 'coding sheet (.xlsx or .csv)',
    count: 'number of answers',
    seed: 'whole number that the draw begins from (by default the study’s own); the same number gives two coders the same answers',
    question: 'open question whose answers are meant; needed where questions have codebooks of their own',
    sheetCoder: 'who is to code; may be said when the sheet is read',
    coded: 'table of codings; its answers are not drawn again; may be given several times',
    list: 'table of the answers that are wanted (columns respondent, question and selected), in the place of a draw',
    codebook: 'codebook: id or YAML file (by default the study’s)',
    sheet: 'coding sheet that was filled in (.xlsx or .csv)',
    codingsOut: 'file for the codings',
    readCoder: 'who coded (by default the one that the sheet names)',
    codings: 'tables of codings (respondent, question, theme, coder, selected)',
    intervalSeed: 'whole number that the uncertainty’s redraws begin from',
    disagreements: 'file for the answers that coders differ on, the most important first',
    nextOut: 'file for the suggestions; can be given to coding sheet with --list',
    measuring: 'table of the codings that there are; may be given several times (by default the study’s)',
    model: 'file of a trained model, or none; by default it is learned from the codings, or the one that comes with the codebook',
    draws: 'times that the answers are parted anew',
    curveOut: 'file for the figures of the curve',
    figure: 'file for the curve as SVG',
    sizes: 'numbers of coded answers to try, separated by commas (by default by how many there are)',
  },
  sheetWritten: (file, answers, seed) => `The coding sheet with ${answers} answers${seed === undefined ? '' : `, drawn with seed ${seed},`} is in ${file} `
    + '(confidential: it holds the answers).',
  codingsWritten: (file, codings, noTheme) => `${codings} coded answers are written to ${file}; ${noTheme} of them have no theme.`,
  agreement: {
    coder: (name, answers, shared) => `${name}: ${answers} answers coded without a suggestion, ${shared} of them by another too`,
    shared: (answers) => `${answers} answers were drawn at random and coded by two or more without a suggestion in sight. Agreement is measured on them.`,
    chosen: (codings) => `${codings} codings do not count: the answer was picked, or the coder saw a suggestion.`,
    heading: 'Do the coders agree?',
    caption: 'Agreement between coders by theme',
    sets: 'Whole answers (α of sets of themes, MASI distance)',
    mean: 'Mean of the themes’ α',
    heads: {
      theme: 'theme', alpha: 'α', interval: 'uncertainty (95%)', given: 'answers with it', differing: 'differ on', kappa: 'κ',
      positive: 'agree on yes', negative: 'agree on no', n: 'answers',
    },
    shareOf: (coder) => `share by ${coder}`,
    gaps: {
      'not-shared': 'no answer is coded by two',
      'no-variation': 'nobody or everybody gave the theme',
      'no-disagreement': 'agree on all; the uncertainty cannot be computed',
      'too-rare': 'too rare a theme to compute the uncertainty',
    },
    limits: 'α is 1 where all agree and 0 where agreement is no better than chance. From 0.80 coding counts as reliable, from 0.67 to 0.80 as good '
      + 'enough for tentative conclusions (Krippendorff 2004).',
  },
  next: {
    basis: {
      learned: (coded) => `Doubt is measured by a model that learned from ${coded} coded answers.`,
      model: () => 'Doubt is measured by the trained model.',
      rules: () => 'No model: doubtful are answers in which the rules find nothing, or where a single find speaks for a theme.',
    },
    heads: { answer: 'answer', doubt: 'doubt', themes: 'most in doubt (chance)', likeness: 'likeness to earlier ones' },
    teaches: 'Codings of them get selected=uncertain: they teach the model but do not measure it, and in trials it learned no more from them than '
      + 'from as many random ones. So code answers drawn at random first (fritekst coding sheet).',
  },
  curveWritten: (file) => `Wrote ${file}.`,
};
