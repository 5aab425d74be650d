import type { AnalysisRun } from '../../../use-cases/ports.js';
import { nonResponseWords } from '../../../wording/non-response-words.js';
import { formatNumber, formatShare, formatShareInterval } from '../../../wording/numbers.js';
import type { Wording } from '../../shown-share.js';
import { numberTable, section, type NonResponse, type Section } from './section.js';

type VariableResponse = NonResponse['variables'][number];

/** The sample against the respondents: a table for each variable, and the register's means. */
export function comparedSections(run: AnalysisRun, nonResponse: NonResponse, wording: Wording): Section[] {
  const { words, language } = wording;
  const own = nonResponseWords(language);
  const { minimumCell } = run.plan.quotes;
  const labelOf = (id: string): string => run.study.variables.find((each) => each.id === id)?.label[language] ?? id;
  const { variables, unknown, widened, means } = nonResponse;
  const mean = (group: { readonly n: number; readonly mean: number | null }): string =>
    (group.n > 0 && group.n < minimumCell ? words.figure.suppressed(minimumCell)
      : group.mean === null ? '–' : formatNumber(group.mean, language, 1));
  return [
    ...(variables.length === 0 ? [] : [section(own.parts.level, {
      sentences: variables.flatMap((each) => rangeOf(each, labelOf(each.variable), wording)),
      tables: variables.map((each) => levelTable(each, labelOf(each.variable), minimumCell, wording)),
      notes: [
        ...(unknown.length === 0 ? [] : [own.unknownNote(unknown.map(labelOf))]),
        ...(widened.length === 0 ? [] : [own.widenedNote(widened.map(labelOf))]),
      ],
    })]),
    ...(means.length === 0 ? [] : [section(own.parts.mean, {
      tables: [numberTable(
        own.parts.mean,
        [words.respondents.group, own.groups.sample, own.groups.respondents, own.groups.complete,
          own.groups.nonrespondents],
        means.map(({ label, unit, sample, respondents, complete, nonRespondents }) => [
          unit === 'weeks' ? `${label[language]} (${own.units.weeks})` : label[language],
          ...[sample, respondents, complete, nonRespondents].map(mean),
        ]),
      )],
    })]),
  ];
}

/** The lowest and the highest response rate; nothing where fewer than two may be shown. */
function rangeOf({ levels }: VariableResponse, label: string, { language }: Wording): string[] {
  const rates = levels.flatMap((each) => (each.flag === '' && each.responseRate.value !== null
    ? [{ level: each.label[language], rate: each.responseRate.value }] : []))
    .toSorted((a, b) => a.rate - b.rate);
  return rates.length < 2 ? [] : [nonResponseWords(language).range(label, rates[0]!, rates.at(-1)!)];
}

function levelTable(
  { levels, missing }: VariableResponse,
  label: string,
  minimumCell: number,
  { words, language }: Wording,
): Section['tables'][number] {
  const own = nonResponseWords(language);
  const number = (value: number): string => formatNumber(value, language);
  const share = (value: number | null): string => (value === null ? '–' : formatShare(value, language));
  const hidden = words.figure.suppressed(minimumCell);
  const small = [missing.invited, missing.respondents, missing.invited - missing.respondents]
    .some((count) => count > 0 && count < minimumCell);
  return numberTable(
    label,
    [words.respondents.group, words.respondents.invited, own.statistics.sample_share, words.respondents.respondents,
      own.statistics.respondents_share, words.respondents.pointsHead, words.respondents.rate, words.figure.interval],
    [
      ...levels.map((each) => {
        const { label: name, flag, invited, respondents, difference, responseRate: { value, wilson } } = each;
        if (flag === 'suppress') return [name[language], hidden, ...Array.from({ length: 6 }, () => '–')];
        return [
          name[language], number(invited), share(each.invitedShare), number(respondents), share(each.respondentsShare),
          difference === null ? '–' : words.respondents.points(difference), share(value),
          wilson ? formatShareInterval(wilson.low, wilson.high, language) : '–',
        ];
      }),
      ...(missing.invited === 0 ? [] : [[
        own.statistics.missing,
        ...(small ? [hidden, '–', '–'] : [number(missing.invited), '–', number(missing.respondents)]),
        '–', '–', '–', '–',
      ]]),
    ],
  );
}
