import { shuffledIndices, seededRandom, type Random } from '../../src/numerics/random.js';
import type { Categorical } from '../../src/survey/categorical.js';
import { parseStudy } from '../../src/survey/parse-study.js';
import { dontKnow, noAnswer, type QuestionAnswers } from '../../src/survey/read-question.js';
import type { Survey } from '../../src/survey/survey.js';

/** The variables that the answers are broken down by, and how many levels each has; the first four make the strata. */
const variables: readonly (readonly [id: string, levels: number])[] = [
  ['age', 3], ['gender', 2], ['municipality', 13], ['group', 4], ['course', 2], ['duration', 4],
];
const strataVariables = variables.slice(0, 4);
const scaleQuestions = 28;
const severalQuestions = 2;
const optionCount = 6;

/** What every tenth writes, as a file holds it. */
const answer = '"De lyttede, men der skete ""ikke"" noget"';

const levelsOf = (count: number) => Array.from({ length: count }, (_, level) => `l${level}`);
const numbered = (name: string, count: number) => Array.from({ length: count }, (_, k) => `${name}${k + 1}`);
const optionColumns = (question: string) => numbered(`${question}_`, optionCount);

/** A study of 30 questions, 2 of them with several answers, and 6 variables in 312 strata. */
export const largeStudy = `format: 1
title: En stor undersøgelse
population: { file: population.csv, count: citizens }
respondents: { file: respondents.csv, id: id }
variables:
${variables.map(([id, count]) => `  ${id}: { label: ${id}, levels: { ${levelsOf(count).map((level) => `${level}: ${level}`).join(', ')} } }`).join('\n')}
dont_know: vedikke
scales:
  degree: { 5: I meget høj grad, 4: I høj grad, 3: I nogen grad, 2: I lav grad, 1: Slet ikke }
questions:
${numbered('q', scaleQuestions).map((id) => `  - { id: ${id}, scale: degree, present: Spørgsmål ${id} }`).join('\n')}
${numbered('s', severalQuestions).map((id) => `  - { id: ${id}, present: Flere svar ${id}, several: { ${optionColumns(id).map((column) => `${column}: ${column}`).join(', ')} } }`).join('\n')}
weighting: { strata: [${strataVariables.map(([id]) => id).join(', ')}], base: answered }
texts:
  - { id: why, label: Hvorfor? }
segments: { question: q1 }
`;

/** Everybody's answers in columns, drawn by a seed: about 5 % do not know, 3 % do not answer. */
export function largeSurvey(count: number): Survey {
  const random = seededRandom(1, 'large survey');
  const coded = new Map(variables.map(([id, levels]): [string, Categorical] => [id, {
    levels: levelsOf(levels).map((level) => ({ id: level, label: { da: level, en: level } })),
    codes: Int16Array.from({ length: count }, () => Math.floor(levels * random() * (0.5 + 0.5 * random()))),
  }]));
  const questions = new Map<string, QuestionAnswers>([
    ...numbered('q', scaleQuestions).map((id): [string, QuestionAnswers] => [id, { kind: 'scale', scores: drawScores(count, random) }]),
    ...numbered('s', severalQuestions).map((id): [string, QuestionAnswers] => [id, {
      kind: 'several',
      answered: new Uint8Array(count).fill(1),
      chosen: optionColumns(id).map(() => Uint8Array.from({ length: count }, () => (random() < 0.3 ? 1 : 0))),
    }]),
  ]);
  const of = new Int32Array(count);
  for (const [id, levels] of strataVariables) {
    const { codes } = coded.get(id)!;
    of.forEach((stratum, i) => {
      of[i] = stratum * levels + codes[i]!;
    });
  }
  const none = new Int32Array(count);
  return {
    definition: parseStudy(largeStudy, 'study.yaml'),
    count,
    ids: Array.from({ length: count }, (_, i) => `R${i}`),
    positions: none, rows: none, complete: new Uint8Array(count).fill(1),
    variables: coded, questions, segment: new Int8Array(count),
    strata: { population: { variables: strataVariables.map(([id]) => id), cells: strataOf(of, random) }, of },
    answers: [], rowsRead: count, excluded: [], leftOut: [], notices: [],
  };
}

function drawScores(count: number, random: Random): Int8Array {
  return Int8Array.from({ length: count }, () => {
    const chance = random();
    if (chance < 0.05) return dontKnow;
    return chance < 0.08 ? noAnswer : 1 + Math.floor(5 * random());
  });
}

/** Citizens in each stratum: 5 to 15 for each respondent. */
function strataOf(of: Int32Array, random: Random): { levels: string[]; population: number }[] {
  const count = strataVariables.reduce((product, [, levels]) => product * levels, 1);
  const sizes = new Int32Array(count);
  for (const stratum of of) sizes[stratum]! += 1;
  return Array.from(sizes, (size, stratum) => {
    let rest = stratum;
    const levels = strataVariables.toReversed().map(([, levels]) => {
      const level = `l${rest % levels}`;
      rest = Math.floor(rest / levels);
      return level;
    });
    return { levels: levels.toReversed(), population: Math.ceil(size * (5 + 10 * random())) };
  });
}

function scoreCell(score: number): string {
  if (score === dontKnow) return 'vedikke';
  return score === noAnswer ? '' : String(score);
}

/** The survey's files as a user would have them: name and lines, the respondents in random order. */
export function* largeFiles({ ids, variables, questions, strata, count }: Survey): Generator<[name: string, line: string]> {
  const { population: { variables: columns, cells } } = strata!;
  yield ['population.csv', [...columns, 'citizens'].join(',')];
  for (const { levels, population } of cells) yield ['population.csv', [...levels, population].join(',')];
  const cellOf: ((i: number) => string)[] = [...variables.values()].map(({ levels, codes }) => (i) => levels[codes[i]!]!.id);
  const names = [...variables.keys()];
  for (const [id, answers] of questions) {
    if (answers.kind === 'scale') {
      names.push(id);
      cellOf.push((i) => scoreCell(answers.scores[i]!));
    } else if (answers.kind === 'several') {
      optionColumns(id).forEach((column, k) => {
        names.push(column);
        cellOf.push((i) => (answers.chosen[k]![i] === 1 ? 'ja' : 'nej'));
      });
    }
  }
  yield ['respondents.csv', ['id', ...names, 'why'].join(',')];
  for (const i of shuffledIndices(count, seededRandom(1, 'order'))) {
    yield ['respondents.csv', [ids[i]!, ...cellOf.map((cell) => cell(i)), i % 10 === 0 ? answer : ''].join(',')];
  }
}
