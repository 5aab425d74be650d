import type { AnalysisRun, AnswerRow } from '../../src/use-cases/ports.js';
import { bothLanguages } from '../report/example-run.js';
import { sampleRun } from './sample-run.js';

/** What a citizen writes: of the 60 satisfied 45 of good help and 5 of waiting, of the dissatisfied 10 and 45; all of the meeting. */
function textOf(i: number): string {
  const help = (i < 45 || (i >= 110 && i < 120)) ? 'Jeg fik god hjælp. ' : '';
  const waiting = (i >= 55 && i < 60) || (i >= 60 && i < 105) ? 'Hos Hanne var der lang ventetid igen. ' : '';
  return `${help}${waiting}Et møde til.`;
}

const towns = (i: number): string => (i === 119 ? 'Lille' : i >= 60 && i < 100 ? 'Vest' : i < 40 ? 'Øst' : 'Nord');

const texts = Array.from({ length: 120 }, (_, i) => textOf(i));

/** The satisfied are the first 60. */
const answers = texts.map((text, i): AnswerRow => ({
  key: `c${i}`, respondent: `c${i}`, question: 'why', segment: i < 60 ? 'satisfied' : 'dissatisfied', weight: 10, hasContent: true,
  language: 'da', themes: i < 60 ? ['help-support'] : ['bureaucracy'], codedBy: 'machine', text, masked: text.replace('Hanne', '[navn]'),
}));

function term(key: string, kind: AnalysisRun['bulk']['terms'][number]['kind']): AnalysisRun['bulk']['terms'][number] {
  const places = texts.flatMap((text, i) => (text.includes(key) ? [[i, text.indexOf(key), text.indexOf(key) + key.length] as const] : []));
  return { key, form: key, kind, places };
}

/** A run of 120 citizens whose words can be counted by hand, in towns of which one has a single citizen. */
export const contrastRun: AnalysisRun = {
  ...sampleRun,
  id: 'c0ffee000001',
  study: {
    ...sampleRun.study,
    variables: [{
      id: 'town', label: bothLanguages('By'), only: [], source: { kind: 'column', column: 'town' },
      levels: ['Vest', 'Øst', 'Nord', 'Lille'].map((id) => ({ id, label: bothLanguages(id) })),
    }],
  },
  bulk: {
    ...sampleRun.bulk,
    answers,
    weights: answers.map(({ respondent, segment }) => ({ respondent, complete: true, segment, stratum: '', weight: 10, cell: 0 })),
    levels: [{ variable: 'town', values: answers.map((_, i) => towns(i)) }],
    terms: [term('god hjælp', 'phrase'), term('møde', 'word'), term('ventetid', 'word')],
  },
};
