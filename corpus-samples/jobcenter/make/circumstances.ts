import type { Benefit } from './benefits.js';
import { municipalities } from './municipalities.js';

/** What a text says about its writer, as far as simple means can tell; a field that is not there was not said. */
export interface Circumstances {
  readonly age?: number;
  /** Follows from many years in a trade or from talk of retiring. */
  readonly leastAge?: number;
  /** Follows from a first job search after an education. */
  readonly mostAge?: number;
  /** Any of these would do. */
  readonly benefits?: readonly Benefit[];
  readonly employer?: 'ja';
  readonly municipalities?: readonly string[];
  readonly course?: 'afsluttet';
  readonly gender?: 'kvinde' | 'mand';
  /** Speaks of an internship, which sygedagpenge and a-dagpenge seldom have. */
  readonly internship?: true;
}

// An age, not a number of years in a trade: 'Er 61', 'jeg er snart 63 år', 'som 47-årig', 'uddannet smed og 60 år'.
const statedAges = [
  new RegExp(
    '(?:^|[.!?] +|\\n|(?<!\\p{L})jeg )er(?: nu| snart| lige| fyldt)* (\\d\\d)' +
      '(?!\\d| ?(?:%|timer|minutter|dage|uger|måneder|mdr|kr|procent|års|år (?:i|på)))',
    'iu',
  ),
  /(?<!\p{L})(?:nu )er jeg (\d\d)(?!\d)/iu,
  /(?<!\p{L})(?:som|en) (\d\d)[ -]?årig(?!e)/iu,
  /^(?:hej,? )?(\d\d)[ -]?årig(?!e)/iu,
  /^(?:hej,? )?(\d\d) år(?=,| og| gammel)/iu,
  /(?<!\p{L})jeg er [^.!?\d]{1,40}(?:,| og| på) (\d\d)(?= år(?!s)|[,.]| og|$)/iu,
  /(?<!\p{L})i en alder af (\d\d)(?!\d)/iu,
];

// Fifteen years or more, begun at 17 at the earliest.
const yearsAtWork = /(?<!\p{L})(?:i|efter|gennem|på|med|har) (1[5-9]|[2-4]\d) års?(?!\p{L})/iu;
const earliestStart = 17;
const retiring = /(?<!\p{L})(?:efterløn|seniorpension|folkepension)/iu;
const retiringFrom = 55;
const newlyEducated = /(?<!\p{L})(?:nyuddannet|dimittend)/iu;
const newlyEducatedUntil = 36;

const namedBenefits: readonly (readonly [RegExp, readonly Benefit[]])[] = [
  [/(?<!\p{L})(?:sygedagpenge|sygemeld)/iu, ['sygedagpenge', 'jobafklaringsforløb']],
  [/(?<!\p{L})(?:a-)?dagpenge|(?<!\p{L})a-?kasse/iu, ['a-dagpenge']],
  [/(?<!\p{L})kontanthjælp/iu, ['kontanthjælp']],
  [/(?<!\p{L})uddannelseshjælp/iu, ['uddannelseshjælp']],
  [/(?<!\p{L})ressourceforløb/iu, ['ressourceforløb']],
  [/(?<!\p{L})jobafklaring/iu, ['jobafklaringsforløb']],
  [/(?<!\p{L})ledighedsydelse/iu, ['ledighedsydelse']],
  [/(?<!\p{L})(?:fleks|flex)job/iu, ['ledighedsydelse', 'ressourceforløb', 'jobafklaringsforløb']],
  [
    /(?<!\p{L})(?:selvforsørgelses|hjemrejseydelse|overgangsydelse|integrationsydelse)/iu,
    ['selvforsørgelses- og hjemrejse-/overgangsydelse'],
  ],
];

const employer = /(?<!\p{L})(?:min (?:arbejdsgiver|arbejdsplads|chef|leder)|fra mit (?:job|arbejde))(?!\p{L})/iu;
const ended =
  /(?<!\p{L})(?:forløbet (?:sluttede|er slut|er afsluttet)|(?<!ikke )fået job|er nu tilbage på fuld tid)(?!\p{L})/iu;
const woman = /(?<!\p{L})(?:min mand|alenemor|alene ?mor|som kvinde|gravid)(?!\p{L})/iu;
const man = /(?<!\p{L})(?:min kone|min hustru|alenefar|som mand)(?!\p{L})/iu;
const internship = /(?<!\p{L})(?:virksomheds)?praktik/iu;

const places = municipalities.map(
  ({ name, places: own }) => [name, new RegExp(`(?<!\\p{L})(?:${own.join('|')})(?!\\p{L})`, 'u')] as const,
);

/** Reads the circumstances out of a text. Ages outside 18 to 66 are taken for something else. */
export function circumstancesOf(text: string): Circumstances {
  const age = statedAges.map((pattern) => Number(pattern.exec(text)?.[1])).find((years) => years >= 18 && years <= 66);
  const leastAge = retiring.test(text) ? retiringFrom : Number(yearsAtWork.exec(text)?.[1]) + earliestStart;
  const benefits = namedBenefits.flatMap(([pattern, named]) => (pattern.test(text) ? named : []));
  const named = places.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));
  const gender = woman.test(text) ? 'kvinde' : man.test(text) ? 'mand' : undefined;
  return {
    ...(age !== undefined && { age }),
    ...(leastAge <= 66 && { leastAge }),
    ...(newlyEducated.test(text) && { mostAge: newlyEducatedUntil }),
    ...(benefits.length > 0 && { benefits }),
    ...(employer.test(text) && { employer: 'ja' as const }),
    ...(named.length > 0 && { municipalities: named }),
    ...(ended.test(text) && { course: 'afsluttet' as const }),
    ...(gender !== undefined && { gender }),
    ...(internship.test(text) && { internship: true as const }),
  };
}
