/** What is set for a municipality. */
export interface Municipality {
  readonly name: string;
  /** Citizens in the population; the thirteen sum to 67,629. */
  readonly population: number;
  /** Citizens in the sample, 1,016 to 2,266; the thirteen sum to 23,119. */
  readonly sample: number;
  /** Citizens who answer, 38.1 to 50.5 % of the sample; the thirteen sum to 9,989. */
  readonly respondents: number;
  /** How much more citizens under 30 weigh than in the thirteen together (1 = as much): the university towns. */
  readonly young: number;
  /** How much more the two readiness groups weigh than in the thirteen together (1 = as much). */
  readonly onSocialAssistance: number;
  /** Shift of its citizens' attitude to the job centre, in standard deviations. */
  readonly attitude: number;
  /** Places that an answer may name, as they are written; none that is also a common word ('Ringe', 'Give'). */
  readonly places: readonly string[];
}

function municipality(
  name: string,
  counts: readonly [population: number, sample: number, respondents: number],
  [young, onSocialAssistance, attitude]: readonly [number, number, number],
  places: readonly string[],
): Municipality {
  const [population, sample, respondents] = counts;
  return { name, population, sample, respondents, young, onSocialAssistance, attitude, places };
}

export const municipalities: readonly Municipality[] = [
  municipality('Faaborg-Midtfyn', [2_950, 1_767, 815], [0.85, 0.95, 0.1], ['Faaborg', 'Fåborg', 'Ryslinge']),
  municipality('Gladsaxe', [3_930, 1_934, 814], [0.9, 0.95, 0.03], ['Gladsaxe', 'Søborg', 'Bagsværd']),
  municipality('Guldborgsund', [4_720, 2_017, 852], [0.95, 1.15, -0.11], ['Nykøbing', 'Sakskøbing', 'Guldborgsund']),
  municipality('Høje-Taastrup', [3_840, 1_928, 755], [1.0, 1.1, -0.15], ['Taastrup', 'Tåstrup', 'Hedehusene']),
  municipality('Ishøj', [1_800, 1_180, 450], [1.0, 1.2, -0.32], ['Ishøj']),
  municipality('Mariagerfjord', [2_310, 1_562, 684], [0.9, 0.95, 0.06], ['Mariager', 'Hobro', 'Hadsund']),
  municipality('Odder', [1_349, 1_016, 513], [0.85, 0.8, 0.28], ['Odder']),
  municipality('Odense', [14_890, 2_251, 921], [1.1, 1.1, -0.05], ['Odense']),
  municipality('Silkeborg', [5_310, 2_063, 955], [0.95, 0.9, 0.12], ['Silkeborg', 'Kjellerup']),
  municipality('Syddjurs', [2_170, 1_513, 699], [0.8, 0.9, 0.16], ['Syddjurs', 'Ebeltoft', 'Hornslet', 'Rønde']),
  municipality('Tårnby', [2_060, 1_474, 607], [0.9, 0.9, -0.02], ['Tårnby', 'Kastrup']),
  municipality('Vejle', [7_060, 2_148, 950], [0.95, 0.9, 0.08], ['Vejle', 'Jelling', 'Egtved']),
  municipality('Aalborg', [15_240, 2_266, 974], [1.15, 0.95, 0], ['Aalborg', 'Ålborg', 'Nørresundby']),
];
