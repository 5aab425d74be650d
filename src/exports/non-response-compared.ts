import { isFew } from '../estimates/non-response-flags.js';
import type { ResponseAnalysis } from '../report/response-analysis.js';
import { formatNumber, formatShare, formatShareInterval } from '../wording/numbers.js';
import { numberTable, section, type ResponseWording, type Section } from './non-response-section.js';

type VariableResponse = ResponseAnalysis['nonResponse']['variables'][number];
type MeanResponse = ResponseAnalysis['nonResponse']['means'][number];

/** The sample against the respondents: a table for each variable, and the register's means. */
export function comparedSections({ nonResponse, minimumCell }: ResponseAnalysis, wording: ResponseWording): Section[] {
  const { own, language, labelOf } = wording;
  const { variables, unknown, widened, means, rates } = nonResponse;
  return [
    ...(variables.length === 0 ? [] : [section(own.parts.level, {
      sentences: variables.flatMap((each) => rangeOf(each, wording)),
      tables: variables.map((each) => levelTable(each, minimumCell, wording)),
      notes: [
        own.levelNote,
        ...(unknown.length === 0 ? [] : [own.unknownNote(unknown.map(labelOf))]),
        ...(widened.length === 0 ? [] : [own.widenedNote(widened.map(labelOf))]),
      ],
    })]),
    ...(means.length === 0 ? [] : [section(own.parts.mean, {
      tables: [numberTable(
        own.parts.mean,
        [own.group, own.groups.sample, own.groups.respondents, own.groups.complete,
          own.groups.nonrespondents],
        means.map((each) => [
          each.unit === 'weeks' ? `${each.label[language]} (${own.units.weeks})` : each.label[language],
          ...meanCells(each, minimumCell, wording),
        ]),
      )],
      notes: [own.meanNote(rates.invited, rates.complete + rates.partial)],
    })]),
  ];
}

/**
 * The means of the sample, the respondents, the complete and the others. The respondents and the others make up the
 * sample, the complete and the partial the respondents: where one part is too small to be shown, neither is what would
 * give it by subtraction.
 */
function meanCells(
  { sample, respondents, complete, nonRespondents }: MeanResponse,
  minimumCell: number,
  { own, language, hidden }: ResponseWording,
): string[] {
  const small = (count: number) => count > 0 && count < minimumCell;
  const partial = respondents.n - complete.n;
  const tellsOther = small(respondents.n) || small(nonRespondents.n);
  const text = ({ n, mean }: MeanResponse['sample'], complement: boolean): string => {
    if (small(n)) return hidden;
    if (mean === null) return '–';
    return complement ? own.complement : formatNumber(mean, language, 1);
  };
  return [
    text(sample, false),
    text(respondents, tellsOther),
    text(complete, small(partial) || (tellsOther && partial === 0)),
    text(nonRespondents, tellsOther),
  ];
}

/** The lowest and the highest response rate; nothing where fewer than two may be shown. */
function rangeOf({ variable, levels }: VariableResponse, { own, language, labelOf }: ResponseWording): string[] {
  const rates = levels.flatMap((each) => (each.flag === '' && each.responseRate.value !== null
    ? [{ level: each.label[language], rate: each.responseRate.value }] : []))
    .toSorted((a, b) => a.rate - b.rate);
  return rates.length < 2 ? [] : [own.range(labelOf(variable), rates[0]!, rates.at(-1)!)];
}

function levelTable(
  { variable, levels, missing }: VariableResponse,
  minimumCell: number,
  { words, own, language, labelOf, hidden }: ResponseWording,
): Section['tables'][number] {
  const number = (value: number): string => formatNumber(value, language);
  const share = (value: number | null): string => (value === null ? '–' : formatShare(value, language));
  const instead = (cell: { readonly invited: number; readonly respondents: number }): string => (isFew(cell, minimumCell) ? hidden : own.complement);
  return numberTable(
    labelOf(variable),
    [own.group, own.invited, own.statistics.sample_share, own.respondents,
      own.statistics.respondents_share, own.pointsHead, own.rate, words.figure.interval],
    [
      ...levels.map((each) => {
        const { label: name, flag, invited, respondents, difference, responseRate: { value, wilson } } = each;
        if (flag === 'suppress') return [name[language], instead(each), ...Array.from({ length: 6 }, () => '–')];
        return [
          name[language], number(invited), share(each.invitedShare), number(respondents), share(each.respondentsShare),
          difference === null ? '–' : own.points(difference), share(value),
          wilson ? formatShareInterval(wilson.low, wilson.high, language) : '–',
        ];
      }),
      ...(missing.invited === 0 ? [] : [[
        own.statistics.missing,
        ...(missing.flag === 'suppress' || isFew(missing, minimumCell) ? [instead(missing), '–', '–'] : [number(missing.invited), '–', number(missing.respondents)]),
        '–', '–', '–', '–',
      ]]),
    ],
  );
}
